"""The level of every post: from a level column, the title, or the position in the chart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from orgchart.importing.text import fold
from orgchart.importing.titles import title_level
from orgchart.model.records import LEADER_RANK, LEVEL_RANK, Level

_NAMES: dict[str, Level] = {
    "representative": "representative",
    "senior": "senior",
    "senior representative": "senior",
    "specialist": "specialist",
    "team lead": "team lead",
    "team leader": "team lead",
    "teamleiter": "team lead",
    "supervisor": "team lead",
    "manager": "manager",
    "head": "manager",
    "director": "director",
    "direktor": "director",
    "vp": "executive",
    "vice president": "executive",
    "executive": "executive",
    "c level": "executive",
    "c-level": "executive",
}
_BY_RANK: dict[int, Level] = {
    1: "representative",
    2: "specialist",
    3: "team lead",
    4: "manager",
    5: "director",
    6: "executive",
}
# Layers of people below a post: one makes a team lead, two a manager, and so on.
_RANK_BY_HEIGHT = (1, 3, 4, 5, 6)


class FoundLevel(NamedTuple):
    """A level, and whether it was guessed from the position."""

    level: Level
    guessed: bool


def is_level_name(text: str) -> bool:
    """Whether a text is the name of a level."""
    return fold(text).strip() in _NAMES


def named_level(text: str) -> Level | None:
    """The level of that name, or None."""
    return _NAMES.get(fold(text).strip())


def find_levels(
    titles: Sequence[str], stated: Sequence[Level | None], managers: Sequence[int | None]
) -> list[FoundLevel]:
    """The level of every post, by index; ``managers`` are indexes and form a forest.

    A guess never outranks a manager whose level is known, nor is it below a report's.
    """
    below = _bottom_up(managers)
    heights = [0] * len(titles)
    ranks = [0] * len(titles)
    found: list[FoundLevel | None] = [None] * len(titles)
    for post in below:
        found[post] = _known(titles[post], stated[post], heights[post])
        known = found[post]
        guess = max(_RANK_BY_HEIGHT[min(heights[post], 4)], ranks[post])
        rank = LEVEL_RANK[known.level] if known else guess
        ranks[post] = rank
        manager = managers[post]
        if manager is not None:
            heights[manager] = max(heights[manager], heights[post] + 1)
            ranks[manager] = max(ranks[manager], rank)
    return _settle(found, ranks, managers, below)


def _known(title: str, stated: Level | None, height: int) -> FoundLevel | None:
    if stated is not None:
        return FoundLevel(stated, guessed=False)
    told = title_level(title) if title else None
    if told is None:
        return None
    if height > 1 and told.over_leaders:
        return FoundLevel(told.over_leaders, guessed=False)
    if height:
        return FoundLevel(told.leading, guessed=False)
    return FoundLevel(told.alone, guessed=not told.sure)


def _settle(
    found: list[FoundLevel | None],
    ranks: list[int],
    managers: Sequence[int | None],
    below: list[int],
) -> list[FoundLevel]:
    """Fill in the guesses from the top down, none above its manager."""
    leading = {manager for manager in managers if manager is not None}
    levels: dict[int, FoundLevel] = {}
    for post in reversed(below):
        known, manager = found[post], managers[post]
        if known is None:
            limit = 6 if manager is None else LEVEL_RANK[levels[manager].level]
            least = LEADER_RANK if post in leading else 1
            known = FoundLevel(_BY_RANK[max(least, min(ranks[post], limit))], guessed=True)
        levels[post] = known
    return [levels[post] for post in range(len(found))]


def _bottom_up(managers: Sequence[int | None]) -> list[int]:
    """Indexes so that every report comes before its manager."""
    waiting = [0] * len(managers)
    for manager in managers:
        if manager is not None:
            waiting[manager] += 1
    order = [post for post, count in enumerate(waiting) if not count]
    for post in order:
        manager = managers[post]
        if manager is not None:
            waiting[manager] -= 1
            if not waiting[manager]:
                order.append(manager)
    return order
