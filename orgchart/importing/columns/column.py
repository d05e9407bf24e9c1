"""A column as the recognisers see it: its header, and figures about its content."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cached_property

_SAMPLE = 400
_EMAIL = re.compile(r"^[^@\s]+@[^@\s]+\.[^@\s]+$")
_DN = re.compile(r"^\s*(cn|uid|ou)\s*=.+?,\s*(cn|ou|dc|o|c)\s*=", re.IGNORECASE)
_NUMBER = re.compile(r"^[-+]?[\d.,\s]*\d\s*(%|h|hrs?|hours|std\.?)?$", re.IGNORECASE)
_DATE = re.compile(r"^\d{4}-\d\d-\d\d|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b")
_BLOB = re.compile(r"^(0x)?[0-9A-Fa-f]{64,}$|^(data:[\w/]+;base64,)?[A-Za-z0-9+/\r\n]{120,}={0,2}$")
_PERSON = re.compile(r"^[^\W\d_][^\d@/\\]*[ ,][^\d@/\\]*[^\W\d_].*$")
_FLAGS = frozenset(("0", "1", "y", "n", "yes", "no", "true", "false", "x", "ja", "nein", "oui",
                    "non", "si", "sí", "j", "t", "f"))  # fmt: skip


class Column:
    """One column; ``values`` are cleaned texts, one a row, "" for blank."""

    def __init__(self, index: int, header: str, values: Sequence[str], second: str = "") -> None:
        self.index = index
        self.header = header
        self.second = second
        self.values = values

    @cached_property
    def filled(self) -> list[str]:
        """The values that are not blank."""
        return [value for value in self.values if value]

    @cached_property
    def distinct(self) -> set[str]:
        """The different values."""
        return set(self.filled)

    def some_distinct(self, most: int) -> list[str]:
        """Up to so many of the different values, from all over the column."""
        values = list(dict.fromkeys(self.filled))
        return values[:: max(1, -(-len(values) // most))]

    @cached_property
    def sample(self) -> list[str]:
        """Some filled values from all over the column."""
        step = max(1, len(self.filled) // _SAMPLE)
        return self.filled[::step]

    @cached_property
    def uniqueness(self) -> float:
        """Different values for each filled cell; 1 when none repeats."""
        return len(self.distinct) / len(self.filled) if self.filled else 0.0

    @cached_property
    def fill(self) -> float:
        """Share of rows with a value."""
        return len(self.filled) / len(self.values) if self.values else 0.0

    @cached_property
    def length(self) -> int:
        """Characters of a typical value: the median, so that one monster does not count."""
        lengths = sorted(map(len, self.sample))
        return lengths[(len(lengths) - 1) // 2] if lengths else 0

    @cached_property
    def emails(self) -> float:
        """Share of values that are e-mail addresses."""
        return self._share(lambda value: len(value) < 320 and _EMAIL.match(value) is not None)

    @cached_property
    def dns(self) -> float:
        """Share of values that are distinguished names."""
        return self._share(lambda value: len(value) < 2000 and _DN.match(value) is not None)

    @cached_property
    def numbers(self) -> float:
        """Share of values that are numbers, with or without a unit."""
        return self._share(lambda value: len(value) < 40 and _NUMBER.match(value) is not None)

    @cached_property
    def dates(self) -> float:
        """Share of values that are dates."""
        return self._share(lambda value: _DATE.match(value) is not None)

    @cached_property
    def blobs(self) -> float:
        """Share of values that are pictures or keys written as letters."""
        return self._share(lambda value: len(value) >= 64 and _BLOB.match(value) is not None)

    @cached_property
    def people(self) -> float:
        """Share of values that could be a person's full name."""
        return self._share(lambda value: len(value) < 60 and _PERSON.match(value) is not None)

    @cached_property
    def flags(self) -> float:
        """Share of values that say yes or no."""
        return self._share(lambda value: value.lower() in _FLAGS)

    def _share(self, test: Callable[[str], bool]) -> float:
        return sum(map(test, self.sample)) / len(self.sample) if self.sample else 0.0
