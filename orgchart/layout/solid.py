"""The course of solid and assistant lines, on the page of a top-down chart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import inf
from typing import NamedTuple

from orgchart.layout.arrangements import Block, Hang

Point = tuple[float, float]
Box = tuple[float, float, float, float]
Strokes = tuple[tuple[int, int], ...]

SAME = 0.5  # lines nearer than half a unit are drawn as one


class Course(NamedTuple):
    """The way to one member (its position in the team), and the stretches drawn for it."""

    member: int
    points: list[Point]
    strokes: Strokes


def team_courses(card: Box, members: Sequence[Box], block: Block) -> Iterator[Course]:
    """The ways from the bottom edge of a manager's card to the members."""
    left, top, right, bottom = card
    middle = (left + right) / 2
    start = middle + block.exit, bottom
    hangs = block.hangs()
    reached = [_attached(hang, members, middle) for hang in hangs]
    first, last = min(reached), max(reached)
    ends = {first, last} if first - SAME <= start[0] <= last + SAME else {_far(first, last, start)}
    shared = len(ends) > 1 and all(abs(x - start[0]) > SAME for x in reached)
    for hang, x in zip(hangs, reached, strict=True):
        way, own = _to_bus(start, x, top + block.bus, inner=x not in ends, alone=len(ends) == 1)
        for course in _from_bus(hang, members, middle, top, way, own):
            yield course._replace(strokes=((0, 1), *course.strokes)) if shared else course
            shared = False


def _far(first: float, last: float, start: Point) -> float:
    """The end of a bus that lies all on one side of where the line comes down."""
    return first if start[0] > last else last


def _attached(hang: Hang, members: Sequence[Box], middle: float) -> float:
    if hang.trunk is not None:
        return middle + hang.trunk
    left, _, right, _ = members[hang.members[0]]
    return (left + right) / 2


def _to_bus(
    start: Point, x: float, bus: float, *, inner: bool, alone: bool
) -> tuple[list[Point], int]:
    """The way down to a hang, and the point from which it is the hang's own."""
    if abs(x - start[0]) <= SAME:
        return [(x, start[1])], 0
    way = [start, (start[0], bus), (x, bus)]
    return way, 2 if inner else 0 if alone else 1


def _from_bus(
    hang: Hang, members: Sequence[Box], middle: float, top: float, way: list[Point], own: int
) -> Iterator[Course]:
    """The ways on from the bus; the manager's card has its top centre at ``middle``, ``top``."""
    x = way[-1][0]
    if hang.trunk is None:
        member = hang.members[0]
        yield Course(member, [*way, (x, members[member][1])], ((own, len(way)),))
        return
    heights = {i: (members[i][1] + members[i][3]) / 2 for i in hang.members}
    lowest = inf if hang.shelves else max(heights.values())
    end = len(way) + 1
    for i in hang.members:
        left, _, right, _ = members[i]
        edge = left if left + right > 2 * x else right
        turns = lowest - heights[i] <= SAME
        points = [*way, (x, heights[i]), (edge, heights[i])]
        yield Course(i, points, ((own if turns else end - 1, end),))
    yield from _over_shelves(hang, members, middle, top, way, own)


def _over_shelves(
    hang: Hang, members: Sequence[Box], middle: float, top: float, way: list[Point], own: int
) -> Iterator[Course]:
    """Down a trunk and along the bus of a row; the last member of the last row draws the trunk."""
    trunk, corner = way[-1][0], len(way)
    for shelf in hang.shelves:
        y = top + shelf.bus
        reached = [_attached(each, members, middle) for each in shelf.hangs]
        for each, x in zip(shelf.hangs, reached, strict=True):
            first = own if shelf is hang.shelves[-1] else corner
            start = first if x == max(reached) else corner + 1
            to_row = [*way, (trunk, y), (x, y)]
            yield from _from_bus(each, members, middle, top, to_row, start)


def assistant_courses(card: Box, aides: Sequence[Box], continues: bool) -> Iterator[Course]:
    """The ways to assistants; ``continues`` when the line goes on below them to a team."""
    left, top, right, bottom = card
    middle = (left + right) / 2
    lowest = max(aide[1] + aide[3] for aide in aides) / 2
    for i, (aide_left, aide_top, aide_right, aide_bottom) in enumerate(aides):
        is_right = aide_left + aide_right > left + right
        edge = aide_left if is_right else aide_right
        if aide_top < bottom:
            y = (top + min(bottom, aide_bottom)) / 2
            yield Course(i, [(right if is_right else left, y), (edge, y)], ((0, 1),))
            continue
        y = (aide_top + aide_bottom) / 2
        turns = not continues and lowest - y <= SAME
        yield Course(i, [(middle, bottom), (middle, y), (edge, y)], ((0 if turns else 1, 2),))
