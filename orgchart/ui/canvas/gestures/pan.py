"""Moving the chart under the hand: middle button, right button, or space and the left one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt

from orgchart.ui.canvas.gestures import Gesture

if TYPE_CHECKING:
    from orgchart.ui.canvas.canvas import Canvas


def pan(canvas: Canvas) -> Gesture:
    """The chart follows the pointer until the button is let go; a right click asks for a menu."""
    event = yield
    start = last = event.position()
    far = False
    canvas.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
    try:
        while event.type() != QEvent.Type.MouseButtonRelease:
            event = yield
            far = far or canvas.is_drag(start, event.position())
            canvas.pan(event.position() - last)
            last = event.position()
    finally:
        canvas.viewport().unsetCursor()
    if event.button() == Qt.MouseButton.RightButton and not far:
        canvas.open_chart.select(())
        canvas.menu_wanted.emit(event.globalPosition().toPoint())
