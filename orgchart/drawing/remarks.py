"""What the person who exports should know about the cards: cut texts, letters without a font."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from orgchart.drawing.picture import Shape, Text
from orgchart.drawing.text import missing
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
        letters = words.title.missing + words.holder.missing
        if letters:
            self._without_font(letters, f"on the card “{title_of(role)}”")

    def texts(self, shapes: Iterable[Shape]) -> None:
        """Note what other texts could not show: labels, title, legend."""
        for shape in shapes:
            if isinstance(shape, Text) and (letters := missing(shape.text, shape.style)):
                self._without_font(letters, f"in “{shape.text}”")

    def _without_font(self, letters: str, place: str) -> None:
        self.add(
            f"No font on this computer has {_letters(letters)} {place}; "
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


def _letters(letters: str) -> str:
    first = [f"“{letter}” ({_named(letter)})" for letter in dict.fromkeys(letters)][:3]
    rest = len(set(letters)) - len(first)
    return ", ".join(first) + (f" and {rest} more" if rest else "")


def _named(letter: str) -> str:
    return unicodedata.name(letter, f"U+{ord(letter):04X}").lower()
