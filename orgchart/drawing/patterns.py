"""Fills that tell functions apart without colour."""

from __future__ import annotations

import math
from collections.abc import Sequence

from orgchart.drawing.geometry import Point, clipped, inside, polygon, segments
from orgchart.drawing.picture import Colour, Path, Shape, Stroke
from orgchart.drawing.tokens import Pattern

_FIRST_LINE = 1.0
_ROW_SHARE = 1.3
_DOT = 0.01
# How much of a dot's radius must lie inside the area.
_WHOLE_DOT = 0.6


def filled(area: Sequence[Point], colour: Colour, pattern: Pattern | None) -> tuple[Shape, ...]:
    """A convex polygon filled with a pattern in a colour; without one, solid."""
    if pattern is None or not (pattern.pitch or pattern.middle):
        return (Path(polygon(area), fill=colour),)
    if pattern.middle:
        return (_stripe(area, colour, pattern.middle),)
    if pattern.diameter:
        return _dots(area, colour, pattern)
    stroke = Stroke(colour, pattern.width)
    lines = [line for angle in pattern.angles for line in hatching(area, angle, pattern.pitch)]
    return (segments(lines, stroke),) if lines else ()


def hatching(area: Sequence[Point], angle: float, pitch: float) -> list[tuple[Point, Point]]:
    """Parallel lines ``pitch`` apart inside a convex polygon; at 45° they rise to the right."""
    turn = math.radians(angle)
    along = (math.cos(turn), -math.sin(turn))
    across = (math.sin(turn), math.cos(turn))
    offsets = [x * across[0] + y * across[1] for x, y in area]
    far = 2 * max(max(abs(x), abs(y)) for x, y in area) + 1
    offset = min(offsets) + _FIRST_LINE
    lines = []
    while offset < max(offsets):
        x, y = across[0] * offset, across[1] * offset
        ends = (x - along[0] * far, y - along[1] * far), (x + along[0] * far, y + along[1] * far)
        line = clipped(*ends, area)
        if line:
            lines.append(line)
        offset += pitch
    return lines


def _stripe(area: Sequence[Point], colour: Colour, share: float) -> Path:
    (left, right), (top, bottom) = _extent(area)
    edge = (right - left) * (1 - share) / 2
    box = [(left + edge, top), (right - edge, top), (right - edge, bottom), (left + edge, bottom)]
    return Path(polygon([(round(x, 2), y) for x, y in box]), fill=colour)


def _dots(area: Sequence[Point], colour: Colour, pattern: Pattern) -> tuple[Shape, ...]:
    """Columns of dots, every second half a step lower: each a dotted stroke."""
    (left, right), (top, bottom) = _extent(area)
    radius = pattern.diameter / 2
    step = 2 * pattern.pitch / _ROW_SHARE
    columns = []
    column, x = 0, left + radius / 2
    while x < right:
        y = top + radius + (step / 2 if column % 2 else 0)
        while y < bottom and not inside((x, y), area, radius * _WHOLE_DOT):
            y += step
        last = bottom
        while last > y and not inside((x, last), area, radius * _WHOLE_DOT):
            last -= radius / 4
        if last > y:
            columns.append(((round(x, 2), round(y, 2)), (round(x, 2), round(last, 2))))
        column, x = column + 1, x + pattern.pitch / 2
    pen = Stroke(colour, pattern.diameter, (_DOT, round(step - _DOT, 2)), round_cap=True)
    return (segments(columns, pen),) if columns else ()


def _extent(area: Sequence[Point]) -> tuple[Point, Point]:
    xs, ys = [x for x, _ in area], [y for _, y in area]
    return (min(xs), max(xs)), (min(ys), max(ys))
