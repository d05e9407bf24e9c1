"""Whom a part of a name means: "J. Smith", "Mrs Mary Jones", "Ana García" for all of a name."""

from __future__ import annotations

from collections.abc import Sequence

from orgchart.importing.names import turned, without_remark
from orgchart.importing.text import words

_LONGEST = 120
# "M." is a title in French and an initial everywhere, so it is none of these.
_HONORIFICS = frozenset((
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "herr", "frau",
    "mme", "mlle", "monsieur", "madame", "sr", "sra", "srta", "don", "dona", "ing", "dipl", "phd",
    "md", "mba", "msc", "bsc", "jr", "esq",
))  # fmt: skip


class PartialNames:
    """Names by their words.

    A person is meant by two words or more in the order of the name, one of them in full and the
    others in full or as initials.
    """

    def __init__(self, names: Sequence[str]) -> None:
        self._words: dict[int, list[str]] = {}
        self._rows: dict[str, list[int]] = {}
        for row, name in enumerate(names):
            parts = _parts(name)
            if len(parts) > 1:
                self._words[row] = parts
                for word in dict.fromkeys(parts):
                    self._rows.setdefault(word, []).append(row)

    def find(self, text: str) -> list[int]:
        """The rows whose names a text is a part of, or that are a part of it."""
        wanted = _parts(text)
        full = [word for word in wanted if len(word) > 1 and word in self._rows]
        if len(wanted) < 2 or not full:
            return []
        candidates = min((self._rows[word] for word in full), key=len)
        orders = [wanted[at:] + wanted[:at] for at in range(len(wanted))]
        return [row for row in candidates if any(self._means(order, row) for order in orders)]

    def _means(self, wanted: list[str], row: int) -> bool:
        name = self._words[row]
        short, long = sorted((wanted, name), key=len)
        return _within(short, long)


def _parts(name: str) -> list[str]:
    if len(name) > _LONGEST:
        return []
    return [word for word in words(turned(without_remark(name))) if word not in _HONORIFICS]


def _within(short: list[str], long: list[str]) -> bool:
    """Whether all words of one stand in the other, in order, some as initials but not all."""
    rest = iter(long)
    full = 0
    for word in short:
        same = next((other for other in rest if _alike(word, other)), None)
        if same is None:
            return False
        full += same == word and len(word) > 1
    return full > 0


def _alike(one: str, other: str) -> bool:
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    return one == other
