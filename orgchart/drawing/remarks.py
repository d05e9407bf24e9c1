"""What the person who exports should know about the cards: cut texts, letters without a font."""

from __future__ import annotations

import unicodedata

from orgchart.drawing.typesetting import CardWords
from orgchart.drawing.wording import names_of, title_of
from orgchart.model.records import Role

_MOST = 50


class Remarks:
    """Collects remarks card by card."""

    def __init__(self) -> None:
        self._found: dict[str, None] = {}

    def card(self, role: Role, words: CardWords) -> None:
        """Note what a card could not show."""
        if words.title.cut:
            self.add(f"A title is too long for its card and was cut: “{title_of(role)}”.")
        if words.holder.cut:
            self.add(f"The names on the card “{title_of(role)}” were cut: {_names(role)}.")
        self.text(words.title.missing + words.holder.missing, f"the card “{title_of(role)}”")

    def text(self, missing: str, place: str) -> None:
        """Note characters of a place that no font has."""
        if missing:
            self.add(
                f"No font on this computer has {_letters(missing)} on {place}; "
                "installing the Noto fonts helps."
            )

    def add(self, sentence: str) -> None:
        """Note a sentence."""
        self._found[sentence] = None

    def sentences(self) -> tuple[str, ...]:
        """The remarks in the order they came up; past fifty they are only counted."""
        found = list(self._found)
        if len(found) <= _MOST:
            return tuple(found)
        return (*found[:_MOST], f"There are {len(found) - _MOST:,} more remarks of this kind.")


def _names(role: Role) -> str:
    return ", ".join(names_of(role))


def _letters(missing: str) -> str:
    first = [f"“{letter}” ({_named(letter)})" for letter in dict.fromkeys(missing)][:3]
    rest = len(set(missing)) - len(first)
    return ", ".join(first) + (f" and {rest} more" if rest else "")


def _named(letter: str) -> str:
    return unicodedata.name(letter, f"U+{ord(letter):04X}").lower()
