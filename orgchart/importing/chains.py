"""Columns that repeat the way to the top: "Level 1 Manager", "Level 2 Manager" and so on.

The manager is the last of them that is filled and is not the row's own person.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from orgchart.importing.columns.column import Column
from orgchart.importing.columns.headers import header_words
from orgchart.importing.columns.understanding import Columns
from orgchart.importing.names import exact_key, without_remark

_NUMBER = re.compile(r"\b(?:level|l|stufe|ebene|niveau|nivel|n)? ?0*(\d{1,2})\b")
_SPEAKS_OF_MANAGERS = re.compile(
    r"\b(manager|managers|supervisor|chain|hierarchy|leader|vorgesetzt\w*|fuhrungskraft|responsable"
    r"|superieur|jefe|superior)\b"
)
_FEWEST = 2


def management_chain(columns: Columns) -> list[Column]:
    """The columns of a chain, from the top down; none unless one of them is all there is."""
    chains: dict[str, dict[int, Column]] = {}
    for column in columns.columns:
        words = header_words(column.header)
        number = _NUMBER.search(words)
        if number and _SPEAKS_OF_MANAGERS.search(words):
            rest = _NUMBER.sub("#", words)
            chains.setdefault(rest, {})[int(number.group(1))] = column
    chain = max(chains.values(), key=len, default={})
    if len(chain) < _FEWEST or not {link.column for link in columns.links} <= _places(chain):
        return []
    return [chain[level] for level in sorted(chain)]


def _places(chain: dict[int, Column]) -> set[int]:
    return {column.index for column in chain.values()}


def above_by_chain(chain: Sequence[Column], names: Sequence[str]) -> list[str]:
    """The manager that the chain tells for each row; "" for who is at the top."""
    levels = [column.values for column in chain]
    found = []
    for at, name in enumerate(names):
        own = exact_key(name)
        way = [level[at] for level in levels if level[at]]
        others = [each for each in way if exact_key(without_remark(each)) != own]
        found.append(others[-1] if others else "")
    return found
