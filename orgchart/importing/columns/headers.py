"""Header texts made comparable: "Employee_ID [Required]", "employeeId" → "employee id"."""

from __future__ import annotations

import re
from functools import lru_cache

from orgchart.importing.text import fold

_LONGEST = 120
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_BRACKETS = re.compile(r"\[[^\]]*\]|\([^)]*\)")
_MARKS = re.compile(r"[^\w%#+]+|_")
_NOISE = re.compile(r"\b(required|optional|overwrite)\b")


@lru_cache(maxsize=4096)
def header_words(header: str) -> str:
    """Folded words of a header, one space between; "%", "#" and "+" stay."""
    spaced = _MARKS.sub(" ", fold(_CAMEL.sub(" ", header.strip("\ufeff "))))
    spaced = re.sub(r"\be mail\b", "email", _NOISE.sub(" ", spaced))
    return " ".join(spaced.split())


@lru_cache(maxsize=4096)
def header_forms(header: str) -> tuple[str, ...]:
    """The header's words with what stands in brackets, and without."""
    header = header[:_LONGEST]
    whole, bare = header_words(header), header_words(_BRACKETS.sub(" ", header))
    return (whole, bare) if bare and bare != whole else (whole,)


def joined(header: str) -> str:
    """The words without spaces, so that EMPLOYEEID and "Employee ID" are one."""
    return header.replace(" ", "")
