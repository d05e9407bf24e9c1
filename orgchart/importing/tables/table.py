"""What every reader hands over: rows of texts with the numbers they have in the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import msgspec

from orgchart.importing.progress import tell
from orgchart.model.errors import InputError
from orgchart.translation import number, texts

tr = texts("Importing")

# More than any staff list, less than what fills the memory of a small machine.
MOST_CELLS = 4_000_000
MOST_ROWS = 300_000
MOST_COLUMNS = 2_000
_TELL_EVERY = 5_000  # rows
MOST_CELL_CHARACTERS = 32_767  # what a cell of a spreadsheet can hold


class Row(NamedTuple):
    """A row as the file numbers it, counted from 1."""

    number: int
    cells: list[str]


class Note(NamedTuple):
    """Something a reader had to mend or leave out, on the way to a finding."""

    row: int | None
    kind: str
    message: str
    done: str


class Grid(msgspec.Struct, kw_only=True):
    """A sheet or text file as found: all rows, header and preamble among them.

    ``format`` is what the reader calls such files; ``sheet``, ``encoding`` and ``delimiter`` are
    blank where there is no such thing.
    """

    source: str
    rows: list[Row] = []
    notes: list[Note] = []
    format: str = ""
    sheet: str = ""
    encoding: str = ""
    delimiter: str = ""


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """A staff list: one header a column, the rows below it, cells cleaned and padded.

    ``second`` is the header's second row where there is one (system keys above labels).
    ``left`` are rows that are no data: totals, repeated headers, footnotes. ``header_row`` is
    the file's number of the (first) header row, 0 for a list without any; ``origin`` the grid
    without its rows. Where the cells of a column begin further right from row to row, as in an
    outline, it is ``indented``, and ``depths`` are how many rows each row lies under.
    """

    source: str
    header: tuple[str, ...]
    second: tuple[str, ...]
    rows: list[Row]
    left: tuple[Note, ...]
    notes: tuple[Note, ...]
    header_row: int = 0
    origin: Grid | None = None
    indented: str = ""
    depths: tuple[int, ...] = ()


class Reader(msgspec.Struct, frozen=True, kw_only=True):
    """One source format.

    ``accepts(path, head)`` looks at the name and the first bytes; ``sheets`` names the sheets
    (none for a plain text), ``hidden`` those of them that a person does not see;
    ``read(path, sheet, most_rows)`` gives a sheet's rows. All but the first raise InputError
    for a file that is damaged, protected or too large. Files of the format usually end in one of
    the ``suffixes``; others are read as well.
    """

    name: str
    suffixes: tuple[str, ...] = ()
    order: int
    accepts: Callable[[Path, bytes], bool]
    sheets: Callable[[Path], list[str]]
    hidden: Callable[[Path], set[str]] = lambda _path: set()
    read: Callable[[Path, str, int | None], Grid]


class CellCounter:
    """Stops a reader before the table fills the memory, and cuts monstrous cells."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._cells = MOST_CELLS
        self._rows = MOST_ROWS

    def count(self, cells: int) -> None:
        """Take note of a row of so many cells. Raises InputError when it gets too much."""
        self._cells -= cells
        self._rows -= 1
        if not self._rows % _TELL_EVERY:
            tell("Reading", MOST_ROWS - self._rows)
        if self._rows < 0:
            self._refuse(tr("{most_rows} rows").format(most_rows=number(MOST_ROWS, ",")))
        if self._cells < 0:
            self._refuse(tr("{most_cells} cells").format(most_cells=number(MOST_CELLS, ",")))
        if cells > MOST_COLUMNS:
            self._refuse(
                tr("{most_columns} columns").format(most_columns=number(MOST_COLUMNS, ","))
            )

    def _refuse(self, limit: str) -> None:
        raise InputError(
            tr(
                "{name} has more than {limit}. Save the staff list alone, with the "
                "columns the chart needs."
            ).format(name=self._path.name, limit=limit)
        )


def cut_long_cells(row: Row, notes: list[Note]) -> None:
    """Shorten cells beyond what a spreadsheet can hold, and say so."""
    for at, text in enumerate(row.cells):
        if len(text) > MOST_CELL_CHARACTERS:
            row.cells[at] = text[:MOST_CELL_CHARACTERS]
            message = tr("Cell {at} has {n} characters.").format(
                at=at + 1, n=number(len(text), ",")
            )
            notes.append(
                Note(
                    row.number,
                    "cell",
                    message,
                    tr("Cut to {most_cell_characters}.").format(
                        most_cell_characters=number(MOST_CELL_CHARACTERS, ",")
                    ),
                )
            )
