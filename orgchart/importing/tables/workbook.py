"""Sheets of workbooks as rows of texts, whichever format calamine reads them from."""

from __future__ import annotations

import os
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING
from xml.parsers.expat import ExpatError

import msgspec

from orgchart.importing.tables.merged import Span, spread
from orgchart.importing.tables.table import CellCounter, Grid, Note, Reader, Row, cut_long_cells
from orgchart.model.errors import InputError
from orgchart.translation import number, texts

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

tr = texts("Importing")

Value = str | int | float | bool | date | time | datetime | timedelta | None

_STANDARD_ERROR = 2
_ERRORS = frozenset(("#N/A", "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#NULL!", "#NUM!"))


class Format(msgspec.Struct, frozen=True, kw_only=True):
    """A kind of workbook: what tells it, what is looked at before it is opened.

    ``check(path)`` raises InputError for a workbook that is not safe to open. ``blanks(path,
    sheet)`` names cells whose value is missing though they have a formula; ``spans(path, sheet)``
    the merged cells, where the reader cannot tell them.
    """

    name: str
    suffixes: tuple[str, ...]
    order: int
    accepts: Callable[[Path, bytes], bool]
    check: Callable[[Path], None]
    blanks: Callable[[Path, str], list[str]] = lambda _path, _sheet: []
    spans: Callable[[Path, str], list[Span]] = lambda _path, _sheet: []


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


def reader(format: Format) -> Reader:
    """The reader of a kind of workbook."""
    return Reader(
        name=format.name,
        suffixes=format.suffixes,
        order=format.order,
        accepts=format.accepts,
        sheets=lambda path: [name for names in _pages(format, path) for name in names],
        hidden=lambda path: set(_pages(format, path)[1]),
        read=lambda path, sheet, most_rows: _read(format, path, sheet, most_rows),
    )


@contextmanager
def _opened(format: Format, path: Path) -> Iterator[CalamineWorkbook]:
    """The workbook, opened for reading; whatever is wrong inside becomes one sentence."""
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        format.check(path)
        with _rust_unheard(), CalamineWorkbook.from_path(path) as book:
            yield book
    except PasswordError as error:
        raise InputError(
            tr("{name} is protected by a password. Save it without one.").format(name=path.name)
        ) from error
    except (
        CalamineError, ExpatError, zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError,
        OverflowError, NotImplementedError, LookupError,
    ) as error:  # fmt: skip
        raise damaged(path) from error
    except BaseException as error:
        # A reader in Rust that gives up raises what is no Exception; nothing else is meant here.
        if type(error).__name__ != "PanicException":
            raise
        raise damaged(path) from error


@contextmanager
def _rust_unheard() -> Iterator[None]:
    """Nothing reaches standard error: Rust tells there, in its own words, why it gave up."""
    try:
        kept = os.dup(_STANDARD_ERROR)
    except OSError:  # a program without a console has none
        yield
        return
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, _STANDARD_ERROR)
        os.close(nowhere)
        yield
    finally:
        os.dup2(kept, _STANDARD_ERROR)
        os.close(kept)


def damaged(path: Path) -> InputError:
    """What to raise for a workbook that cannot be read."""
    return InputError(
        tr(
            "{name} is damaged: what is inside is no workbook any more. Open it in "
            "a spreadsheet program and save it again."
        ).format(name=path.name)
    )


def _pages(format: Format, path: Path) -> tuple[list[str], list[str]]:
    """Names of the visible sheets with cells, and of the hidden ones."""
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    with _opened(format, path) as book:
        pages = [page for page in book.sheets_metadata if page.typ == SheetTypeEnum.WorkSheet]
        shown = [page.name for page in pages if page.visible == SheetVisibleEnum.Visible]
        return shown, [page.name for page in pages if page.name not in shown]


def _read(format: Format, path: Path, sheet: str, most_rows: int | None) -> Grid:
    grid = Grid(
        source=tr("{name}, sheet {sheet}").format(name=path.name, sheet=sheet),
        sheet=sheet,
        format=format.name,
    )
    with _opened(format, path) as book:
        page = book.get_sheet_by_name(sheet)
        grid.rows.extend(_rows(page, CellCounter(path), most_rows))
        spans = page.merged_cell_ranges or format.spans(path, sheet)
    finish(grid, spans)
    grid.notes += _formula_notes(format.blanks(path, sheet))
    return grid


def finish(grid: Grid, spans: Sequence[Span]) -> None:
    """Fill merged cells, drop blank rows, cut monstrous cells of a sheet that was read."""
    spread(grid.rows, spans)
    grid.rows[:] = [row for row in grid.rows if row.cells]
    for row in grid.rows:
        cut_long_cells(row, grid.notes)


def _rows(page: CalamineSheet, counter: CellCounter, most_rows: int | None) -> Iterator[Row]:
    """The rows with the numbers the sheet gives them, their blank ends cut off."""
    above, before = page.start or (0, 0)
    for at, values in enumerate(islice(page.iter_rows(), most_rows), start=above + 1):
        cells = [""] * before + [cell_text(value) for value in values]
        while cells and not cells[-1]:
            cells.pop()
        counter.count(len(cells))
        yield Row(at, cells)


def _formula_notes(cells: list[str]) -> list[Note]:
    """What to say of formulas nobody has calculated."""
    if not cells:
        return []
    shown = ", ".join(cells[:5]) + (", …" if len(cells) > 5 else "")
    message = (
        tr("1 formula has no value in the file: {shown}.")
        if len(cells) == 1
        else tr("{n} formulas have no value in the file: {shown}.")
    ).format(n=number(len(cells), ","), shown=shown)
    done = tr("Read as blank. Open the list in a spreadsheet program and save it.")
    return [Note(int("".join(filter(str.isdigit, cells[0]))), "cell", message, done)]
