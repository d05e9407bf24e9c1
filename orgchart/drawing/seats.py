"""Several seats on one card: sheets behind it and the pill "× n"."""

from __future__ import annotations

from orgchart.drawing.picture import Box, Shape, Stroke, Text
from orgchart.drawing.signs import Sign
from orgchart.drawing.text import baseline, measure
from orgchart.drawing.theme import Theme
from orgchart.drawing.tokens import tokens, type_size

_OUTLINE = 1.5


def sheets(w: float, h: float, theme: Theme) -> tuple[Shape, ...]:
    """The edges of further cards, to the right and below."""
    pen = Stroke(theme.colours.card_border)
    radius = tokens().radius.card
    return tuple(
        Box(out + 0.5, out + 0.5, w - 1, h - 1, radius, theme.colours.surface, pen)
        for out in tokens().card.seats.sheets
    )


def pill(seats: int, w: float, sign: Sign, theme: Theme) -> tuple[Shape, ...]:
    """The number of seats over the upper right corner, in the function's colour."""
    token, size = tokens().card.seats, type_size("seats")
    colours = theme.colours
    text = f"× {seats:,}"
    ink = colours.text if theme.outlined else sign.colours.on_band
    fill = colours.surface if theme.outlined else sign.band
    pen = Stroke(colours.text if theme.outlined else colours.surface, _OUTLINE)
    wide = measure(text, size.style(ink))
    width = round(wide + 2 * token.pad_x, 1)
    x = round(w + token.out - width, 2)
    below = round(-token.up + (token.h - size.line) / 2 + baseline(size), 1)
    return (
        Box(x, -token.up, width, token.h, token.h / 2, fill, pen),
        Text(round(x + width / 2, 2), below, text, size.style(ink), "middle", wide),
    )
