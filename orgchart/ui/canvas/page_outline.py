"""The page that the chart is fitted to, drawn faintly round it on the canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from orgchart.ui.canvas.camera import Camera
from orgchart.ui.fitting.fit import OnPage
from orgchart.ui.style.appearance import appearance

if TYPE_CHECKING:
    from orgchart.ui.canvas.canvas import Canvas


class PageOutline(QObject):
    """Hands the outline of the page to the renderer of a canvas, whose view then holds it."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas

    def show(self, lies: OnPage | None) -> None:
        """The page lies elsewhere, or there is none."""
        canvas, renderer = self._canvas, self._canvas.renderer
        outline = None if lies is None else QRectF(*lies.area)
        if outline is not None:
            canvas.camera.bounds = canvas.camera.bounds.united(outline)
        if outline != renderer.outline:
            renderer.outline = outline
            canvas.picture.forget()
            canvas.viewport().update()


def paint_outline(painter: QPainter, camera: Camera, outline: QRectF) -> None:
    """A hairline, whatever the zoom, on the edge of the page."""
    painter.setPen(QPen(appearance().colour("cardBorder"), max(1.0, camera.pixel)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(camera.rect_to_view(outline))
