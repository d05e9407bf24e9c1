"""Where in a grid the table is: preamble, one or two header rows, data, totals, footnotes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import msgspec

from orgchart.importing.tables.header import Likeness, header_rows, header_texts
from orgchart.importing.tables.indents import indents_of
from orgchart.importing.tables.no_data import NoData
from orgchart.importing.tables.table import Grid, Note, Row, Table
from orgchart.importing.text import clean, clean_lines, has_control_characters, shortened
from orgchart.model.errors import InputError
from orgchart.translation import number, texts

tr = texts("Importing")

_LOOK_AT = 40
_LONGEST_HEADER = 200


def find_table(grid: Grid, likeness: Likeness, header_row: int | None = None) -> Table:
    """The staff list in a grid. ``likeness`` says how much a text looks like a header.

    ``header_row`` is the file's number of the header, 0 for none, None to find it. Raises
    InputError when nothing is there, or nothing below the header.
    """
    filled = [row for row in grid.rows if any(cell.strip() for cell in row.cells)]
    if not filled:
        raise InputError(
            tr("There is nothing in {source}. Export the staff list again.").format(
                source=grid.source
            )
        )
    first, last = _header_at(filled, likeness, header_row, grid)
    header, second = header_texts(filled, first, last, likeness)
    body = filled[last + 1 :]
    if not body:
        raise InputError(
            tr(
                "There is only a header in {source}, and no row below it. Export the "
                "staff list again."
            ).format(source=grid.source)
        )
    width = max(len(header), max(len(row.cells) for row in body))
    header, second = _named(header, width), (*second, *[""] * (width - len(second)))
    table = _table(grid, header, second, body)
    origin = msgspec.structs.replace(grid, rows=[], notes=[])
    at = filled[first].number if first >= 0 else 0
    notes = (*_passed_over(filled[: max(first, 0)], at), *table.notes)
    return msgspec.structs.replace(table, header_row=at, origin=origin, notes=notes)


def _passed_over(above: Sequence[Row], header_row: int) -> Iterator[Note]:
    """What stands above the headers is told, so that no row is lost where they were mistaken."""
    said = [row for row in above if not row.cells[0].startswith("#")]
    if not said:
        return
    one = tr("The headers are in row {row}; 1 row stands above them.")
    many = tr("The headers are in row {row}; {n} rows stand above them.")
    message = (one if len(said) == 1 else many).format(row=header_row, n=number(len(said), ","))
    yield Note(None, "table", message, tr("No part of the list."))


def _header_at(
    rows: list[Row], likeness: Likeness, wanted: int | None, grid: Grid
) -> tuple[int, int]:
    """Indexes of the first and last header row: as the user says, else as it looks."""
    if wanted is None:
        return header_rows(rows[:_LOOK_AT], likeness)
    at = -1 if wanted == 0 else next((n for n, row in enumerate(rows) if row.number == wanted), -2)
    if at < -1:
        raise InputError(
            tr("{source} has no row {wanted} with headers in it.").format(
                source=grid.source, wanted=wanted
            )
        )
    return at, at


def _table(grid: Grid, header: tuple[str, ...], second: tuple[str, ...], body: list[Row]) -> Table:
    strange: dict[int, list[int]] = {}
    rows, left = [], []
    no_data = NoData(header, len(body))
    indents = indents_of(body)
    depths: list[int] = []
    for at, row in enumerate(body):
        cells = [
            cell.strip()
            if cell.isprintable() and "  " not in cell
            else _cleaned(cell, row.number, column, strange)
            for column, cell in enumerate(row.cells)
        ]
        cells += [""] * (len(header) - len(cells))
        reason = no_data.reason(cells)
        if reason:
            left.append(Note(row.number, "left out", reason, tr("It is no role.")))
        elif any(cells):
            rows.append(Row(row.number, cells))
            if indents is not None:
                depths.append(indents.depths[at])
    notes = [
        Note(numbers[0], "cell", _strange(len(numbers), header[column]), tr("They were removed."))
        for column, numbers in strange.items()
    ]  # fmt: skip
    return Table(
        source=grid.source, header=header, second=second, rows=rows, left=tuple(left),
        notes=(*grid.notes, *notes), depths=tuple(depths),
        indented=header[indents.column] if indents is not None else "",
    )  # fmt: skip


def _strange(count: int, header: str) -> str:
    if count == 1:
        text = tr("1 cell of “{header}” held control characters.")
    else:
        text = tr("{n} cells of “{header}” held control characters.")
    return text.format(n=number(count, ","), header=shortened(header))


def _cleaned(cell: str, row: int, column: int, strange: dict[int, list[int]]) -> str:
    if has_control_characters(cell):
        strange.setdefault(column, []).append(row)
    return clean_lines(cell) if "\n" in cell or "\r" in cell else clean(cell)


def _named(header: tuple[str, ...], width: int) -> tuple[str, ...]:
    """Every column gets a name of its own: blank ones "Column C", repeated ones a number."""
    seen: Counter[str] = Counter()
    names = []
    for at, text in enumerate((*header, *[""] * (width - len(header)))):
        name = shortened(text, _LONGEST_HEADER) or f"Column {_letter(at)}"
        seen[name] += 1
        names.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return tuple(names)


def _letter(index: int) -> str:
    """The name spreadsheets give a column: A, B, … Z, AA."""
    return "".join(_letters(index))


def _letters(index: int) -> Iterator[str]:
    index += 1
    digits = []
    while index:
        index, digit = divmod(index - 1, 26)
        digits.append(chr(ord("A") + digit))
    yield from reversed(digits)
