"""Lists without a manager column that tell the lines all the same.

By a chain of managers (`chains`), by outline numbers, by levels, or by indentation.
"1", "1.1", "1.1.1" name the post above themselves. A column of levels does where the rows stand
as in an outline, and so do blanks before the names: every row lies under the last one before it
of a smaller level.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from orgchart.importing.chains import above_by_chain, management_chain
from orgchart.importing.columns.column import Column
from orgchart.importing.columns.headers import header_words
from orgchart.importing.columns.understanding import Columns
from orgchart.importing.tables.table import Note, Row, Table
from orgchart.importing.text import slug
from orgchart.translation import texts

tr = texts("Importing")

_OUTLINE = re.compile(r"^\d+(?:[.\-/]\d+)*\.?$")
_SEPARATOR = re.compile(r"[.\-/]")
_LEVEL = re.compile(
    r"^(?:level|lvl|ebene|stufe|niveau|nivel|l|n)?\s*[-+]?\s*(\d{1,2})$", re.IGNORECASE
)
_LEVEL_HEADERS = frozenset((
    "level", "lvl", "hierarchy level", "org level", "organization level", "reporting level",
    "outline level", "tree level", "depth", "layer", "indent", "indent level", "ebene", "stufe",
    "hierarchieebene", "gliederungsebene", "einzug", "niveau", "niveau hierarchique", "profondeur",
    "nivel", "nivel jerarquico", "profundidad",
))  # fmt: skip
_NEARLY_ALL = 0.9
_LONGEST = 60
_FEWEST, _FEWEST_LEVELS = 3, 3
_FEW_TOPS = 20  # rows for each top, or a list of grades would look like an outline


def with_implied_managers(table: Table, columns: Columns) -> Table | None:
    """The table with a column for the managers that its order implies; None when it does not."""
    chain = management_chain(columns)
    if chain:
        return _with_columns(table, chain[0].header, above_by_chain(chain, columns.names))
    if columns.links or len(table.rows) < _FEWEST:
        return None
    numbered = next((each for each in columns.columns if _is_outline(each)), None)
    if numbered is not None:
        return _with_columns(table, numbered.header, list(_above_by_number(numbered.values)))
    levels = next((each for each in columns.columns if _are_levels(each)), None)
    if levels is not None:
        header, depths = levels.header, [_level(text) for text in levels.values]
    elif table.depths and _is_one_tree(table.depths):
        header, depths = table.indented, list(table.depths)
    else:
        return None
    id = columns.column("id")
    if id is not None and id.fill == id.uniqueness == 1.0:
        return _with_columns(table, header, list(_above_by_level(depths, id.values)))
    made = list(_made_ids(columns))
    return _with_columns(table, header, list(_above_by_level(depths, made)), made)


def _with_columns(
    table: Table, header: str, managers: Sequence[str], ids: Sequence[str] | None = None
) -> Table:
    names = [f"Reports to (by {header})", *(["Made ID"] if ids else [])]
    extra = [managers, *([ids] if ids else [])]
    rows = [
        Row(row.number, [*row.cells, *(column[at] for column in extra)])
        for at, row in enumerate(table.rows)
    ]
    message = (
        tr("No column names the managers; how far “{header}” is indented tells who is above whom.")
        if header == table.indented
        else tr("No column names the managers; “{header}” tells who is above whom.")
    ).format(header=header)
    note = Note(None, "column", message, tr("The lines were taken from it."))
    return msgspec.structs.replace(
        table, header=(*table.header, *names), second=(*table.second, *("" for _ in names)),
        rows=rows, notes=(*table.notes, note),
    )  # fmt: skip


def _made_ids(columns: Columns) -> Iterator[str]:
    """Ids of the names, else the titles, so that the next list of these people has the same."""
    titles = columns.text("title") or [""] * len(columns.names)
    seen: Counter[str] = Counter()
    for name, title in zip(columns.names, titles, strict=True):
        made = slug((name or title)[:_LONGEST]) or "post"
        seen[made] += 1
        yield made if seen[made] == 1 else f"{made}-{seen[made]}"


def _is_outline(column: Column) -> bool:
    """Whether all values are outline numbers, nearly all of them below another one."""
    values = column.filled
    if column.fill < 1.0 or column.uniqueness < 1.0:
        return False
    if not all(len(value) < 60 and _OUTLINE.match(value) for value in values):
        return False
    managers = list(_above_by_number(values))
    deep = sum(len(_SEPARATOR.findall(value.rstrip("."))) > 1 for value in values)
    return deep > 0 and sum(map(bool, managers)) >= _NEARLY_ALL * (len(values) - _tops(values))


def _tops(values: Sequence[str]) -> int:
    return sum(not _SEPARATOR.search(value.rstrip(".")) for value in values)


def _above_by_number(values: Sequence[str]) -> Iterator[str]:
    """The value that each is directly below: of "1.2.3" it is "1.2", else "1"; "" for none."""
    known = {value.rstrip("."): value for value in values}
    for value in values:
        above = value.rstrip(".")
        while cut := [mark.start() for mark in _SEPARATOR.finditer(above)]:
            above = above[: cut[-1]]
            if above in known:
                break
        yield known[above] if above in known and known[above] != value else ""


def _are_levels(column: Column) -> bool:
    """Whether a column tells how deep its rows lie in an outline, and is no mere list of grades."""
    headers = {header_words(column.header), header_words(column.second)}
    if not headers & _LEVEL_HEADERS or column.fill < 1.0:
        return False
    if not all(_LEVEL.match(value) for value in column.values):
        return False
    levels = [_level(value) for value in column.values]
    steps = [after - before for before, after in pairwise(levels)]
    return (
        levels[0] == min(levels)
        and max(steps) == 1
        and min(steps) < 0
        and len(set(levels)) >= _FEWEST_LEVELS
        and _is_one_tree(levels)
    )


def _is_one_tree(levels: Sequence[int]) -> bool:
    """Whether hardly more than one row has nobody above."""
    return levels.count(min(levels)) <= 1 + len(levels) // _FEW_TOPS


def _level(text: str) -> int:
    found = _LEVEL.match(text)
    return int(found.group(1)) if found else 0


def _above_by_level(levels: Sequence[int], keys: Sequence[str]) -> Iterator[str]:
    above: list[tuple[int, str]] = []
    for level, key in zip(levels, keys, strict=True):
        while above and above[-1][0] >= level:
            above.pop()
        yield above[-1][1] if above else ""
        above.append((level, key))
