"""Drawing a rubber band on empty ground: what it touches is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt

from orgchart.ui.canvas.gestures import Gesture
from orgchart.ui.canvas.gestures.edge import scroll_at_edge

if TYPE_CHECKING:
    from orgchart.ui.canvas.canvas import Canvas

_ADDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def select_area(canvas: Canvas) -> Gesture:
    """A press without a drag clears the selection; Ctrl or Shift adds to it."""
    event = yield
    chart = canvas.open_chart
    start, corner = event.position(), canvas.camera.to_chart(event.position())
    before = chart.selection
    kept = before if event.modifiers() & _ADDING else ()
    chart.select(kept)
    try:
        while event.type() != QEvent.Type.MouseButtonRelease:
            event = yield
            if canvas.is_drag(start, event.position()):
                scroll_at_edge(canvas, event.position())
            # The corner stays on the chart while that scrolls away under the band.
            area = QRectF(canvas.camera.to_view(corner), event.position()).normalized()
            canvas.overlay.band = area
            chart.select([*kept, *canvas.ids_within(area)])
            canvas.viewport().update()
    except GeneratorExit:
        chart.select(before)
        raise
    finally:
        canvas.overlay.band = None
        canvas.viewport().update()
