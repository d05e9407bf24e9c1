"""Excel workbooks (.xlsx, .xlsm): values of formulas, dates as dates, whole numbers as such."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from orgchart.importing.tables.archive import check_archive
from orgchart.importing.tables.extent import check_sheets
from orgchart.importing.tables.table import CellCounter, Grid, Reader, Row, cut_long_cells
from orgchart.model.errors import InputError

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

Value = str | int | float | bool | date | time | datetime | timedelta | None

_ZIP = b"PK\x03\x04"
_ERRORS = frozenset(("#N/A", "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#NULL!", "#NUM!"))


def cell_text(value: Value) -> str:
    """A cell's value as text: 100.0 → "100", a date as YYYY-MM-DD, an error as nothing."""
    if isinstance(value, str):
        return "" if value in _ERRORS else value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    return str(value)


@contextmanager
def _workbook(path: Path) -> Iterator[CalamineWorkbook]:
    """The workbook, opened for reading; whatever is wrong inside becomes one sentence."""
    if "xl/workbook.xml" not in check_archive(path):
        raise InputError(f"{path.name} is no Excel workbook. Save the list as XLSX or CSV.")
    from xml.parsers.expat import ExpatError

    from python_calamine import CalamineError, CalamineWorkbook

    try:
        check_sheets(path)
        with CalamineWorkbook.from_path(path) as book:
            yield book
    except (
        CalamineError,
        ExpatError,
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        OSError,
        ValueError,
    ) as error:
        raise InputError(
            f"{path.name} is damaged: what is inside is no workbook any more. "
            "Open it in a spreadsheet program and save it again."
        ) from error


def _sheets(path: Path) -> list[str]:
    """Names of the sheets with cells, the visible ones first."""
    shown, hidden = _pages(path)
    return [*shown, *hidden]


def _hidden(path: Path) -> set[str]:
    """Names of the sheets that a person does not see."""
    return set(_pages(path)[1])


def _pages(path: Path) -> tuple[list[str], list[str]]:
    """Names of the visible sheets with cells, and of the hidden ones."""
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    with _workbook(path) as book:
        pages = [page for page in book.sheets_metadata if page.typ == SheetTypeEnum.WorkSheet]
        shown = [page.name for page in pages if page.visible == SheetVisibleEnum.Visible]
        return shown, [page.name for page in pages if page.name not in shown]


def _read(path: Path, sheet: str, most_rows: int | None) -> Grid:
    counter = CellCounter(path)
    grid = Grid(source=f"{path.name}, sheet {sheet}")
    with _workbook(path) as book:
        page = book.get_sheet_by_name(sheet)
        above, before = page.start or (0, 0)
        for number, values in enumerate(islice(page.iter_rows(), most_rows), start=above + 1):
            cells = [""] * before + [cell_text(value) for value in values]
            while cells and not cells[-1]:
                cells.pop()
            counter.count(len(cells))
            if cells:
                grid.rows.append(Row(number, cells))
    for row in grid.rows:
        cut_long_cells(row, grid.notes)
    return grid


READER = Reader(
    name="Excel workbook",
    order=10,
    accepts=lambda _path, head: head.startswith(_ZIP),
    sheets=_sheets,
    hidden=_hidden,
    read=_read,
)
