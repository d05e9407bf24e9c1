"""Paths and polygons that several parts of a drawing need. Lengths in units, angles in degrees."""

from __future__ import annotations

import math
from collections.abc import Sequence

from orgchart.drawing.picture import Path, Stroke

Point = tuple[float, float]
Commands = tuple[tuple[str | float, ...], ...]

_ARC_STEPS = 8


def polygon(points: Sequence[Point], *, closed: bool = True) -> Commands:
    """Straight path commands through the points."""
    (x, y), *rest = points
    commands = (("M", x, y), *(("L", x, y) for x, y in rest))
    return (*commands, ("Z",)) if closed else commands


def segments(lines: Sequence[tuple[Point, Point]], stroke: Stroke) -> Path:
    """Many straight strokes as one path."""
    commands: list[tuple[str | float, ...]] = []
    for (x0, y0), (x1, y1) in lines:
        commands += [("M", x0, y0), ("L", x1, y1)]
    return Path(tuple(commands), stroke=stroke)


def arc(cx: float, cy: float, r: float, start: float, end: float) -> Commands:
    """Curves along a circle from one angle to another, clockwise from three o'clock.

    The path moves to the start first. Source of the control length: 4/3 tan(angle / 4), the
    usual cubic for a circular arc.
    """
    pieces = max(1, math.ceil(abs(end - start) / 90 - 1e-9))
    step = math.radians((end - start) / pieces)
    reach = r * 4 / 3 * math.tan(step / 4)
    a = math.radians(start)
    commands: list[tuple[str | float, ...]] = [("M", cx + r * math.cos(a), cy + r * math.sin(a))]
    for _ in range(pieces):
        b = a + step
        x0, y0 = cx + r * math.cos(a), cy + r * math.sin(a)
        x1, y1 = cx + r * math.cos(b), cy + r * math.sin(b)
        commands.append(
            (
                "C",
                *(x0 - reach * math.sin(a), y0 + reach * math.cos(a)),
                *(x1 + reach * math.sin(b), y1 - reach * math.cos(b)),
                *(x1, y1),
            )
        )
        a = b
    return rounded(commands)


def rounded(commands: Sequence[tuple[str | float, ...]]) -> Commands:
    """The commands with hundredths of a unit, enough for print at any size of use."""
    return tuple(
        tuple(round(part, 2) if isinstance(part, float) else part for part in command)
        for command in commands
    )


def strip(
    left: float, right: float, top: float, bottom: float, body: float, radius: float
) -> list[Point]:
    """The part between two heights of a strip along the left side of a rounded box.

    ``left`` is the box's left side and, likewise, its top inset; ``body`` is the y of its lower
    edge; the strip reaches to x ``right``, which lies left of the corner's centre. The points
    are a convex polygon that follows the rounded corners.
    """
    across = min(right - left, radius)
    hidden = radius - math.sqrt(radius**2 - (radius - across) ** 2)
    top, bottom = max(top, left + hidden), min(bottom, body - hidden)
    heights = [top, bottom]
    for step in range(1, _ARC_STEPS):
        rise = radius * (1 - math.cos(math.radians(90 * step / _ARC_STEPS)))
        heights += [left + rise, body - rise]
    edge = [
        (_left_edge(y, left, body, radius), y)
        for y in sorted([*heights, left + radius, body - radius])
        if top <= y <= bottom
    ]
    points = [*edge, (right, bottom), (right, top)]
    return [(round(x, 2), round(y, 2)) for x, y in points]


def _left_edge(y: float, left: float, body: float, radius: float) -> float:
    into = max(left + radius - y, y - (body - radius), 0.0)
    return left + radius - math.sqrt(max(radius**2 - into**2, 0.0))


def clipped(start: Point, end: Point, area: Sequence[Point]) -> tuple[Point, Point] | None:
    """The part of a straight line inside a convex polygon, or None (Cyrus and Beck, 1978)."""
    low, high = 0.0, 1.0
    dx, dy = end[0] - start[0], end[1] - start[1]
    middle = _centre(area)
    for (x0, y0), (x1, y1) in zip(area, [*area[1:], area[0]], strict=True):
        normal = (y1 - y0, x0 - x1)
        if _dot(normal, (middle[0] - x0, middle[1] - y0)) < 0:
            normal = (-normal[0], -normal[1])
        distance = _dot(normal, (start[0] - x0, start[1] - y0))
        rate = _dot(normal, (dx, dy))
        if abs(rate) < 1e-12:
            if distance < 0:
                return None
        elif rate > 0:
            low = max(low, -distance / rate)
        else:
            high = min(high, -distance / rate)
    if low >= high:
        return None
    return _along(start, dx, dy, low), _along(start, dx, dy, high)


def inside(point: Point, area: Sequence[Point], margin: float = 0.0) -> bool:
    """Whether a point lies in a convex polygon, at least ``margin`` from its sides."""
    middle = _centre(area)
    for (x0, y0), (x1, y1) in zip(area, [*area[1:], area[0]], strict=True):
        normal = (y1 - y0, x0 - x1)
        length = math.hypot(*normal)
        if length < 1e-9:
            continue
        distance = _dot(normal, (point[0] - x0, point[1] - y0)) / length
        side = _dot(normal, (middle[0] - x0, middle[1] - y0))
        if (distance if side > 0 else -distance) < margin:
            return False
    return True


def _centre(area: Sequence[Point]) -> Point:
    return sum(x for x, _ in area) / len(area), sum(y for _, y in area) / len(area)


def _dot(a: Point, b: Point) -> float:
    return a[0] * b[0] + a[1] * b[1]


def _along(start: Point, dx: float, dy: float, share: float) -> Point:
    return round(start[0] + dx * share, 2), round(start[1] + dy * share, 2)
