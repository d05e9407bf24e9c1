"""The CSV that Lucidchart writes of a drawing: shapes and lines, one a row, become a staff list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from orgchart.importing.columns.headers import header_words
from orgchart.importing.tables.labels import parts_of
from orgchart.importing.tables.table import Grid, Row
from orgchart.translation import later, texts

tr = texts("Importing")

_FORMAT = later("Lucidchart drawing")
_SOURCE, _TARGET = "line source", "line destination"
_TEXT = "text area "
_HEADER = ["Id", "Name", "Title", "Reports to", "Dotted line manager"]
# Columns about the drawing, not about the people.
_DRAWING = frozenset((
    "id", "name", "shape library", "page id", "contained by", "group", _SOURCE, _TARGET,
    "source arrow", "destination arrow", "status", "comments",
))  # fmt: skip
_NO_SHAPES = frozenset(("line", "page", "document"))
_LOOK_AT = 20


def untangled(grid: Grid) -> Grid:
    """The grid with shapes as rows that name their managers; any other grid as it is."""
    start = next((at for at, row in enumerate(grid.rows[:_LOOK_AT]) if _is_header(row)), None)
    if start is None:
        return grid
    columns = {header_words(cell): at for at, cell in enumerate(grid.rows[start].cells)}
    body = grid.rows[start + 1 :]
    shapes = [row for row in body if _is_shape(row, columns)]
    managers = _managers(shapes, _lines(body, columns), columns)
    own = [name for name in columns if name not in _DRAWING and not name.startswith(_TEXT)]
    header = [*_HEADER, *(grid.rows[start].cells[columns[name]] for name in own)]
    rows = [Row(grid.rows[start].number, header)]
    for row in shapes:
        id = _cell(row, columns["id"])
        above = managers.get(id, [])
        name, title = _who(row, columns)
        cells = [id, name, title, above[0] if above else "", ";".join(above[1:])]
        rows.append(Row(row.number, [*cells, *(_cell(row, columns[each]) for each in own)]))
    return msgspec.structs.replace(grid, rows=rows, format=_FORMAT)


def _is_header(row: Row) -> bool:
    return {"id", _SOURCE, _TARGET} <= {header_words(cell) for cell in row.cells if cell}


def _cell(row: Row, at: int | None) -> str:
    return row.cells[at].strip() if at is not None and at < len(row.cells) else ""


def _is_shape(row: Row, columns: Mapping[str, int]) -> bool:
    kind = _cell(row, columns.get("name")).lower()
    texts = (_cell(row, at) for name, at in columns.items() if name.startswith(_TEXT))
    return kind not in _NO_SHAPES and bool(_cell(row, columns["id"])) and any(texts)


def _lines(rows: Sequence[Row], columns: Mapping[str, int]) -> list[tuple[str, str]]:
    pairs = ((_cell(row, columns[_SOURCE]), _cell(row, columns[_TARGET])) for row in rows)
    return [(source, target) for source, target in pairs if source and target]


def _managers(
    shapes: Sequence[Row], lines: Sequence[tuple[str, str]], columns: Mapping[str, int]
) -> dict[str, list[str]]:
    """Each shape's managers. Lines run from the manager, unless most then had several."""
    ids = {_cell(row, columns["id"]) for row in shapes}
    between = [(source, target) for source, target in lines if {source, target} <= ids]
    upward = _doubles(source for source, _ in between) < _doubles(target for _, target in between)
    found: dict[str, list[str]] = {}
    for source, target in between:
        report, manager = (source, target) if upward else (target, source)
        found.setdefault(report, []).append(manager)
    return found


def _doubles(ids: Iterable[str]) -> int:
    """How many stand there more than once."""
    return sum(count > 1 for count in Counter(ids).values())


def _who(row: Row, columns: Mapping[str, int]) -> tuple[str, str]:
    """Name and title of a shape, from the texts in it."""
    texts = [
        line.strip()
        for name, at in columns.items()
        if name.startswith(_TEXT)
        for line in _cell(row, at).splitlines()
        if line.strip()
    ]
    name, title, _ = parts_of(": ".join(texts[:2]))
    return name, title
