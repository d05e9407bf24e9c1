"""Where on a card its people are: their names, and the portrait of the first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from orgchart.drawing.look import Look
from orgchart.drawing.portrait import centre
from orgchart.drawing.text import Wrapped, clean, measure
from orgchart.drawing.tokens import tokens
from orgchart.drawing.typesetting import HOLDER_GAP, Letters, Typesetter
from orgchart.model.records import Holder, Role


class PersonArea(NamedTuple):
    """What stands for one of a role's holders on its card, from the card's corner, in units."""

    at: int
    x: float
    y: float
    w: float
    h: float
    round: bool = False


def people_on(
    setter: Typesetter, look: Look, role: Role, w: float, h: float
) -> Iterator[PersonArea]:
    """The areas of a card that stand for a person; who is only counted ("and 3 more") has none.

    Where a card has no title, the first name stands in its place; all do where names come first.
    """
    if not look.holders or role.status == "vacant":
        return
    if look.card_style == "photo" and role.holders:
        d = tokens().card.portrait.d
        middle = centre(w, setter.theme, rtl=look.rtl)
        yield PersonArea(0, middle - d / 2, (h - d) / 2, d, d, round=True)
    names = [(at, name) for at, each in enumerate(role.holders) if (name := _name(each))]
    words = setter.words(role)
    left = w - setter.left if look.rtl else setter.left
    top = setter.top(words, h)
    lines = _Lines(words.title, words.title_letters, left, top, rtl=look.rtl)
    if words.names_first:
        yield from lines.whole(names[0][0]) if len(names) == 1 else lines.each(names)
        return
    if names and not clean(role.title):
        yield from lines.whole(names.pop(0)[0])
    top += len(words.title.lines) * words.title_letters.size.line + HOLDER_GAP
    indent = -words.indent if look.rtl else words.indent
    lines = _Lines(words.holder, words.holder_letters, left + indent, top, rtl=look.rtl)
    if len(names) == 1 and role.status == "filled" and not role.vacant_seats:
        yield from lines.whole(names[0][0])
    else:
        yield from lines.each(names)


class _Lines:
    """The lines of a text on a card, from the side where they begin."""

    def __init__(
        self, words: Wrapped, letters: Letters, left: float, top: float, *, rtl: bool
    ) -> None:
        self._words, self._letters = words, letters
        self._left, self._top, self._rtl = left, top, rtl

    def whole(self, at: int) -> Iterator[PersonArea]:
        """All the lines, for the one person that they name."""
        if self._words.lines:
            height = len(self._words.lines) * self._letters.size.line
            width = max(self._words.widths)
            yield PersonArea(at, self._x(0.0, width), self._top, width, height)

    def each(self, names: Sequence[tuple[int, str]]) -> Iterator[PersonArea]:
        """Name by name; of one that is broken between two lines, the first part."""
        line = column = 0
        for at, name in names:
            found = self._find(name, line, column)
            if found is None:
                continue
            line, column, part = found
            yield self._part(at, line, column, part)
            column += len(part)

    def _find(self, name: str, line: int, column: int) -> tuple[int, int, str] | None:
        for number in range(line, len(self._words.lines)):
            text = self._words.lines[number]
            begin = column if number == line else 0
            at = text.find(name, begin)
            if at >= 0:
                return number, at, name
            words = name.split(" ")
            for count in range(len(words) - 1, 0, -1):
                part = " ".join(words[:count])
                if text.endswith(part) and len(text) - len(part) >= begin:
                    return number, len(text) - len(part), part
        return None

    def _part(self, at: int, line: int, column: int, text: str) -> PersonArea:
        style, height = self._letters.style, self._letters.size.line
        before = measure(self._words.lines[line][:column], style)
        width = measure(text, style)
        return PersonArea(at, self._x(before, width), self._top + line * height, width, height)

    def _x(self, before: float, width: float) -> float:
        return self._left - before - width if self._rtl else self._left + before


def _name(holder: Holder) -> str:
    return clean(holder.name or holder.email)
