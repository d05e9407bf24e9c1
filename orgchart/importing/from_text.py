"""Rows pasted from a spreadsheet or another program become roles, as those of a list do."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping, Sequence
from itertools import zip_longest
from pathlib import Path

import msgspec

from orgchart.importing.columns.column import Column
from orgchart.importing.columns.proposals import Proposal, propose
from orgchart.importing.columns.recogniser import header_likeness
from orgchart.importing.columns.recognisers.people import titles_share
from orgchart.importing.columns.understanding import CUSTOM, LEFT_OUT, understand
from orgchart.importing.importer import Imported, import_table
from orgchart.importing.options import ImportOptions
from orgchart.importing.pasted_lists import rows_of_list
from orgchart.importing.report import Report
from orgchart.importing.tables.no_data import is_ruler
from orgchart.importing.tables.table import CellCounter, Row, Table
from orgchart.importing.text import clean, clean_lines
from orgchart.importing.titles import has_title_word
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.order import keys_between
from orgchart.storage.columns import role_columns
from orgchart.storage.guard import read_csv_text
from orgchart.storage.rows import chart_from_rows, is_own_header
from orgchart.translation import later, texts

tr = texts("Importing")

SOURCE = later("What was pasted")
_LONGEST_CELL = 1 << 20
_LONGEST_NAME = 60
_SURE = 0.65
_MOST_TITLES = 0.4
_SAYS_WHO = frozenset(("id", "name", "first_name", "last_name", "title", "email"))


class Pasted(msgspec.Struct, frozen=True):
    """A text as rows of cells, all as wide; whether the first looks like a header."""

    rows: tuple[tuple[str, ...], ...]
    header: bool

    @property
    def headers(self) -> tuple[str, ...]:
        """What the columns are called: by the first row, else by their numbers; no two alike."""
        found: list[str] = []
        for at in range(len(self.rows[0])):
            name = (self.rows[0][at] if self.header else "") or f"Column {at + 1}"
            found.append(name if name not in found else f"{name} ({at + 1})")
        return tuple(found)

    @property
    def body(self) -> tuple[tuple[str, ...], ...]:
        """The rows below the header."""
        return self.rows[1:] if self.header else self.rows


def read_text(text: str) -> Pasted:
    """The rows of a text: cells parted by tabs, or by what parts a header of known columns.

    JSON, YAML and an indented outline are rows, too. Raises InputError when there is nothing in
    the text, or too much, or when it is damaged.
    """
    rows = [[_cell(cell) for cell in row] for row in rows_of_list(text, tr(SOURCE)) or _split(text)]
    rows = [row for row in rows if any(row) and not is_ruler(row)]
    if not rows:
        raise InputError(tr("There is no text to paste. Copy some rows first."))
    counter = CellCounter(Path(tr(SOURCE)))
    for row in rows:
        counter.count(len(row))
    width = max(map(len, rows))
    even = tuple((*row, *[""] * (width - len(row))) for row in rows)
    return Pasted(even, header=len(even) > 1 and _is_header(even[0]))


def names_in(text: str) -> list[str] | None:
    """The people of a text that is nothing but their names, one a line or in one line."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) == 1:
        parts = [part.strip() for part in re.split("[;,]", lines[0])]
        lines = parts if all(" " in part for part in parts) else lines
    elif lines and _is_header(lines[:1]):
        del lines[0]
    likely = lines and all(_may_be_name(line) for line in lines)
    titles = sum(map(has_title_word, lines))
    return lines if likely and titles <= _MOST_TITLES * len(lines) else None


def import_pasted(pasted: Pasted, fields: Mapping[int, str] | None = None) -> Imported:
    """The roles of pasted rows; ``fields`` says what columns are, by index, or "left out", or
    "custom" for a field of their own.

    Without it the columns are recognised as in a file's list, and rows that this program copied
    come back exactly. Raises InputError when the rows are no roles.
    """
    if fields is None and pasted.header and is_own_header(pasted.rows[0]):
        try:
            return _own(pasted)
        except InputError:  # edited into something that is no chart: a list like any other
            return import_pasted(pasted, {})
    table, options = _read(pasted, fields or {})
    return import_table(table, options)


def propose_pasted(pasted: Pasted, fields: Mapping[int, str] | None = None) -> tuple[Proposal, ...]:
    """What the columns of pasted rows are taken for and why; those left out are not among them.

    Raises InputError as `import_pasted` does.
    """
    return propose(*_read(pasted, fields or {}))


def _read(pasted: Pasted, fields: Mapping[int, str]) -> tuple[Table, ImportOptions]:
    table = _table(pasted, fields)
    said = {field: pasted.headers[at] for at, field in fields.items()
            if field not in (LEFT_OUT, CUSTOM)}  # fmt: skip
    own = frozenset(pasted.headers[at] for at, field in fields.items() if field == CUSTOM)
    options = ImportOptions(columns=said, own=own)
    if not _SAYS_WHO & {*said, *understand(table, options).fields}:
        options = ImportOptions(columns={**said, "title": _wordy(table)}, own=own)
    return table, options


def _split(text: str) -> list[list[str]]:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")
    delimiter = "\t" if "\t" in lines else _delimiter(lines.partition("\n")[0])
    quote = None if lines.count('"') % 2 else '"'  # one that nobody closed is a mere character
    csv.field_size_limit(_LONGEST_CELL)
    try:
        ended = (line + "\n" for line in lines.split("\n"))
        return list(csv.reader(ended, delimiter=delimiter, quotechar=quote))
    except csv.Error as error:
        raise InputError(
            tr("{source} cannot be read as rows ({error}).").format(source=tr(SOURCE), error=error)
        ) from error


def _delimiter(first_line: str) -> str:
    """What parts the columns of a first line that names them; a tab when it names none."""
    parts = ((mark, first_line.split(mark)) for mark in ";,|" if mark in first_line)
    return next((mark for mark, cells in parts if _is_header(cells)), "\t")


def _cell(text: str) -> str:
    return clean_lines(text) if "\n" in text else clean(text)


def _is_header(row: Sequence[str]) -> bool:
    """Whether a row names columns: two known ones, or a single one that is no job title."""
    if is_own_header(row):
        return True
    known = sum(header_likeness(cell.strip()) >= _SURE for cell in row)
    filled = sum(bool(cell.strip()) for cell in row)
    return known >= 2 or (known == filled == 1 and not has_title_word(row[0]))


def _may_be_name(line: str) -> bool:
    return len(line) < _LONGEST_NAME and not any(c.isdigit() or c in "\t;@/\\" for c in line)


def _table(pasted: Pasted, fields: Mapping[int, str]) -> Table:
    kept = [at for at in range(len(pasted.headers)) if fields.get(at) != LEFT_OUT]
    first = 2 if pasted.header else 1
    return Table(
        source=tr(SOURCE),
        header=tuple(pasted.headers[at] for at in kept),
        second=("",) * len(kept),
        rows=[
            Row(number, [row[at] for at in kept]) for number, row in enumerate(pasted.body, first)
        ],
        left=(),
        notes=(),
    )


def _wordy(table: Table) -> str:
    """The column that is most likely a title: words, the first such, else the very first."""
    columns = [
        Column(at, header, [row.cells[at] for row in table.rows])
        for at, header in enumerate(table.header)
    ]
    if not columns:
        raise InputError(tr("Every column is left out. Choose what at least one of them is."))
    return max(columns, key=lambda each: (each.numbers < 0.5, titles_share(each))).header


def _own(pasted: Pasted) -> Imported:
    """Rows that this program copied; without a column for the order they keep theirs."""
    header = [read_csv_text(cell) for cell in pasted.rows[0]]
    rows = [[read_csv_text(cell) for cell in row] for row in pasted.body]
    chart = chart_from_rows(header, rows, tr(SOURCE))
    if "Order" not in header:
        ranks = keys_between(None, None, len(chart.roles))
        ranked = [
            msgspec.structs.replace(role, rank=rank)
            for role, rank in zip_longest(chart.roles.values(), ranks)
        ]
        chart = Chart([*ranked, *(r for id, r in chart.records.items() if id not in chart.roles)])
    fields = {column.header: column.field for column in role_columns()}
    count = len(chart.roles)
    report = Report(
        rows=count, kept=count, joined=0, left_out=0, placeholders=0, roles=count,
        columns={name: fields.get(name, "custom") for name in header if name}, findings=(),
    )  # fmt: skip
    return Imported(chart, report)
