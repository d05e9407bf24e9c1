"""A presentation by mouse: clicks go on or to a branch, the wheel turns the pages."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from orgchart.model.records import Id
from orgchart.ui.presenting.scene import ShownScene
from orgchart.ui.presenting.view import FlyingView

_WHEEL_STEP = 120


class ShownView(FlyingView):
    """The flying view, and what the mouse does to it.

    ``stepped`` asks for the next branch (1) or the one before (−1), ``pointed`` for that of a
    role that was clicked; "" is the ground. The chart can be dragged. ``stirred`` tells that
    the pointer has moved.
    """

    stepped = Signal(int)
    pointed = Signal(str)
    stirred = Signal()

    def __init__(self, scene: ShownScene, parent: QWidget) -> None:
        super().__init__(scene, parent)
        self._pressed: QPointF | None = None
        self._grip: QPointF | None = None  # where the chart is held once it is dragged
        self._turned = 0
        self.viewport().setMouseTracking(True)

    def id_at(self, point: QPointF) -> Id:
        """The card under a view point; "" for none."""
        scenery = self.renderer.scenery
        hits = scenery.within(QRectF(self.camera.to_chart(point), QSizeF(0.01, 0.01)))
        return scenery.ids[int(hits[-1])] if len(hits) else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Press to go on, or to drag."""
        self._pressed, self._grip = event.position(), None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Drag the chart along."""
        self.stirred.emit()
        if self._pressed is None:
            return
        away = (event.position() - self._pressed).manhattanLength()
        if self._grip is None and away >= QApplication.startDragDistance():
            self._grip = self._pressed
        if self._grip is not None:
            self.pan(event.position() - self._grip)
            self._grip = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let go; without a drag it was a click, with the right button one to go back."""
        clicked, self._pressed = self._pressed is not None and self._grip is None, None
        if not clicked:
            return
        if event.button() == Qt.MouseButton.RightButton:
            self.stepped.emit(-1)
        else:
            self.pointed.emit(self.id_at(event.position()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """The right button goes back instead."""
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """A turn of the wheel goes on or back, with Ctrl it zooms; none counts while flying."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        elif not self.flight.is_on:
            self._turned -= event.angleDelta().y()
            if abs(self._turned) >= _WHEEL_STEP:
                self.stepped.emit(1 if self._turned > 0 else -1)
                self._turned = 0
        event.accept()
