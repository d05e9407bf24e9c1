"""Names that step from column to column: one column a layer, one name a row.

Lists that are written by hand often look like this, an outline in the cells of a spreadsheet.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import msgspec

from orgchart.importing.columns.column import Column
from orgchart.importing.columns.edges import meaning_of
from orgchart.importing.columns.understanding import NAMING, Columns, decided
from orgchart.importing.options import ImportOptions
from orgchart.importing.tables.table import Row, Table
from orgchart.importing.titles import has_title_word

_FEWEST = 3  # columns
_TITLE = "Made title"


def with_one_step(
    table: Table, columns: Columns, options: ImportOptions
) -> tuple[Table, ImportOptions] | None:
    """The table with all names in one column, indented as they stood, and options that say what
    they are; None for a list that is no stairs, or that names its managers.

    Steps that are called by posts, "Director", "Manager", "Agent", are the titles.
    """
    steps = steps_of(table, columns, options)
    if not steps:
        return None
    depths = _depths(table.rows, steps)
    first, last = steps[0], steps[-1]
    name = f"{table.header[first]} – {table.header[last]}"
    titles = [table.header[step] for step in steps]
    said = all(map(has_title_word, titles)) and not columns.text("title")
    rows = [
        Row(row.number, [*_merged(row.cells, first, last), *([titles[depth]] if said else [])])
        for row, depth in zip(table.rows, depths, strict=True)
    ]
    header = (*table.header[:first], name, *table.header[last + 1 :], *([_TITLE] if said else []))
    second = (*table.second[: first + 1], *table.second[last + 1 :], *([""] if said else []))
    merged = Column(first, name, [row.cells[first] for row in rows])
    fields = {meaning_of(merged): name, **({"title": _TITLE} if said else {})}
    table = msgspec.structs.replace(
        table, rows=rows, header=header, second=second, indented=name, depths=depths
    )
    return table, msgspec.structs.replace(options, columns={**options.columns, **fields})


def steps_of(table: Table, columns: Columns, options: ImportOptions) -> list[int]:
    """The columns that are steps, from the top down; none where a user said what one of them is."""
    if any(link.found for link in columns.links) or options.columns.keys() & NAMING:
        return []
    steps = _steps(columns.columns)
    if not table.rows or set(steps) & decided(columns.columns, options):
        return []
    return steps if _depths(table.rows, steps) else []


def _steps(columns: Sequence[Column]) -> list[int]:
    """Columns side by side, from the first that has anything, of which no row has two."""
    steps: list[int] = []
    taken: list[bool] = []
    for column in columns:
        filled = list(map(bool, column.values))
        if not steps and not column.filled:
            continue
        if not column.filled or any(a and b for a, b in zip(taken, filled, strict=False)):
            break
        taken = [a or b for a, b in zip(taken, filled, strict=True)] if taken else filled
        steps.append(column.index)
    return steps


def _depths(rows: Sequence[Row], steps: Sequence[int]) -> tuple[int, ...]:
    """On which step each row stands; none unless each stands on one, at most one further down."""
    if len(steps) < _FEWEST:
        return ()
    depths = [next((at for at, step in enumerate(steps) if row.cells[step]), -1) for row in rows]
    even = all(after <= before + 1 for before, after in pairwise(depths))
    return tuple(depths) if even and depths[0] == 0 and min(depths) == 0 else ()


def _merged(cells: list[str], first: int, last: int) -> list[str]:
    steps = cells[first : last + 1]
    return [*cells[:first], next(filter(None, steps), ""), *cells[last + 1 :]]
