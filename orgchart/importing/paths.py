"""Lists that tell of each post the whole way to it: "Grace Okafor / Ana Ruiz / Bo Lind"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

import msgspec

from orgchart.importing.columns.column import Column
from orgchart.importing.columns.edges import meaning_of
from orgchart.importing.columns.understanding import NAMING, Columns, decided
from orgchart.importing.options import ImportOptions
from orgchart.importing.tables.table import Note, Row, Table
from orgchart.importing.text import slug
from orgchart.translation import texts

tr = texts("Importing")

_MARKS = ("/", r"\\", ">+", r"\|", "→", "»", "::")
_SEPARATORS = tuple(re.compile(rf"\s*{mark}\s*") for mark in _MARKS)
_MOSTLY, _NEARLY_ALL = 0.5, 0.9
_FEWEST, _LONGEST = 3, 1000
_KEY, _ABOVE = "Made ID", "Reports to"

_Path = tuple[str, ...]


def with_last_parts(
    table: Table, columns: Columns, options: ImportOptions
) -> tuple[Table, ImportOptions] | None:
    """The table with the last part of each way instead of it, whose it is and who is above;
    None for a list without such a column, or that names its managers.
    """
    column = way_of(table, columns, options)
    return _parted(table, column, _paths(column), options) if column else None


def way_of(table: Table, columns: Columns, options: ImportOptions) -> Column | None:
    """The column that tells the way to each post, if there is one and nothing else was said."""
    named = any(link.found for link in columns.links) or options.columns.keys() & NAMING
    if named or len(table.rows) < _FEWEST:
        return None
    said = decided(columns.columns, options)
    return next((each for each in columns.columns if each.index not in said and _paths(each)), None)


def _paths(column: Column) -> list[_Path]:
    """The ways in a column, if that is what it holds: nearly all begin with one of the others."""
    if column.fill < 1.0 or column.uniqueness < 1.0 or column.length > _LONGEST:
        return []
    for separator in _SEPARATORS:
        paths = [tuple(filter(None, separator.split(value))) for value in column.values]
        deep = [path for path in paths if len(path) > 1]
        known = set(paths)
        differ = len(known) == len(paths) and () not in known
        hang = sum(map(bool, _above(deep, known))) if differ else 0
        if len(deep) > _MOSTLY * len(paths) and hang >= _NEARLY_ALL * len(deep):
            return paths
    return []


def _parted(
    table: Table, column: Column, paths: Sequence[_Path], options: ImportOptions
) -> tuple[Table, ImportOptions]:
    at, header = column.index, column.header
    rows = [
        Row(row.number, [*row.cells[:at], path[-1], *row.cells[at + 1 :], _key(path), above])
        for row, path, above in zip(table.rows, paths, _above(paths, set(paths)), strict=True)
    ]
    message = tr("“{header}” tells the whole way to each post.").format(header=header)
    note = Note(None, "column", message, tr("The lines were taken from it."))
    last = Column(at, header, [path[-1] for path in paths])
    fields = {"id": _KEY, "reports_to": _ABOVE, meaning_of(last): header}
    table = msgspec.structs.replace(
        table, rows=rows, header=(*table.header, _KEY, _ABOVE), second=(*table.second, "", ""),
        notes=(*table.notes, note),
    )  # fmt: skip
    return table, msgspec.structs.replace(options, columns={**options.columns, **fields})


def _above(paths: Sequence[_Path], known: Collection[_Path]) -> Iterator[str]:
    """Of each the nearest known one that it begins with; "" for none."""
    for path in paths:
        above = path[:-1]
        while above and above not in known:
            above = above[:-1]
        yield _key(above) if above else ""


def _key(path: _Path) -> str:
    return ".".join(map(slug, path))
