"""A workbook around rows: openpyxl makes the book, the rows are put in as they are streamed.

openpyxl takes 10 to 20 µs a cell, of which a chart of 10,000 roles has 200,000; so it writes
the sheets without rows (styles, widths, filters, frozen header), and those go in afterwards.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from textwrap import wrap
from typing import TYPE_CHECKING, Any, BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile

import msgspec

from orgchart import __version__
from orgchart.drawing.theme import theme
from orgchart.export.xlsx_cells import MOST_ROWS, Row, SheetXml, column_name
from orgchart.export.xlsx_charts import Bars, draw_bars
from orgchart.model.errors import InputError
from orgchart.translation import number, texts

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

tr = texts("Export")

DEEPEST_GROUP = 7  # Excel groups rows in eight levels, the outermost being 0
_DEEPEST_INDENT = 60
_ROWS_GO_HERE = re.compile(rb"<sheetData ?/>|<sheetData></sheetData>")
_DIMENSION = re.compile(rb"<dimension [^>]*/>")
_HEADER_LINE = 16.0  # points
_FAST = 3  # zlib; the files get a tenth larger than with 6 and are written in half the time


class Sheet(msgspec.Struct, kw_only=True):
    """One sheet: its columns and its rows; ``count`` is the number of rows below the header.

    The column ``hidden`` is not shown, and its texts are never cut; ``folded`` columns, which
    hold nothing, are not shown either. ``frozen`` columns stay in sight. ``grouped`` sheets have
    rows of several levels, managers above their group. ``charts`` are drawn from cells of the
    sheet.
    """

    title: str
    header: list[str]
    widths: list[int]
    rows: Iterable[Row]
    count: int
    hidden: int = -1
    folded: frozenset[int] = frozenset()
    frozen: int = 1
    grouped: bool = False
    charts: list[Bars] = []


class Styles(msgspec.Struct, frozen=True):
    """Numbers of cell styles: the header, a text like a formula, a text indented by level."""

    header: int
    text: int
    indents: list[int]

    def indent(self, level: int) -> int:
        """The style of a text at a level, the outermost being 0."""
        return self.indents[min(level, len(self.indents) - 1)]


class Book:
    """A workbook in the making."""

    def __init__(self, title: str) -> None:
        import openpyxl

        self._book: Workbook = openpyxl.Workbook()
        self._book.properties.title = title or None
        self._book.properties.creator = f"orgchart {__version__}"
        self.styles = _styles(self._book.active)
        self._book.remove(self._book.active)

    def write(self, sheets: list[Sheet], stream: BinaryIO) -> list[str]:
        """Write the sheets; returns sentences on what did not fit. Raises InputError."""
        for sheet in sheets:
            if sheet.count >= MOST_ROWS:
                raise InputError(
                    tr(
                        "A sheet of Excel has {most_rows} rows; “{title}” would need {count}. "
                        "Export a branch, or choose CSV."
                    ).format(
                        most_rows=number(MOST_ROWS, ","),
                        title=sheet.title,
                        count=number(sheet.count + 1, ","),
                    )
                )
            _set_up(self._book.create_sheet(sheet.title), sheet)
        around = io.BytesIO()
        self._book.save(around)
        by_name = {f"xl/worksheets/sheet{at}.xml": each for at, each in enumerate(sheets, 1)}
        notes: list[str] = []
        with ZipFile(around) as frame, ZipFile(stream, "w", ZIP_DEFLATED, True, _FAST) as target:
            for name in frame.namelist():
                with target.open(name, "w") as member:
                    if name in by_name:
                        notes += self._fill(frame.read(name), by_name[name], member)
                    else:
                        member.write(frame.read(name))
        return notes

    def _fill(self, frame: bytes, sheet: Sheet, member: Any) -> list[str]:
        """Write one sheet with its rows; returns its notes."""
        last = f"{column_name(len(sheet.header) - 1)}{sheet.count + 1}"
        before, after = _ROWS_GO_HERE.split(frame)
        member.write(_DIMENSION.sub(f'<dimension ref="A1:{last}"/>'.encode(), before))
        member.write(b"<sheetData>")
        xml = SheetXml(sheet.header, self.styles.text, sheet.hidden)
        member.write(xml.header(self.styles.header, _header_height(sheet)))
        for row in xml.rows(sheet.rows):
            member.write(row)
        member.write(b"</sheetData>" + after)
        return xml.notes


def _header_height(sheet: Sheet) -> float:
    """Room for the header that breaks into the most lines, in points."""
    lines = (
        len(wrap(name, max(1, width - 1)))
        for at, (name, width) in enumerate(zip(sheet.header, sheet.widths, strict=True))
        if at != sheet.hidden and at not in sheet.folded
    )
    return _HEADER_LINE * max([1, *lines])


def _set_up(page: Any, sheet: Sheet) -> None:
    last = column_name(len(sheet.header) - 1)
    page.freeze_panes = f"{column_name(sheet.frozen)}2"
    page.auto_filter.ref = f"A1:{last}{sheet.count + 1}"
    for at, width in enumerate(sheet.widths):
        page.column_dimensions[column_name(at)].width = width
    for bars in sheet.charts:
        draw_bars(page, bars)
    for at in sheet.folded | ({sheet.hidden} if sheet.hidden >= 0 else set()):
        page.column_dimensions[column_name(at)].hidden = True
    if sheet.grouped:
        page.sheet_properties.outlinePr.summaryBelow = False
        page.sheet_format.outlineLevelRow = DEEPEST_GROUP
    _set_up_print(page)


def _set_up_print(page: Any) -> None:
    """All columns on one page across, the header on every page, which says what it is."""
    page.page_setup.orientation = "landscape"
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.print_title_rows = "1:1"
    page.oddFooter.left.text, page.oddFooter.right.text = "&A", "&P / &N"


def _styles(page: Any) -> Styles:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    colours = theme("light").colours
    cell = page.cell(1, 1)
    cell.font = Font(name=cell.font.name, size=cell.font.size, bold=True)
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    cell.fill = PatternFill("solid", fgColor=colours.surface_sunken.lstrip("#"))
    cell.border = Border(bottom=Side("thin", colours.border_strong.lstrip("#")))
    header = cell.style_id
    cell = page.cell(1, 2)
    cell.quotePrefix = True
    text = cell.style_id
    indents = []
    for level in range(_DEEPEST_INDENT):
        cell = page.cell(2, level + 1)
        cell.quotePrefix = True
        cell.alignment = Alignment(horizontal="left", indent=level)
        indents.append(cell.style_id)
    return Styles(header=header, text=text, indents=indents)
