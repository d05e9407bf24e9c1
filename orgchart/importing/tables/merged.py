"""Merged cells: a value that stands over several rows is the value of each of them."""

from __future__ import annotations

from collections.abc import Sequence

from orgchart.importing.tables.table import Row

# First and last cell as (row, column), counted from 0.
Span = tuple[tuple[int, int], tuple[int, int]]
_MOST = 1_000_000  # cells that are filled; more is no list


def spread(rows: Sequence[Row], spans: Sequence[Span]) -> None:
    """Write the value of cells merged downward into every row they cover.

    Cells merged only across are left: in a header they name a group, elsewhere they are titles.
    """
    down = [span for span in spans if span[1][0] > span[0][0]]
    if not down:
        return
    by_number = {row.number: row.cells for row in rows}
    left = _MOST
    for (top, column), (bottom, _) in down:
        cells = by_number.get(top + 1, [])
        text = cells[column] if column < len(cells) else ""
        left -= bottom - top
        if not text or left < 0:
            continue
        for number in range(top + 2, bottom + 2):
            below = by_number.get(number)
            if below is not None and not _cell(below, column):
                below += [""] * (column + 1 - len(below))
                below[column] = text


def _cell(cells: Sequence[str], column: int) -> str:
    return cells[column] if column < len(cells) else ""
