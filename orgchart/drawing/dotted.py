"""Dotted lines to second managers: what lies over what, shared stretches, labels.

All casings come first, then all dots, rings and labels, so that no line wipes out another's
label. A line that joins an earlier one to the same manager ends there: two rows of dots over
each other would look like neither. Lines with the same label to the same manager carry it once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from orgchart.drawing.bounds import Bounds
from orgchart.drawing.geometry import Point
from orgchart.drawing.line_labels import Stretch, written
from orgchart.drawing.lines import turned
from orgchart.drawing.picture import Colour, Ellipse, Path, Shape, Stroke
from orgchart.drawing.text import clean
from orgchart.drawing.theme import Theme
from orgchart.drawing.tokens import tokens
from orgchart.layout.places import Line
from orgchart.model.chart import Chart
from orgchart.model.records import Id

_SAME = 0.01

Courses = Sequence[tuple[Line, tuple[Point, ...]]]


def dotted_lines(
    chart: Chart,
    lines: Iterable[Line],
    theme: Theme,
    origin: Point,
    casing: Colour | None,
    covers: Sequence[Bounds] = (),
) -> list[Shape]:
    """The dotted lines of a layout, moved by ``origin``.

    ``casing`` is the colour of the ground, which keeps crossed lines away; None for none.
    ``covers`` are the places, moved already, where something will lie over the lines: labels
    keep away from them.
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
    shapes: list[Shape] = [*cased, *dotted, *rings]
    for text, group in _labels(chart, courses, origin):
        shapes += written(text, group, theme, casing, covers)
    return shapes


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
    chart: Chart, courses: Courses, origin: Point
) -> Iterator[tuple[str, list[tuple[Point, ...]]]]:
    """Each label with the courses it stands for, moved by ``origin``."""
    dx, dy = origin
    groups: dict[tuple[Id, str], list[tuple[Point, ...]]] = {}
    for line, points in courses:
        text = clean(_label(chart, line))
        if text:
            moved = tuple((x + dx, y + dy) for x, y in points)
            groups.setdefault((line.to_id, text), []).append(moved)
    for (_, text), group in groups.items():
        yield text, group


def _label(chart: Chart, line: Line) -> str:
    report = chart.roles[line.from_id]
    return next((d.label for d in report.dotted if d.manager == line.to_id), "")
