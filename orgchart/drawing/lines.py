"""Connectors: orthogonal strokes with rounded turns, and dotted lines that pass over them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from orgchart.drawing.geometry import Point
from orgchart.drawing.picture import Box, Colour, Ellipse, Path, Shape, Stroke, Text
from orgchart.drawing.text import baseline, clean, measure
from orgchart.drawing.theme import Theme
from orgchart.drawing.tokens import tokens, type_size
from orgchart.layout.places import Line
from orgchart.model.records import Id

# Control points of a quarter circle lie this far from the turn, as a share of the radius.
_CONTROL = 0.448
_LABEL_PAD = 6.0
_SAME = 0.01

Command = tuple[str | float, ...]


def solid_lines(lines: Iterable[Line], theme: Theme, origin: Point) -> list[Shape]:
    """One path for each manager, with the strokes to all reports and assistants."""
    by_manager: dict[Id, list[Command]] = {}
    for line in lines:
        by_manager.setdefault(line.from_id, []).extend(turned(line.points, origin))
    pen = Stroke(theme.colours.line_solid, tokens().line.solid)
    return [Path(tuple(commands), stroke=pen) for commands in by_manager.values()]


def dotted_line(
    points: Sequence[Point], label: str, theme: Theme, origin: Point, casing: Colour | None
) -> list[Shape]:
    """A dotted line to a second manager: casing, dots, ring at the end, label.

    ``casing`` is the colour of the ground, which keeps crossed lines away; None for none.
    """
    token, ink = tokens().line, theme.colours.line_dotted
    course = tuple(turned(points, origin))
    dots = Stroke(ink, token.dotted, token.dash, round_cap=True)
    shapes: list[Shape] = [Path(course, stroke=dots)]
    if casing:
        shapes.insert(0, Path(course, stroke=Stroke(casing, token.casing)))
    shapes.append(_ring(points, theme, origin))
    text = clean(label)
    return shapes + (_label(text, points, theme, origin, casing) if text else [])


def turned(points: Sequence[Point], origin: Point) -> list[Command]:
    """The path through points, moved by ``origin``, with every turn rounded."""
    dx, dy = origin
    moved = [(x + dx, y + dy) for x, y in points]
    commands: list[Command] = [("M", *moved[0])]
    radius = tokens().radius.connector
    for before, at, after in zip(moved, moved[1:], moved[2:], strict=False):
        commands += _turn(before, at, after, radius)
    commands.append(("L", *moved[-1]))
    return commands


def _turn(before: Point, at: Point, after: Point, radius: float) -> list[Command]:
    (ax, ay), (x, y), (bx, by) = before, at, after
    into = abs(x - ax) + abs(y - ay)
    out = abs(bx - x) + abs(by - y)
    straight = (ax == x == bx) or (ay == y == by)
    r = min(radius, into / 2, out / 2)
    if straight or r < _SAME:
        return [] if straight else [("L", x, y)]
    ux, uy = (x - ax) / into, (y - ay) / into
    vx, vy = (bx - x) / out, (by - y) / out
    k = r * _CONTROL
    return [
        ("L", x - ux * r, y - uy * r),
        ("C", x - ux * k, y - uy * k, x + vx * k, y + vy * k, x + vx * r, y + vy * r),
    ]


def _ring(points: Sequence[Point], theme: Theme, origin: Point) -> Ellipse:
    """Around the line's end, touching the manager's card."""
    token = tokens().line
    (ax, ay), (x, y) = points[-2:]
    length = max(abs(x - ax) + abs(y - ay), _SAME)
    r = token.ring / 2
    back = r + token.ring_stroke / 2
    cx, cy = x - (x - ax) / length * back, y - (y - ay) / length * back
    pen = Stroke(theme.colours.line_dotted, token.ring_stroke)
    return Ellipse(cx + origin[0], cy + origin[1], r, r, theme.colours.surface, pen)


def _label(
    text: str, points: Sequence[Point], theme: Theme, origin: Point, casing: Colour | None
) -> list[Shape]:
    """On the last horizontal stretch that has room for it, else on the longest."""
    size = type_size("lineLabel")
    style = size.style(theme.colours.line_dotted)
    wide = measure(text, style)
    x, y = _middle(points, wide + 4 * _LABEL_PAD)
    x, y = x + origin[0], y + origin[1]
    down = baseline(size) - size.line / 2
    written = Text(x, y + down, text, style, "middle", wide)
    if not casing:
        return [written]
    h = tokens().line.label
    w = wide + 2 * _LABEL_PAD
    return [Box(x - w / 2, y - h / 2, w, h, h / 2, casing), written]


def _middle(points: Sequence[Point], room: float) -> Point:
    level = [(a, b) for a, b in pairwise(points) if a[1] == b[1] and a[0] != b[0]]
    if not level:
        (ax, ay), (bx, by) = points[-2:]
        return (ax + bx) / 2, (ay + by) / 2
    wide = [pair for pair in level if abs(pair[1][0] - pair[0][0]) >= room]
    (ax, y), (bx, _) = wide[-1] if wide else max(level, key=lambda p: abs(p[1][0] - p[0][0]))
    return (ax + bx) / 2, y
