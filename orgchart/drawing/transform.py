"""Shapes moved, scaled or mirrored."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

import msgspec

from orgchart.drawing.picture import (
    Anchor,
    Box,
    Card,
    Ellipse,
    Image,
    Path,
    Picture,
    Shape,
    Stroke,
    Text,
    TextStyle,
    Use,
)

_MIRRORED: dict[Anchor, Anchor] = {"start": "end", "middle": "middle", "end": "start"}
_replace = msgspec.structs.replace


def mirrored(shapes: Iterable[Shape], width: float) -> tuple[Shape, ...]:
    """Left and right changed over in a drawing ``width`` wide; texts stay readable."""
    return tuple(_mirror(shape, width) for shape in shapes)


def scaled(shapes: Iterable[Shape], k: float) -> tuple[Shape, ...]:
    """Everything ``k`` times as large, seen from the origin."""
    return tuple(_scale(shape, k) for shape in shapes)


def scaled_picture(picture: Picture, k: float, furniture: tuple[Shape, ...]) -> Picture:
    """A picture ``k`` times as large, with ``furniture`` added in its own size."""
    if k == 1:
        return _replace(picture, furniture=furniture)
    return _replace(
        picture,
        width=round(picture.width * k, 3),
        height=round(picture.height * k, 3),
        symbols={name: scaled(shapes, k) for name, shapes in picture.symbols.items()},
        lines=scaled(picture.lines, k),
        cards=tuple(_scaled_card(card, k) for card in picture.cards),
        badges=scaled(picture.badges, k),
        furniture=furniture,
    )


def _scaled_card(card: Card, k: float) -> Card:
    box = {"x": card.x * k, "y": card.y * k, "w": card.w * k, "h": card.h * k}
    return _replace(card, shapes=scaled(card.shapes, k), **box)


def _mirror(shape: Shape, width: float) -> Shape:
    if isinstance(shape, Text):
        return _replace(shape, x=width - shape.x, anchor=_MIRRORED[shape.anchor])
    if isinstance(shape, Box | Image):
        return _replace(shape, x=width - shape.x - shape.w)
    if isinstance(shape, Ellipse):
        return _replace(shape, cx=width - shape.cx)
    if isinstance(shape, Path):
        return _replace(shape, commands=tuple(_turned(c, width) for c in shape.commands))
    return _replace(shape, x=width - shape.x)


def _turned(command: tuple[str | float, ...], width: float) -> tuple[str | float, ...]:
    return tuple(
        width - part if index % 2 and not isinstance(part, str) else part
        for index, part in enumerate(command)
    )


def _scale(shape: Shape, k: float) -> Shape:
    if isinstance(shape, Text):
        style = _scaled_style(shape.style, k)
        x, y, wide = shape.x * k, shape.y * k, shape.width * k
        return Text(x, y, shape.text, style, shape.anchor, wide, shape.begins)
    if isinstance(shape, Use):
        return Use(shape.symbol, shape.x * k, shape.y * k)
    if isinstance(shape, Image):
        return _replace(shape, x=shape.x * k, y=shape.y * k, w=shape.w * k, h=shape.h * k)
    stroke = _scaled_stroke(shape.stroke, k) if shape.stroke else None
    if isinstance(shape, Path):
        return Path(tuple(_grown(c, k) for c in shape.commands), shape.fill, stroke)
    if isinstance(shape, Ellipse):
        numbers = (shape.cx * k, shape.cy * k, shape.rx * k, shape.ry * k)
        return Ellipse(*numbers, shape.fill, stroke)
    numbers = (shape.x * k, shape.y * k, shape.w * k, shape.h * k)
    return Box(*numbers, shape.radius * k, shape.fill, stroke)


def _grown(command: tuple[str | float, ...], k: float) -> tuple[str | float, ...]:
    return tuple(part if isinstance(part, str) else part * k for part in command)


@lru_cache(maxsize=256)
def _scaled_style(style: TextStyle, k: float) -> TextStyle:
    return _replace(style, size=style.size * k)


@lru_cache(maxsize=256)
def _scaled_stroke(stroke: Stroke, k: float) -> Stroke:
    dash = tuple(part * k for part in stroke.dash)
    return _replace(stroke, width=stroke.width * k, dash=dash)
