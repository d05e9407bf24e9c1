"""Where a dropped card will land: found by laying out the one team it would join."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import msgspec
from PySide6.QtCore import QPointF, QRectF

from orgchart.layout import Options, Places, Size, arrange
from orgchart.model.chart import Chart
from orgchart.model.order import keys_between
from orgchart.model.records import Id, Role
from orgchart.ui.canvas.drop import Drop
from orgchart.ui.open_chart import OpenChart

# Larger teams are not laid out at every move of the pointer.
_LARGEST_TEAM = 200
_SAME = 1.0
_BOSS, _NEW = "boss", "new"


class Landing(NamedTuple):
    """The slot of the card, and the line to it from the manager, in the chart."""

    slot: QRectF
    course: tuple[QPointF, ...]


def landing(chart: OpenChart, drop: Drop) -> Landing | None:
    """Where a new last report of a manager would stand among those that are there now.

    None for a place beside a sibling, which is told by a bar, and below what is not shown.
    """
    manager = drop.manager
    if drop.zone != "report" or manager is None or not _is_open(chart, manager):
        return None
    moved = () if drop.how == "copy" else drop.moved
    team = [id for id in chart.chart.reports(manager) if id not in moved]
    team = [id for id in team if not chart.chart.roles[id].assistant]
    if len(team) > _LARGEST_TEAM:
        return None
    model = _model(chart, manager, team)
    mark = team[-1] if team else manager  # the neighbour the new card keeps its distance from
    slot = _box(model, _NEW).translated(_corner(chart.places, mark) - _corner(model, mark))
    return Landing(slot, tuple(_course(model, manager, slot, _corner(chart.places, manager))))


def is_stacked(chart: OpenChart, id: Id) -> bool:
    """Whether the siblings of a role stand above and below it, none beside it."""
    siblings = chart.chart.reports(chart.chart.roles[id].reports_to)
    places = chart.places
    if chart.arranger.options.sideways or id not in places.index:
        return False
    _, y, _, _ = places.box(id)
    shown = [other for other in siblings if other != id and other in places.index]
    return bool(shown) and all(abs(places.box(other)[1] - y) > _SAME for other in shown)


def _is_open(chart: OpenChart, manager: Id) -> bool:
    return manager in chart.places.index and manager not in chart.folded


def _model(chart: OpenChart, manager: Id, team: Sequence[Id]) -> Places:
    """The layout of a manager with a team and the new card; reports with a team keep one each."""
    head = msgspec.structs.replace(
        chart.chart.roles[manager], reports_to=None, dotted=(), assistant=False
    )
    roles = [head]
    if chart.chart.roles[manager].reports_to is not None:
        roles = [Role(id=_BOSS), msgspec.structs.replace(head, reports_to=_BOSS)]
    members = [*team, _NEW]
    for id, rank in zip(members, keys_between(None, None, len(members)), strict=True):
        roles.append(Role(id=id, reports_to=manager, rank=rank))
        if id != _NEW and chart.chart.has_reports(id):
            roles.append(Role(id=f"below {id}", reports_to=id))
    _, _, w, h = chart.places.box(manager)
    options: Options = msgspec.structs.replace(chart.arranger.options, folded=frozenset())
    return arrange(Chart(roles), {role.id: Size(w, h) for role in roles}, options)


def _course(model: Places, manager: Id, slot: QRectF, corner: QPointF) -> Iterator[QPointF]:
    """The model's line, its beginning moved to the manager and all the rest to the slot."""
    route = next(route for route in model.routes_of(manager) if route.to_id == _NEW)
    near = corner - _corner(model, manager)
    far = slot.topLeft() - _corner(model, _NEW)
    start = route.points[0]
    for x, y in route.points:
        yield QPointF(
            x + (near.x() if x == start[0] else far.x()),
            y + (near.y() if y == start[1] else far.y()),
        )


def _box(places: Places, id: Id) -> QRectF:
    return QRectF(*places.box(id))


def _corner(places: Places, id: Id) -> QPointF:
    return _box(places, id).topLeft()
