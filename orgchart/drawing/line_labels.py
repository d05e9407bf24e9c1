"""Where the label of a line stands: on a stretch, rather a level one, where nothing is over it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

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
    ``covers`` (left, top, right, bottom), else across an upright one that has, else on the
    longest level one.
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
    stretches = [pair for points in courses for pair in reversed(list(pairwise(points)))]
    level = [pair for pair in stretches if pair[0][1] == pair[1][1] and _length(pair)]
    upright = [pair for pair in stretches if pair[0][0] == pair[1][0] and _length(pair)]
    room = wide + 4 * _PAD
    roomy = [stretch for stretch in level if _length(stretch) >= room]
    high = [stretch for stretch in upright if _length(stretch) >= _INK + 4 * _PAD]
    places = chain(
        (place for stretch in roomy for place in _along(stretch, room)),
        (place for stretch in high for place in _along(stretch, _INK + 4 * _PAD)),
    )
    clear = (place for place in places if not _is_covered(*place, wide, covers))
    usual = roomy[0] if roomy else max(level, key=_length, default=_last(courses[0]))
    return next(clear, _between(*usual, 0.5))


def _last(points: tuple[Point, ...]) -> Stretch:
    return points[-2], points[-1]


def _along(stretch: Stretch, room: float) -> Iterator[Point]:
    """Centres for a label on a stretch: its middle, then further and further from it."""
    yield _between(*stretch, 0.5)
    for step in range(1, 1 + int((_length(stretch) - room) / 2 / _STEP)):
        share = step * _STEP / _length(stretch)
        yield _between(*stretch, 0.5 - share)
        yield _between(*stretch, 0.5 + share)


def _between(start: Point, end: Point, share: float) -> Point:
    return start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])


def _is_covered(x: float, y: float, wide: float, covers: Sequence[Bounds]) -> bool:
    letters = x - wide / 2, y - _INK / 2, x + wide / 2, y + _INK / 2
    return any(overlap(letters, cover) for cover in covers)


def _length(stretch: Stretch) -> float:
    return abs(stretch[1][0] - stretch[0][0]) + abs(stretch[1][1] - stretch[0][1])
