"""Two charts as one, so that both can be shown in one layout and nothing seems to move.

A role that stands under the same managers on both sides has one place. One that was removed,
or that moved, keeps a second place where it stood before, and so has all that was below it.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from orgchart.collector import collector_off
from orgchart.model.chart import Chart
from orgchart.model.compare import Comparison
from orgchart.model.marking import Mark, marks_of, word_of
from orgchart.model.moves import name_of
from orgchart.model.records import AnyRecord, DottedLine, Function, Id, Photo, Role
from orgchart.translation import texts

tr = texts("Chart")

_WAS = "was/"
# Where a role that changed in one of these stands somewhere else.
_STANDING = {"reports_to", "assistant"}


class Union(msgspec.Struct, frozen=True, kw_only=True):
    """Both sides in one ``chart``, and which of its roles each view shows, by what names.

    ``before`` and ``after`` give for roles of the chart the ids they have on that side;
    ``changes`` those in ``changed``, the chart after with what was removed, and with the empty
    places that moved roles left. ``marks`` are by the ids of ``changed``.
    """

    chart: Chart
    before: dict[Id, Id]
    after: dict[Id, Id]
    changes: dict[Id, Id]
    changed: Chart
    marks: dict[Id, Mark]


def union(before: Chart, after: Chart, found: Comparison) -> Union:
    """Lay two charts over one another; ``found`` is their comparison."""
    with collector_off():
        return _union(before, after, found)


def _union(before: Chart, after: Chart, found: Comparison) -> Union:
    ghosts = _ghosts(before, after, found)
    places = {id: ghosts.get(id, id) for id in before.roles}
    roles = {place: _ghost(before.roles[id], places) for id, place in ghosts.items()}
    others = _only_before(before, after)
    marks = marks_of(found, before, after)
    shown = _shown_ghosts(before, ghosts, found)
    for id in shown & set(found.moved):
        there = name_of(after, after.roles[id].reports_to)
        marks[ghosts[id]] = Mark(
            kind="was here",
            word=word_of("was here"),
            detail=tr("goes to {post}").format(post=there),
        )
    return Union(
        chart=Chart([*_both(before, after, places), *roles.values(), *others]),
        before={places[id]: id for id in before.roles},
        after={id: id for id in after.roles},
        changes={**{id: id for id in after.roles}, **{ghosts[id]: ghosts[id] for id in shown}},
        changed=Chart([*_changed(after, [roles[ghosts[id]] for id in shown]), *others]),
        marks=marks,
    )


def _ghosts(before: Chart, after: Chart, found: Comparison) -> dict[Id, Id]:
    """Roles that stood elsewhere before, with the names of those places."""
    ghosts: dict[Id, Id] = {}
    elsewhere = [id for id, fields in found.fields.items() if fields.keys() & _STANDING]
    for top in [*found.removed, *elsewhere]:
        for id in () if top in ghosts else before.branch(top):
            gone = id not in after.roles
            ghosts.setdefault(id, id if gone else _free(_WAS + id, before, after))
    return ghosts


def _free(id: Id, *charts: Chart) -> Id:
    while any(id in chart.roles for chart in charts):
        id = "/" + id
    return id


def _ghost(role: Role, places: dict[Id, Id]) -> Role:
    """A role where it stood before."""
    manager = None if role.reports_to is None else places[role.reports_to]
    dotted = tuple(DottedLine(manager=places[d.manager], label=d.label) for d in role.dotted)
    return msgspec.structs.replace(role, id=places[role.id], reports_to=manager, dotted=dotted)


def _both(before: Chart, after: Chart, places: dict[Id, Id]) -> Iterator[AnyRecord]:
    """The records after; roles that stand alike with the dotted lines of both sides."""
    for id, record in after.records.items():
        old = before.roles.get(id)
        if isinstance(record, Role) and old is not None and places[id] == id:
            yield _with_lines_of_both(record, old, places)
        else:
            yield record


def _only_before(before: Chart, after: Chart) -> list[AnyRecord]:
    """Functions and photos that roles of the chart before may name."""
    return [
        record
        for id, record in before.records.items()
        if isinstance(record, Function | Photo) and id not in after.records
    ]


def _with_lines_of_both(new: Role, old: Role, places: dict[Id, Id]) -> Role:
    if not old.dotted:
        return new
    here = {line.manager for line in new.dotted}
    there = (places[line.manager] for line in old.dotted)
    more = tuple(DottedLine(manager=each) for each in dict.fromkeys(there) if each not in here)
    return msgspec.structs.replace(new, dotted=(*new.dotted, *more)) if more else new


def _shown_ghosts(before: Chart, ghosts: dict[Id, Id], found: Comparison) -> set[Id]:
    """What was removed, the places that were left, and the way from them to the chart after."""
    shown: set[Id] = set()
    for id in [*found.removed, *(id for id in found.moved if id in ghosts)]:
        at: Id | None = id
        while at is not None and at in ghosts and at not in shown:
            shown.add(at)
            at = before.roles[at].reports_to
    return shown


def _changed(after: Chart, ghosts: list[Role]) -> Iterator[AnyRecord]:
    """The records after, and the ghosts that are shown with them, without dotted lines."""
    yield from after.records.values()
    yield from (msgspec.structs.replace(ghost, dotted=()) for ghost in ghosts)
