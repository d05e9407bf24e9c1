"""Days as lists write them: "2020-03-31", "31.03.2020", "03/31/2020"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date

_DAY = re.compile(r"^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b|^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b")


def is_past(text: str, today: date) -> bool:
    """Whether a text is a day before today, whichever of its numbers is the month."""
    days = list(_readings(text))
    return bool(days) and all(day < today for day in days)


def _readings(text: str) -> Iterator[date]:
    found = _DAY.match(text.strip())
    if found is None:
        return
    year, month, day, one, other, last = (int(number or 0) for number in found.groups())
    orders = ((year, month, day),) if year else ((last, one, other), (last, other, one))
    for order in orders:
        with suppress(ValueError):
            yield date(*order)
