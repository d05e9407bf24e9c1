"""Shapes as lines of text, so that a golden file can be read."""

from __future__ import annotations

from collections.abc import Iterable

from orgchart.drawing.picture import Box, Ellipse, Path, Shape, Stroke, Text, Use


def described(shapes: Iterable[Shape]) -> str:
    """One line a shape: kind, place, size, fill, stroke."""
    return "\n".join(map(_line, shapes)) + "\n"


def _line(shape: Shape) -> str:
    if isinstance(shape, Text):
        style = f"{shape.style.size:g}/{shape.style.weight}{' italic' * shape.style.italic}"
        at = f"{shape.x:g} {shape.y:g} {shape.anchor}"
        return f"text {at} {style} {shape.style.colour} {shape.width:.1f} wide: {shape.text}"
    if isinstance(shape, Use):
        return f"use {shape.symbol} at {shape.x:g} {shape.y:g}"
    if isinstance(shape, Box):
        return f"box {shape.x:g} {shape.y:g} {shape.w:g} x {shape.h:g} r {shape.radius:g}" + _paint(
            shape.fill, shape.stroke
        )
    if isinstance(shape, Ellipse):
        return f"ellipse {shape.cx:g} {shape.cy:g} {shape.rx:g}" + _paint(shape.fill, shape.stroke)
    assert isinstance(shape, Path)
    letters = "".join(str(command[0]) for command in shape.commands)
    xs = [part for command in shape.commands for part in command[1::2]]
    ys = [part for command in shape.commands for part in command[2::2]]
    extent = f"{min(xs):g}..{max(xs):g} {min(ys):g}..{max(ys):g}"
    short = letters if len(letters) <= 12 else f"{letters[:9]}… {len(letters)}"
    return f"path {extent} {short}" + _paint(shape.fill, shape.stroke)


def _paint(fill: str | None, stroke: Stroke | None) -> str:
    text = f" fill {fill}" if fill else ""
    if stroke:
        text += f" stroke {stroke.colour} {stroke.width:g}"
        text += f" dash {' '.join(f'{part:g}' for part in stroke.dash)}" if stroke.dash else ""
        text += " round" * stroke.round_cap
    return text
