"""YAML: a list of records, flat or nested, or names above the names of their teams.

Every value is read as the text it is written as: an id 007 stays 007, and "no" stays "no".
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from orgchart.importing.tables.table import Grid, Reader, Row, cut_long_cells
from orgchart.importing.tables.texts import read_whole
from orgchart.importing.tables.tree import rows_of
from orgchart.model.errors import InputError
from orgchart.translation import number, texts

tr = texts("Importing")

_NAME = "YAML"
_SUFFIXES = (".yaml", ".yml")
_DEEPEST = 150


def _read(path: Path, _sheet: str, most_rows: int | None) -> Grid:
    text, grid = read_whole(path, _NAME)
    rows = rows_of_yaml(text, path)
    grid.rows = rows if most_rows is None else rows[: most_rows + 1]
    for row in grid.rows:
        cut_long_cells(row, grid.notes)
    return grid


def rows_of_yaml(text: str, path: Path) -> list[Row]:
    """Header and rows of records; ``path`` is what messages name. Raises InputError."""
    return rows_of(_without_nulls(_decoded(text, path)), path)


def _decoded(text: str, path: Path) -> Any:
    """The documents of a text, as one list; nothing in them but texts, lists and mappings."""
    import yaml

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        _check_depth(yaml.parse(text, Loader=loader), path)
        documents = list(yaml.load_all(text, Loader=loader))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = (
            tr(" in line {line}").format(line=number(mark.line + 1, ","))
            if mark is not None
            else ""
        )
        raise InputError(
            tr("{name} is no YAML{where}. Export the list again, or save it as CSV.").format(
                name=path.name, where=where
            )
        ) from error
    except (RecursionError, ValueError) as error:
        raise InputError(
            tr("{name} cannot be read as YAML. Save it as CSV.").format(name=path.name)
        ) from error
    return documents[0] if len(documents) == 1 else documents


def _check_depth(events: Any, path: Path) -> None:
    """Raises InputError for lists within lists that are too deep, before anything is built."""
    from yaml import events as kinds

    depth = 0
    for event in events:
        if isinstance(event, kinds.CollectionStartEvent):
            depth += 1
            if depth > _DEEPEST:
                raise InputError(
                    tr("{name} nests its records too deep to be a staff list.").format(
                        name=path.name
                    )
                )
        elif isinstance(event, kinds.CollectionEndEvent):
            depth -= 1


def _without_nulls(data: Any) -> Any:
    """The data with "~" and "null" as nothing; shared parts stay shared, circles circles."""
    waiting, seen = [data], set[int]()
    while waiting:
        value = waiting.pop()
        if id(value) in seen or not isinstance(value, dict | list):
            continue
        seen.add(id(value))
        places = list(value.items() if isinstance(value, dict) else enumerate(value))
        for key, each in places:
            if isinstance(each, str):
                value[key] = None if each in ("~", "null", "Null", "NULL", "") else each
            else:
                waiting.append(each)
    return data


READER = Reader(
    name=_NAME,
    suffixes=_SUFFIXES,
    order=30,
    accepts=lambda path, _head: path.suffix.lower() in _SUFFIXES,
    sheets=lambda _path: [],
    read=_read,
)
