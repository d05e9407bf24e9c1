"""What hangs at the edge of a card where its line leaves: span, folded branch, dotted lines."""

from __future__ import annotations

from orgchart.drawing.look import BadgeData
from orgchart.drawing.marks import caret_down, finding
from orgchart.drawing.picture import Box, Colour, Ellipse, Shape, Stroke, Text
from orgchart.drawing.text import baseline, measure
from orgchart.drawing.theme import Theme
from orgchart.drawing.tokens import TypeSize, tokens, type_size

_FINDING_OUTLINE = 1.25
_DASHED = (4.0, 2.5)
_DOTTED = (0.01, 3.7)
_DOTTED_PEN = 1.75
_CARET_ROOM = 11.0


def badge(data: BadgeData, theme: Theme, *, small: bool = False) -> tuple[Shape, ...]:
    """A pill around the origin: the state's shape and the text."""
    if data.state == "folded":
        return _folded(data.text, theme, small=small)
    token = tokens().card.compact_badge if small else tokens().card.badge
    mark = 0.0 if data.state == "plain" else token.shape + (token.gap if data.text else 0.0)
    width = _text_width(data.text, small) + mark + 2 * token.pad_x
    left = -width / 2
    ink, ground, outline = _colours(data, theme)
    pill = Box(left, -token.h / 2, width, token.h, token.h / 2, ground, outline)
    centre = left + token.pad_x + token.shape / 2
    text = _text(data.text, left + token.pad_x + mark, small, _text_ink(data, theme))
    sign = finding(data.state, centre, 0.0, token.shape, ink, ground)
    return (pill, *sign, text) if data.text else (pill, *sign)


def dotted_badge(count: int, theme: Theme, *, small: bool = False) -> tuple[Shape, ...]:
    """How many report by a dotted line: a dotted pill with three dots, its left end at x 0."""
    token = tokens().card.dotted_badge
    colours = theme.colours
    h = tokens().card.compact_badge.h if small else token.h
    width = max(token.w, 26 + _text_width(str(count), small))
    pen = Stroke(colours.line_dotted, _DOTTED_PEN, _DOTTED, round_cap=True)
    dots = [Ellipse(9 + 3.6 * n, 0, 0.9, 0.9, fill=colours.line_dotted) for n in range(3)]
    pill = Box(0, -h / 2, width, h, h / 2, colours.surface, pen)
    return (pill, *dots, _text(str(count), 19.5, small, colours.line_dotted))


def _folded(text: str, theme: Theme, *, small: bool) -> tuple[Shape, ...]:
    token = tokens().card.compact_badge if small else tokens().card.badge
    width = _text_width(text, small) + 2 * token.pad_x + _CARET_ROOM
    left = -width / 2
    ground, ink = theme.colours.text_secondary, theme.colours.surface
    return (
        Box(left, -token.h / 2, width, token.h, token.h / 2, ground),
        caret_down(left + token.pad_x + 3.5, 0, ink),
        _text(text, left + token.pad_x + _CARET_ROOM, small, ink),
    )


def _size(small: bool) -> TypeSize:
    return type_size("compactBadge" if small else "badge")


def _text_width(text: str, small: bool) -> float:
    return round(measure(text, _size(small).style("")), 1)


def _text(text: str, x: float, small: bool, colour: Colour) -> Text:
    size = _size(small)
    y = round(baseline(size) - size.line / 2, 1)
    return Text(round(x, 2), y, text, size.style(colour), width=_text_width(text, small))


def _colours(data: BadgeData, theme: Theme) -> tuple[Colour, Colour, Stroke]:
    """The shape's colour, the pill's ground and its outline; a healthy span stays quiet."""
    colours = theme.colours
    if data.state in {"ok", "plain"}:
        return colours.ok, colours.surface, Stroke(colours.card_border)
    ink: Colour = getattr(colours, data.state)
    dash = _DASHED if data.state == "accepted" else ()
    return ink, getattr(colours, f"{data.state}_tint"), Stroke(ink, _FINDING_OUTLINE, dash)


def _text_ink(data: BadgeData, theme: Theme) -> Colour:
    if data.state in {"ok", "plain"}:
        return theme.colours.text_secondary
    ink: Colour = getattr(theme.colours, data.state)
    return ink
