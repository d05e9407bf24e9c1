"""What a newer list would change, one thing at a time, each to be taken or left."""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from orgchart.model.records import Id, LastImport, Role
from orgchart.translation import texts

tr = texts("Importing")

UpdateKind = Literal["joined", "left", "moved", "changed", "conflict", "removed"]

TAKE, LEAVE = "take", "leave"
VACATE, REMOVE, KEEP, SUCCESSOR = "vacate", "remove", "keep", "successor:"
THEIRS, MINE = "theirs", "mine"
SEAT = "seat of "


class FieldUpdate(msgspec.Struct, frozen=True, kw_only=True):
    """One field in three sides: as imported last (None: not known), in the chart, in the list."""

    field: str
    label: str
    before: Any
    mine: Any
    theirs: Any


class Update(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that a newer list says.

    ``kind``: somebody joined or left; a role moved (reports to somebody else) or changed; both
    sides changed the same (conflict); or a row came that was removed from the chart by hand.
    ``id`` tells it from all others of this refresh; ``role`` is the chart's role, ``key`` the
    list's id, if it has one. ``choices`` are what can be decided, ``default`` is what is unless
    told otherwise.
    """

    id: str
    kind: UpdateKind
    role: Id
    label: str
    key: Id = ""
    fields: tuple[FieldUpdate, ...] = ()
    choices: tuple[str, ...] = (TAKE, LEAVE)
    labels: tuple[str, ...] = msgspec.field(default_factory=lambda: (tr("Take"), tr("Leave")))
    default: str = TAKE


class Refresh(msgspec.Struct, frozen=True, kw_only=True):
    """All that a newer list would change, and what will be remembered of it.

    ``roles`` are the list's roles as they would stand in the chart, by the list's ids.
    ``kept`` counts what the user changed and the list does not speak of again.
    """

    updates: tuple[Update, ...]
    roles: dict[Id, Role]
    state: LastImport
    kept: int = 0

    def of(self, kind: UpdateKind) -> list[Update]:
        """The updates of one kind."""
        return [update for update in self.updates if update.kind == kind]


def called(role: Role) -> str:
    """What a person calls a role: its people and its title."""
    people = ", ".join(holder.name for holder in role.holders if holder.name)
    return f"{people}, {role.title}" if people and role.title else people or role.title or role.id
