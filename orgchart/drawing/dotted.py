"""Dotted lines to second managers: what lies over what, shared stretches, labels.

All casings come first, then all dots, rings and labels, so that no line wipes out another's
label. A line that joins an earlier one to the same manager ends there: two rows of dots over
each other would look like neither. Lines with the same label to the same manager carry it once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from orgchart.drawing.geometry import Point
from orgchart.drawing.lines import turned
from orgchart.drawing.picture import Box, Colour, Ellipse, Path, Shape, Stroke, Text
from orgchart.drawing.text import baseline, clean, measure
from orgchart.drawing.theme import Theme
from orgchart.drawing.tokens import tokens, type_size
from orgchart.layout.places import Line
from orgchart.model.chart import Chart
from orgchart.model.records import Id

_LABEL_PAD = 6.0
_SAME = 0.01

Stretch = tuple[Point, Point]


def dotted_lines(
    chart: Chart, lines: Iterable[Line], theme: Theme, origin: Point, casing: Colour | None
) -> list[Shape]:
    """The dotted lines of a layout, moved by ``origin``.

    ``casing`` is the colour of the ground, which keeps crossed lines away; None for none.
    """
    courses = _joined(lines)
    token, ink = tokens().line, theme.colours.line_dotted
    dots = Stroke(ink, token.dotted, token.dash, round_cap=True)
    paths = [tuple(turned(points, origin)) for _, points in courses]
    cased = [Path(path, stroke=Stroke(casing, token.casing)) for path in paths] if casing else []
    rings = [
        _ring(line.points, theme, origin)
        for line, points in courses
        if points[-1] == line.points[-1]
    ]
    dotted = [Path(path, stroke=dots) for path in paths]
    return [*cased, *dotted, *rings, *_labels(chart, courses, theme, origin, casing)]


def _joined(lines: Iterable[Line]) -> list[tuple[Line, tuple[Point, ...]]]:
    """Each line with the points up to where it joins an earlier one to the same end."""
    drawn: dict[Point, list[Stretch]] = {}
    courses = []
    for line in lines:
        earlier = drawn.setdefault(line.points[-1], [])
        points = _until_joined(line.points, earlier)
        earlier += pairwise(points)
        courses.append((line, points))
    return courses


def _until_joined(points: tuple[Point, ...], earlier: Sequence[Stretch]) -> tuple[Point, ...]:
    for n, (start, end) in enumerate(pairwise(points)):
        meetings = [at for stretch in earlier if (at := _meeting(start, end, stretch)) is not None]
        if meetings:
            first = min(meetings, key=lambda at: abs(at[0] - start[0]) + abs(at[1] - start[1]))
            return (*points[: n + 1], first) if first != start else points[: n + 1]
    return points


def _meeting(start: Point, end: Point, stretch: Stretch) -> Point | None:
    """Where a way from start to end comes upon a stretch and runs along it; else None."""
    for along in (0, 1):
        across = 1 - along
        level = [point[across] for point in (start, end, *stretch)]
        if max(level) - min(level) > _SAME:
            continue
        low, high = sorted((stretch[0][along], stretch[1][along]))
        at = min(max(start[along], low), high)
        before, after = sorted((start[along], end[along]))
        if before <= at <= after and min(after, high) - max(before, low) > _SAME:
            return (at, start[1]) if along == 0 else (start[0], at)
    return None


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


def _labels(
    chart: Chart,
    courses: Sequence[tuple[Line, tuple[Point, ...]]],
    theme: Theme,
    origin: Point,
    casing: Colour | None,
) -> list[Shape]:
    groups: dict[tuple[Id, str], list[tuple[Point, ...]]] = {}
    for line, points in courses:
        text = clean(_label(chart, line))
        if text:
            groups.setdefault((line.to_id, text), []).append(points)
    shapes: list[Shape] = []
    for (_, text), group in groups.items():
        shapes += _written(text, group, theme, origin, casing)
    return shapes


def _label(chart: Chart, line: Line) -> str:
    report = chart.roles[line.from_id]
    return next((d.label for d in report.dotted if d.manager == line.to_id), "")


def _written(
    text: str,
    group: Sequence[tuple[Point, ...]],
    theme: Theme,
    origin: Point,
    casing: Colour | None,
) -> list[Shape]:
    """On the last level stretch of the first line that has room for it, else on the longest."""
    size = type_size("lineLabel")
    style = size.style(theme.colours.line_dotted)
    wide = measure(text, style)
    x, y = _middle(group, wide + 4 * _LABEL_PAD)
    x, y = x + origin[0], y + origin[1]
    down = baseline(size) - size.line / 2
    written = Text(x, y + down, text, style, "middle", wide)
    if not casing:
        return [written]
    h, w = tokens().line.label, wide + 2 * _LABEL_PAD
    return [Box(x - w / 2, y - h / 2, w, h, h / 2, casing), written]


def _middle(group: Sequence[tuple[Point, ...]], room: float) -> Point:
    level = [
        stretch
        for points in group
        for stretch in reversed(list(pairwise(points)))
        if stretch[0][1] == stretch[1][1] and stretch[0][0] != stretch[1][0]
    ]
    chosen = next((stretch for stretch in level if _length(stretch) >= room), None)
    (ax, ay), (bx, by) = chosen or max(level, key=_length, default=group[0][-2:])
    return (ax + bx) / 2, (ay + by) / 2


def _length(stretch: Stretch) -> float:
    return abs(stretch[1][0] - stretch[0][0])
