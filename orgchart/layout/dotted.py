"""The course of dotted lines: through the gutters, from side to side, never through a card.

They are found in the frame of a top-down chart: where a chart grows sideways, "left and right
of a card" is above and below it on the page.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from orgchart.layout.gutters import SHARED, Box, Gutters, Stretch
from orgchart.layout.ways import Point, Port, Search

LOW_PORT = 0.78  # where a line meets a side that has a solid line already, as part of the height
ONE_DECIMAL = 1


class DottedRouter:
    """Finds ways between the boxes (left, top, right, bottom) of a picture.

    ``free`` is what is kept free right of each box and below it, for the sheets of a card of
    several seats: no gutter runs there. ``strokes`` are the solid lines: gutters along them are
    avoided, and places they meet. The lines found so far count as well: those to different
    managers keep apart where they can.
    """

    def __init__(
        self,
        boxes: Sequence[Box],
        free: Sequence[Point],
        page: Point,
        clearance: float,
        strokes: Iterable[list[Point]],
    ) -> None:
        self._boxes = boxes
        self._grounds = grounds = [
            (left, top, right + beside, bottom + below)
            for (left, top, right, bottom), (beside, below) in zip(boxes, free, strict=True)
        ]
        self._width = page[0]
        self._lines, level, self._taken = _split(strokes)
        turned = [(top, left, bottom, right) for left, top, right, bottom in grounds]
        self._upright = Gutters(grounds, clearance, page[1], self._lines)
        self._level = Gutters(turned, clearance, page[0], level)

    def route(self, start: int, end: int) -> list[Point]:
        """Points from a side of one box to a side of another, with few turns.

        Raises ValueError when there is no way: cards without gaps between them.
        """
        for wary in (True, False):
            sources, targets = self._ports(start, wary), self._ports(end, wary)
            way = Search(self._upright, self._level, end, wary).best(sources, targets)
            if way is not None:
                for i, gutter in enumerate(way.gutters):
                    (self._level if i % 2 else self._upright).use(gutter, end)
                return without_repeats(way.points)
        raise ValueError(f"no way between the cards {start} and {end}")

    def _ports(self, box: int, wary: bool) -> list[Port]:
        left, top, right, bottom = self._boxes[box]
        middle, low = (top + bottom) / 2, top + LOW_PORT * (bottom - top)
        ports = []
        for x in (left, right):
            taken = _place(x, middle) in self._taken
            y, toll = (low, SHARED) if taken else (middle, 0.0)
            start, end = self._reach(x, y, wary)
            ports.append(Port(x, y, start, x, toll) if x == left else Port(x, y, x, end, toll))
        return ports

    def _reach(self, x: float, y: float, wary: bool) -> tuple[float, float]:
        """How far left and right of x a level line can run: to a card or, wary, to a line."""
        across = [(left, right) for left, top, right, bottom in self._grounds if top < y < bottom]
        if wary:
            across += [(at, at) for at, top, bottom in self._lines if top <= y <= bottom]
        start = max([right for _, right in across if right <= x], default=0.0)
        return start, min([left for left, _ in across if left >= x], default=self._width)


def without_repeats(points: Sequence[Point]) -> list[Point]:
    """The same way without points it does not turn at."""
    kept: list[Point] = [points[0]]
    for point, after in zip(points[1:], [*points[2:], None], strict=True):
        if point == kept[-1]:
            continue
        if after is not None and _in_line(kept[-1], point, after):
            continue
        kept.append(point)
    return kept


def _in_line(a: Point, b: Point, c: Point) -> bool:
    return a[0] == b[0] == c[0] or a[1] == b[1] == c[1]


def _place(x: float, y: float) -> Point:
    return round(x, ONE_DECIMAL), round(y, ONE_DECIMAL)


def _split(strokes: Iterable[list[Point]]) -> tuple[list[Stretch], list[Stretch], set[Point]]:
    """Upright stretches (x, top, bottom), level ones (y, left, right), and all ends."""
    upright: list[Stretch] = []
    level: list[Stretch] = []
    ends: set[Point] = set()
    for points in strokes:
        ends |= {_place(*points[0]), _place(*points[-1])}
        for (x, y), (new_x, new_y) in pairwise(points):
            if x == new_x:
                upright.append((x, min(y, new_y), max(y, new_y)))
            else:
                level.append((y, min(x, new_x), max(x, new_x)))
    return upright, level, ends
