"""The scroll bars of the canvas: they follow the camera, and move it when they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

if TYPE_CHECKING:
    from orgchart.ui.canvas.chart_view import ChartView

_STEP = 40


class Bars:
    """Keeps both scroll bars in step with a canvas's camera, in pixels of the present scale."""

    def __init__(self, canvas: ChartView) -> None:
        self._canvas = canvas
        self._following = False
        self._across, self._down = canvas.horizontalScrollBar(), canvas.verticalScrollBar()
        for bar in (self._across, self._down):
            bar.setSingleStep(_STEP)
            bar.valueChanged.connect(self._scrolled)

    def follow(self) -> None:
        """The camera has moved. Ranges reach over the chart and whatever ground is seen."""
        camera, scale = self._canvas.camera, self._canvas.camera.scale
        seen = camera.visible()
        whole = camera.bounds.united(seen)
        self._following = True
        for bar, start, low, high, page in (
            (self._across, seen.left(), whole.left(), whole.right(), seen.width()),
            (self._down, seen.top(), whole.top(), whole.bottom(), seen.height()),
        ):
            bar.setRange(round(low * scale), round((high - page) * scale))
            bar.setPageStep(max(1, round(page * scale)))
            bar.setValue(round(start * scale))
        self._following = False

    def _scrolled(self) -> None:
        if not self._following:
            scale = self._canvas.camera.scale
            self._canvas.look_from(
                QPointF(self._across.value() / scale, self._down.value() / scale)
            )
