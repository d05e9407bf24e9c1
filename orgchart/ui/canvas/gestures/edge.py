"""Scrolling while something is dragged to the edge of the view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

if TYPE_CHECKING:
    from orgchart.ui.canvas.canvas import Canvas

_EDGE = 36.0
_STEP = 14.0


def scroll_at_edge(canvas: Canvas, at: QPointF) -> None:
    """Near the edge of the view the chart moves on."""
    shift = edge_shift(canvas, at)
    if not shift.isNull():
        canvas.pan(shift)


def edge_shift(canvas: Canvas, at: QPointF) -> QPointF:
    """How far the chart moves for a pointer there, in pixels; nothing away from the edges."""
    view = canvas.viewport().rect()
    return QPointF(_towards(at.x(), view.width()), _towards(at.y(), view.height()))


def _towards(at: float, end: float) -> float:
    if at < _EDGE:
        return _STEP
    return -_STEP if at > end - _EDGE else 0.0
