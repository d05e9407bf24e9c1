"""How far to the right the cells of a list begin, where it is written like an outline.

Exports of pivot tables and trees put blanks before a name: whoever is further right reports to
the last one above who is less so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

import msgspec

from orgchart.importing.tables.table import Row

_LOOK_AT = 400  # rows
_TAB = 8
_CLEAR = 2  # blanks of a step that nobody types by chance
_DEEP = 3  # layers that are no chance even with one blank a step


class Indents(msgspec.Struct, frozen=True):
    """The column that is indented, and how many rows each row of the list lies under."""

    column: int
    depths: tuple[int, ...]


def indents_of(body: Sequence[Row]) -> Indents | None:
    """The indentation of the rows below a header; None for a list without any.

    Stray blanks are none: every step back must end where an earlier row began.
    """
    column = next(_indented_columns(body), None)
    if column is None:
        return None
    widths = [_width(row.cells[column]) if column < len(row.cells) else 0 for row in body]
    depths = _depths(widths)
    if depths is None or not _is_clear(widths, depths):
        return None
    return Indents(column, tuple(depths))


def _indented_columns(body: Sequence[Row]) -> Iterator[int]:
    """The columns in which some cells begin with a blank, but not the first."""
    first = next(iter(body)).cells
    for column, top in enumerate(first):
        cells = (row.cells[column] for row in islice(body, _LOOK_AT) if column < len(row.cells))
        if top[:1].strip() and any(cell[:1].isspace() and cell.strip() for cell in cells):
            yield column


def _width(cell: str) -> int:
    blanks = cell[: len(cell) - len(cell.lstrip())]
    return len(blanks.expandtabs(_TAB))


def _depths(widths: Sequence[int]) -> list[int] | None:
    above: list[int] = []
    depths = []
    for width in widths:
        back = bool(above) and width < above[-1]
        while above and above[-1] > width:
            above.pop()
        if back and (not above or above[-1] != width):
            return None
        if not above or above[-1] < width:
            above.append(width)
        depths.append(len(above) - 1)
    return depths


def _is_clear(widths: Sequence[int], depths: Sequence[int]) -> bool:
    """Whether the steps are wide, or so many that they mean something."""
    least = min((width for width in widths if width), default=0)
    return least >= _CLEAR or max(depths, default=0) + 1 >= _DEEP
