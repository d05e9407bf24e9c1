"""What many cards share: ground, band, border, chips and the pill of the seats."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from orgchart.drawing.band import band
from orgchart.drawing.chips import (
    Chip,
    chip_row,
    detail_chips,
    fitting_chips,
    function_chips,
    row_width,
)
from orgchart.drawing.look import Look
from orgchart.drawing.picture import Box, Colour, Shape
from orgchart.drawing.seats import pill, sheets
from orgchart.drawing.signs import Sign, no_function
from orgchart.drawing.status import ground, outline
from orgchart.drawing.theme import Theme
from orgchart.drawing.tokens import CardToken, tokens
from orgchart.model.records import Role

COMPACT_CHIPS = 2
# A compact card's chips end this far from its edge.
_COMPACT_EDGE = 8.0


class Dress(msgspec.Struct, frozen=True):
    """The colours of one card: of its chips, of its band, and what tints its ground.

    ``border`` stands for the one that its status has.
    """

    chips: Sequence[Sign]
    bands: Sequence[Sign]
    tint: Colour | None = None
    border: Box | None = None


def body(
    role: Role, dress: Dress, w: float, h: float, look: Look, theme: Theme
) -> tuple[Shape, ...]:
    """The shapes of a card but for its texts, from the card's corner; never mirrored."""
    bands = dress.bands or [no_function(theme)]
    several = role.seats > 1 and look.seats
    return (
        *(sheets(w, h, theme) if several else ()),
        *ground(role.status, w, h, theme, dress.tint),
        *band(bands, h, theme),
        dress.border or outline(role.status, w, h, theme),
        *_chips(role, dress.chips, w, h, look, theme),
        *(pill(role.seats, w, bands[0], theme) if several else ()),
    )


def _chips(
    role: Role, signs: Sequence[Sign], w: float, h: float, look: Look, theme: Theme
) -> tuple[Shape, ...]:
    token: CardToken = getattr(tokens().card, look.card_style)
    top = h - token.chips_up
    if look.card_style == "compact":
        chips = function_chips(signs, theme, COMPACT_CHIPS)
        across = row_width(chips)
        return chip_row(chips, w - _COMPACT_EDGE - across, top, across)
    left = token.pad_left + theme.band - tokens().card.band
    room = w - left - token.pad_right
    chips = fitting_chips(signs, theme, tokens().card.most_functions, room)
    details: list[Chip] = detail_chips(role, theme, look.chip_fields) if look.chips else []
    return chip_row([*chips, *details], left, top, room)
