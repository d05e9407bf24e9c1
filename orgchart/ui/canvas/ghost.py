"""What is carried in a drag, and what the manager's span would become."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from orgchart.drawing.look import BadgeData
from orgchart.drawing.tokens import tokens
from orgchart.model.records import Id
from orgchart.translation import number, texts
from orgchart.ui.canvas.drop import Drop
from orgchart.ui.canvas.shadow import paint_shadow
from orgchart.ui.style.appearance import appearance

if TYPE_CHECKING:
    from orgchart.ui.canvas.canvas import Canvas

tr = texts("Canvas")

_GHOST_SCALE = 0.85
_GHOST_OFFSET = QPointF(14, 18)
_SPAN_GROWTH = 1.3


def paint_ghost(painter: QPainter, canvas: Canvas, moved: tuple[Id, ...], pointer: QPointF) -> None:
    """The first of the cards, smaller, below the pointer; how many there are."""
    ratio = canvas.devicePixelRatioF()
    if not canvas.is_shown(moved[0]):
        return
    scale = ghost_scale(canvas)
    _, _, w, h = canvas.open_chart.places.box(moved[0])
    ghost = QRectF(ghost_corner(pointer), QRectF(0, 0, w * scale, h * scale).size())
    radius = tokens().radius.card * scale
    paint_shadow(painter, ghost, "dragged", ratio)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(appearance().colour("surface"))
    painter.drawRoundedRect(ghost, radius, radius)
    canvas.renderer.paint_card(painter, moved[0], scale, ratio, ghost.topLeft())
    painter.setPen(QPen(appearance().colour("selection"), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(ghost, radius, radius)
    if len(moved) > 1:
        _paint_count(painter, len(moved), ghost.topRight())


def ghost_scale(canvas: Canvas) -> float:
    """The scale at which a dragged card is shown."""
    return min(1.0, max(0.5, canvas.camera.scale)) * _GHOST_SCALE


def ghost_corner(pointer: QPointF) -> QPointF:
    """The corner of a dragged card in the view, for a pointer at a view point."""
    return pointer + _GHOST_OFFSET


def _paint_count(painter: QPainter, count: int, at: QPointF) -> None:
    pill = QRectF(at.x() - 16, at.y() - 10, 32, 20)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(appearance().colour("accent"))
    painter.drawRoundedRect(pill, 10, 10)
    painter.setPen(appearance().colour("onAccent"))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, number(count, ","))


def paint_span(painter: QPainter, canvas: Canvas, drop: Drop, manager: Id) -> None:
    """What the manager's span would become, larger than its badge: "9 of 8"."""
    if not canvas.is_shown(manager):
        return
    state, usual = drop.verdict
    text = tr("{n} of {usual}").format(n=drop.span, usual=usual) if usual else str(drop.span)
    at = canvas.camera.to_view(canvas.renderer.badges.exit_point(manager))
    scale = max(1.0, canvas.camera.scale) * _SPAN_GROWTH
    ratio = canvas.devicePixelRatioF()
    canvas.renderer.paint_badge(painter, BadgeData(text, state), scale, ratio, at)
