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
from orgchart.model.words import word
from orgchart.translation import later, number, texts

tr = texts("Export")

_PARTS: tuple[tuple[By, str], ...] = (
    ("layers", later("Layers")),
    ("levels", later("Levels")),
    ("tiers", later("Tiers")),
    ("functions", later("Functions")),
    ("shifts", later("Shifts")),
)
_COLUMNS = (
    (later("Roles"), 9.0), (later("Seats"), 9.0), (later("People"), 9.0), (later("Vacant"), 9.0),
    (later("Planned"), 9.0), (later("FTE"), 10.0), (later("Managers"), 10.0),
    (later("Average span"), 13.0), (later("Largest span"), 12.0),
)  # fmt: skip


def statistics_pages(job: Job) -> list[Picture]:
    """The figures of what a job exports, with all that its folds hide."""
    chart = exported_chart(job)
    return TablePages(
        title=tr("Statistics"),
        subtitle=figures(chart),
        columns=(Column("", 26.0), *(Column(tr(name), share) for name, share in _COLUMNS)),
        groups=tuple(_groups(chart)),
    ).pictures()


def _groups(chart: Chart) -> Iterator[Group]:
    yield Group(tr("Whole chart"), [_cells(whole(chart))])
    for by, name in _PARTS:
        parts = breakdown(chart, by)
        if parts:
            yield Group(tr(name), [_cells(part) for part in parts])


def _cells(of: Slice) -> list[str]:
    counts = (of.roles, of.seats, of.people, of.vacant, of.planned)
    spans = (
        [number(of.average_span, "g"), number(of.largest_span, ",")] if of.managers else ["", ""]
    )
    return [word(of.name), *(number(n, ",") for n in counts), number(of.fte, "g"),
            number(of.managers, ","),
            *spans]  # fmt: skip
