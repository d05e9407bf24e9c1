"""What the person who exports should know about the cards: cut texts, letters without a font."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from orgchart.drawing.picture import Shape, Text
from orgchart.drawing.text import missing
from orgchart.drawing.typesetting import CardWords
from orgchart.drawing.wording import names_of, title_of
from orgchart.model.records import Role
from orgchart.translation import number, texts

tr = texts("Drawing")

_MOST = 50


class Remarks:
    """Collects remarks card by card."""

    def __init__(self) -> None:
        self._found: dict[str, None] = {}

    def card(self, role: Role, words: CardWords) -> None:
        """Note what a card could not show."""
        title, names = words.title, words.holder
        if words.names_first:
            title, names = names, title
        if title.cut:
            told = tr("A title is too long for its card and was cut: “{title}”.")
            self.add(told.format(title=title_of(role)))
        if names.cut:
            told = tr("The names on the card “{title}” were cut: {names}.")
            self.add(told.format(title=title_of(role), names=", ".join(names_of(role))))
        for detail in words.details:
            if detail.cut:
                told = tr("A line of the card “{title}” was cut: {text}")
                self.add(told.format(title=title_of(role), text=" ".join(detail.lines)))
        if words.missing:
            self._without_font(
                words.missing, tr("on the card “{title}”").format(title=title_of(role))
            )

    def texts(self, shapes: Iterable[Shape]) -> None:
        """Note what other texts could not show: labels, title, legend."""
        for shape in shapes:
            if isinstance(shape, Text) and (letters := missing(shape.text, shape.style)):
                self._without_font(letters, tr("in “{text}”").format(text=shape.text))

    def _without_font(self, letters: str, place: str) -> None:
        told = tr(
            "No font on this computer has {letters} {place}; installing the Noto fonts helps."
        )
        self.add(told.format(letters=_letters(letters), place=place))

    def add(self, sentence: str) -> None:
        """Note a sentence."""
        self._found[sentence] = None

    def sentences(self) -> tuple[str, ...]:
        """The remarks in the order they came up; past fifty they are only counted."""
        found = list(self._found)
        if len(found) <= _MOST:
            return tuple(found)
        more = tr("There are {n} more remarks of this kind.")
        return (*found[:_MOST], more.format(n=number(len(found) - _MOST, ",")))


def _letters(letters: str) -> str:
    first = [f"“{letter}” ({_named(letter)})" for letter in dict.fromkeys(letters)][:3]
    rest = len(set(letters)) - len(first)
    named = ", ".join(first)
    return tr("{names} and {n} more").format(names=named, n=rest) if rest else named


def _named(letter: str) -> str:
    return unicodedata.name(letter, f"U+{ord(letter):04X}").lower()
