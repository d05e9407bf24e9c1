"""The parts of the cards in view that stand for a person, and can be taken by the hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF

from orgchart.model.people import Seated
from orgchart.model.records import Id
from orgchart.ui.canvas.detail import detail_at

if TYPE_CHECKING:
    from orgchart.ui.canvas.canvas import Canvas

# A line of text is easier to hit than its letters.
_AROUND = 2.0


class Spot(NamedTuple):
    """A person on a card, and where in the view."""

    who: Seated
    area: QRectF
    round: bool


def spots_on(canvas: Canvas, id: Id) -> list[Spot]:
    """The people of a card; none where it is too small for names."""
    if detail_at(canvas.camera.zoom_level) != "full" or not canvas.is_shown(id):
        return []
    corner, scale = canvas.card_rect(id).topLeft(), canvas.camera.scale
    return [
        Spot(
            Seated(id, at),
            QRectF(corner.x() + x * scale, corner.y() + y * scale, w * scale, h * scale),
            round,
        )
        for at, x, y, w, h, round in canvas.renderer.people(id)
    ]


def spot_at(canvas: Canvas, point: QPointF) -> Spot | None:
    """The person under a view point."""
    id = canvas.id_at(point)
    if id is None:
        return None
    around = (-_AROUND, -_AROUND, _AROUND, _AROUND)
    return next(
        (spot for spot in spots_on(canvas, id) if spot.area.adjusted(*around).contains(point)),
        None,
    )
