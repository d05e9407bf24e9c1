"""Looking about by wheel and fingers: scrolling, and zooming about the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QNativeGestureEvent, QWheelEvent

if TYPE_CHECKING:
    from orgchart.ui.canvas.chart_view import ChartView

_WHEEL_STEP = 120.0
_ZOOM_A_STEP = 1.2
_LEAST_PINCH = 0.1


def scroll(view: ChartView, event: QWheelEvent) -> None:
    """Scroll; with Ctrl zoom about the pointer, with Shift sideways."""
    if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        steps = event.angleDelta().y() / _WHEEL_STEP
        view.zoom(_ZOOM_A_STEP**steps, event.position())
        return
    by = _scrolled(event)
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not by.x():
        by = QPointF(by.y(), 0)
    view.pan(by)


def pinched(view: ChartView, event: QEvent) -> bool:
    """Zoom about fingers that pinch; whether it was such an event."""
    if not isinstance(event, QNativeGestureEvent):
        return False
    if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
        view.zoom(max(_LEAST_PINCH, 1 + event.value()), event.position())
    return True


def _scrolled(event: QWheelEvent) -> QPointF:
    """How far fingers or a wheel scroll, in pixels; what X11 says of pixels is not reliable."""
    pixels = event.pixelDelta()
    if pixels.isNull() or QGuiApplication.platformName() == "xcb":
        return QPointF(event.angleDelta()) / 2
    return QPointF(pixels)
