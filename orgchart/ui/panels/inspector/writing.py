"""What it means to give a field of a role another value: some drag others along."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from orgchart.model import edits
from orgchart.model.draft import Draft
from orgchart.model.naming import write_holders
from orgchart.model.records import Holder, Id, Role


def write_field(draft: Draft, role: Role, name: str, value: Any) -> None:
    """Give a role a value in a field."""
    special = _SPECIAL.get(name)
    if special is not None:
        special(draft, role, value)
    else:
        draft.update(role.id, **{name: value})


def _set_level(draft: Draft, role: Role, level: str) -> None:
    draft.update(role.id, level=level, level_guessed=False)


def _set_seats(draft: Draft, role: Role, seats: int) -> None:
    """The exact FTE of a group holds for its old size only."""
    total = role.fte_total if seats == role.seats else None
    vacant = min(role.vacant_seats, seats)
    draft.update(role.id, seats=seats, vacant_seats=vacant, fte_total=total)


def _set_fte(draft: Draft, role: Role, fte: float) -> None:
    draft.update(role.id, fte=fte, fte_total=None)


def _set_status(draft: Draft, role: Role, status: str) -> None:
    """A vacant post is held by nobody; only a filled one has single vacant seats."""
    if status == "vacant":
        edits.vacate(draft, role.id)
    else:
        vacant = role.vacant_seats if status == "filled" else 0
        draft.update(role.id, status=status, vacant_seats=vacant)


def _set_holders(draft: Draft, role: Role, holders: tuple[Holder, ...]) -> None:
    write_holders(draft, role.id, holders)


def _set_manager(draft: Draft, role: Role, manager: Id | None) -> None:
    if manager != role.reports_to:
        edits.move_role(draft, role.id, manager)


_SPECIAL: dict[str, Callable[[Draft, Role, Any], None]] = {
    "level": _set_level,
    "seats": _set_seats,
    "fte": _set_fte,
    "status": _set_status,
    "holders": _set_holders,
    "reports_to": _set_manager,
}
