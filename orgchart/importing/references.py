"""Finding whom a text means: by id, e-mail, distinguished name, full name or title."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Literal

from orgchart.importing.names import exact_key, loose_key, remarks, short_key, without_remark
from orgchart.importing.partial_names import PartialNames
from orgchart.importing.text import fold, slug

Kind = Literal["id", "email", "dn", "name", "title"]

# Written by people and systems into the manager's cell of the person at the top.
TOP_TOKENS = frozenset((
    "", "null", "none", "nil", "nan", "n/a", "na", "n.a.", "n/d", "tbd", "-", "–", "—", "--", ".",
    "0", "xx", "xxx", "no_manager", "no_mgr", "no manager", "nobody", "no one", "#n/a", "(blank)",
    "[none]", "board", "board of directors", "the board", "self", "top", "root", "unassigned",
    "keine", "keiner", "niemand", "kein vorgesetzter", "vorstand", "aufsichtsrat", "aucun",
    "aucune", "ninguno", "ninguna", "sin jefe",
))  # fmt: skip
_LONGEST = 300
_WHOLE_NUMBER = re.compile(r"^(\d+)\.0+$")
# What a spreadsheet makes of a long number; a code like 12E4 has no plus.
_SCIENTIFIC = re.compile(r"^(\d)(?:[.,](\d+))?E\+(\d{2})$", re.IGNORECASE)
_BEFORE_TITLE = re.compile(r",\s+|\s+[-–—|/]\s+")
_BETWEEN = re.compile(r"\s+[-–—|/:]\s+|\s*\|\s*|:\s*(?=\D)")
_ESCAPED = re.compile(r"((?:\\[0-9a-fA-F]{2})+)|\\(.)")
# A part ends at a comma that no backslash escapes; a backslash may be escaped itself.
_DN_PART = re.compile(r"(?:[^\\,;]|\\.)+")


def is_top_token(text: str) -> bool:
    """Whether a manager cell says that there is none."""
    return fold(text).strip() in TOP_TOKENS


def id_key(text: str) -> str:
    """100, "100", "100.0" and "1.00E+02" are one id; case and accents still count."""
    if text.isalnum():
        return text
    text = " ".join(text.split())
    whole = _WHOLE_NUMBER.match(text)
    return whole.group(1) if whole else _written_out(text)


def is_scientific(text: str) -> bool:
    """Whether a spreadsheet has shortened a number: "1.23457E+11"."""
    return _SCIENTIFIC.match(text) is not None


def _written_out(text: str) -> str:
    """A number in scientific notation with all its digits; another text as it is."""
    found = _SCIENTIFIC.match(text)
    if found is None:
        return text
    first, rest, exponent = found[1], found[2] or "", int(found[3])
    if len(rest) > exponent:  # 1.2345E+02 is no whole number
        return text
    return first + rest.ljust(exponent, "0")


def dn_key(text: str) -> str:
    """A distinguished name without case and odd spaces; escaped commas do not separate."""
    parts = (fold(_unescaped(part.strip())) for part in _DN_PART.findall(text))
    return ",".join(re.sub(r"\s*=\s*", "=", part) for part in parts)


def common_name(text: str) -> str:
    """The person in a distinguished name: "CN=Ruiz\\, Ana,OU=…" → "Ruiz, Ana"."""
    first = _DN_PART.match(text)
    return _unescaped(first.group().partition("=")[2]).strip() if first else ""


def _unescaped(part: str) -> str:
    """A part of a distinguished name as it is meant: ``\\,`` and ``\\2C`` are both a comma.

    Source: RFC 4514, section 3 (hexpair escapes are bytes of UTF-8).
    """

    def plain(found: re.Match[str]) -> str:
        pairs, character = found.groups()
        if not pairs:
            return character
        return bytes.fromhex(pairs.replace("\\", "")).decode("utf-8", "replace")

    return _ESCAPED.sub(plain, part) if "\\" in part else part


def _email_key(text: str) -> str:
    return fold(text).removeprefix("mailto:").strip()


# What is compared, the strictest first: a looser key counts only where the stricter finds nobody.
_KEYS = {
    "id": (id_key, lambda text: fold(id_key(text)).lstrip("0")),
    "email": (_email_key,),
    "dn": (dn_key,),
    "name": (exact_key, loose_key, short_key),
    "title": (slug,),
}


class KeySpace:
    """The values of one column (or of the names) by which rows can be referred to."""

    def __init__(self, kind: Kind, column: int, values: Sequence[str], named: float = 0.0) -> None:
        self.kind = kind
        self.named = named  # how much the column's header speaks of ids
        self.column = column
        self._values = values
        self._layers: list[dict[str, list[int]] | None] = [None] * len(_KEYS[kind])

    def find(self, text: str) -> list[int]:
        """Row indexes that a text means, in the list's order; several when it is ambiguous."""
        for at, key_of in enumerate(_KEYS[self.kind]):
            key = key_of(text)
            found = self._layer(at).get(key) if key else None
            if found and (at == 0 or self._one_value(found)):
                return found
        rows = self._partial.find(text) if self.kind == "name" else []
        return rows if rows and self._one_value(rows) else []

    @cached_property
    def _partial(self) -> PartialNames:
        return PartialNames(self._values)

    def _one_value(self, rows: list[int]) -> bool:
        """Whether all these rows hold the same value: a loose key must not mix two people."""
        return len({_KEYS[self.kind][0](self._values[row]) for row in rows}) == 1

    def _layer(self, at: int) -> dict[str, list[int]]:
        """The rows by one of the keys, made when first asked for."""
        layer = self._layers[at]
        if layer is None:
            layer = {}
            key_of = _KEYS[self.kind][at]
            for row, value in enumerate(self._values):
                if value and (key := key_of(value)):
                    layer.setdefault(key, []).append(row)
            self._layers[at] = layer
        return layer


def meanings(text: str, kind: Kind) -> Iterable[str]:
    """What a manager's cell may mean: itself, then what stands in and around brackets.

    Where names are looked up, a distinguished name means the person it begins with, and so does
    "Ana Ruiz, Head of Support"; "10001 - Ana Ruiz" means either half.
    """
    yield text
    if len(text) < _LONGEST and ("(" in text or "[" in text or "<" in text):
        yield from remarks(text)
        yield without_remark(text.replace("<", "(").replace(">", ")"))
    if kind == "name" and "=" in text:
        yield common_name(text)
    if kind in ("id", "name") and len(text) < _LONGEST:
        yield from _halves(text, kind)


def _halves(text: str, kind: Kind) -> Iterable[str]:
    """The parts of "10001 - Ana Ruiz" or "Ana Ruiz, Head of Support" that may be id or name."""
    if kind == "name":
        parts = _BEFORE_TITLE.split(text, maxsplit=1)
        return [part for part in parts if part != text and " " in part and not _has_digit(part)]
    parts = _BETWEEN.split(text)
    ids = [part for part in parts if _has_digit(part)]
    return ids if len(ids) == 1 and len(parts) == 2 else []


def _has_digit(text: str) -> bool:
    return any(character.isdigit() for character in text)


def resolve(text: str, spaces: Sequence[KeySpace]) -> list[int]:
    """Row indexes that a text means in the first space that knows it."""
    for space in spaces:
        for meaning in meanings(text, space.kind):
            found = space.find(meaning)
            if found:
                return found
    return []
