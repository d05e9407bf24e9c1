"""Excel workbooks (.xlsx, .xlsm): values of formulas, dates as dates, whole numbers as such."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from orgchart.importing.tables.archive import check_archive
from orgchart.importing.tables.table import CellCounter, Grid, Note, Reader, Row, cut_long_cells
from orgchart.model.errors import InputError

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

_ZIP = b"PK\x03\x04"
_ERRORS = frozenset(("#N/A", "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#NULL!", "#NUM!"))
_MOST_EMPTY_ROWS = 10_000  # a sheet formatted to its last row is not read to its last row


def cell_text(value: Any) -> str:
    """A cell's value as text: 100.0 → "100", a date as YYYY-MM-DD, an error as nothing."""
    if value is None:
        return ""
    if isinstance(value, str):
        return "" if value in _ERRORS else value
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    if isinstance(value, (date, time, timedelta)):
        return str(value)
    return str(value)


@contextmanager
def _workbook(path: Path) -> Iterator[Workbook]:
    """The workbook, opened for reading; whatever is wrong inside becomes one sentence."""
    from xml.etree.ElementTree import ParseError

    names = check_archive(path)
    if "xl/workbook.xml" not in names:
        raise InputError(f"{path.name} is no Excel workbook. Save the list as XLSX or CSV.")
    from defusedxml.common import DefusedXmlException
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        with path.open("rb") as file:
            book = load_workbook(file, read_only=True, data_only=True, keep_links=False)
            try:
                yield book
            finally:
                book.close()
    except DefusedXmlException as error:
        raise InputError(
            f"{path.name} declares XML entities, which no staff list needs, and is not opened. "
            "Save it again in a spreadsheet program."
        ) from error
    except (
        ParseError, zipfile.BadZipFile, InvalidFileException,
        KeyError, ValueError, TypeError, AttributeError, IndexError, EOFError, OSError,
    ) as error:  # fmt: skip
        raise InputError(
            f"{path.name} is damaged ({type(error).__name__}). "
            "Open it in a spreadsheet program and save it again."
        ) from error


def _sheets(path: Path) -> list[str]:
    with _workbook(path) as book:
        visible = [sheet.title for sheet in book.worksheets if sheet.sheet_state == "visible"]
        return visible + [s.title for s in book.worksheets if s.sheet_state != "visible"]


def _read(path: Path, sheet: str, most_rows: int | None) -> Grid:
    counter = CellCounter(path)
    rows: list[Row] = []
    with _workbook(path) as book:
        empty = 0
        for number, values in enumerate(book[sheet].iter_rows(values_only=True), start=1):
            width = _width(values)
            empty = 0 if width else empty + 1
            if empty > _MOST_EMPTY_ROWS or (most_rows is not None and number > most_rows):
                break
            if width:
                counter.count(width)
                rows.append(Row(number, [cell_text(value) for value in values[:width]]))
    notes: list[Note] = []
    for row in rows:
        cut_long_cells(row, notes)
    return Grid(source=f"{path.name}, sheet {sheet}", rows=rows, notes=notes)


def _width(values: tuple[Any, ...]) -> int:
    """Cells up to the last one with a value; a false dimension makes rows 16,384 wide."""
    width = len(values)
    while width and values[width - 1] is None:
        width -= 1
    return width


READER = Reader(
    name="Excel workbook",
    order=10,
    accepts=lambda _path, head: head.startswith(_ZIP),
    sheets=_sheets,
    read=_read,
)
