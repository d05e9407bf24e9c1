"""The figures of a chart on paper: the whole, part by part, spans, and who covers what."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QTextDocument

from orgchart.drawing.theme import theme
from orgchart.model.breakdown import SPAN_LABELS, By, Slice, breakdown, whole
from orgchart.model.chart import Chart
from orgchart.model.metrics import statistics
from orgchart.model.words import word
from orgchart.translation import inside, later, number, texts
from orgchart.ui.printing.coverage import matrices, summaries
from orgchart.ui.printing.printer import ask_printer

if TYPE_CHECKING:
    from orgchart.ui.window import Window

tr = texts("Print")

_POINTS = 9
_NAMES = 20  # percent of a table's width
_PARTS: tuple[tuple[By, str], ...] = (
    ("layers", later("Layer")),
    ("levels", later("Level")),
    ("tiers", later("Tier")),
    ("functions", later("Function")),
    ("shifts", later("Shift")),
)
_COLUMNS = (
    later("Seats"),
    later("People"),
    later("Vacant"),
    later("Planned"),
    later("FTE"),
    later("Managers"),
    later("Average span"),
    later("Largest span"),
)


def print_statistics(window: Window) -> None:
    """Ask for a printer and print the figures of the open chart."""
    chart = window.chart_in_use.chart
    printer = ask_printer(window, chart.settings.title or tr("Statistics"))
    if printer is not None:
        document(chart).print_(printer)


def document(chart: Chart) -> QTextDocument:
    """The pages, to be printed on any paper."""
    made = QTextDocument()
    font = QFont()
    font.setPointSize(_POINTS)
    made.setDefaultFont(font)
    made.setHtml("".join(_html(chart)))
    return made


def _html(chart: Chart) -> Iterable[str]:
    title = chart.settings.title or tr("Organisation chart")
    yield f"<h1>{escape(title)}</h1>"
    yield _table([tr("Figure"), ""], _figures(chart))
    for by, name in _PARTS:
        parts = breakdown(chart, by)
        if parts:
            yield f"<h2>{tr('By {part}').format(part=inside(tr(name)))}</h2>"
            rows = [[word(each.name), *_cells(each)] for each in parts]
            yield _table([tr(name), *map(tr, _COLUMNS)], rows)
    yield f"<h2>{tr('Spans of control')}</h2>"
    yield _table([tr("Layer"), *SPAN_LABELS], [_spans(each) for each in breakdown(chart, "layers")])
    yield f"<h2>{tr('Coverage')}</h2>"
    yield _table([tr("Function"), tr("Covered by")], summaries(chart))
    for header, rows in matrices(chart):
        what = tr("Coverage by {part}").format(part=inside(header[0]))
        yield f"<h2>{what}</h2>"
        yield _table(header, rows)


def _figures(chart: Chart) -> list[list[str]]:
    figures, every = statistics(chart), whole(chart)
    rows = [
        (tr("Seats"), number(figures.headcount, ",")),
        (tr("People"), number(figures.people, ",")),
        (tr("Vacant"), number(figures.vacant, ",")),
        (tr("Planned"), number(figures.planned, ",")),
        (tr("Not placed"), number(figures.not_placed, ",")),
        (tr("FTE"), number(figures.fte, ",.2f")),
        (tr("Layers"), number(figures.layers, ",")),
        (tr("Managers"), number(figures.managers, ",")),
        (tr("Average span"), number(figures.average_span, "g")),
        (tr("Largest span"), number(figures.largest_span, ",")),
        (tr("Leaders"), number(every.leaders, ",")),
        (tr("Others for each leader"), number(every.staff_per_leader, "g")),
    ]
    if every.cost is not None:
        rows.append((tr("Cost a year"), number(every.cost, ",.0f")))
    return [list(each) for each in rows]


def _cells(of: Slice) -> list[str]:
    counts = [number(n, ",") for n in (of.seats, of.people, of.vacant, of.planned)]
    spans = (
        [number(of.average_span, "g"), number(of.largest_span, ",")] if of.managers else ["", ""]
    )
    return [*counts, number(of.fte, "g"), number(of.managers, ","), *spans]


def _spans(of: Slice) -> list[str]:
    return [of.name, *(number(count, ",") if count else "" for count in of.spans)]


def _table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table over the whole width: names at the left, figures in equal columns at the right."""
    ground = theme("light").colours.surface_sunken  # paper is white
    share = (100 - _NAMES) // max(len(header) - 1, 1)
    head = "".join(_cell("th", cell, at, share) for at, cell in enumerate(header))
    body = "".join(
        f"<tr>{''.join(_cell('td', cell, at, share) for at, cell in enumerate(row))}</tr>"
        for row in rows
    )
    attributes = 'width="100%" cellpadding="3" cellspacing="0"'
    return f'<table {attributes}><tr bgcolor="{ground}">{head}</tr>{body}</table>'


def _cell(tag: str, text: str, at: int, share: int) -> str:
    side, width = ("right", share) if at else ("left", _NAMES)
    return f'<{tag} align="{side}" width="{width}%">{escape(text)}</{tag}>'
