"""Drawing a rubber band on empty ground: what it touches is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt

from orgchart.ui.canvas.gestures import Gesture

if TYPE_CHECKING:
    from orgchart.ui.canvas.canvas import Canvas

_ADDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def select_area(canvas: Canvas) -> Gesture:
    """A press without a drag clears the selection; Ctrl or Shift adds to it."""
    event = yield
    start = event.position()
    before = canvas.open_chart.selection if event.modifiers() & _ADDING else ()
    canvas.open_chart.select(before)
    try:
        while event.type() != QEvent.Type.MouseButtonRelease:
            event = yield
            area = QRectF(start, event.position()).normalized()
            canvas.overlay.band = area
            canvas.open_chart.select([*before, *canvas.ids_within(area)])
            canvas.viewport().update()
    finally:
        canvas.overlay.band = None
        canvas.viewport().update()
