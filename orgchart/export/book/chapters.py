"""The branches that are to have a page of their own: those of managers, or departments."""

from __future__ import annotations

from collections.abc import Iterator

from orgchart.export.book.counts import Count, total
from orgchart.export.job import SplitBy
from orgchart.model.chart import Chart
from orgchart.model.records import Id

# Branches of fewer roles stay on the page of their manager.
SMALLEST = 4

Chapter = tuple[Id, ...]


def chapters(chart: Chart, by: SplitBy, depth: int, counts: dict[Id, Count]) -> list[Chapter]:
    """The tops of every branch that is wanted on its own, upper ones first.

    Of managers those of the ``depth`` layers below the top; of departments those that lie at
    most ``depth`` deep in one another. Several roles of one department under one manager of
    another are one chapter.
    """
    found = _of_managers(chart, depth) if by == "manager" else _of_departments(chart, depth)
    return [chapter for chapter in found if total(counts, chapter).roles >= SMALLEST]


def _of_managers(chart: Chart, depth: int) -> Iterator[Chapter]:
    layer = chart.reports(None)
    for _ in range(depth):
        layer = [report for id in layer for report in chart.reports(id)]
        yield from ((id,) for id in layer if chart.has_reports(id))


def _of_departments(chart: Chart, depth: int) -> Iterator[Chapter]:
    """Where a role has another department than its manager, one that says none has the same."""
    waiting = [(top, chart.roles[top].department, 0) for top in chart.reports(None)]
    for manager, department, deep in waiting:
        apart: dict[str, list[Id]] = {}
        for report in chart.reports(manager):
            own = chart.roles[report].department or department
            if own != department:
                apart.setdefault(own, []).append(report)
            waiting.append((report, own, deep + (own != department)))
        if deep < depth:
            yield from map(tuple, apart.values())
