"""Where the label of a line stands: on a level stretch, where nothing lies over it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from orgchart.drawing.bounds import Bounds, overlap
from orgchart.drawing.geometry import Point
from orgchart.drawing.picture import Box, Colour, Shape, Text
from orgchart.drawing.text import baseline, measure
from orgchart.drawing.theme import Theme
from orgchart.drawing.tokens import tokens, type_size

_PAD = 6.0
_STEP = 8.0
_INK = 10.0  # height of the letters from their tops to below their feet

Stretch = tuple[Point, Point]


def written(
    text: str,
    courses: Sequence[tuple[Point, ...]],
    theme: Theme,
    casing: Colour | None,
    covers: Sequence[Bounds] = (),
) -> list[Shape]:
    """A label on one of the courses, on a pill in the colour ``casing`` of the ground.

    It stands on the last level stretch of the first course that has room for it clear of the
    ``covers`` (left, top, right, bottom), else on the longest one.
    """
    size = type_size("lineLabel")
    style = size.style(theme.colours.line_dotted)
    wide = measure(text, style)
    x, y = _place(courses, wide, covers)
    label = Text(x, y + baseline(size) - size.line / 2, text, style, "middle", wide)
    if not casing:
        return [label]
    h, w = tokens().line.label, wide + 2 * _PAD
    return [Box(x - w / 2, y - h / 2, w, h, h / 2, casing), label]


def _place(courses: Sequence[tuple[Point, ...]], wide: float, covers: Sequence[Bounds]) -> Point:
    level = [
        (start, end)
        for points in courses
        for start, end in reversed(list(pairwise(points)))
        if start[1] == end[1] and start[0] != end[0]
    ]
    roomy = [stretch for stretch in level if _length(stretch) >= wide + 4 * _PAD]
    clear = (
        (x, stretch[0][1])
        for stretch in roomy
        for x in _along(stretch, wide + 4 * _PAD)
        if not _is_covered(x, stretch[0][1], wide, covers)
    )
    (ax, ay), (bx, by) = roomy[0] if roomy else max(level, key=_length, default=_last(courses[0]))
    return next(clear, ((ax + bx) / 2, (ay + by) / 2))


def _last(points: tuple[Point, ...]) -> Stretch:
    return points[-2], points[-1]


def _along(stretch: Stretch, room: float) -> Iterator[float]:
    """Centres for a label on a level stretch: its middle, then further and further from it."""
    middle = (stretch[0][0] + stretch[1][0]) / 2
    yield middle
    for step in range(1, 1 + int((_length(stretch) - room) / 2 / _STEP)):
        yield middle - step * _STEP
        yield middle + step * _STEP


def _is_covered(x: float, y: float, wide: float, covers: Sequence[Bounds]) -> bool:
    letters = x - wide / 2, y - _INK / 2, x + wide / 2, y + _INK / 2
    return any(overlap(letters, cover) for cover in covers)


def _length(stretch: Stretch) -> float:
    return abs(stretch[1][0] - stretch[0][0])
