"""A box that a shape surely lies in, for painters that draw parts of a picture."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from orgchart.drawing.picture import Box, Ellipse, Image, Path, Shape, Text, Use

# Left, top, right, bottom in units.
Bounds = tuple[float, float, float, float]

_NOTHING: Bounds = (0.0, 0.0, 0.0, 0.0)


def bounds(shape: Shape, symbols: Mapping[str, Iterable[Shape]]) -> Bounds:
    """The box around a shape with its outline; generous for curves and texts."""
    if isinstance(shape, Text):
        return _of_text(shape)
    if isinstance(shape, Box | Image):
        box = (shape.x, shape.y, shape.x + shape.w, shape.y + shape.h)
    elif isinstance(shape, Ellipse):
        box = (shape.cx - shape.rx, shape.cy - shape.ry, shape.cx + shape.rx, shape.cy + shape.ry)
    elif isinstance(shape, Path):
        box = _of_path(shape)
    else:
        left, top, right, bottom = around(symbols[shape.symbol], symbols)
        return left + shape.x, top + shape.y, right + shape.x, bottom + shape.y
    stroke = None if isinstance(shape, Image) else shape.stroke
    return _grown(box, stroke.width if stroke else 0.0)


def around(shapes: Iterable[Shape], symbols: Mapping[str, Iterable[Shape]]) -> Bounds:
    """The box around several shapes; without any, nothing at the origin."""
    boxes = [bounds(shape, symbols) for shape in shapes]
    if not boxes:
        return _NOTHING
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def outlines(shapes: Iterable[Shape], symbols: Mapping[str, Iterable[Shape]]) -> Iterator[Bounds]:
    """The boxes that shapes and their symbols draw: cards, sheets, pills, badges."""
    for shape in shapes:
        if isinstance(shape, Box):
            yield bounds(shape, symbols)
        elif isinstance(shape, Use):
            for left, top, right, bottom in outlines(symbols[shape.symbol], symbols):
                yield left + shape.x, top + shape.y, right + shape.x, bottom + shape.y


def overlap(one: Bounds, other: Bounds) -> bool:
    """Whether two boxes have a point in common."""
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]


def _of_text(text: Text) -> Bounds:
    size = text.style.size
    # A text that was not measured is taken for as wide as letters get.
    width = text.width or size * len(text.text)
    left = text.x - {"start": 0.0, "middle": width / 2, "end": width}[text.anchor]
    return left - size / 2, text.y - 1.5 * size, left + width + size / 2, text.y + size


def _of_path(path: Path) -> Bounds:
    """The box around all points and control points."""
    xs = [x for command in path.commands for x in command[1::2]]
    ys = [y for command in path.commands for y in command[2::2]]
    if not xs:
        return _NOTHING
    return tuple(map(float, (min(xs), min(ys), max(xs), max(ys))))  # type: ignore[return-value]


def _grown(box: Bounds, by: float) -> Bounds:
    left, top, right, bottom = box
    return left - by, top - by, right + by, bottom + by
