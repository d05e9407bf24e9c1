"""The row of small labels on a card: functions by their initials, then tier, shift, FTE."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from orgchart.drawing.picture import Box, Colour, Shape, Text
from orgchart.drawing.picture import Stroke as Pen
from orgchart.drawing.signs import Sign
from orgchart.drawing.text import baseline, clean, measure
from orgchart.drawing.theme import Theme
from orgchart.drawing.tokens import tokens, type_size
from orgchart.model.card_fields import CHIPS
from orgchart.model.records import Role
from orgchart.translation import number, texts

tr = texts("Drawing")


class Chip(msgspec.Struct, frozen=True, gc=False):
    """One label: text on a ground, with an outline or without."""

    text: str
    ground: Colour
    ink: Colour
    border: Colour | None = None

    @property
    def width(self) -> float:
        """Its width in units."""
        return chip_width(self.text)


def chip_width(text: str) -> float:
    """How wide a label with this text is."""
    style = type_size("chip").style("")
    return round(measure(text, style) + 2 * tokens().card.chip.pad_x, 1)


def function_chips(signs: Sequence[Sign], theme: Theme, most: int) -> list[Chip]:
    """A chip for each function, at most ``most`` of them: then one fewer and "+n"."""
    border = theme.colours.border_strong if theme.patterned else None
    shown = signs if len(signs) <= most else signs[: most - 1]
    chips = [Chip(s.initials, s.colours.tint, s.colours.ink, border) for s in shown]
    if len(shown) < len(signs):
        chips.append(_neutral(f"+{len(signs) - len(shown)}", theme))
    return chips


def fitting_chips(signs: Sequence[Sign], theme: Theme, most: int, room: float) -> list[Chip]:
    """`function_chips`, fewer of them where ``room`` is short."""
    chips = function_chips(signs, theme, most)
    while most > 1 and row_width(chips) > room:
        most -= 1
        chips = function_chips(signs, theme, most)
    return chips


def detail_chips(role: Role, theme: Theme, fields: Sequence[str] = CHIPS) -> list[Chip]:
    """Those of tier, shift and FTE that are asked for, FTE unless it is one for each seat."""
    told = {"tier": _tier(role.tier), "shift": clean(role.shift), "fte": fte_text(role)}
    inks = {"fte": theme.colours.text}
    return [_neutral(told[name], theme, inks.get(name)) for name in fields if told.get(name)]


def fte_text(role: Role) -> str:
    """The FTE of a group, or of a seat when it is not one."""
    if role.fte_total is not None:
        return "" if role.fte_total == role.seats else _fte(role.fte_total)
    return "" if role.fte == 1 else _fte(role.fte)


def _fte(fte: float) -> str:
    return tr("{n} FTE").format(n=number(round(fte, 2), "g"))


def row_width(chips: Sequence[Chip]) -> float:
    """Width of chips side by side, 0 for none."""
    gap = tokens().card.chip.gap
    return sum(chip.width for chip in chips) + gap * max(len(chips) - 1, 0)


def chip_row(chips: Sequence[Chip], x: float, y: float, room: float) -> tuple[Shape, ...]:
    """Chips from the left, as many as fit into ``room``; ``y`` is their top."""
    token = tokens().card.chip
    shapes: list[Shape] = []
    for chip in chips:
        if chip.width > room + 0.05:
            break
        shapes += _shapes(chip, x, y)
        x, room = x + chip.width + token.gap, room - chip.width - token.gap
    return tuple(shapes)


def _shapes(chip: Chip, x: float, y: float) -> tuple[Shape, Shape]:
    token, size = tokens().card.chip, type_size("chip")
    box = Box(round(x, 2), y, chip.width, token.h, token.radius, chip.ground)
    if chip.border:
        inner = (round(x + 0.5, 2), y + 0.5, round(chip.width - 1, 2), token.h - 1)
        box = Box(*inner, token.radius - 0.5, chip.ground, Pen(chip.border))
    middle = round(x + chip.width / 2, 2)
    below = round(y + (token.h - size.line) / 2 + baseline(size), 1)
    width = measure(chip.text, size.style(""))
    return box, Text(middle, below, chip.text, size.style(chip.ink), "middle", width)


def _neutral(text: str, theme: Theme, ink: Colour | None = None) -> Chip:
    colours = theme.colours
    return Chip(text, colours.surface_sunken, ink or colours.text_secondary, colours.border)


def _tier(tier: str) -> str:
    tier = clean(tier)
    return tr("Tier {tier}").format(tier=tier) if tier[:1].isdigit() else tier
