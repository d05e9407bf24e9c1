"""What is different between two charts, in words a person would use."""

from __future__ import annotations

from typing import Any

import msgspec

from orgchart.model.change import diff
from orgchart.model.chart import Chart
from orgchart.model.records import LAST_IMPORT, Id, Person, Photo, Role
from orgchart.model.waiting import identity


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """Role ids by what became of them, and the fields that differ: ``{id: {field: [from, to]}}``.

    A moved role reports to somebody else; a changed one differs in something besides. Both can
    be true of one role. ``not_placed`` are ids of people who wait for a post since, ``placed``
    of those who waited and have one now, ``left`` of those who waited and are gone; ``other``
    names the records of further kinds.
    """

    added: list[Id]
    removed: list[Id]
    moved: list[Id]
    changed: list[Id]
    not_placed: list[Id]
    placed: list[Id]
    left: list[Id]
    other: list[Id]
    fields: dict[Id, dict[str, tuple[Any, Any]]]

    @property
    def same(self) -> bool:
        """Whether there is no difference at all."""
        return not any(getattr(self, name) for name in self.__struct_fields__)


def compare(before: Chart, after: Chart) -> Comparison:
    """The differences between two charts, roles matched by id."""
    change = dict(diff(before.records, after.records))
    change.pop(LAST_IMPORT, None)  # about a list, not about the chart
    added, removed, not_placed, other = [], [], [], []
    waited: list[Person] = []
    fields: dict[Id, dict[str, tuple[Any, Any]]] = {}
    for id, (old, new) in sorted(change.items()):
        if isinstance(old, Role) and isinstance(new, Role):
            fields[id] = _different_fields(old, new)
        elif isinstance(new, Role):
            added.append(id)
        elif isinstance(old, Role):
            removed.append(id)
        elif old is None and isinstance(new, Person):
            not_placed.append(id)
        elif new is None and isinstance(old, Person):
            waited.append(old)
        elif (old and new) or not isinstance(old or new, Photo):  # else told by whose it is
            other.append(id)
    seated = {identity(holder) for role in after.roles.values() for holder in role.holders}
    placed = [person.id for person in waited if identity(person.holder) in seated]
    return Comparison(
        added=added,
        removed=removed,
        moved=[id for id, names in fields.items() if "reports_to" in names],
        changed=[id for id, names in fields.items() if names.keys() - {"reports_to", "rank"}
                 or names.keys() == {"rank"}],
        not_placed=not_placed,
        placed=placed,
        left=[person.id for person in waited if person.id not in placed],
        other=other,
        fields=fields,
    )  # fmt: skip


def _different_fields(old: Role, new: Role) -> dict[str, tuple[Any, Any]]:
    names = type(old).__struct_fields__
    return {
        name: (getattr(old, name), getattr(new, name))
        for name in names
        if getattr(old, name) != getattr(new, name)
    }
