"""Outlines of Visio shapes as rows of their Geometry section.

Places are shares of the shape's width and height, from its lower left corner, so that a shape
can be resized. Source: MS-VSDX, section 2.2.5 (RelMoveTo, RelLineTo, RelCubBezTo, Ellipse).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from orgchart.drawing.geometry import arc, polygon
from orgchart.drawing.picture import Box, Path
from orgchart.export.vsdx_paint import cell

_ROW = {"M": "RelMoveTo", "L": "RelLineTo", "C": "RelCubBezTo"}
# Any colour: an outline says only that there is one.
_INSIDE = "filled"
# A Bézier row names its end first, then the two control points.
_NAMES = ("X", "Y", "A", "B", "C", "D")


@lru_cache(maxsize=1 << 10)
def rectangle(w: float, h: float, radius: float = 0.0, *, filled: bool) -> str:
    """The outline of a box with rounded corners.

    The corners are curves of their own: LibreOffice leaves Visio's own rounding out.
    """
    r = min(radius, w / 2, h / 2)
    if not r:
        corners = ((0, 0), (w, 0), (w, h), (0, h))
        return outline(Path(polygon(corners), fill=_INSIDE if filled else None), Box(0, 0, w, h))
    turns = ((r, r, 180), (w - r, r, 270), (w - r, h - r, 0), (r, h - r, 90))
    commands: list[tuple[str | float, ...]] = []
    for x, y, start in turns:
        (_, *begin), *curves = arc(x, y, r, start, start + 90)
        commands += [("L" if commands else "M", *begin), *curves]
    commands.append(("Z",))
    return outline(Path(tuple(commands), fill=_INSIDE if filled else None), Box(0, 0, w, h))


def ellipse(w: float, h: float, *, filled: bool) -> str:
    """The outline of an ellipse in a shape of a width and height in inches."""
    places = (
        ("X", w / 2, "Width*0.5"), ("Y", h / 2, "Height*0.5"), ("A", w, "Width*1"),
        ("B", h / 2, "Height*0.5"), ("C", w / 2, "Width*0.5"), ("D", h, "Height*1"),
    )  # fmt: skip
    cells = "".join(cell(name, value, formula) for name, value, formula in places)
    return section([f"<Row T='Ellipse' IX='1'>{cells}</Row>"], filled=filled)


@lru_cache(maxsize=1 << 10)
def outline(path: Path, box: Box) -> str:
    """The outline of a path in a shape that is placed at a box."""
    rows: list[str] = []
    start: Sequence[float] = (0.0, 0.0)
    for command, *values in path.commands:
        if command == "Z":
            rows.append(_row(len(rows) + 1, "RelLineTo", start))
            continue
        shares = _shares([float(value) for value in values], box)
        if command == "M":
            start = shares
        rows.append(_row(len(rows) + 1, _ROW[str(command)], [*shares[-2:], *shares[:-2]]))
    return section(rows, filled=path.fill is not None)


def section(rows: Iterable[str], *, filled: bool) -> str:
    """Rows as the only outline of a shape."""
    return (
        f"<Section N='Geometry' IX='0'>{cell('NoFill', int(not filled))}{''.join(rows)}</Section>"
    )


def _shares(values: Sequence[float], box: Box) -> list[float]:
    return [
        (box.y + box.h - value) / box.h if at % 2 else (value - box.x) / box.w
        for at, value in enumerate(values)
    ]


def _row(at: int, kind: str, values: Sequence[float]) -> str:
    cells = "".join(cell(name, value) for name, value in zip(_NAMES, values, strict=False))
    return f"<Row T='{kind}' IX='{at}'>{cells}</Row>"
