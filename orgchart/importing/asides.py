"""Rows between and below the people of a list: headings of its sections, a legend at its end."""

from __future__ import annotations

from collections.abc import Sequence

from orgchart.importing.columns.understanding import Columns
from orgchart.importing.entries import Entry
from orgchart.importing.functions import functions_in
from orgchart.importing.names import exact_key

_LEAST_USUAL = 3  # cells of a row; in a shorter list one cell is much
_FEW = 0.35  # of the rows
_MOST = 0.8


def asides(entries: Sequence[Entry], columns: Columns) -> set[int]:
    """Which rows (by index) say too little to be posts, and nobody reports to them."""
    filled = _filled(entries, columns)
    usual = sorted(filled)[len(filled) * 3 // 4] if filled else 0  # notes may be half the rows
    lone = [at for at, count in enumerate(filled) if count == 1]
    if not lone or usual < _LEAST_USUAL:
        return set()
    found = _headings(entries, lone) | _legend(filled, usual)
    named = _named_as_managers(columns)
    return {
        entries[at].index
        for at in found
        if not {entries[at].key, exact_key(entries[at].name)} & named
    }


def _filled(entries: Sequence[Entry], columns: Columns) -> list[int]:
    """How many cells of every row say something."""
    values = [column.values for column in columns.columns]
    return [sum(bool(column[entry.index]) for column in values) for entry in entries]


def _headings(entries: Sequence[Entry], lone: Sequence[int]) -> set[int]:
    """Lone names that are no names of people, as the others in the list are."""
    if len(lone) > _FEW * len(entries):
        return set()
    alone = set(lone)
    others = [e.name for at, e in enumerate(entries) if e.name and at not in alone]
    several = sum(" " in name for name in others) >= _MOST * len(others)
    capitals = any(name.isupper() for name in others)
    return {
        at
        for at in lone
        if (name := entries[at].name)
        and (
            (several and " " not in name)
            or (name.isupper() and not capitals)
            or name.endswith(":")
            or functions_in(name)
        )
    }


def _legend(filled: Sequence[int], usual: int) -> set[int]:
    """The short rows at the end, when a lone cell introduces them."""
    start = len(filled)
    while start and filled[start - 1] * 2 < usual:
        start -= 1
    block = range(start, len(filled))
    return set(block) if len(block) > 1 and filled[start] == 1 else set()


def _named_as_managers(columns: Columns) -> set[str]:
    texts = {text for link in columns.links for text in columns.columns[link.column].distinct}
    return (texts | set(map(exact_key, texts))) - {""}
