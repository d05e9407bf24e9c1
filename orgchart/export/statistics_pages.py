"""The figures of a chart as pages of a table: the whole, then part by part."""

from __future__ import annotations

from collections.abc import Iterator

from orgchart.drawing.picture import Picture
from orgchart.drawing.table_pages import Column, Group, TablePages
from orgchart.drawing.title import figures
from orgchart.export.branch import exported_chart
from orgchart.export.job import Job
from orgchart.model.breakdown import By, Slice, breakdown, whole
from orgchart.model.chart import Chart

_PARTS: tuple[tuple[By, str], ...] = (
    ("layers", "Layers"), ("levels", "Levels"), ("tiers", "Tiers"), ("functions", "Functions"),
    ("shifts", "Shifts"),
)  # fmt: skip
_COLUMNS = (
    Column("", 26.0), Column("Roles", 9.0), Column("Seats", 9.0), Column("People", 9.0),
    Column("Vacant", 9.0), Column("Planned", 9.0), Column("FTE", 10.0), Column("Managers", 10.0),
    Column("Average span", 13.0), Column("Largest span", 12.0),
)  # fmt: skip


def statistics_pages(job: Job) -> list[Picture]:
    """The figures of what a job exports, with all that its folds hide."""
    chart = exported_chart(job)
    return TablePages(
        title="Statistics",
        subtitle=figures(chart),
        columns=_COLUMNS,
        groups=tuple(_groups(chart)),
    ).pictures()


def _groups(chart: Chart) -> Iterator[Group]:
    yield Group("Whole chart", [_cells(whole(chart))])
    for by, name in _PARTS:
        parts = breakdown(chart, by)
        if parts:
            yield Group(name, [_cells(part) for part in parts])


def _cells(of: Slice) -> list[str]:
    counts = (of.roles, of.seats, of.people, of.vacant, of.planned)
    spans = [f"{of.average_span:g}", f"{of.largest_span:,}"] if of.managers else ["", ""]
    return [of.name.capitalize(), *(f"{n:,}" for n in counts), f"{of.fte:g}", f"{of.managers:,}",
            *spans]  # fmt: skip
