"""Connectors: orthogonal strokes with rounded turns, and dotted lines that pass over them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from orgchart.drawing.geometry import Point
from orgchart.drawing.picture import Path, Shape, Stroke
from orgchart.drawing.theme import Theme
from orgchart.drawing.tokens import tokens
from orgchart.layout.places import Line
from orgchart.model.records import Id

# Control points of a quarter circle lie this far from the turn, as a share of the radius.
_CONTROL = 0.448
_SAME = 0.01

Command = tuple[str | float, ...]


def solid_lines(lines: Iterable[Line], theme: Theme, origin: Point) -> list[Shape]:
    """One path for each manager, with the strokes to all reports and assistants."""
    by_manager: dict[Id, list[Command]] = {}
    for line in lines:
        by_manager.setdefault(line.from_id, []).extend(turned(line.points, origin))
    pen = Stroke(theme.colours.line_solid, tokens().line.solid)
    return [Path(tuple(commands), stroke=pen) for commands in by_manager.values()]


def turned(points: Sequence[Point], origin: Point) -> list[Command]:
    """The path through points, moved by ``origin``, with every turn rounded."""
    dx, dy = origin
    if len(points) == 2:  # as most are
        (ax, ay), (bx, by) = points
        return [("M", ax + dx, ay + dy), ("L", bx + dx, by + dy)]
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
