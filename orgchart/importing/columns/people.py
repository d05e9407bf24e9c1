"""The people's names by row, from whatever columns hold them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from orgchart.importing.columns.column import Column
from orgchart.importing.names import display_names, full_name

_MOSTLY = 0.6


def names_by_row(columns: list[Column], first: Mapping[str, list[int]]) -> list[str]:
    """The people's names by row: the full name, else first and last name together."""
    whole = _values(columns, first, "name")
    given, family = _values(columns, first, "first_name"), _values(columns, first, "last_name")
    second = _values(columns, first, "second_last_name")
    if given and not family and _is_family_name(whole):
        whole, family = (), whole
    rows = len(columns[0].values) if columns else 0
    blank = [""] * rows
    surnames = map(full_name, family or blank, second or blank)
    parts = list(map(full_name, given or blank, surnames))
    if not whole:
        return parts
    both = bool(given and family)
    shown = display_names(whole)
    return [part if both and part else name for part, name in zip(parts, shown, strict=True)]


def _is_family_name(names: Sequence[str]) -> bool:
    """Whether a column called Name holds surnames alone, beside one of first names."""
    filled = [name for name in names if name]
    return sum(" " not in name for name in filled) > _MOSTLY * len(filled)


def _values(columns: list[Column], first: Mapping[str, list[int]], field: str) -> Sequence[str]:
    return columns[first[field][0]].values if field in first else ()
