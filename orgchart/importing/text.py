"""Comparing texts the way people do: without case, accents, odd spaces."""

from __future__ import annotations

import re
import unicodedata

_CONTROL = {
    code: " " if chr(code) in "\t\n\v\f\r" else None
    for code in range(0xA0)
    if unicodedata.category(chr(code)) == "Cc"
}
_INVISIBLE = dict.fromkeys((0xFEFF, 0x200B, 0x2060, 0xFFFE, 0xFFFF))
_KEEP_LINES = {code: to for code, to in _CONTROL.items() if chr(code) not in "\t\n"}
_STRANGE = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_SPACES = re.compile(r"\s+")
_WORDS = re.compile(r"[^\W_]+")


def has_control_characters(text: str) -> bool:
    """Whether the text holds characters that no one types, line breaks and tabs aside."""
    return _STRANGE.search(text) is not None


def clean(text: str) -> str:
    """One line without control characters, invisible marks and doubled spaces."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    return _SPACES.sub(" ", text.translate(_CONTROL).translate(_INVISIBLE)).strip()


def clean_lines(text: str) -> str:
    """As `clean`, with the line breaks of a longer text kept."""
    unified = text.replace("\r\n", "\n").replace("\r", "\n")
    return unified.translate(_KEEP_LINES).translate(_INVISIBLE).strip()


def fold(text: str) -> str:
    """Lower case without accents: "Müller" and "MULLER" become the same."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text)
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold()


def words(text: str) -> list[str]:
    """The folded words of a text: letters and digits of any script."""
    return _WORDS.findall(fold(text))


def slug(text: str) -> str:
    """Folded words joined by hyphens: "Chief Executive Officer" → "chief-executive-officer"."""
    return "-".join(words(text))


def shortened(text: str, most: int = 60) -> str:
    """The text, cut to so many characters, for a message."""
    return text if len(text) <= most else text[: most - 1] + "…"
