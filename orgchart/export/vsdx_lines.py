"""The lines of a Visio page: connectors with the layout's turns, glued to points of the cards.

Each end of a line has a connection point on its card, so that Visio leads the line anew when
the card is moved. Source: MS-VSDX, sections 2.2.3.2 (Connect) and 2.2.5.4 (gluing by PAR(PNT)).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from orgchart.drawing.picture import Card, Stroke
from orgchart.export.courses import Course
from orgchart.export.vsdx_geometry import section
from orgchart.export.vsdx_paint import cell, inches, pen
from orgchart.layout.places import Point

_BEGIN, _END = 9, 12  # the parts of a line that are glued
_FIRST_POINT = 100
_RING, _SMALL = 20, 0
# Leads at right angles, and anew only when it must.
_BEHAVIOUR = cell("ObjType", 2) + cell("ShapeRouteStyle", 1) + cell("ConFixedCode", 3)

Share = tuple[float, float]


class Glue(NamedTuple):
    """A line's end at a card: the card's number and which of its points."""

    number: int
    point: int

    def formula(self, axis: str) -> str:
        """What keeps the end where the point is."""
        points = f"Sheet.{self.number}!Connections"
        at = self.point + 1
        return f"PAR(PNT({points}.X{at},{points}.Y{at}))" if axis else ""


class Points:
    """The connection points of the cards, made as lines need them."""

    def __init__(self, cards: Mapping[str, Card], numbers: Mapping[str, int]) -> None:
        self._cards = cards
        self._numbers = numbers
        self._found: dict[str, list[Share]] = {id: [] for id in cards}

    def glue(self, id: str, point: Point) -> Glue:
        """The point of a card where a line ends."""
        card, found = self._cards[id], self._found[id]
        across, up = (point[0] - card.x) / card.w, (card.y + card.h - point[1]) / card.h
        share = round(across, 4), round(up, 4)
        if share not in found:
            found.append(share)
        return Glue(self._numbers[id], found.index(share))

    def section(self, id: str) -> str:
        """The points of a card as a section of its sheet."""
        card = self._cards[id]
        rows = "".join(
            f"<Row T='Connection' IX='{at}'>"
            f"{cell('X', inches(card.w * across), f'Width*{across:g}')}"
            f"{cell('Y', inches(card.h * up), f'Height*{up:g}')}</Row>"
            for at, (across, up) in enumerate(self._found[id])
        )
        return f"<Section N='Connection'>{rows}</Section>" if rows else ""


def line(
    number: int, course: Course, points: list[Point], ends: tuple[Glue, Glue], stroke: Stroke,
    radius: float,
) -> str:  # fmt: skip
    """A connector through ``points`` in inches, its turns rounded by ``radius`` units."""
    (bx, by), (ex, ey) = points[0], points[-1]
    begin, end = ends
    ring = course.kind == "dotted"
    head = (
        cell("BeginX", bx, begin.formula("X")) + cell("BeginY", by, begin.formula("Y"))
        + cell("EndX", ex, end.formula("X")) + cell("EndY", ey, end.formula("Y"))
        + cell("PinX", (bx + ex) / 2, "GUARD((BeginX+EndX)/2)")
        + cell("PinY", (by + ey) / 2, "GUARD((BeginY+EndY)/2)")
        + cell("Width", ex - bx, "GUARD(EndX-BeginX)")
        + cell("Height", ey - by, "GUARD(EndY-BeginY)")
        + cell("LocPinX", (ex - bx) / 2, "GUARD(Width*0.5)")
        + cell("LocPinY", (ey - by) / 2, "GUARD(Height*0.5)")
        + cell("BegTrigger", 2, f"_XFTRIGGER(Sheet.{begin.number}!EventXFMod)")
        + cell("EndTrigger", 2, f"_XFTRIGGER(Sheet.{end.number}!EventXFMod)")
        + (cell("EndArrow", _RING) + cell("EndArrowSize", _SMALL) if ring else "")
    )  # fmt: skip
    rows = "".join(
        f"<Row T='{'LineTo' if at else 'MoveTo'}' IX='{at + 1}'>"
        f"{cell('X', x - bx)}{cell('Y', y - by)}</Row>"
        for at, (x, y) in enumerate(points)
    )
    return (
        f"<Shape ID='{number}' Type='Shape' LineStyle='0' FillStyle='0' TextStyle='0'>"
        f"{head}{pen(stroke)}{cell('Rounding', inches(radius))}{cell('FillPattern', 0)}"
        f"{_BEHAVIOUR}{section([rows], filled=False)}</Shape>\n"
    )


def connects(number: int, ends: tuple[Glue, Glue]) -> str:
    """That a line's ends are glued."""
    rows = zip(("Begin", "End"), (_BEGIN, _END), ends, strict=True)
    return "".join(
        f"<Connect FromSheet='{number}' FromCell='{which}X' FromPart='{part}'"
        f" ToSheet='{glue.number}' ToCell='Connections.X{glue.point + 1}'"
        f" ToPart='{_FIRST_POINT + glue.point}'/>"
        for which, part, glue in rows
    )
