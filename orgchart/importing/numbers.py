"""Numbers as people write them: "0,8", "80 %", "1.234,5", "30 h"."""

from __future__ import annotations

import math
import re

_NUMBER = re.compile(r"[-+]?\d[\d.,'’\s]*|[-+]?[.,]\d+")
_NO_NUMBERS = frozenset(("nan", "inf", "+inf", "-inf", "infinity", "-infinity"))


def parse_number(text: str) -> float | None:
    """The number in a text; NaN for "NaN" and the infinities; None when there is none."""
    lowered = text.strip().lower()
    if lowered in _NO_NUMBERS:
        return math.nan
    match = _NUMBER.search(lowered)
    if match is None:
        return None
    try:
        return float(_plain(match.group()))
    except ValueError:
        return None


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
