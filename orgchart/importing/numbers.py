"""Numbers as people write them: "0,8", "80 %", "1.234,5", "30 h"."""

from __future__ import annotations

import math
import re
from functools import lru_cache

_NUMBER = re.compile(r"[-+]?\d[\d.,'’\s]*|[-+]?[.,]\d+")
_POWER = re.compile(r"[-+]?\d+(?:[.,]\d+)?e[-+]?\d{1,6}")
_NO_NUMBERS = frozenset(("nan", "inf", "+inf", "-inf", "infinity", "-infinity"))


@lru_cache(maxsize=16_384)
def parse_number(text: str) -> float | None:
    """The number in a text; NaN for "NaN" and infinities; None when there is none."""
    lowered = text.strip().lower()
    if lowered in _NO_NUMBERS:
        return math.nan
    match = _POWER.fullmatch(lowered)
    if match is not None:
        return _finite(float(lowered.replace(",", ".")))
    match = _NUMBER.search(lowered)
    if match is None:
        return None
    try:
        return _finite(float(_plain(match.group())))
    except ValueError:
        return None


def _finite(number: float) -> float:
    """The number; NaN for one so large that it became an infinity."""
    return number if math.isfinite(number) else math.nan


def _plain(digits: str) -> str:
    """One decimal point and nothing else between the digits."""
    digits = re.sub(r"[\s'’]", "", digits).rstrip(".,")
    if "," in digits and "." in digits:
        decimal = max(digits.rfind(","), digits.rfind("."))
        whole = re.sub(r"[.,]", "", digits[:decimal])
        return f"{whole}.{digits[decimal + 1 :]}"
    if digits.count(",") == 1:
        return digits.replace(",", ".")
    return digits.replace(",", "") if "," in digits else digits
