"""CSV: the table of roles, in UTF-8 with a byte order mark, as Excel opens it rightly.

Excel parts cells by what its country does: where decimals have a comma, by a semicolon.

A text that a spreadsheet would run as a formula is written with an apostrophe before it, which
the import takes off again (docs/decisions/0012-tables.md).
"""

from __future__ import annotations

import csv
import io
from typing import BinaryIO

from orgchart.export import Exporter
from orgchart.export.branch import told_chart
from orgchart.export.job import Job
from orgchart.export.option import Choice, Option
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.storage.cells import Cell
from orgchart.storage.guard import guard_csv
from orgchart.storage.own_table import SEPARATORS
from orgchart.storage.rows import role_table
from orgchart.translation import counted, texts

tr = texts("Export")

_COMMA_COUNTRIES = ";"
_BOM, _PLAIN = "utf-8-sig", "utf-8"


def separator_where(decimal_point: str) -> str:
    """What Excel expects between cells in a country, by its decimal point."""
    return _COMMA_COUNTRIES if decimal_point == "," else ","


def write(job: Job, stream: BinaryIO) -> list[str]:
    """Write one role a row; returns what the table could not hold.

    Raises InputError when the job's separator is none of comma, semicolon and tabulator.
    """
    if job.separator not in SEPARATORS:
        raise InputError(
            tr(
                "“{separator}” cannot part the cells of a CSV file. Choose a comma, a "
                "semicolon or a tabulator."
            ).format(separator=job.separator)
        )
    chart, left_out = told_chart(job)
    table = role_table(chart, private=job.private)
    text = io.TextIOWrapper(stream, encoding=_BOM if job.byte_order_mark else _PLAIN, newline="")
    writer = csv.writer(text, delimiter=job.separator, lineterminator="\r\n")
    writer.writerow(table.header)
    point = "," if job.separator == _COMMA_COUNTRIES else "."
    writer.writerows([_plain(cell, point) for cell in row] for row in table.rows())
    text.flush()
    text.detach()
    return [*left_out, *table.notes, *_people_notes(chart)]


def _people_notes(chart: Chart) -> list[str]:
    count = len(chart.not_placed)
    if not count:
        return []
    return [
        counted(
            count,
            tr("1 person without a post stands in the last column, which this program reads."),
            tr("{n} people without a post stand in the last column, which this program reads."),
        )
    ]


def _plain(cell: Cell, point: str) -> str:
    if isinstance(cell, str):
        return guard_csv(cell)
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, float):
        return str(cell).replace(".", point)
    return "" if cell is None else str(cell)


EXPORTER = Exporter(
    name="csv",
    suffixes=(".csv",),
    description="Table of the roles, for spreadsheets and other programs; imports without loss",
    write=write,
    label="CSV",
    options=(
        Option(
            field="separator",
            text="Between cells",
            kind="choice",
            explained="What Excel expects where decimals have a comma is a semicolon.",
            choices=(
                Choice(",", "Comma"),
                Choice(";", "Semicolon"),
                Choice("\t", "Tabulator"),
            ),
        ),
        Option(
            field="byte_order_mark",
            text="Mark for Excel",
            kind="yes-no",
            explained="Excel reads accents and other scripts rightly with it (UTF-8 BOM).",
        ),
    ),
    text=True,
)
