"""Pens, brushes, paths: what Qt draws a shape with, made once."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from orgchart.drawing.glyphs import Command
from orgchart.drawing.picture import Colour, Stroke

NO_PEN = QPen(Qt.PenStyle.NoPen)
_NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)


def set_colours(painter: QPainter, fill: Colour | None, stroke: Stroke | None) -> None:
    """Choose what the next shape is filled and outlined with."""
    painter.setPen(_pen(stroke) if stroke else NO_PEN)
    painter.setBrush(_brush(fill) if fill else _NO_BRUSH)


@cache
def colour_of(colour: Colour) -> QColor:
    """A colour of the picture; Qt itself takes "#RRGGBBAA" for something else."""
    return QColor(colour) if len(colour) == 7 else QColor(f"#{colour[7:9]}{colour[1:7]}")


@cache
def plain_pen(colour: Colour) -> QPen:
    """A pen of a colour, as text wants it."""
    return QPen(colour_of(colour))


@lru_cache(maxsize=1 << 14)
def painter_path(commands: tuple[Command, ...]) -> QPainterPath:
    """As `build_path`, built once: never change it."""
    return build_path(commands)


def build_path(commands: tuple[Command, ...]) -> QPainterPath:
    """The commands of a `Path` as Qt's own."""
    path = QPainterPath()
    add: dict[Any, Callable[..., None]] = {
        "M": path.moveTo,
        "L": path.lineTo,
        "C": path.cubicTo,
        "Z": path.closeSubpath,
    }
    for kind, *lengths in commands:
        add[kind](*lengths)
    return path


@cache
def _brush(colour: Colour) -> QBrush:
    return QBrush(colour_of(colour))


@cache
def _pen(stroke: Stroke) -> QPen:
    pen = QPen(colour_of(stroke.colour), stroke.width)
    ends = Qt.PenCapStyle.RoundCap if stroke.round_cap else Qt.PenCapStyle.FlatCap
    pen.setCapStyle(ends)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if stroke.dash:
        pen.setDashPattern([length / stroke.width for length in stroke.dash])
    return pen
