"""Full-time equivalents of a column, whatever they are written in: parts, percent or hours."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from orgchart.importing.numbers import parse_number
from orgchart.importing.text import fold
from orgchart.translation import texts

tr = texts("Importing")

_FULL_WEEK = 40.0
_LONGEST_WEEK = 48.0
MOST_FTE = 1_000_000.0
_WORDS = {
    "full time": 1.0, "full-time": 1.0, "fulltime": 1.0, "ft": 1.0, "vollzeit": 1.0,
    "temps plein": 1.0, "tiempo completo": 1.0, "part time": 0.5, "part-time": 0.5,
    "parttime": 0.5, "pt": 0.5, "teilzeit": 0.5, "temps partiel": 0.5, "tiempo parcial": 0.5,
}  # fmt: skip


class Fte(NamedTuple):
    """A cell read: the value, None for a blank cell; ``wrong`` says what is impossible in it."""

    value: float | None
    wrong: str = ""


def read_fte(values: Sequence[str], header: str, *, hours: bool) -> list[Fte]:
    """The FTE of every cell of a column. Blank cells stay None, impossible ones become 1."""
    in_hours = hours or _mostly(values, ("h", "hrs", "hours", "std", "std."))
    week = _full_week(values) if in_hours else 1.0
    percent = not in_hours and _is_percent(values, header)
    return [_read(value, 100.0 if percent else week) for value in values]


def _read(text: str, unit: float) -> Fte:
    if not text:
        return Fte(None)
    known = _WORDS.get(fold(text))
    if known is not None:
        return Fte(known)
    number = parse_number(text)
    if number is None:
        return Fte(
            None if _says_nothing(text) else 1.0, "" if _says_nothing(text) else tr("no number")
        )
    value = round(number / (100.0 if "%" in text else unit), 6)
    if math.isnan(number):
        return Fte(1.0, tr("no number"))
    if value < 0:
        return Fte(1.0, tr("below 0"))
    return Fte(1.0, tr("beyond any team")) if value > MOST_FTE else Fte(value)


def _says_nothing(text: str) -> bool:
    return fold(text) in {"-", "–", "n/a", "na", "null", "none", "n/d", "?"}


def _mostly(values: Sequence[str], units: tuple[str, ...]) -> bool:
    filled = [value.lower() for value in values if value][:400]
    return bool(filled) and sum(value.endswith(units) for value in filled) > len(filled) / 2


def _full_week(values: Sequence[str]) -> float:
    """The hours of a full week: the most frequent of the long ones, else 40."""
    hours = Counter(
        number
        for value in values
        if value and (number := parse_number(value)) is not None and 30 <= number <= _LONGEST_WEEK
    )
    often = [number for number, count in hours.items() if count * 3 >= max(hours.values())]
    return max(often, default=_FULL_WEEK)


def _is_percent(values: Sequence[str], header: str) -> bool:
    """Bare 80 and 100 are percent when the header says so or nothing else makes sense of them."""
    numbers = sorted(
        number
        for value in values
        if value
        and "%" not in value
        and (number := parse_number(value)) is not None
        and math.isfinite(number)
    )
    if not numbers or numbers[-1] <= 2:
        return False
    if "%" in header or "percent" in fold(header) or "grad" in fold(header):
        return True
    return numbers[-1] == 100 and numbers[len(numbers) // 2] >= 20
