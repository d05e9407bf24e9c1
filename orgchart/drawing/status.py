"""The body of a card by status: filled, vacant (dashed), planned (dashed and hatched)."""

from __future__ import annotations

from orgchart.drawing.geometry import Point, segments
from orgchart.drawing.patterns import hatching
from orgchart.drawing.picture import Box, Colour, Shape, Stroke
from orgchart.drawing.theme import Theme, blend
from orgchart.drawing.tokens import tokens
from orgchart.model.records import Status

_HALF_PEN = 0.5
_ANGLE = 45.0
# A corner of the hatch's area, cut as far as the rounded corner needs.
_CORNER = 2.4


def ground(
    status: Status, w: float, h: float, theme: Theme, tint: Colour | None = None
) -> tuple[Shape, ...]:
    """The fill under band and text, a ``tint`` if there is one."""
    colours = theme.colours
    fill = tint or (colours.surface if status == "filled" else colours.canvas)
    body = _body(w, h, fill)
    if status != "planned":
        return (body,)
    return body, *_hatch(w, h, theme, fill)


def outline(status: Status, w: float, h: float, theme: Theme) -> Box:
    """The border over band and hatch."""
    card, colours = tokens().card, theme.colours
    if status == "filled":
        width = card.vacant.border if theme.outlined else card.border
        return _body(w, h, None, Stroke(colours.card_border, width))
    return _body(w, h, None, Stroke(colours.border_strong, card.vacant.border, card.vacant.dash))


def _body(w: float, h: float, fill: Colour | None, stroke: Stroke | None = None) -> Box:
    radius = tokens().radius.card
    return Box(_HALF_PEN, _HALF_PEN, w - 2 * _HALF_PEN, h - 2 * _HALF_PEN, radius, fill, stroke)


def _hatch(w: float, h: float, theme: Theme, ground: Colour) -> tuple[Shape, ...]:
    """Strong lines at the rim, faint ones behind the text; opaque, so that print needs no alpha."""
    token, colours = tokens().card.hatch, theme.colours
    ink = colours.text if theme.patterned else colours.accent_ink
    strong = Stroke(blend(ground, ink, token.opacity), token.width)
    faint = Stroke(blend(ground, ink, token.inside), token.width)
    left, top, right, bottom = token.clear
    left += theme.band - tokens().card.band
    inner = Box(left, top, w - left - right, h - top - bottom, 2, ground)
    inside = [
        (inner.x, inner.y),
        (inner.x + inner.w, inner.y),
        (inner.x + inner.w, inner.y + inner.h),
        (inner.x, inner.y + inner.h),
    ]
    return (
        segments(hatching(_octagon(w, h), _ANGLE, _across(token.pitch)), strong),
        inner,
        segments(hatching(inside, _ANGLE, _across(token.pitch)), faint),
    )


def _across(pitch: float) -> float:
    """From the distance along an edge to that across the lines."""
    return pitch * 0.7071


def _octagon(w: float, h: float) -> list[Point]:
    a, b, c = _HALF_PEN, w - _HALF_PEN, h - _HALF_PEN
    e = _CORNER
    return [
        (a + e, a),
        (b - e, a),
        (b, a + e),
        (b, c - e),
        (b - e, c),
        (a + e, c),
        (a, c - e),
        (a, a + e),
    ]
