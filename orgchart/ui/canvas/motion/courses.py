"""The lines of a layout on the way to their places, always along the axes."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from orgchart.layout.places import Point, Route

_SAME = 0.01


def moved_strokes(route: Route, start: Point, end: Point) -> Iterator[list[Point]]:
    """What is drawn for a relation whose manager and report are so far away from their places.

    The first half of the course moves with the manager, the last one with the report, every
    stretch as a whole: the course keeps its right angles, and gets a bend where it is straight.
    """
    if start == end:
        for first, last in route.strokes:
            yield [_plus(point, start) for point in route.points[first : last + 1]]
        return
    corners = _moved(route.points, start, end)
    for first, last in route.strokes:
        yield [point for corner in corners[first : last + 1] for point in corner]


def _moved(points: tuple[Point, ...], start: Point, end: Point) -> list[list[Point]]:
    """Where each point of a course is; two points where it has to bend."""
    count = len(points) - 1
    half = (count + 1) // 2
    shifts = [start if n < half else end for n in range(count)]
    upright = [abs(a[0] - b[0]) < _SAME for a, b in pairwise(points)]
    found = [[_plus(points[0], start)]]
    for n, corner in enumerate(points[1:-1]):
        into, out = shifts[n], shifts[n + 1]
        found.append(_corner(corner, into, out, upright[n], upright[n + 1]))
    if count == 1:
        middle = (points[0][0] + points[1][0]) / 2, (points[0][1] + points[1][1]) / 2
        found[0] += _corner(middle, start, end, upright[0], upright[0])
    return [*found, [_plus(points[-1], end)]]


def _corner(at: Point, into: Point, out: Point, up_into: bool, up_out: bool) -> list[Point]:
    """One corner between two stretches, each upright or level, with shifts of their own."""
    if up_into and up_out:
        return [_plus(at, into), _plus(at, (out[0], into[1]))]
    if up_into:
        return [_plus(at, (into[0], out[1]))]
    if up_out:
        return [_plus(at, (out[0], into[1]))]
    return [_plus(at, into), _plus(at, (into[0], out[1]))]


def _plus(point: Point, shift: Point) -> Point:
    return point[0] + shift[0], point[1] + shift[1]
