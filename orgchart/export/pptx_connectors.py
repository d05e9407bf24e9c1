"""Connectors of a slide: native elbows that stay with the two cards they are glued to.

An elbow is drawn by its program in a frame of its own, from the frame's upper left corner to the
right; turning and flipping the frame leads it anywhere. Its turns are shares of the frame's sides.
Source: ECMA-376, part 1, presetShapeDefinitions (bentConnector2 to 5).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

Point = tuple[float, float]

# A frame has at least this extent in EMU, an eighth of a point, so that turns can be shares of it.
_LEAST_SIDE = 1588
_WHOLE = 100_000
_MOST_STRETCHES = 5
_SAME = 0.01


class Elbow(NamedTuple):
    """A preset shape in its frame, all in EMU: the turned frame's place and its adjustments."""

    preset: str
    x: int
    y: int
    w: int
    h: int
    turn: str
    adjust: tuple[int, ...]


def elbow(points: Sequence[Point]) -> Elbow:
    """The connector along orthogonal points (in EMU), as near as one with four turns can be."""
    course = shortened(turns_only(points))
    (ax, ay), (bx, by) = course[0], course[-1]
    if len(course) == 2:
        flips = _flips(bx < ax, by < ay)
        left, top, w, h = (round(v) for v in (min(ax, bx), min(ay, by), abs(bx - ax), abs(by - ay)))
        return Elbow("straightConnector1", left, top, w, h, flips, ())
    upright = course[0][0] == course[1][0]
    along = _Axis(ay, by) if upright else _Axis(ax, bx)
    across = _Axis(ax, bx) if upright else _Axis(ay, by)
    w, h = along.side, across.side
    cx, cy = (ax + bx) / 2, (ay + by) / 2
    turn = _upright_turn(along.back, across.back) if upright else _flips(along.back, across.back)
    level = 1 if upright else 0
    adjust = [
        along.share(point[level]) if number % 2 else across.share(point[1 - level])
        for number, point in enumerate(course[1:-2], 1)
    ]
    preset = f"bentConnector{len(course) - 1}"
    return Elbow(preset, round(cx - w / 2), round(cy - h / 2), w, h, turn, tuple(adjust))


def turns_only(points: Sequence[Point]) -> list[Point]:
    """The points without those at which the course goes straight on."""
    course: list[Point] = []
    for x, y in points:
        if course and abs(course[-1][0] - x) < _SAME and abs(course[-1][1] - y) < _SAME:
            continue
        if len(course) > 1 and any(
            course[-2][axis] == course[-1][axis] == (x, y)[axis] for axis in (0, 1)
        ):
            course.pop()
        course.append((x, y))
    return course if len(course) > 1 else [points[0], points[-1]]


def shortened(course: list[Point]) -> list[Point]:
    """A course of at most five stretches that leaves and arrives as this one does.

    In between it keeps to the longest stretch that runs the way it leaves.
    """
    stretches = len(course) - 1
    if stretches <= _MOST_STRETCHES:
        return course
    first, second, end = course[0], course[1], course[-1]
    axis = 1 if first[0] == second[0] else 0
    between = range(2, stretches - 1, 2)
    longest = max(between, key=lambda n: abs(course[n + 1][axis] - course[n][axis]))
    level = course[longest][1 - axis]
    last = course[-2][axis] if stretches % 2 else end[axis]
    inner = [_point(axis, second[axis], level), _point(axis, last, level)]
    arriving = [course[-2]] if stretches % 2 else []
    return turns_only([first, second, *inner, *arriving, end])


def _point(axis: int, along: float, across: float) -> Point:
    return (across, along) if axis else (along, across)


class _Axis:
    """From the start to the end of a connector, along one side of its frame."""

    def __init__(self, start: float, end: float) -> None:
        self.back = end < start
        self.side = max(round(abs(end - start)), _LEAST_SIDE)
        self._start = start

    def share(self, value: float) -> int:
        """How far a place is from the start, in thousandths of a percent of the side."""
        from_start = self._start - value if self.back else value - self._start
        return round(from_start / self.side * _WHOLE)


def _flips(level: bool, upright: bool) -> str:
    return ' flipH="1"' * level + ' flipV="1"' * upright


def _upright_turn(up: bool, left: bool) -> str:
    """The frame of a connector that begins upright, as the programs themselves write it."""
    if up:
        return ' rot="5400000" flipH="1" flipV="1"' if not left else ' rot="5400000" flipH="1"'
    return ' rot="5400000"' if left else ' rot="16200000" flipH="1"'
