"""What an edit would do to the cards: which are new, which go elsewhere, which go."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

import msgspec
from PySide6.QtCore import QRectF

from orgchart.model.change import Change
from orgchart.model.records import Id, Role

Mark = Literal["added", "moved", "changed", "removed"]
# What an edit may touch without a card looking or standing otherwise.
_UNSEEN = ("rank", "extra")


class Gone(NamedTuple):
    """A card that an edit removes: where it would stand in the chart, and what it is called."""

    box: QRectF
    name: str


def marks_of(change: Change) -> dict[Id, Mark]:
    """A mark for every role whose card an edit adds, moves, changes or removes.

    The part of a group that goes to another manager is a role of its own in the chart; to a
    person it has moved.
    """
    parted = {_likeness(before) for before, after in _roles(change) if _shrinks(before, after)}
    found: dict[Id, Mark] = {}
    for before, after in _roles(change):
        mark = _mark(before, after, parted)
        if mark is not None:
            found[(after or before).id] = mark  # type: ignore[union-attr]
    return found


def _roles(change: Change) -> Iterator[tuple[Role | None, Role | None]]:
    for before, after in change.values():
        if isinstance(before, Role) or isinstance(after, Role):
            yield (
                before if isinstance(before, Role) else None,
                after if isinstance(after, Role) else None,
            )


def _mark(before: Role | None, after: Role | None, parted: set[object]) -> Mark | None:
    if after is None:
        return "removed"
    if before is None:
        return "moved" if _likeness(after) in parted else "added"
    if before.reports_to != after.reports_to:
        return "moved"
    plain = {name: getattr(before, name) for name in _UNSEEN}
    return "changed" if msgspec.structs.replace(after, **plain) != before else None


def _shrinks(before: Role | None, after: Role | None) -> bool:
    return before is not None and after is not None and after.seats < before.seats


def _likeness(role: Role | None) -> object:
    return None if role is None else (role.title, role.level, role.functions, role.shift)
