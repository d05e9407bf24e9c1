"""The numbers and colours of the visual language, as `resources/tokens.json` names them.

Lengths are in units of the drawing. The file is read once; the window reads its own parts.
"""

from __future__ import annotations

from functools import cache

import msgspec

from orgchart.drawing.picture import Colour, TextStyle, Weight
from orgchart.resources import resource


class TypeSize(msgspec.Struct, frozen=True, gc=False):
    """How one kind of text is set: size and line height, weight."""

    size: float
    line: float
    weight: Weight = 400
    italic: bool = False

    def style(self, colour: Colour) -> TextStyle:
        """The same as a style of the picture."""
        return TextStyle(self.size, self.weight, self.italic, colour)


class CardToken(msgspec.Struct, frozen=True, gc=False, rename="camel"):
    """A style of cards.

    ``two_rows`` and ``three_rows`` are the heights for so many rows of text (title and holder),
    ``row`` what each further one adds; ``chips_up`` is from the bottom edge up to the chips'
    top. ``title``, ``holder``, ``vacant`` and ``detail`` name kinds of text.
    """

    w: float
    two_rows: float
    three_rows: float
    row: float
    pad_left: float
    pad_right: float
    pad_top: float
    chips_up: float
    title: str
    holder: str
    vacant: str
    detail: str


class ChipToken(msgspec.Struct, frozen=True, gc=False, rename="camel"):
    """A small label in the lower row of a card."""

    h: float
    pad_x: float
    gap: float
    radius: float


class SeatsToken(msgspec.Struct, frozen=True, gc=False, rename="camel"):
    """The "× n" pill, how far it stands out, and the sheets behind the card, farthest first."""

    h: float
    pad_x: float
    out: float
    up: float
    sheets: tuple[float, ...]


class BadgeToken(msgspec.Struct, frozen=True, gc=False, rename="camel"):
    """The span badge; ``shape`` is the diameter of the finding's shape."""

    h: float
    pad_x: float
    shape: float
    gap: float


class DottedBadgeToken(msgspec.Struct, frozen=True, gc=False, rename="camel"):
    """The pill that counts dotted-line reports, from the card's right edge."""

    w: float
    h: float
    from_right: float


class PortraitToken(msgspec.Struct, frozen=True, gc=False):
    """The round photo: left edge and diameter."""

    x: float
    d: float


class DashedToken(msgspec.Struct, frozen=True, gc=False):
    """The outline of a vacant or planned card."""

    border: float
    dash: tuple[float, float]


class HatchToken(msgspec.Struct, frozen=True, gc=False):
    """The hatch of a planned card: strong at the rim, faint inside ``clear`` (l, t, r, b)."""

    pitch: float
    width: float
    opacity: float
    inside: float
    clear: tuple[float, float, float, float]


class CardTokens(msgspec.Struct, frozen=True, gc=False, rename="camel"):
    """Everything about cards."""

    standard: CardToken
    compact: CardToken
    photo: CardToken
    portrait: PortraitToken
    band: float
    patterned_band: float
    band_gap: float
    most_functions: int
    border: float
    max_title_lines: int
    max_holder_lines: int
    max_detail_lines: int
    chip: ChipToken
    seats: SeatsToken
    badge: BadgeToken
    compact_badge: BadgeToken
    dotted_badge: DottedBadgeToken
    vacant: DashedToken
    hatch: HatchToken


class LineTokens(msgspec.Struct, frozen=True, gc=False, rename="camel"):
    """Connectors: widths, the dash of a dotted line, its casing, ring and label height."""

    solid: float
    dotted: float
    dash: tuple[float, float]
    casing: float
    ring: float
    ring_stroke: float
    label: float


class PageTokens(msgspec.Struct, frozen=True, gc=False, rename="camel"):
    """A page: where its title, chart and legend stand.

    Tops are of a slide; on paper everything begins ``paper_down`` lower. The rule runs ``rule``
    above the legend, the chart ends ``chart_gap`` above it; ``slide_bottom`` or
    ``paper_bottom`` stay free below. ``swatch`` is width, height and radius.
    """

    margin: float
    paper_down: float
    title_top: float
    chart_top: float
    rule: float
    chart_gap: float
    legend_row: float
    legend_columns: int
    swatch: tuple[float, float, float]
    slide_bottom: float
    paper_bottom: float
    most_scale: float


class Pattern(msgspec.Struct, frozen=True, gc=False):
    """How a function's band is filled without colour; all left out, it is solid.

    ``angles`` (degrees), ``pitch`` and ``width`` are of lines, ``pitch`` and ``diameter`` of
    dots, ``middle`` the share of the width that one stripe takes.
    """

    angles: tuple[float, ...] = ()
    pitch: float = 0.0
    width: float = 0.0
    diameter: float = 0.0
    middle: float = 0.0


class FunctionToken(msgspec.Struct, frozen=True, gc=False):
    """What belongs to a function's colour in every theme."""

    pattern: str
    icon: str


class FontTokens(msgspec.Struct, frozen=True, gc=False):
    """The chart's own face: its package, a file for each weight ("600i"), metrics in em."""

    family: str
    package: str
    files: dict[str, str]
    ascent: float
    descent: float


class Radii(msgspec.Struct, frozen=True, gc=False):
    """Corner radii."""

    card: float
    chip: float
    badge: float
    connector: float


class TypeTokens(msgspec.Struct, frozen=True, gc=False):
    """Kinds of text on the chart, by name."""

    chart: dict[str, TypeSize]


class Tokens(msgspec.Struct, frozen=True, gc=False):
    """The parts of the tokens a drawing needs; ``themes`` are decoded by `theme`."""

    themes: dict[str, msgspec.Raw]
    functions: dict[str, FunctionToken]
    patterns: dict[str, Pattern]
    radius: Radii
    fonts: FontTokens
    type: TypeTokens
    card: CardTokens
    line: LineTokens
    page: PageTokens


@cache
def tokens() -> Tokens:
    """The tokens, read once."""
    return msgspec.json.decode(resource("tokens.json").read_bytes(), type=Tokens)


def type_size(name: str) -> TypeSize:
    """A kind of text on the chart, as "title" or "chip"."""
    return tokens().type.chart[name]
