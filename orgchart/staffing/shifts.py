"""Seats that are manned for more hours than one person works: how many people each takes."""

from __future__ import annotations

import math
import re

WEEK = 168.0  # hours
_HOURS_AND_DAYS = re.compile(r"\b(\d{1,2})\s*(?:/|x|×|by)\s*(\d)\b", re.IGNORECASE)
_ROUND_THE_CLOCK = re.compile(r"\b(round|around) the clock\b", re.IGNORECASE)


def seat_fte(hours: float, paid_hours: float = 40.0, shrinkage: float = 0.3) -> float:
    """The FTE that keep one seat manned for ``hours`` a week.

    ``paid_hours`` a week are paid for each FTE, ``shrinkage`` is the share of them that goes
    into holidays, illness, training and breaks. Round the clock at 40 hours: 4.2 without any
    shrinkage, 6.0 at 30 % (ToolGrit, "Calculating 24/7 staffing").
    """
    return hours / (paid_hours * (1 - shrinkage))


def open_hours(shift: str) -> float | None:
    """The hours a week that a shift's name tells: "24/7", "24×5", "17/7"; None for any other."""
    if _ROUND_THE_CLOCK.search(shift):
        return WEEK
    found = _HOURS_AND_DAYS.search(shift)
    if found is None:
        return None
    hours, days = int(found[1]), int(found[2])
    return float(hours * days) if 0 < hours <= 24 and 0 < days <= 7 else None


def heads(fte: float) -> int:
    """FTE rounded up to whole people; 14 ÷ 0.7 is 20, not 21, though not quite in floats."""
    return math.ceil(fte - 1e-9)
