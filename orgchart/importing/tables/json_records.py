"""JSON: a list of records, flat or nested, or one record a line."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import msgspec

from orgchart.importing.tables.table import Grid, Reader, Row, cut_long_cells
from orgchart.importing.tables.texts import read_whole
from orgchart.importing.tables.tree import rows_of
from orgchart.model.errors import InputError
from orgchart.translation import number, texts

tr = texts("Importing")

_NAME = "JSON"
_SUFFIXES = (".json", ".jsonl", ".ndjson")
_LINES = frozenset((".jsonl", ".ndjson"))
_BEGIN = re.compile(rb'^(\xef\xbb\xbf)?\s*(\[\s*[{\["]|\{\s*")')
_LOOK_AT = 1000
_PLACE = re.compile(r"byte (\d+)")


def _accepts(path: Path, head: bytes) -> bool:
    return path.suffix.lower() in _SUFFIXES or _BEGIN.match(head) is not None


def _read(path: Path, _sheet: str, most_rows: int | None) -> Grid:
    text, grid = read_whole(path, _NAME)
    rows = rows_of_json(text, path, by_line=path.suffix.lower() in _LINES)
    grid.rows = rows if most_rows is None else rows[: most_rows + 1]
    for row in grid.rows:
        cut_long_cells(row, grid.notes)
    return grid


def is_json(text: str) -> bool:
    """Whether a text begins as a list of records does."""
    return _BEGIN.match(text[:_LOOK_AT].encode("utf-8", "replace")) is not None


def rows_of_json(text: str, path: Path, *, by_line: bool = False) -> list[Row]:
    """Header and rows of records; ``path`` is what messages name. Raises InputError."""
    content = text.encode("utf-8", "replace")
    return rows_of(_by_line(content, path) if by_line else _decoded(content, path), path)


def _by_line(content: bytes, path: Path) -> list[Any]:
    numbered = ((at, line) for at, line in enumerate(content.split(b"\n"), 1) if line.strip())
    return [_decoded(line, path, above=at - 1) for at, line in numbered]


def _decoded(content: bytes, path: Path, above: int = 0) -> Any:
    try:
        return msgspec.json.decode(content)
    except RecursionError as error:
        raise InputError(
            tr("{name} nests its records too deep to be a staff list.").format(name=path.name)
        ) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        place = _PLACE.search(str(error))
        line = above + 1 + content[: int(place[1]) if place else len(content)].count(b"\n")
        raise InputError(
            tr(
                "{name} is no JSON in line {line}. Export the list again, or save it as CSV."
            ).format(name=path.name, line=number(line, ","))
        ) from error


READER = Reader(
    name=_NAME,
    suffixes=_SUFFIXES,
    order=20,
    accepts=_accepts,
    sheets=lambda _path: [],
    read=_read,
)
