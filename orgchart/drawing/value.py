"""The value that a card is coloured by: a pill over its upper edge, on the leading side."""

from __future__ import annotations

from orgchart.drawing.picture import Box, Shape, Stroke, Text
from orgchart.drawing.signs import Sign
from orgchart.drawing.text import baseline, clean, wrap
from orgchart.drawing.theme import Theme
from orgchart.drawing.tokens import TypeSize, type_size

_LEFT = 12.0
_HEIGHT = 16.0
_PAD = 6.0
_LONGEST = 120.0
_OUTLINE = 1.5
# How far the highest one stands out of its card.
VALUE_OUT = 12.0


def value_pill(
    text: str, sign: Sign, theme: Theme, foot: float, grown: float = 1.0
) -> tuple[Shape, ...]:
    """The pill of a text, from the card's corner.

    Its ``foot`` is so far below the card's edge; it is ``grown`` times as large as on a whole card.
    """
    size = _grown(type_size("chip"), grown)
    colours, plain = theme.colours, theme.patterned
    ink = colours.text if plain else sign.colours.on_band
    line = wrap(clean(text), size.style(ink), _LONGEST * grown, 1, ellipsis=True)
    high, pad = _HEIGHT * grown, _PAD * grown
    wide = round(max(line.widths[0] + 2 * pad, high), 1)
    fill = colours.surface if plain else sign.band
    pen = Stroke(colours.text if plain else colours.surface, _OUTLINE)
    top = foot - high
    below = round(top + (high - size.line) / 2 + baseline(size), 1)
    middle = round(_LEFT + wide / 2, 2)
    return (
        Box(_LEFT, top, wide, high, high / 2, fill, pen),
        Text(middle, below, line.lines[0], size.style(ink), "middle", line.widths[0]),
    )


def _grown(size: TypeSize, times: float) -> TypeSize:
    return TypeSize(size.size * times, size.line * times, size.weight, size.italic)
