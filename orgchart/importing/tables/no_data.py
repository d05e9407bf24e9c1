"""Rows below the header that are no data: totals and subtotals, drawn lines, the header again."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from orgchart.importing.numbers import parse_number
from orgchart.importing.text import fold, shortened
from orgchart.translation import texts

tr = texts("Importing")

_WORDS = (
    r"total|totals|totaux|subtotal|sous total|summe|zwischensumme|teilsumme|gesamt\w*|insgesamt"
    r"|suma|somme|sub total|grand total|total general|subtotales?"
)
_TOTAL = re.compile(
    rf"^({_WORDS}|count|anzahl)\b[\s:\d.,]*"
    r"((employees|staff|records|rows|headcount|fte|mitarbeiter|empleados|effectif)\b[\s:\d.,]*)?$"
)
_SPEAKS_OF_TOTALS = re.compile(rf"^({_WORDS})\b|\b({_WORDS})\W*$")
_NUMBERLIKE = re.compile(r"^[\d\s.,:;/%€$£+-]+$")
_RULER = re.compile(r"^:?[-=_]{2,}:?$")
_MARKS = re.compile(r"[\W_]+")
_AT_THE_END = 3  # rows
_LONGEST_NUMBER = 24
_CLOSE = 0.006


def is_ruler(cells: Sequence[str]) -> bool:
    """Whether a row is a line that somebody drew, as under the header of a Markdown table."""
    filled = [cell for cell in cells if cell]
    return bool(filled) and all(map(_RULER.match, filled))


class NoData:
    """Looks at the rows of a table one after the other; ``count`` is how many there are."""

    def __init__(self, header: tuple[str, ...], count: int) -> None:
        self._header = header
        self._left = count
        self._waiting: list[list[str]] = []  # rows that no sum holds yet
        self._all = [0.0] * len(header)
        self._since = [0.0] * len(header)  # the last row of totals

    def reason(self, cells: list[str]) -> str:
        """Why the next row is no row of the list; nothing when it is one."""
        self._left -= 1
        found = self._reason(cells)
        if not found:
            self._waiting.append(cells)
        return found

    def _reason(self, cells: list[str]) -> str:
        if cells[0] == self._header[0] and len(cells) > 1 and tuple(cells) == self._header:
            return tr("The header stands here again.")
        first = next(filter(None, cells), "")
        if is_ruler(cells):
            return tr("A drawn line.")
        return (
            tr("“{first}” is a row of totals.").format(first=shortened(first))
            if self._is_total(cells, first)
            else ""
        )

    def _is_total(self, cells: list[str], first: str) -> bool:
        if len(cells) < 2 or len(first) > 80:
            return False
        folded = fold(first)
        at_the_end = self._left < _AT_THE_END and _TOTAL.match(_spaced(folded))
        if not at_the_end and not _SPEAKS_OF_TOTALS.search(_spaced(folded)):
            return False
        others = [(at, cell) for at, cell in enumerate(cells) if cell][1:]
        if not all(_NUMBERLIKE.match(cell) for _, cell in others):
            return False
        return bool(at_the_end) or self._adds_up(others)

    def _adds_up(self, numbers: Sequence[tuple[int, str]]) -> bool:
        """Whether a number is the sum of its column, from the top or from the last such row."""
        for row in self._waiting:
            for at, cell in enumerate(row):
                amount = _amount(cell)
                self._all[at] += amount
                self._since[at] += amount
        self._waiting = []
        found = any(
            abs(_amount(cell) - sums[at]) < _CLOSE and sums[at]
            for at, cell in numbers
            for sums in (self._since, self._all)
        )
        if found:
            self._since = [0.0] * len(self._header)
        return bool(found)


def _spaced(folded: str) -> str:
    """Words with single spaces, numbers as they are: "sous-total" → "sous total"."""
    return _MARKS.sub(lambda mark: mark.group() if mark.group() in ".,:" else " ", folded).strip()


def _amount(cell: str) -> float:
    if not cell or len(cell) > _LONGEST_NUMBER or not cell[-1:].isdigit():
        return 0.0
    amount = parse_number(cell)
    return amount if amount is not None and math.isfinite(amount) else 0.0
