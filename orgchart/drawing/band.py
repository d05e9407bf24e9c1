"""The band at a card's side: what the role takes care of, told by colour or pattern."""

from __future__ import annotations

from collections.abc import Sequence

from orgchart.drawing.geometry import polygon, strip
from orgchart.drawing.patterns import filled
from orgchart.drawing.picture import Box, Path, Shape, Stroke
from orgchart.drawing.signs import Sign
from orgchart.drawing.theme import Theme
from orgchart.drawing.tokens import tokens

_HALF_PEN = 0.5
_SWATCH_RADIUS = 2.5


def swatch(sign: Sign, x: float, y: float, w: float, h: float) -> tuple[Shape, ...]:
    """A small rectangle as a sign's band is filled."""
    if sign.pattern is None:
        return (Box(x, y, w, h, _SWATCH_RADIUS, sign.band),)
    return filled([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], sign.band, sign.pattern)


def band(signs: Sequence[Sign], h: float, theme: Theme) -> tuple[Shape, ...]:
    """Equal segments from top to bottom, one a function, inside the rounded body of a card."""
    card, radius = tokens().card, tokens().radius.card
    shown = signs[: card.most_functions]
    shapes: list[Shape] = []
    for index, sign in enumerate(shown):
        top, bottom = h * index / len(shown), h * (index + 1) / len(shown)
        bottom -= card.band_gap if index < len(shown) - 1 else 0
        area = strip(_HALF_PEN, theme.band, top, bottom, h - _HALF_PEN, radius)
        if theme.patterned:
            shapes.append(Path(polygon(area), fill=theme.colours.surface))
        shapes += filled(area, sign.band, sign.pattern)
    if theme.patterned:
        edge = polygon([(theme.band, _HALF_PEN), (theme.band, h - _HALF_PEN)], closed=False)
        shapes.append(Path(edge, stroke=Stroke(theme.colours.card_border)))
    return tuple(shapes)
