"""What became of a role, on its card: an outline, a tint, and a pill with a sign and a word."""

from __future__ import annotations

from typing import NamedTuple

from orgchart.drawing.geometry import Point, polygon, rounded
from orgchart.drawing.picture import Box, Colour, Ellipse, Path, Shape, Stroke, Text
from orgchart.drawing.text import baseline, measure, wrap
from orgchart.drawing.theme import Theme
from orgchart.drawing.tokens import tokens, type_size
from orgchart.model.marking import Mark, MarkKind

# How far a pill stands out over the upper edge of its card; that of a compact card is lower.
PILL_OUT = 10.0
_OUT, _PILL_H = 8.0, 16.0
_SMALL_OUT, _SMALL_PILL_H = 10.0, 14.0
_PILL_X = 9.0
_PAD = 6.0
_SIGN = 8.0
_SIGN_GAP = 4.0
_OUTLINE = 2.0
_PEN = 1.5
# What the pill keeps free at the end of the card, where that of the seats begins.
_END = 34.0
# What is not there any more.
DASHED: frozenset[MarkKind] = frozenset(("removed", "was here"))


class MarkColours(NamedTuple):
    """A mark's own colour, what it tints a card with, and text on the colour."""

    colour: Colour
    tint: Colour
    on_colour: Colour


def mark_colours(kind: MarkKind, theme: Theme) -> MarkColours:
    """The colours of a kind of mark in a theme."""
    colours = theme.colours
    ground = colours.canvas if kind == "was here" else None
    if kind == "added":
        pair = colours.added, colours.added_tint
    elif kind == "removed":
        pair = colours.removed, colours.removed_tint
    elif kind in ("moved", "was here"):
        pair = colours.moved, ground or colours.moved_tint
    else:
        pair = colours.hint, colours.hint_tint
    return MarkColours(*pair, colours.surface)


def mark_outline(kind: MarkKind, w: float, h: float, theme: Theme) -> Box:
    """The border of a marked card, from its corner; dashed for what is not there any more."""
    dash = tokens().card.vacant.dash if kind in DASHED else ()
    pen = Stroke(mark_colours(kind, theme).colour, _OUTLINE, dash)
    return Box(0.5, 0.5, w - 1, h - 1, tokens().radius.card, None, pen)


def mark_pill(
    mark: Mark, w: float | None, theme: Theme, *, small: bool = False
) -> tuple[Shape, ...]:
    """The pill over the upper edge of a card that is ``w`` wide, from the card's corner.

    Without a width the word is told in full. A ``small`` one keeps clear of a compact card's
    title.
    """
    out, h = (_SMALL_OUT, _SMALL_PILL_H) if small else (_OUT, _PILL_H)
    colour, _, ink = mark_colours(mark.kind, theme)
    size = type_size("lineLabel")
    before = _PAD + _SIGN + _SIGN_GAP
    word = mark.word
    if w is not None:
        room = w - _PILL_X - _END - before - _PAD
        word = next(iter(wrap(word, size.style(ink), room, 1, ellipsis=True).lines), "")
    elif not word:
        before = _PAD + _SIGN
    width = round(before + measure(word, size.style(ink)) + _PAD, 1)
    top = -out
    middle = top + h / 2
    below = round(top + (h - size.line) / 2 + baseline(size), 1)
    return (
        Box(_PILL_X, top, width, h, h / 2, colour, Stroke(theme.colours.surface)),
        *mark_sign(mark.kind, _PILL_X + _PAD + _SIGN / 2, middle, _SIGN, ink),
        Text(
            _PILL_X + before, below, word, size.style(ink), "start", measure(word, size.style(ink))
        ),
    )


def mark_sign(kind: MarkKind, cx: float, cy: float, d: float, ink: Colour) -> tuple[Shape, ...]:
    """The sign of a kind of mark, ``d`` across: plus, minus, arrow, crossed arrows, ring, disc."""
    r, pen = d / 2, Stroke(ink, _PEN, round_cap=True)
    if kind == "vacated":
        return (Ellipse(cx, cy, r * 0.8, r * 0.8, stroke=pen),)
    if kind == "filled":
        return (Ellipse(cx, cy, r * 0.8, r * 0.8, fill=ink),)
    return tuple(
        Path(
            rounded(polygon([(cx + x * r, cy + y * r) for x, y in line], closed=False)), stroke=pen
        )
        for line in _STROKES[kind]
    )


# Strokes of the signs, in a square from -1 to 1.
_STROKES: dict[MarkKind, tuple[tuple[Point, ...], ...]] = {
    "added": (((-0.9, 0), (0.9, 0)), ((0, -0.9), (0, 0.9))),
    "removed": (((-0.9, 0), (0.9, 0)),),
    "moved": (((-0.9, 0.7), (-0.9, -0.1), (0.8, -0.1)), ((0.2, -0.7), (0.85, -0.1), (0.2, 0.5))),
    "was here": (((0.9, 0), (-0.8, 0)), ((-0.2, -0.6), (-0.85, 0), (-0.2, 0.6))),
    "swapped": (
        ((-0.9, -0.4), (0.9, -0.4), (0.4, -0.9)),
        ((0.9, 0.4), (-0.9, 0.4), (-0.4, 0.9)),
    ),
    "changed": (
        ((-0.9, -0.35), (0.9, -0.35)),
        ((-0.9, 0.35), (0.9, 0.35)),
        ((0.45, -0.9), (-0.45, 0.9)),
    ),
}
