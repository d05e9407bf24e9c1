"""The people's names by row, from whatever columns hold them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from orgchart.importing.columns.column import Column
from orgchart.importing.names import display_names, full_name

_MOSTLY = 0.6
_APART = re.compile(r"[._\-+\s]+")


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


def names_of_addresses(addresses: Sequence[str]) -> list[str]:
    """What e-mail addresses call people: "bo.nilsen@firm.com" is Bo Nilsen; "" for no address."""
    return [
        " ".join(part.capitalize() for part in _APART.split(name) if part) if at else ""
        for name, at, _ in (address.partition("@") for address in addresses)
    ]


def _is_family_name(names: Sequence[str]) -> bool:
    """Whether a column called Name holds surnames alone, beside one of first names."""
    filled = [name for name in names if name]
    return sum(" " not in name for name in filled) > _MOSTLY * len(filled)


def _values(columns: list[Column], first: Mapping[str, list[int]], field: str) -> Sequence[str]:
    return columns[first[field][0]].values if field in first else ()
