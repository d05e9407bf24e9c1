"""Reads the tables that this program exported, exactly, without guessing or mending."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from orgchart.model.chart import Chart
from orgchart.storage.cells import Cell
from orgchart.storage.guard import read_csv_text
from orgchart.storage.people_rows import SHEET, people_from_rows
from orgchart.storage.rows import chart_from_rows, is_own_header

# What may stand between the cells of a CSV file of ours.
SEPARATORS = (",", ";", "\t")
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
            for separator in SEPARATORS:
                file.seek(0)
                rows = csv.reader(file, delimiter=separator)
                header = [read_csv_text(cell) for cell in next(rows, [])]
                if is_own_header(header):
                    texts = ([read_csv_text(cell) for cell in row] for row in rows)
                    return chart_from_rows(header, texts, path.name)
            return None
    except (UnicodeDecodeError, csv.Error):
        return None  # whatever it is, this program did not write it so


def _read_xlsx(path: Path) -> Chart | None:
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        with CalamineWorkbook.from_path(path) as book:
            rows = book.get_sheet_by_index(0).iter_rows()
            header = _values(next(rows, []))
            if not is_own_header(header):
                return None
            chart = chart_from_rows(header, map(_values, rows), path.name)
            if SHEET not in book.sheet_names:
                return chart
            people = book.get_sheet_by_name(SHEET).iter_rows()
            found = people_from_rows(_values(next(people, [])), map(_values, people), path.name)
            return Chart([*chart.records.values(), *found])
    except CalamineError:
        return None


def _values(row: Sequence[object]) -> list[Cell]:
    """Whatever is no number (a date, a truth value) as its text."""
    return [cell if isinstance(cell, float) else str(cell) for cell in row]
