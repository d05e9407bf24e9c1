"""The order in which roles come when a chart is read from the top, branch by branch."""

from __future__ import annotations

from collections.abc import Iterable

from orgchart.model.chart import Chart
from orgchart.model.records import Id


def places_of(chart: Chart, ids: Iterable[Id]) -> dict[Id, int]:
    """A number for each of the roles, and for the managers above them, in the chart's order.

    Only these are walked over: a chart of 100,000 roles with a hundred problems takes a
    millisecond after each edit, not the tenth of a second of a walk over everybody.
    """
    below: dict[Id | None, list[tuple[str, Id]]] = {}
    seen: set[Id] = set()
    for id in ids:
        at: Id | None = id
        while at is not None and at not in seen:
            seen.add(at)
            role = chart.roles[at]
            below.setdefault(role.reports_to, []).append((role.rank, at))
            at = role.reports_to
    places: dict[Id, int] = {}
    stack = sorted(below.get(None, ()), reverse=True)
    while stack:
        _, id = stack.pop()
        places[id] = len(places)
        stack.extend(sorted(below.get(id, ()), reverse=True))
    return places
