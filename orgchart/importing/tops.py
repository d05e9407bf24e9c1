"""Rows for those at the top of a list of lines, where nobody stands above them."""

from __future__ import annotations

import msgspec

from orgchart.importing.columns.column import Column
from orgchart.importing.columns.edges import tops_of
from orgchart.importing.columns.understanding import Columns
from orgchart.importing.options import ImportOptions
from orgchart.importing.tables.table import Note, Row, Table
from orgchart.importing.text import slug
from orgchart.translation import texts

tr = texts("Importing")

_KEY = "Made ID"


def with_tops(
    table: Table, columns: Columns, options: ImportOptions
) -> tuple[Table, ImportOptions, int]:
    """The table with a row first for each of them, options that say what its columns are, and
    how many rows these are.

    Who stands in several rows is one person with several managers, and gets an id that says so.
    """
    fields = {field: columns.columns[at] for field, at in columns.edges.items()}
    said = {field: column.header for field, column in fields.items()}
    above, below = fields.pop("reports_to"), next(iter(fields.values()))
    rows = _tops(table, above, below)
    count = len(rows)
    rows += table.rows
    message = tr("Each row names two: “{above}” is above “{below}”.").format(
        above=above.header, below=below.header
    )
    note = Note(None, "column", message, tr("Who is above all others has a role, too."))
    table = msgspec.structs.replace(table, rows=rows, notes=(*table.notes, note))
    if below.uniqueness < 1.0 and "id" not in said:
        table, said = _with_keys(table, below), {"id": _KEY, **said}
    said = {**options.columns, **said}
    return table, msgspec.structs.replace(options, columns=said), count


def _tops(table: Table, above: Column, below: Column) -> list[Row]:
    rows = []
    for text, first in tops_of(above, below).items():
        cells = [""] * len(table.header)
        cells[below.index] = text
        rows.append(Row(table.rows[first].number, cells))
    return rows


def _with_keys(table: Table, below: Column) -> Table:
    rows = [Row(row.number, [*row.cells, slug(row.cells[below.index])]) for row in table.rows]
    header, second = (*table.header, _KEY), (*table.second, "")
    return msgspec.structs.replace(table, rows=rows, header=header, second=second)
