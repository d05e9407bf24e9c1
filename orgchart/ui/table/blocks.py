"""Blocks of cells: what is selected, as text for a spreadsheet, and text put into cells."""

from __future__ import annotations

import csv
from collections.abc import Iterable

import msgspec

from orgchart.importing.tables.table import MOST_ROWS
from orgchart.model.errors import InputError
from orgchart.storage.guard import read_csv_text
from orgchart.translation import texts
from orgchart.ui.clipboard.contents import tabbed
from orgchart.ui.table.changing import Cell
from orgchart.ui.table.model import RoleTable
from orgchart.ui.table.names import Names
from orgchart.ui.table.words import value_of

tr = texts("Table")


class Block(msgspec.Struct, frozen=True):
    """Rows and columns of the model, columns in the order one sees them."""

    rows: list[int]
    columns: list[int]


class Placing(msgspec.Struct, frozen=True):
    """Texts for cells, and how many rows of text found no role."""

    cells: list[Cell]
    left: int


def block_of(ranges: Iterable[tuple[int, int, int, int]], shown: list[int]) -> Block:
    """The block around ranges of (top, bottom, left, right); hidden columns are not in it."""
    rows: set[int] = set()
    columns: set[int] = set()
    for top, bottom, left, right in ranges:
        rows.update(range(top, bottom + 1))
        columns.update(range(left, right + 1))
    return Block(sorted(rows), [at for at in shown if at in columns])


def copied(table: RoleTable, block: Block, shown: list[int]) -> str:
    """The cells of a block as text, with the header above whole rows."""
    chart = table.open_chart.chart
    names = Names(chart)

    def text(row: int, at: int) -> str:
        column = table.columns[at]
        if column.kind == "reference":
            manager = value_of(table.role(row), column)
            return names.text(manager) if manager is not None else ""
        return table.text(row, at)

    rows = [[text(row, at) for at in block.columns] for row in block.rows]
    if block.columns == shown:
        rows.insert(0, [table.columns[at].field.label for at in shown])
    return tabbed([list(row) for row in rows])


def placed(table: RoleTable, block: Block, shown: list[int], text: str) -> Placing:
    """Where the cells of a text go, from the block's first cell on.

    A single cell, or rows that fit a larger selection several times, fill all of it. Raises
    InputError when there is no text.
    """
    rows = _rows(text)
    labels = [table.columns[at].field.label for at in shown]
    if len(rows) > 1 and rows[0] == labels[: len(rows[0])] and len(rows[0]) > 1:
        del rows[0]
    if not block.rows or not block.columns:
        return Placing([], len(rows))
    rows = _repeated(rows, block)
    first, lead = block.rows[0], shown.index(block.columns[0])
    cells = [
        Cell(table.ids[first + down], table.columns[at], cell)
        for down, row in enumerate(rows)
        if first + down < len(table.ids)
        for at, cell in zip(shown[lead:], row, strict=False)
    ]
    return Placing(cells, max(0, first + len(rows) - len(table.ids)))


def _rows(text: str) -> list[list[str]]:
    """Text as a spreadsheet copies it; empty rows count, for they stand between others."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    quote = None if lines.count('"') % 2 else '"'
    ended = (line + "\n" for line in lines.split("\n"))
    rows = list(csv.reader(ended, delimiter="\t", quotechar=quote))
    if not rows or len(rows) > MOST_ROWS:
        raise InputError(tr("There are no rows on the clipboard that could go into cells."))
    width = max(1, *map(len, rows))
    return [[*map(read_csv_text, row), *[""] * (width - len(row))] for row in rows]


def _repeated(rows: list[list[str]], block: Block) -> list[list[str]]:
    """The rows as often as the selected block holds them, once where they do not fit evenly."""
    high, wide = len(block.rows), len(block.columns)
    down = high // len(rows) if high % len(rows) == 0 else 1
    across = wide // len(rows[0]) if wide % len(rows[0]) == 0 else 1
    return [row * max(across, 1) for row in rows] * max(down, 1)
