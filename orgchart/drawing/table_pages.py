"""Pages of a table: a title, rows in groups, the header again on every page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import msgspec

from orgchart.drawing.pages import page
from orgchart.drawing.picture import Box, Picture, Shape, Text, TextStyle
from orgchart.drawing.text import Wrapped, baseline, measure, wrap
from orgchart.drawing.theme import Colours, theme
from orgchart.drawing.tokens import TypeSize, tokens, type_size

_PAD = 8.0
_GAP = 14.0
_GROUP_ABOVE = 16.0
_AFTER_TITLE = 22.0
_RULE = 1.0
_MOST_LINES = 12


class Column(NamedTuple):
    """A column: its header, and its share of the width."""

    header: str
    share: float


class Group(NamedTuple):
    """Rows under a heading, in the order of the columns."""

    heading: str
    rows: Sequence[Sequence[str]]


class _Cells(NamedTuple):
    """A row broken into lines, and how high it is; a heading has one cell."""

    cells: tuple[Wrapped, ...]
    height: float
    heading: bool = False


class TablePages(msgspec.Struct, frozen=True, kw_only=True):
    """A table on landscape A4 pages, at least one."""

    title: str
    subtitle: str
    columns: tuple[Column, ...]
    groups: tuple[Group, ...]

    def pictures(self) -> list[Picture]:
        """One picture a page."""
        pages = list(self._paged(list(self._all_cells()))) or [[]]
        return [self._page(rows, at, len(pages)) for at, rows in enumerate(pages, 1)]

    @property
    def _room(self) -> float:
        return page("A4", landscape=True).w - 2 * tokens().page.margin

    def _widths(self) -> list[float]:
        total = sum(column.share for column in self.columns)
        room = self._room - _GAP * (len(self.columns) - 1)
        return [room * column.share / total for column in self.columns]

    def _all_cells(self) -> Iterator[_Cells]:
        size, widths = type_size("legend"), self._widths()
        head = type_size("title")
        for group in self.groups:
            heading = wrap(group.heading, head.style(""), self._room, 2, ellipsis=True)
            yield _Cells((heading,), _GROUP_ABOVE + len(heading.lines) * head.line, heading=True)
            for row in group.rows:
                cells = tuple(
                    wrap(text, size.style(""), width, _MOST_LINES, ellipsis=True)
                    for text, width in zip(row, widths, strict=True)
                )
                lines = max((len(cell.lines) for cell in cells), default=0)
                yield _Cells(cells, max(lines, 1) * size.line + _PAD)

    def _paged(self, rows: list[_Cells]) -> Iterator[list[_Cells]]:
        """Rows page by page; a heading stays with the row below it, and comes again if cut."""
        found: list[_Cells] = []
        heading: _Cells | None = None
        left = self._space(first=True)
        for at, row in enumerate(rows):
            heading = row if row.heading else heading
            needed = row.height + (rows[at + 1].height if row.heading else 0.0)
            if found and needed > left:
                yield found
                found, left = [], self._space(first=False)
                if heading is not None and not row.heading:
                    found, left = [heading], left - heading.height
            found.append(row)
            left -= row.height
        if found:
            yield found

    def _space(self, *, first: bool) -> float:
        sheet, margin = page("A4", landscape=True), tokens().page.margin
        return sheet.h - margin - 2 * type_size("legend").line - self._top(first=first)

    def _top(self, *, first: bool) -> float:
        """Where the rows begin."""
        title = type_size("chartTitle").line + type_size("chartSubtitle").line + _AFTER_TITLE
        return tokens().page.margin + (title if first else 0.0) + type_size("legend").line + _PAD

    def _page(self, rows: list[_Cells], number: int, pages: int) -> Picture:
        sheet = page("A4", landscape=True)
        return Picture(
            width=sheet.w,
            height=sheet.h,
            background=theme("light").ground,
            title=self.title,
            symbols={},
            lines=(),
            cards=(),
            badges=(),
            furniture=(*self._head(number, pages), *self._rows(rows, first=number == 1)),
        )

    def _head(self, number: int, pages: int) -> Iterator[Shape]:
        sheet, margin, colours = page("A4", landscape=True), tokens().page.margin, _colours()
        small = type_size("legend")
        if number == 1:
            yield _line(self.title, margin, margin, type_size("chartTitle"), colours.text)
            below = margin + type_size("chartTitle").line
            subtitle = type_size("chartSubtitle")
            yield _line(self.subtitle, margin, below, subtitle, colours.text_secondary)
        top = self._top(first=number == 1) - _PAD - small.line
        header = type_size("legendInitials")
        for x, column in zip(self._lefts(), self.columns, strict=True):
            yield _line(column.header, x, top, header, colours.text_secondary)
        yield Box(margin, top + small.line + _PAD / 2, self._room, _RULE, 0, colours.border_strong)
        foot = sheet.h - margin - small.line
        where = f"{number} / {pages}"
        x = sheet.w - margin - measure(where, small.style(""))
        yield _line(where, x, foot, small, colours.text_secondary)

    def _rows(self, rows: list[_Cells], *, first: bool) -> Iterator[Shape]:
        margin, colours, small = tokens().page.margin, _colours(), type_size("legend")
        y = self._top(first=first)
        for row in rows:
            if row.heading:
                yield from _lines(
                    row.cells[0], margin, y + _GROUP_ABOVE - _PAD / 2, type_size("title"),
                    type_size("title").style(colours.text),
                )  # fmt: skip
            else:
                for at, (cell, x) in enumerate(zip(row.cells, self._lefts(), strict=True)):
                    ink = small.style(colours.text if at < 2 else colours.text_secondary)
                    yield from _lines(cell, x, y + _PAD / 2, small, ink)
                yield Box(margin, y + row.height - _RULE / 2, self._room, _RULE / 2, 0,
                          colours.border)  # fmt: skip
            y += row.height

    def _lefts(self) -> list[float]:
        lefts = [tokens().page.margin]
        for width in self._widths()[:-1]:
            lefts.append(lefts[-1] + width + _GAP)
        return lefts


def _colours() -> Colours:
    return theme("light").colours


def _line(text: str, x: float, top: float, size: TypeSize, colour: str) -> Text:
    style = size.style(colour)
    return Text(x, round(top + baseline(size), 1), text, style, "start", measure(text, style))


def _lines(
    words: Wrapped, x: float, top: float, size: TypeSize, style: TextStyle
) -> Iterator[Shape]:
    for at, (line, width) in enumerate(zip(words.lines, words.widths, strict=True)):
        y = round(top + at * size.line + baseline(size), 1)
        yield Text(x, y, line, style, "start", width)
