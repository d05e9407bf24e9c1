"""Numbers told apart by a few ranges: a legend of a handful of entries, not of hundreds."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from orgchart.translation import number, texts

tr = texts("Measures")

MOST = 7
_DIGITS = 2
_THOUSAND, _MILLION = 1_000, 1_000_000
_LEAST_SHORTENED = 10_000


class Range(NamedTuple):
    """Numbers from ``low`` on, below the next range; ``label`` says which."""

    low: float
    label: str


def ranges_of(numbers: Iterable[float], starts: Sequence[int] = ()) -> list[Range]:
    """At most `MOST` ranges that hold all the numbers, from the lowest on.

    With ``starts`` whole numbers are counted from them, the same in every chart. Else few
    different numbers are a range each, and many are in ranges of about as many numbers each,
    with round limits.
    """
    if starts:
        return _from_starts(starts)
    values = sorted(numbers)
    different = sorted(set(values))
    if len(different) <= MOST:
        return [Range(value, short_number(value)) for value in different]
    return _even(values)


def place_in(ranges: Sequence[Range], value: float) -> int:
    """Which of the ranges a number lies in."""
    place = 0
    for at, each in enumerate(ranges):
        if value >= each.low:
            place = at
    return place


def short_number(value: float) -> str:
    """A number in a few letters: 0.5, 17, 1,250, 55k, 1.2M."""
    if abs(value) >= _MILLION:
        return number(value / _MILLION, ",.3g") + "M"
    if abs(value) >= _LEAST_SHORTENED:
        return number(value / _THOUSAND, ",.3g") + "k"
    rounded = round(value, 2)
    return number(int(rounded) if rounded == int(rounded) else rounded, ",")


def _from_starts(starts: Sequence[int]) -> list[Range]:
    ends = [*(start - 1 for start in starts[1:]), None]
    return [Range(start, _whole(start, end)) for start, end in zip(starts, ends, strict=True)]


def _whole(start: int, end: int | None) -> str:
    if end is None:
        return f"{number(start, ',')}+"
    low, high = number(start, ","), number(end, ",")
    return low if end == start else f"{low}–{high}"


def _even(values: Sequence[float]) -> list[Range]:
    cuts = {_round(values[len(values) * n // MOST]) for n in range(1, MOST)}
    limits = sorted(cut for cut in cuts if values[0] < cut <= values[-1])
    lows = [values[0], *limits]
    if not limits:
        return [Range(lows[0], _from_to(lows[0], values[-1]))]
    return [Range(low, _between(lows, at)) for at, low in enumerate(lows)]


def _between(lows: Sequence[float], at: int) -> str:
    if at == 0:
        return f"< {short_number(lows[1])}"
    if at == len(lows) - 1:
        return f"≥ {short_number(lows[at])}"
    return _from_to(lows[at], lows[at + 1])


def _from_to(low: float, high: float) -> str:
    return tr("{low} to {high}").format(low=short_number(low), high=short_number(high))


def _round(value: float) -> float:
    """To two digits: limits that one can read."""
    if not value:
        return 0.0
    return round(value, _DIGITS - 1 - math.floor(math.log10(abs(value))))
