"""Putting siblings into an order that is asked for: by name, level or FTE."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any, Literal

from orgchart.model.draft import Draft
from orgchart.model.metrics import role_fte
from orgchart.model.order import keys_between
from orgchart.model.records import LEVEL_RANK, Id, Role
from orgchart.model.search import fold

SortKey = Literal["name", "level", "fte"]
_NUMBERS = re.compile(r"(\d+)")


def sort_reports(draft: Draft, managers: Iterable[Id | None], by: SortKey) -> bool:
    """Sort the reports of each manager (None: the tops); equals stay as they stood.

    Names rise from A to Z, levels and FTE fall from the highest. A team that is in order
    already is left alone; any other gets the shortest order keys there are. Whether there is any.
    """
    sorted_any = False
    for manager in managers:
        reports = draft.reports(manager)
        wanted = sorted(reports, key=_KEYS[by])
        if wanted != reports:
            sorted_any = True
            ranks = keys_between(None, None, len(wanted))
            for role, rank in zip(wanted, ranks, strict=True):
                if role.rank != rank:
                    draft.update(role.id, rank=rank)
    return sorted_any


def natural(text: str) -> tuple[tuple[tuple[bool, Any], ...], str]:
    """A text as people sort it: accents and case last of all, and 2 before 10.

    "Ärzte" stands between "Arzt" and "Asien", "Team 2" before "Team 10".
    """
    parts = [part for part in _NUMBERS.split(fold(text)) if part]
    told = (part.isdecimal() for part in parts)
    return tuple(
        (not number, int(part) if number else part)
        for number, part in zip(told, parts, strict=True)
    ), text


def _by_name(role: Role) -> Any:
    """Who holds it, else what it is; roles without either come last."""
    name = next((holder.name for holder in role.holders if holder.name), "") or role.title
    return not name, natural(name)


def _by_level(role: Role) -> Any:
    return -LEVEL_RANK[role.level]


def _by_fte(role: Role) -> Any:
    return -role_fte(role)


_KEYS: dict[SortKey, Callable[[Role], Any]] = {
    "name": _by_name,
    "level": _by_level,
    "fte": _by_fte,
}
