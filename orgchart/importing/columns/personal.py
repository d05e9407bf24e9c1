"""Columns a chart has no business to know, found by their headers."""

from __future__ import annotations

from collections.abc import Iterable

from orgchart.importing.columns.assignment import LEAST
from orgchart.importing.columns.column import Column
from orgchart.importing.columns.headers import header_words
from orgchart.importing.columns.recogniser import recognisers
from orgchart.importing.columns.recognisers.personal import ADDRESS, PERSONAL
from orgchart.importing.text import fold

_HOME = ADDRESS.removeprefix(PERSONAL)
_PLACE_WORDS = frozenset(("city", "town", "region", "country", "state", "stadt", "land", "ville",
                          "pays", "ciudad", "pais", "county", "ort"))  # fmt: skip


def personal_columns(
    columns: list[Column], keep: Iterable[str], mapped: frozenset[int]
) -> dict[int, str]:
    """Personal columns by index with what they hold, less those the user keeps or maps.

    Towns and countries beside a home address belong to it.
    """
    kept = {fold(name) for name in keep}
    asked = [c for c in columns if c.index not in mapped and fold(c.header) not in kept]
    found = {column.index: kind for column in asked if (kind := _kind(column))}
    if _HOME in found.values():
        for column in asked:
            if _PLACE_WORDS & set(header_words(column.header).split()):
                found.setdefault(column.index, _HOME)
    return dict(sorted(found.items()))


def _kind(column: Column) -> str:
    """What a personal column holds; nothing when it is something else."""
    kinds = [each for each in recognisers() if each.field.startswith(PERSONAL)]
    best = max(kinds, key=lambda each: each.score(column))
    others = (each for each in recognisers() if not each.field.startswith(PERSONAL))
    score = best.score(column)
    if score < LEAST or score < max(each.named(column) for each in others):
        return ""
    return best.field.removeprefix(PERSONAL)
