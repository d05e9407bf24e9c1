"""Old Excel workbooks (.xls), read by xlrd: a damaged one makes calamine allocate without end."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from io import StringIO
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from orgchart.importing.tables.merged import Span
from orgchart.importing.tables.table import CellCounter, Grid, Reader, Row
from orgchart.importing.tables.workbook import Value, cell_text, damaged, finish
from orgchart.model.errors import InputError
from orgchart.translation import later, texts

if TYPE_CHECKING:
    from xlrd.book import Book
    from xlrd.sheet import Cell, Sheet

tr = texts("Importing")

_NAME = later("old Excel workbook")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LARGEST_FILE = 64 << 20
_ERROR, _BOOLEAN, _DATE = 5, 4, 3


@contextmanager
def _opened(path: Path) -> Iterator[Book]:
    """The workbook, opened for reading; whatever is wrong inside becomes one sentence."""
    import xlrd
    from xlrd.biffh import XLRDError
    from xlrd.compdoc import CompDocError

    _check(path)
    try:
        with xlrd.open_workbook(
            str(path), logfile=StringIO(), formatting_info=True, ragged_rows=True
        ) as book:
            yield book
    except XLRDError as error:
        if "encrypted" in str(error):
            raise InputError(
                tr("{name} is protected by a password. Save it without one.").format(name=path.name)
            ) from error
        raise damaged(path) from error
    except (
        CompDocError, struct.error, AssertionError, LookupError, ValueError, TypeError,
        AttributeError, ArithmeticError, OSError, EOFError, NameError, RecursionError,
    ) as error:  # fmt: skip
        raise damaged(path) from error


def _check(path: Path) -> None:
    if path.stat().st_size > _LARGEST_FILE:
        raise InputError(
            tr("{name} is larger than {largest_file} MiB. Save the staff list alone.").format(
                name=path.name, largest_file=_LARGEST_FILE >> 20
            )
        )
    if "EncryptedPackage".encode("utf-16-le") in path.read_bytes():
        raise InputError(
            tr("{name} is protected by a password. Save it without one.").format(name=path.name)
        )


def _pages(path: Path) -> tuple[list[str], list[str]]:
    """Names of the visible sheets, and of the hidden ones."""
    with _opened(path) as book:
        pages = [(sheet.name, sheet.visibility) for sheet in book.sheets()]
    shown = [name for name, visibility in pages if not visibility]
    return shown, [name for name, visibility in pages if visibility]


def _read(path: Path, name: str, most_rows: int | None) -> Grid:
    grid = Grid(
        source=tr("{name}, sheet {sheet}").format(name=path.name, sheet=name),
        sheet=name,
        format=_NAME,
    )
    with _opened(path) as book:
        sheet = book.sheet_by_name(name)
        counter = CellCounter(path)
        for number, cells in enumerate(islice(_rows(book, sheet), most_rows), start=1):
            counter.count(len(cells))
            grid.rows.append(Row(number, cells))
        spans: list[Span] = [
            ((top, left), (bottom - 1, right - 1))
            for top, bottom, left, right in sheet.merged_cells
        ]
    finish(grid, spans)
    return grid


def _rows(book: Book, sheet: Sheet) -> Iterator[list[str]]:
    for row in range(sheet.nrows):
        cells = [cell_text(_value(cell, book.datemode)) for cell in sheet.row(row)]
        while cells and not cells[-1]:
            cells.pop()
        yield cells


def _value(cell: Cell, datemode: Literal[0, 1]) -> Value:
    """A cell's value; xlrd tells its kind by a number."""
    if cell.ctype == _ERROR:
        return None
    if cell.ctype == _BOOLEAN:
        return bool(cell.value)
    if cell.ctype == _DATE:
        return _date(float(cell.value), datemode)
    value: Value = cell.value
    return value


def _date(days: float, datemode: Literal[0, 1]) -> datetime | float:
    """A date; the number itself where it is none, as spreadsheets count days that never were."""
    from xlrd.xldate import XLDateError, xldate_as_datetime

    try:
        return xldate_as_datetime(days, datemode)
    except (XLDateError, OverflowError, ValueError):
        return days


READER = Reader(
    name=_NAME,
    suffixes=(".xls", ".xlt"),
    order=7,
    accepts=lambda _path, head: head.startswith(_OLE),
    sheets=lambda path: [name for names in _pages(path) for name in names],
    hidden=lambda path: set(_pages(path)[1]),
    read=_read,
)
