"""The sheet of figures: the whole chart, then part by part, with two charts of them below."""

from __future__ import annotations

from orgchart.export.xlsx_book import Sheet
from orgchart.export.xlsx_cells import Row
from orgchart.export.xlsx_charts import Bars, Cells
from orgchart.model.breakdown import SPAN_LABELS, By, Slice, breakdown, whole
from orgchart.model.chart import Chart
from orgchart.translation import later, texts

tr = texts("Export")

_SECTIONS: tuple[tuple[By, str], ...] = (
    ("layers", later("Layer")),
    ("levels", later("Level")),
    ("tiers", later("Tier")),
    ("functions", later("Function")),
    ("shifts", later("Shift")),
)
_FIGURES = (
    (later("Part"), 12),
    (later("Name"), 26),
    (later("Roles"), 8),
    (later("Seats"), 8),
    (later("People"), 9),
    (later("Vacant"), 9),
    (later("Planned"), 9),
    (later("FTE"), 9),
    (later("Cost a year"), 13),
    (later("Leaders"), 9),
    (later("Staff per leader"), 15),
    (later("Managers"), 11),
    (later("Average span"), 13),
    (later("Least span"), 11),
    (later("Largest span"), 13),
)
_SECOND_CHART = 9  # the column where it begins, beside the first


def statistics_sheet(chart: Chart, *, private: bool) -> Sheet:
    """The figures of the whole chart, then of each layer, level, tier, function and shift."""
    parts = [(tr("Chart"), whole(chart))]
    for by, section in _SECTIONS:
        parts += [(tr(section), each) for each in breakdown(chart, by)]
    spans = [tr("Spans of {range}").format(range=label) for label in SPAN_LABELS]
    return Sheet(
        title=tr("Statistics"),
        header=[*(tr(name) for name, _ in _FIGURES), *spans],
        widths=[*(width for _, width in _FIGURES), *(13 for _ in spans)],
        rows=[_figures(section, each, private=private) for section, each in parts],
        count=len(parts),
        frozen=2,
        charts=_charts([section for section, _ in parts]) if chart.roles else [],
    )


def _charts(sections: list[str]) -> list[Bars]:
    """How many managers have which span, and the headcount of each function, below the rows."""
    below, first = len(sections) + 3, len(_FIGURES) + 1
    last = first + len(SPAN_LABELS) - 1
    found = [
        Bars(
            title=tr("Managers by their span"),
            names=Cells(1, first, 1, last),
            numbers=Cells(2, first, 2, last),
            row=below,
            column=1,
        )
    ]
    rows = [row for row, section in enumerate(sections, 2) if section == tr("Function")]
    if rows:
        name, seats = (
            1 + [each for each, _ in _FIGURES].index(of) for of in (later("Name"), "Seats")
        )
        found.append(
            Bars(
                title=tr("Headcount by function"),
                names=Cells(rows[0], name, rows[-1], name),
                numbers=Cells(rows[0], seats, rows[-1], seats),
                row=below,
                column=_SECOND_CHART,
                lying=True,
            )
        )
    return found


def _figures(section: str, of: Slice, *, private: bool) -> Row:
    return Row(
        [
            section,
            of.name,
            of.roles,
            of.seats,
            of.people,
            of.vacant,
            of.planned,
            of.fte,
            of.cost if private else None,
            of.leaders,
            of.staff_per_leader,
            of.managers,
            of.average_span,
            of.least_span,
            of.largest_span,
            *of.spans,
        ]
    )
