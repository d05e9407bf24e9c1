"""The list of moves: what HR acts on, one line for a person or a post, sorted by department."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

import msgspec

from orgchart.model.chart import Chart
from orgchart.model.compare import Comparison
from orgchart.model.fields import fields_of
from orgchart.model.people_moves import MoveKind, PersonMove
from orgchart.model.records import Holder, Id, Role
from orgchart.translation import later, number, texts

tr = texts("Chart")

PERSON_WORDS: dict[MoveKind, str] = {
    "moved": later("Moves to another post"),
    "swapped": later("Changes places"),
    "placed": later("Finds a post"),
    "not placed": later("Has no post any more"),
    "joined": later("Joins"),
    "left": later("Leaves"),
}
# What became of a post.
PostKind = Literal["added", "removed", "moved", "vacated", "filled", "changed"]
Kind = MoveKind | PostKind
POST_WORDS: dict[PostKind, str] = {
    "added": later("New post"),
    "removed": later("Post removed"),
    "moved": later("New manager"),
    "vacated": later("Vacated"),
    "filled": later("Filled"),
    "changed": later("Changed"),
}
NOWHERE = "–"


class Move(msgspec.Struct, frozen=True, kw_only=True):
    """One line: the department (and the new one if it is another), who, which post, what.

    ``before`` and ``after`` say in words from where to where: a manager, a post, a value.
    ``of`` is whether it is about a person or a post, ``kind`` what became of it, ``role`` the
    post it is about (that after, if there is one).
    """

    department: str
    new_department: str = ""
    what: str
    who: str = ""
    post: str = ""
    before: str = ""
    after: str = ""
    start: str = ""
    of: Literal["person", "post"] = "post"
    kind: Kind = "changed"
    role: Id = ""


def moves(found: Comparison, before: Chart, after: Chart, *, private: bool = True) -> list[Move]:
    """The list of moves between two charts, by department, then as posts and people go.

    What is private of a role is left out with ``private`` off.
    """
    lines = _Lines(found, before, after, private)
    told = [*lines.of_people(), *lines.of_posts()]
    return sorted(told, key=lambda move: (not move.department, move.department.casefold()))


def department_of(chart: Chart, id: Id | None) -> str:
    """The department of a role: its own, else that of the nearest manager who has one.

    Where nobody told departments, it is called as the branch below the top that it stands in.
    """
    if id is None or id not in chart.roles:
        return ""
    path = [chart.roles[each] for each in (id, *chart.managers_above(id))]
    told = next((role.department for role in path if role.department), "")
    return told or path[max(len(path) - 2, 0)].title


def name_of(chart: Chart, id: Id | None) -> str:
    """A role with who holds it, for a person: "Team Lead (Bo)"."""
    if id is None:
        return nobody()
    role = chart.roles[id]
    who = held_by(role)
    return f"{role.title or id} ({who})" if who else role.title or id


def nobody() -> str:
    """What stands for the manager of a role at the top."""
    return tr("nobody")


def held_by(role: Role) -> str:
    """The names of those who hold a role."""
    return ", ".join(holder.name for holder in role.holders if holder.name)


def field_text(name: str, before: Any, after: Any) -> str:
    """A field that changed, in words: "Seats 4 → 5"."""
    if name == "holders" and _faceless(before) == _faceless(after):
        return tr("photo changed")
    return f"{label_of(name)} {value_text(before)} → {value_text(after)}"


def label_of(name: str) -> str:
    """What a person calls a field."""
    described = fields_of(Role)
    return described[name].label if name in described else name


def value_text(value: Any) -> str:
    """A value as a person reads it; nothing is a dash."""
    if value is None or value in ("", (), {}):
        return NOWHERE
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, dict):
        return ", ".join(f"{name}: {each}" for name, each in value.items())
    if isinstance(value, tuple):
        return ", ".join(map(_part_text, value))
    return number(value, "g") if isinstance(value, float) else str(value)


def _part_text(part: Any) -> str:
    if isinstance(part, Holder):
        return part.name or part.email or part.id
    return str(getattr(part, "manager", part))


class _Lines:
    """The lines of one comparison."""

    def __init__(self, found: Comparison, before: Chart, after: Chart, private: bool) -> None:
        self._found, self._before, self._after = found, before, after
        self._private = {
            name for name, field in fields_of(Role).items() if field.private and not private
        }

    def of_people(self) -> Iterator[Move]:
        for move in self._found.people:
            old, new = self._departments(move.before or move.after, move.after)
            yield Move(
                department=old,
                new_department=new,
                what=tr(PERSON_WORDS[move.kind]),
                who=move.name,
                post=self._title(move),
                before=name_or_nowhere(self._before, move.before),
                after=name_or_nowhere(self._after, move.after),
                start=self._start(move.after),
                of="person",
                kind=move.kind,
                role=move.after or move.before or "",
            )

    def of_posts(self) -> Iterator[Move]:
        found = self._found
        for id in found.added:
            yield self._post(
                id, "added", "", name_of(self._after, self._after.roles[id].reports_to)
            )
        for id in found.removed:
            manager = self._before.roles[id].reports_to
            yield self._post(id, "removed", name_of(self._before, manager), "")
        for id in found.moved:
            here, there = self._before.roles[id].reports_to, self._after.roles[id].reports_to
            sides = name_of(self._before, here), name_of(self._after, there)
            yield self._post(id, "moved", *sides)
        told = {id for move in found.people for id in (move.before, move.after)}
        yield from (self._post(id, "vacated", "", "") for id in found.vacated if id not in told)
        yield from (self._post(id, "filled", "", "") for id in found.filled if id not in told)
        for id in found.changed:
            yield from self._fields(id)

    def _fields(self, id: Id) -> Iterator[Move]:
        for name, (before, after) in self._found.told_fields(id).items():
            if name in self._private or name == "rank":
                continue
            if name == "holders" and _faceless(before) == _faceless(after):
                yield self._post(id, "changed", "", "", field=tr("photo"))
            else:
                sides = value_text(before), value_text(after)
                yield self._post(id, "changed", *sides, field=label_of(name))

    def _post(self, id: Id, kind: PostKind, before: str, after: str, field: str = "") -> Move:
        chart = self._after if id in self._after.roles else self._before
        old, new = self._departments(id, id if id in self._after.roles else None)
        return Move(
            department=old,
            new_department=new,
            what=": ".join(filter(None, (tr(POST_WORDS[kind]), field))),
            who=held_by(chart.roles[id]),
            post=chart.roles[id].title or id,
            before=before,
            after=after,
            start=self._start(id),
            kind=kind,
            role=id,
        )

    def _departments(self, old: Id | None, new: Id | None) -> tuple[str, str]:
        """The department, and the one afterwards where that is another."""
        before = department_of(self._before, old) or department_of(self._after, old or new)
        after = department_of(self._after, new)
        return before, after if after != before else ""

    def _title(self, move: PersonMove) -> str:
        chart, id = (
            (self._after, move.after) if move.after is not None else (self._before, move.before)
        )
        return "" if id is None else chart.roles[id].title or id

    def _start(self, id: Id | None) -> str:
        return self._after.roles[id].start if id in self._after.roles else ""


def name_or_nowhere(chart: Chart, id: Id | None) -> str:
    """The title of a post, or a dash for none."""
    return NOWHERE if id is None else chart.roles[id].title or id


def _faceless(holders: tuple[Holder, ...]) -> list[Holder]:
    return [msgspec.structs.replace(holder, photo="") for holder in holders]
