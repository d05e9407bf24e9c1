"""A drawing as plain shapes: what every painter and exporter reads.

Lengths are in units of the drawing: one is a logical pixel at 100 %, 0.75 pt on paper. The
origin is top left, y grows downwards. Colours are "#RRGGBB" or "#RRGGBBAA", already taken from
the theme. What repeats (the face of a card, a badge) is a symbol, drawn by `Use`.
"""

from __future__ import annotations

from typing import Literal

import msgspec

POINTS_PER_UNIT = 0.75

Colour = str
Anchor = Literal["start", "middle", "end"]
Weight = Literal[400, 600, 700]


class Stroke(msgspec.Struct, frozen=True, gc=False):
    """A pen: ``dash`` in units (on, off, …), ``round_cap`` for dots."""

    colour: Colour
    width: float = 1.0
    dash: tuple[float, ...] = ()
    round_cap: bool = False


class TextStyle(msgspec.Struct, frozen=True, gc=False):
    """Type of the chart's own face; ``size`` in units."""

    size: float
    weight: Weight = 400
    italic: bool = False
    colour: Colour = "#000000"
    strike: bool = False


class Box(msgspec.Struct, frozen=True, gc=False):
    """A rectangle with equal corner radii."""

    x: float
    y: float
    w: float
    h: float
    radius: float = 0.0
    fill: Colour | None = None
    stroke: Stroke | None = None


class Path(msgspec.Struct, frozen=True, gc=False):
    """Straight and curved pieces.

    ``commands`` are ("M", x, y), ("L", x, y), ("C", x1, y1, x2, y2, x, y) and ("Z",).
    """

    commands: tuple[tuple[str | float, ...], ...]
    fill: Colour | None = None
    stroke: Stroke | None = None


class Ellipse(msgspec.Struct, frozen=True, gc=False):
    """A circle or ellipse by its centre and radii."""

    cx: float
    cy: float
    rx: float
    ry: float
    fill: Colour | None = None
    stroke: Stroke | None = None


class Text(msgspec.Struct, frozen=True, gc=False):
    """One line of text, already broken and measured.

    ``y`` is the baseline, ``x`` the place ``anchor`` names, ``width`` the measured advance. With
    ``begins`` it is no continuation of a line set alike above it.
    """

    x: float
    y: float
    text: str
    style: TextStyle
    anchor: Anchor = "start"
    width: float = 0.0
    begins: bool = False


class Image(msgspec.Struct, frozen=True, gc=False):
    """A picture file's bytes (PNG or JPEG) in a box; ``round`` cuts it to a circle.

    ``alt`` is told to who cannot see it, where nothing around it says the same.
    """

    x: float
    y: float
    w: float
    h: float
    data: bytes
    round: bool = False
    alt: str = ""


class Use(msgspec.Struct, frozen=True, gc=False):
    """A symbol of the picture, drawn with its origin here."""

    symbol: str
    x: float
    y: float


Shape = Box | Path | Ellipse | Text | Image | Use


class Card(msgspec.Struct, frozen=True, gc=False):
    """The shapes of one role, in picture coordinates, with what a reader without eyes is told."""

    id: str
    x: float
    y: float
    w: float
    h: float
    name: str
    manager: str | None
    shapes: tuple[Shape, ...]
    link: str = ""


class Lead(msgspec.Struct, frozen=True, gc=False):
    """An area of a picture that leads to another page of its document.

    ``page`` counts from 0. ``card`` is the id of the card it lies on, if it is one.
    """

    x: float
    y: float
    w: float
    h: float
    page: int
    card: str = ""


class Picture(msgspec.Struct, frozen=True, kw_only=True):
    """A whole drawing, from back to front: background, lines, cards, badges, furniture.

    ``symbols`` are in coordinates of their own. ``furniture`` is the title block and the legend.
    ``notes`` are sentences for the person who exports (a character without any font, a title
    that did not fit). ``told`` are sentences on how large it came out, which are no part of a
    document. ``leads`` are the ways to other pages, where there are any.
    """

    width: float
    height: float
    background: Colour | None
    title: str
    symbols: dict[str, tuple[Shape, ...]]
    lines: tuple[Shape, ...]
    cards: tuple[Card, ...]
    badges: tuple[Shape, ...]
    furniture: tuple[Shape, ...]
    notes: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    leads: tuple[Lead, ...] = ()
