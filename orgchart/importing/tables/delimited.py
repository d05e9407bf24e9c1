"""CSV and other delimited text: any delimiter, encoding, quoting, line ending."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from orgchart.importing.tables.encoding import Encoding, detect, wrong_bytes
from orgchart.importing.tables.table import (
    CellCounter,
    Grid,
    Note,
    Reader,
    Row,
    cut_long_cells,
)
from orgchart.model.errors import InputError
from orgchart.translation import later, number, texts

tr = texts("Importing")

_DELIMITERS = ",;\t|^"
_SAMPLE_LINES = 300
_LONGEST_FIELD = 64 << 20
_LARGEST_FILE = 256 << 20
# Blanks at the beginning of a line, or several after a delimiter, before anything but a quotation.
_INDENTED = r"""^ +[^ "]|[%s] {2,}[^ "]"""
_WRAPPED = frozenset("='")
_TEXT = re.compile(r"""^="([^"]*)"$|^'(\d[^']*)$""")
_SEPARATOR_LINE = re.compile(r'^"?sep=(.|\\t)"?\s*$', re.IGNORECASE)


def _lines(path: Path, encoding: str) -> Iterator[str]:
    """The file's lines with their endings; what cannot be decoded becomes U+FFFD."""
    with path.open(encoding=encoding, errors="replace", newline="") as file:
        yield from file


def _delimiter(lines: list[str]) -> str:
    """The delimiter that cuts most of the lines into equally many cells."""
    said = next((m for line in lines[:1] if (m := _SEPARATOR_LINE.match(line.strip()))), None)
    if said:
        return "\t" if said.group(1) == "\\t" else said.group(1)
    return max(_DELIMITERS, key=lambda delimiter: _evenness(lines, delimiter))


def _evenness(lines: list[str], delimiter: str) -> tuple[float, int]:
    rows = csv.reader((line for line in lines if not line.startswith("#")), delimiter=delimiter)
    widths = Counter(len(row) for row in rows if row)
    widths.pop(1, None)
    if not widths:
        return (0.0, 0)
    width, often = max(widths.items(), key=lambda item: (item[1], item[0]))
    return (round(often / max(1, sum(widths.values())), 1) * often * min(width, 4), width)


class _Form(NamedTuple):
    """How a file separates its cells, and whether blanks before them say nothing."""

    delimiter: str
    loose: bool


def _records(lines: Iterable[str], form: _Form, *, quoted: bool) -> Iterator[Row]:
    csv.field_size_limit(_LONGEST_FIELD)
    reader = csv.reader(
        lines,
        delimiter=form.delimiter,
        quoting=csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE,
        skipinitialspace=form.loose,
    )
    for line, cells in enumerate(reader, start=1):
        yield Row(line, cells)


def _swallowed_rows(row: Row, delimiter: str) -> bool:
    """Whether a cell holds whole rows, as after a quotation mark that nobody closed."""
    wanted = max(2, len(row.cells) - 1)
    return any(
        sum(line.count(delimiter) >= wanted for line in cell.splitlines()) > 1
        for cell in row.cells
        if "\n" in cell or "\r" in cell
    )


def _find_form(path: Path, encoding: str) -> _Form:
    sample = [line[:20_000] for line in islice(_lines(path, encoding), _SAMPLE_LINES)]
    delimiter = _delimiter(sample)
    indented = re.compile(_INDENTED % re.escape(delimiter))
    if delimiter == "\t":
        return _Form(delimiter, loose=False)
    said = any(indented.search(line) for line in sample)
    return _Form(delimiter, loose=not said or any(f'{delimiter} "' in line for line in sample))


def _rows(
    path: Path, encoding: str, form: _Form, most_rows: int | None
) -> tuple[list[Row], list[Note]]:
    rows, broken = _collect(path, encoding, form, most_rows, quoted=True)
    if not broken:
        return rows, []
    rows, _ = _collect(path, encoding, form, most_rows, quoted=False)
    message = tr("A quotation mark was never closed.")
    return rows, [
        Note(broken, "table", message, tr("Quotation marks are read as ordinary characters."))
    ]


def _collect(
    path: Path, encoding: str, form: _Form, most_rows: int | None, *, quoted: bool
) -> tuple[list[Row], int]:
    """The rows, and the row with an open quotation mark that made it stop, or 0."""
    counter = CellCounter(path)
    rows: list[Row] = []
    for row in islice(_records(_lines(path, encoding), form, quoted=quoted), most_rows):
        if quoted and _swallowed_rows(row, form.delimiter):
            return rows, row.number
        if any(row.cells):
            _unwrap(row.cells)
            counter.count(len(row.cells))
            rows.append(row)
    if rows and _SEPARATOR_LINE.match(form.delimiter.join(rows[0].cells).strip()):
        del rows[0]
    return rows, 0


def _unwrap(cells: list[str]) -> None:
    """Texts that were kept from a spreadsheet's eyes are themselves: ="0012" and '0012 are 0012."""
    for at, cell in enumerate(cells):
        if cell[:1] in _WRAPPED and (found := _TEXT.match(cell)):
            cells[at] = found[1] or found[2] or ""


def _encoding_notes(path: Path, encoding: Encoding, rows: list[Row]) -> list[Note]:
    lost = [row.number for row in rows if any("\ufffd" in cell for cell in row.cells)]
    notes = []
    if encoding.guessed:
        message = tr("The file does not say its encoding; read as {name}.").format(
            name=encoding.name
        )
        notes.append(Note(None, "table", message, tr("Guessed from its letters.")))
    if lost:
        message = (
            tr("1 row holds characters that {encoding} cannot read{which}.")
            if len(lost) == 1
            else tr("{n} rows hold characters that {encoding} cannot read{which}.")
        ).format(n=number(len(lost), ","), encoding=encoding.name, which=_which(path, encoding))
        notes.append(Note(lost[0], "table", message, tr("They became �.")))
    return notes


def _which(path: Path, encoding: Encoding) -> str:
    """The bytes that are wrong in a file that is UTF-8 otherwise, as the end of a sentence."""
    wrong = wrong_bytes(path) if encoding.name.startswith("utf-8") else []
    places = ", ".join(
        tr("{byte} in line {line}").format(byte=f"0x{byte:02X}", line=line) for line, byte in wrong
    )
    return f": {places}" if places else ""


def _read(path: Path, _sheet: str, most_rows: int | None) -> Grid:
    if path.stat().st_size > _LARGEST_FILE:
        raise InputError(
            tr("{name} is larger than {largest_file} MiB. Save the staff list alone.").format(
                name=path.name, largest_file=_LARGEST_FILE >> 20
            )
        )
    encoding = detect(path)
    try:
        form = _find_form(path, encoding.name)
        rows, notes = _rows(path, encoding.name, form, most_rows)
    except csv.Error as error:
        raise InputError(
            tr("{name} cannot be read as a table ({error}). Save it as CSV or XLSX again.").format(
                name=path.name, error=error
            )
        ) from error
    notes += _encoding_notes(path, encoding, rows)
    for row in rows:
        cut_long_cells(row, notes)
    return Grid(
        source=tr("{name}, text in {encoding}").format(name=path.name, encoding=encoding.name),
        rows=rows, notes=notes,
        format=READER.name, encoding=encoding.name, delimiter=form.delimiter,
    )  # fmt: skip


READER = Reader(
    name=later("delimited text"),
    suffixes=(".csv", ".tsv", ".tab"),
    order=100,
    accepts=lambda _path, _head: True,
    sheets=lambda _path: [],
    read=_read,
)
