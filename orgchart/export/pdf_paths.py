"""Outlines as operators of a PDF."""

from __future__ import annotations

from collections.abc import Iterable

from orgchart.drawing.glyphs import Command
from orgchart.export.numbers import number

# Control points of a quarter circle: 4/3 (√2 - 1) of the radius.
_ARC = 0.5522847498
_OPERATORS: dict[str | float, str] = {"M": "m", "L": "l", "C": "c", "Z": "h"}


def numbers(*values: float) -> str:
    """Operands."""
    return " ".join(map(number, values))


def path_code(commands: Iterable[Command], scale: float = 1.0) -> str:
    """A path (see `picture.Path`), its lengths multiplied."""
    parts = []
    for kind, *lengths in commands:
        parts += [number(float(length) * scale) for length in lengths]
        parts.append(_OPERATORS[kind])
    return " ".join(parts)


def oval(cx: float, cy: float, rx: float, ry: float) -> str:
    """An ellipse."""
    return round_box(cx - rx, cy - ry, 2 * rx, 2 * ry, rx, ry)


def round_box(x: float, y: float, w: float, h: float, rx: float, ry: float) -> str:
    """A box whose corners are quarters of an ellipse."""
    right, bottom = x + w, y + h
    a, b = rx * (1 - _ARC), ry * (1 - _ARC)
    return " ".join(
        (
            f"{numbers(x + rx, y)} m {numbers(right - rx, y)} l",
            f"{numbers(right - a, y, right, y + b, right, y + ry)} c",
            f"{numbers(right, bottom - ry)} l",
            f"{numbers(right, bottom - b, right - a, bottom, right - rx, bottom)} c",
            f"{numbers(x + rx, bottom)} l",
            f"{numbers(x + a, bottom, x, bottom - b, x, bottom - ry)} c",
            f"{numbers(x, y + ry)} l",
            f"{numbers(x, y + b, x + a, y, x + rx, y)} c h",
        )
    )
