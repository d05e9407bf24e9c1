"""What is different between two charts, in words a person would use."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from orgchart.model.change import Change, diff
from orgchart.model.chart import Chart
from orgchart.model.metrics import people, vacancies
from orgchart.model.people_moves import PersonMove, people_moves
from orgchart.model.records import Deviation, Id, LastImport, Person, Photo, Role, Scenario
from orgchart.model.scenarios.seen import parted
from orgchart.model.waiting import identity

_PLACE = {"reports_to", "rank"}
_SEATING = {"holders", "status", "vacant_seats"}


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """Role ids by what became of them, and the fields that differ: ``{id: {field: [from, to]}}``.

    A moved role reports to somebody else; a changed one differs in something besides. Both can
    be true of one role. A ``vacated`` one has fewer people and more vacant seats, a ``filled``
    one the other way round. ``people`` are the persons who are elsewhere, one entry each;
    ``swapped`` the pairs of roles whose people changed places. ``not_placed`` are ids of people
    who wait for a post since, ``placed`` of those who waited and have one now, ``left`` of those
    who waited and are gone; ``other`` names the records of further kinds, and of scenarios those
    in which anything is different.
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
    vacated: list[Id] = []
    filled: list[Id] = []
    swapped: list[tuple[Id, Id]] = []
    people: list[PersonMove] = []

    @property
    def same(self) -> bool:
        """Whether there is no difference at all."""
        return not any(getattr(self, name) for name in self.__struct_fields__)

    def told_fields(self, id: Id) -> dict[str, tuple[Any, Any]]:
        """The fields of a changed role that no other line tells: neither its move nor its people.

        A new order among the siblings is told where it is all there is.
        """
        found = self.fields.get(id, {})
        about_people = id in self._with_people
        told = {
            name: sides
            for name, sides in found.items()
            if name not in _PLACE and not (about_people and name in _SEATING)
        }
        return told or (dict(found) if found.keys() == {"rank"} else {})

    @property
    def _with_people(self) -> set[Id]:
        """Roles of which something is told under people, or as vacated or filled."""
        roles = {id for move in self.people for id in (move.before, move.after) if id}
        return roles | set(self.vacated) | set(self.filled)


def compare(before: Chart, after: Chart) -> Comparison:
    """The differences between two charts, roles matched by id."""
    change = diff(before.records, after.records)
    roles = _Roles(change)
    moves = people_moves(before, after) if roles.people_differ(change) else []
    waited = _waited(change)
    roles_after = after.roles.values() if waited else ()
    seated = {identity(holder) for role in roles_after for holder in role.holders}
    placed = [person.id for person in waited if identity(person.holder) in seated]
    return Comparison(
        added=roles.added,
        removed=roles.removed,
        moved=[id for id, names in roles.fields.items() if "reports_to" in names],
        changed=[id for id, names in roles.fields.items() if names.keys() - _PLACE
                 or names.keys() == {"rank"}],
        not_placed=_newly_not_placed(change),
        placed=placed,
        left=[person.id for person in waited if person.id not in placed],
        other=_others(change),
        fields=roles.fields,
        vacated=roles.vacated,
        filled=roles.filled,
        swapped=_swapped(moves),
        people=moves,
    )  # fmt: skip


class _Roles:
    """The roles of a change by what became of them."""

    def __init__(self, change: Change) -> None:
        self.added: list[Id] = []
        self.removed: list[Id] = []
        self.vacated: list[Id] = []
        self.filled: list[Id] = []
        self.fields: dict[Id, dict[str, tuple[Any, Any]]] = {}
        for id, (old, new) in sorted(change.items()):
            if isinstance(old, Role) and isinstance(new, Role):
                self.fields[id] = _different_fields(old, new)
                self._seats(old, new)
            elif isinstance(new, Role):
                self.added.append(id)
            elif isinstance(old, Role):
                self.removed.append(id)

    def people_differ(self, change: Mapping[Id, object]) -> bool:
        """Whether anybody could be elsewhere."""
        named = any("holders" in fields for fields in self.fields.values())
        return bool(named or self.added or self.removed or change.keys() - self.fields.keys())

    def _seats(self, old: Role, new: Role) -> None:
        fewer, more = people(new) < people(old), people(new) > people(old)
        if fewer and vacancies(new) > vacancies(old):
            self.vacated.append(old.id)
        elif more and vacancies(new) < vacancies(old):
            self.filled.append(old.id)


def _waited(change: Change) -> list[Person]:
    """Who waited for a post and does not any more."""
    return [old for _, (old, new) in sorted(change.items()) if isinstance(old, Person) and not new]


def _newly_not_placed(change: Change) -> list[Id]:
    return sorted(id for id, (old, new) in change.items() if not old and isinstance(new, Person))


def _others(change: Change) -> list[Id]:
    """Records of further kinds; a photo that comes or goes is told by whose it is.

    What the last staff list said is about that list, not about the chart.
    """
    found: set[Id] = set()
    for id, (old, new) in change.items():
        either = old or new
        if isinstance(either, Scenario | Deviation):
            found.add(parted(id)[0])
        elif isinstance(either, Person | Photo):
            found |= {id} if old and new else set()
        elif not isinstance(either, Role | LastImport):
            found.add(id)
    return sorted(found)


def _swapped(moves: list[PersonMove]) -> list[tuple[Id, Id]]:
    """The pairs of roles whose people changed places, each once."""
    pairs = {
        (min(move.before, move.after), max(move.before, move.after))
        for move in moves
        if move.kind == "swapped" and move.before and move.after
    }
    return sorted(pairs)


def _different_fields(old: Role, new: Role) -> dict[str, tuple[Any, Any]]:
    names = type(old).__struct_fields__
    return {
        name: (getattr(old, name), getattr(new, name))
        for name in names
        if getattr(old, name) != getattr(new, name)
    }
