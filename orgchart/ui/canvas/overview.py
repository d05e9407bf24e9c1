"""The overview map: the whole chart small, with what the view shows of it; drag it to move."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, QTimer
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent

from orgchart.translation import texts
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.canvas.floating import ROOM, Floating
from orgchart.ui.canvas.renderer import VEIL
from orgchart.ui.canvas.specks import specks
from orgchart.ui.style.appearance import appearance
from orgchart.ui.style.colours import faded

tr = texts("Canvas")

_LARGEST = QSizeF(152.0, 112.0)
_LEAST_SIDE = 32.0
_PAD = 8
_WHEEL_STEP = 120.0
# The map waits for the chart to come to rest: the picture of a drop is not kept waiting for it.
_DELAY = 120  # milliseconds


class Overview(Floating):
    """Shown as long as the chart is larger than the view."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas, "trailing")
        self._canvas = canvas
        self.setAccessibleName(tr("Overview of the chart"))
        self.setToolTip(tr("Click or drag to move the view."))
        self._maps: list[tuple[QImage, QPointF]] = []
        self._wait = QTimer(self, interval=_DELAY, singleShot=True)
        self._wait.timeout.connect(self._redraw)
        canvas.zoomed.connect(self._follow)
        chart = canvas.open_chart
        for changed in (
            chart.changed,
            chart.viewed,
            chart.filtered,
            chart.coloured,
            appearance().changed,
        ):
            changed.connect(self._chart_changed)
        self._redraw()
        self._follow()

    def sizeHint(self) -> QSize:  # noqa: N802
        """As large as the map and what is around it."""
        around = 2 * (ROOM + _PAD)
        return self._map_size().toSize() + QSize(around, around)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The cards as specks, and the view as a frame over them."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._area()
        painter.setClipRect(area.adjusted(-1, -1, 1, 1))
        for opacity, (image, corner) in zip((1.0 - VEIL, 1.0), self._maps, strict=True):
            painter.setOpacity(opacity)
            painter.drawImage(area.topLeft() + corner, image)
        accent = appearance().colour("accent")
        painter.setPen(QPen(appearance().colour("selection"), 1.5))
        painter.setBrush(faded(accent.name(), 0.08))
        painter.drawRoundedRect(self._seen() & area, 3, 3)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Bring what is under the pointer to the middle of the view."""
        event.accept()
        if event.buttons() & Qt.MouseButton.LeftButton:
            at = event.position() - self._area().topLeft()
            across, down = self._scales()
            self._canvas.center_on(QPointF(at.x() / across, at.y() / down))

    mouseMoveEvent = mousePressEvent  # noqa: N815 - dragging goes on doing so

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Zoom about the middle of the view."""
        self._canvas.zoom(1.2 ** (event.angleDelta().y() / _WHEEL_STEP))
        event.accept()

    def _chart_changed(self, *_: object) -> None:
        self._wait.start()
        self._follow()

    def _redraw(self) -> None:
        """Set the specks anew, those that a filter fades below the others."""
        scenery = self._canvas.renderer.scenery
        across, down = self._scales()
        ratio = self.devicePixelRatioF()
        self._maps = []
        for cards in scenery.parted(np.arange(len(scenery.ids))):
            image, corner = specks(scenery, cards, across * ratio, down * ratio)
            image.setDevicePixelRatio(ratio)
            self._maps.append((image, QPointF(corner) / ratio))
        self.settle()
        self.update()

    def _follow(self, *_: object) -> None:
        camera = self._canvas.camera
        larger = not camera.visible().adjusted(-1, -1, 1, 1).contains(camera.bounds)
        self.setVisible(larger)
        self.update()

    # --- from the chart to the map --------------------------------------------------------

    def _map_size(self) -> QSizeF:
        """In the chart's shape, as far as that leaves something to see of a very long one."""
        fitted = self._canvas.camera.bounds.size().scaled(
            _LARGEST, Qt.AspectRatioMode.KeepAspectRatio
        )
        return fitted.expandedTo(QSizeF(_LEAST_SIDE, _LEAST_SIDE))

    def _scales(self) -> tuple[float, float]:
        """Pixels of the map a unit of the chart, across and down."""
        size, bounds = self._map_size(), self._canvas.camera.bounds
        return size.width() / bounds.width(), size.height() / bounds.height()

    def _area(self) -> QRectF:
        return self.panel.adjusted(_PAD, _PAD, -_PAD, -_PAD)

    def _seen(self) -> QRectF:
        across, down = self._scales()
        seen, corner = self._canvas.camera.visible(), self._area().topLeft()
        return QRectF(
            corner.x() + seen.x() * across,
            corner.y() + seen.y() * down,
            seen.width() * across,
            seen.height() * down,
        )
