"""Pages that list the pages of a document, each with the way there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from orgchart.drawing.frame import Frame, page_frame
from orgchart.drawing.look import Look
from orgchart.drawing.own_colours import theme_of
from orgchart.drawing.pages import PageSize
from orgchart.drawing.picture import Lead, Path, Picture, Shape, Stroke, Text
from orgchart.drawing.text import baseline, measure, wrap
from orgchart.drawing.title import title_block, title_of_chart
from orgchart.drawing.tokens import type_size
from orgchart.drawing.transform import mirrored
from orgchart.model.chart import Chart
from orgchart.translation import texts

tr = texts("Drawing")

_LINE = 24.0
_INDENT = 16.0
_DEEPEST = 6
_GAP = 12.0
_BETWEEN = 48.0
_WIDEST = 640.0
_NARROWEST = 400.0
_DOTS = (0.01, 4.0)


class Entry(msgspec.Struct, frozen=True):
    """A line: what a page shows, in numbers, how deep it lies, and where; pages count from 0."""

    title: str
    figures: str
    level: int
    page: int


def contents_pages(
    chart: Chart, entries: Sequence[Entry], sheet: PageSize, look: Look, title: str = ""
) -> list[Picture]:
    """The pages of a list of contents, in as many columns as have room."""
    block = title_block(chart, title, theme_of(look), slide=sheet.slide) if look.title else None
    frame = page_frame(sheet, None, block, None)
    _, _, w, _ = frame.area
    columns = max(1, int((w + _BETWEEN) / (_NARROWEST + _BETWEEN)))
    rows = _rows(frame)
    each = columns * rows
    parts = [entries[at : at + each] for at in range(0, len(entries), each)] or [entries]
    name = title_of_chart(chart, title)
    return [_page(part, frame, columns, look, name) for part in parts]


def pages_needed(chart: Chart, entries: int, sheet: PageSize, look: Look, title: str = "") -> int:
    """How many pages so many entries will take."""
    blank = [Entry("", "", 0, 0)] * entries
    return len(contents_pages(chart, blank, sheet, look, title))


def _rows(frame: Frame) -> int:
    """Entries one below the other, under the heading."""
    return max(1, int((frame.area[3] - _heading_height()) // _LINE))


def _heading_height() -> float:
    return type_size("titleLead").line + _GAP


def _page(entries: Sequence[Entry], frame: Frame, columns: int, look: Look, name: str) -> Picture:
    x, y, w, _ = frame.area
    told = tr("Contents")
    colours, head = theme_of(look).colours, type_size("titleLead")
    rows = _rows(frame)
    used = min(columns, -(-len(entries) // rows)) or 1
    width = min((w + _BETWEEN) / max(used, min(columns, 2)) - _BETWEEN, _WIDEST)
    heading = head.style(colours.text)
    shapes: list[Shape] = [Text(x, y + baseline(head), told, heading, width=measure(told, heading))]
    leads: list[Lead] = []
    for at, entry in enumerate(entries):
        left = x + at // rows * (width + _BETWEEN)
        top = y + _heading_height() + at % rows * _LINE
        shapes += _entry(entry, left, top, width, look)
        leads.append(Lead(left, top, width, _LINE, entry.page))
    if look.rtl:
        shapes = list(mirrored(shapes, frame.w))
        leads = [msgspec.structs.replace(it, x=frame.w - it.x - it.w) for it in leads]
    return Picture(
        width=frame.w,
        height=frame.h,
        background=None if look.transparent else theme_of(look).ground,
        title=f"{name}: {tr('Contents')}",
        symbols={},
        lines=(),
        cards=(),
        badges=(),
        furniture=(*frame.furniture(look), *shapes),
        leads=tuple(leads),
    )


def _entry(entry: Entry, left: float, top: float, width: float, look: Look) -> Iterator[Shape]:
    """The title, dots, the figures and the number of the page."""
    colours = theme_of(look).colours
    size, small = type_size("holder"), type_size("legend")
    main = type_size("title") if entry.level == 0 else size
    y = round(top + (_LINE - size.line) / 2 + baseline(size), 1)
    plain, quiet = main.style(colours.text), small.style(colours.text_secondary)
    number = f"{entry.page + 1:,}"
    numbered = size.style(colours.text)
    end = left + width
    yield Text(end, y, number, numbered, "end", measure(number, numbered))
    end -= measure("000", numbered) + _GAP
    if entry.figures:
        wide = measure(entry.figures, quiet)
        yield Text(end, y, entry.figures, quiet, "end", wide)
        end -= wide + _GAP
    x = left + min(entry.level, _DEEPEST) * _INDENT
    fitted = wrap(entry.title, plain, max(end - x, 1.0), 1, ellipsis=True)
    for line, wide in zip(fitted.lines, fitted.widths, strict=True):
        yield Text(x, y, line, plain, width=wide)
        x += wide + _GAP
    if x < end - _GAP:
        pen = Stroke(colours.border_strong, 1.0, _DOTS, round_cap=True)
        yield Path((("M", round(x, 1), y - 1), ("L", round(end, 1), y - 1)), stroke=pen)
