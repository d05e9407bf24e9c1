"""Texts that are lists without rows of cells: JSON, YAML, indented outlines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from orgchart.importing.tables.json_records import is_json, rows_of_json
from orgchart.importing.tables.outline import is_outline, rows_of_outline
from orgchart.importing.tables.table import Row
from orgchart.importing.tables.yaml_records import rows_of_yaml

# A list whose first entry says something by name.
_YAML = re.compile(r"^(---\s*\n)?\s*-\s+\"?[^\W\d][\w -]{0,40}\"?:(\s|$)")
_LOOK_AT = 400


def rows_of_list(text: str, source: str) -> list[list[str]] | None:
    """Header and cells of a text that is such a list; None for any other.

    ``source`` is what messages call it. Raises InputError for one that is damaged.
    """
    rows = _rows(text.strip("\ufeff"), Path(source))
    return None if rows is None else [row.cells for row in rows]


def _rows(text: str, source: Path) -> Sequence[Row] | None:
    lines = text.splitlines()
    if is_json(text):
        filled = [line.strip() for line in lines if line.strip()]
        by_line = len(filled) > 1 and all(each[0] == "{" and each[-1] == "}" for each in filled)
        return rows_of_json(text, source, by_line=by_line)
    if _YAML.match(text):
        return rows_of_yaml(text, source)
    return list(rows_of_outline(lines)) if is_outline(lines[:_LOOK_AT]) else None
