"""Small drawn signs: the shapes of findings, and the glyphs of vacant, planned and folded.

They are shapes and not characters of an icon font, so that every format carries them.
"""

from __future__ import annotations

import math

from orgchart.drawing.geometry import Commands, Point, arc, polygon, rounded
from orgchart.drawing.look import State
from orgchart.drawing.picture import Box, Colour, Ellipse, Path, Shape, Stroke

_THIN = 1.4
_GLYPH = 1.15


def finding(
    state: State, cx: float, cy: float, d: float, ink: Colour, ground: Colour
) -> tuple[Shape, ...]:
    """The shape of a state, about ``d`` across: circle, diamond, triangle, octagon, ring-tick.

    ``ground`` is the colour of what is cut out of it. A plain state has none.
    """
    r = d / 2
    if state == "ok":
        return (Ellipse(cx, cy, round(r * 0.72, 2), round(r * 0.72, 2), fill=ink),)
    if state == "hint":
        r *= 1.05
        return (Path(polygon([(cx, cy - r), (cx + r, cy), (cx, cy + r), (cx - r, cy)]), fill=ink),)
    if state == "warning":
        return (_triangle(cx, cy, r, ink),)
    if state == "error":
        return _octagon(cx, cy, r * 1.22, d, ink, ground)
    return _ring_tick(cx, cy, r, ink) if state == "accepted" else ()


def person_plus(ink: Colour) -> tuple[Shape, ...]:
    """A vacant post, 14 across, around the origin."""
    pen = Stroke(ink, _GLYPH, round_cap=True)
    ring = arc(0, 0, 5.6, -8, 278)
    shoulders = ("M", -3.5, 4.1), ("C", -2.5, 1.6, 2.5, 1.6, 3.5, 4.1)
    return (
        Path(ring, stroke=pen),
        Ellipse(0, -0.9, 2.0, 2.0, stroke=pen),
        Path(shoulders, stroke=pen),
        _plus(4.3, -4.3, 1.9, pen),
    )


def calendar_plus(ink: Colour) -> tuple[Shape, ...]:
    """A planned post, 14 across, around the origin."""
    pen = Stroke(ink, _GLYPH, round_cap=True)
    top = polygon([(-5, -2.2), (5, -2.2)], closed=False)
    hooks = (*_stroke((-2.6, -6), (-2.6, -3.9)), *_stroke((2.6, -6), (2.6, -3.9)))
    return (
        Box(-5, -5, 10, 10, 1.2, stroke=pen),
        Path((*top, *hooks), stroke=pen),
        _plus(0, 1.4, 1.7, pen),
    )


def person(cx: float, cy: float, d: float, ink: Colour) -> tuple[Shape, ...]:
    """Head and shoulders, ``d`` across, where a photo would be."""
    pen = Stroke(ink, 1.5, round_cap=True)
    foot, top, side = cy + d * 0.42, cy + d * 0.06, d * 0.36
    shoulders = ("M", cx - side, foot), ("C", cx - side, top, cx + side, top, cx + side, foot)
    return (
        Ellipse(cx, cy - d * 0.18, d * 0.2, d * 0.2, stroke=pen),
        Path(rounded(shoulders), stroke=pen),
    )


def caret_down(cx: float, cy: float, ink: Colour) -> Path:
    """An open arrow head, 6 across."""
    points = [(cx - 3, cy - 1.5), (cx, cy + 1.5), (cx + 3, cy - 1.5)]
    return Path(polygon(points, closed=False), stroke=Stroke(ink, 1.6, round_cap=True))


def _triangle(cx: float, cy: float, r: float, ink: Colour) -> Path:
    """With corners rounded by a curve from and to a tenth of each side."""
    half, top, foot = r * 1.2, cy - r * 1.08, cy + r * 0.98
    corners: list[Point] = [(cx, top), (cx + half, foot), (cx - half, foot)]
    commands: list[tuple[str | float, ...]] = []
    for index, corner in enumerate(corners):
        before, after = corners[index - 1], corners[(index + 1) % 3]
        start, end = _towards(corner, before, 0.12), _towards(corner, after, 0.12)
        commands.append(("L" if commands else "M", *start))
        commands.append(("C", *_towards(corner, start, 0.4), *_towards(corner, end, 0.4), *end))
    return Path(rounded([*commands, ("Z",)]), fill=ink)


def _octagon(
    cx: float, cy: float, r: float, d: float, ink: Colour, ground: Colour
) -> tuple[Shape, ...]:
    corners = [
        (
            round(cx + r * 1.08 * math.cos(math.pi / 8 + index * math.pi / 4), 2),
            round(cy + r * 1.08 * math.sin(math.pi / 8 + index * math.pi / 4), 2),
        )
        for index in range(8)
    ]
    q = round(r * 0.4, 2)
    cross = (
        *_stroke((cx - q, cy - q), (cx + q, cy + q)),
        *_stroke((cx - q, cy + q), (cx + q, cy - q)),
    )
    pen = Stroke(ground, max(1.3, d * 0.14), round_cap=True)
    return Path(polygon(corners), fill=ink), Path(rounded(cross), stroke=pen)


def _ring_tick(cx: float, cy: float, r: float, ink: Colour) -> tuple[Shape, ...]:
    tick = [
        (cx - r * 0.42, cy + r * 0.02),
        (cx - r * 0.08, cy + r * 0.36),
        (cx + r * 0.46, cy - r * 0.34),
    ]
    return (
        Ellipse(cx, cy, round(r * 0.95, 2), round(r * 0.95, 2), stroke=Stroke(ink, _THIN)),
        Path(rounded(polygon(tick, closed=False)), stroke=Stroke(ink, _THIN, round_cap=True)),
    )


def _plus(cx: float, cy: float, r: float, pen: Stroke) -> Path:
    return Path(
        rounded((*_stroke((cx - r, cy), (cx + r, cy)), *_stroke((cx, cy - r), (cx, cy + r)))),
        stroke=pen,
    )


def _stroke(start: Point, end: Point) -> Commands:
    return polygon([start, end], closed=False)


def _towards(start: Point, end: Point, share: float) -> Point:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share
