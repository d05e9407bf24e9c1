"""The small handles at a card: add a report, add a sibling, pull a dotted line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from orgchart.model.records import Id
from orgchart.ui.style.appearance import appearance
from orgchart.ui.style.icons import draw_icon

if TYPE_CHECKING:
    from orgchart.ui.canvas.canvas import Canvas

Handle = Literal["report", "sibling", "dotted"]

_SIZE, _HIT = 22.0, 32.0
_GAP = 8.0
_ICON = 12.0
_OUT = 3.0
_LOOKS: dict[Handle, tuple[str, str, str]] = {
    # icon, colour of the icon, colour of the ring
    "report": ("plus-bold", "accentInk", "selection"),
    "sibling": ("plus-bold", "accentInk", "selection"),
    "dotted": ("dots-three-bold", "lineDotted", "lineDotted"),
}
# Small cards from afar have no room for handles.
_LEAST_SCALE = 0.45


def handles(canvas: Canvas, id: Id) -> dict[Handle, QPointF]:
    """The middles of a card's handles in the view; none from afar.

    Those for what hangs below follow the badge along its edge and never cover it.
    """
    if canvas.camera.scale < _LEAST_SCALE or not canvas.is_shown(id):
        return {}
    card = canvas.card_rect(id)
    exit = canvas.camera.to_view(canvas.renderer.badges.exit_point(id))
    badge = canvas.renderer.badges.area(id)
    wide, high = _half(badge, canvas.camera.scale)
    sideways = canvas.open_chart.look.direction in {"left-right", "right-left"}
    middle = card.center()
    if sideways:
        first = exit + QPointF(0, high)
        step, beside = QPointF(0, _SIZE + _GAP), QPointF(middle.x(), card.bottom() + _OUT)
        out = QPointF(_OUT if exit.x() > middle.x() else -_OUT, 0)
    else:
        first = exit + QPointF(wide, 0)
        step, beside = QPointF(_SIZE + _GAP, 0), QPointF(card.right() + _OUT, middle.y())
        out = QPointF(0, _OUT if exit.y() > middle.y() else -_OUT)
    return {"report": first + out, "dotted": first + step + out, "sibling": beside}


def handle_near(canvas: Canvas, ids: list[Id], point: QPointF) -> tuple[Id, Handle] | None:
    """The handle of one of some cards that a press at a view point means."""
    for id in ids:
        for handle, middle in handles(canvas, id).items():
            away = point - middle
            if max(abs(away.x()), abs(away.y())) <= _HIT / 2:
                return id, handle
    return None


def paint_handles(painter: QPainter, canvas: Canvas, id: Id) -> None:
    """Paint the handles of a card."""
    colour = appearance().colour
    for handle, middle in handles(canvas, id).items():
        icon, ink, ring = _LOOKS[handle]
        painter.setPen(QPen(colour(ring), 1.5))
        painter.setBrush(colour("surface"))
        painter.drawEllipse(middle, _SIZE / 2, _SIZE / 2)
        box = QRectF(middle.x() - _ICON / 2, middle.y() - _ICON / 2, _ICON, _ICON)
        draw_icon(painter, icon, box.toRect(), colour(ink))


def _half(badge: QRectF | None, scale: float) -> tuple[float, float]:
    """How far from the middle of a badge the first handle stands, across and down."""
    if badge is None:
        return 0.0, 0.0
    room = _GAP + _SIZE / 2
    return badge.width() / 2 * scale + room, badge.height() / 2 * scale + room
