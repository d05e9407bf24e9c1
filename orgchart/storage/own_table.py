"""Reads the tables that this program exported, exactly, without guessing or mending."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import closing
from itertools import chain
from pathlib import Path
from typing import Any

from orgchart.model.chart import Chart
from orgchart.storage.cells import Cell
from orgchart.storage.guard import read_csv_text, read_xlsx_text
from orgchart.storage.rows import chart_from_rows, is_own_header

_LONGEST_CELL = 64 << 20


def read_own_table(path: Path) -> Chart | None:
    """The chart in a CSV file or workbook of ours; None for any other file.

    The workbook must have been looked at before, for it is unpacked. Raises InputError when the
    table was edited into something that is no chart, OSError when the file cannot be read.
    """
    read = {".csv": _read_csv, ".xlsx": _read_xlsx}.get(path.suffix.lower())
    return read(path) if read else None


def _read_csv(path: Path) -> Chart | None:
    csv.field_size_limit(_LONGEST_CELL)
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = csv.reader(file)
            header = [read_csv_text(cell) for cell in next(rows, [])]
            if not is_own_header(header):
                return None
            texts = ([read_csv_text(cell) for cell in row] for row in rows)
            return chart_from_rows(header, texts, path.name)
    except (UnicodeDecodeError, csv.Error):
        return None  # whatever it is, this program did not write it so


def _read_xlsx(path: Path) -> Chart | None:
    from zipfile import BadZipFile

    import openpyxl

    try:
        book = openpyxl.load_workbook(path, read_only=True)
    except (BadZipFile, KeyError, ValueError):
        return None
    with closing(book):
        rows = _values(book.worksheets[0]) if book.worksheets else iter(())
        first = next(rows, [])
        # Excel fills rows up to the width of the widest; the rest is left to be looked at.
        return chart_from_rows(first, rows, path.name) if is_own_header(first) else None


def _values(sheet: Any) -> Iterator[list[Cell]]:
    for row in chain(sheet.iter_rows(values_only=True)):
        yield [read_xlsx_text(cell) if isinstance(cell, str) else cell for cell in row]
