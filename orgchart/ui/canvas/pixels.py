"""What repeats on cards, painted once at the device pixels of one scale and copied from then on."""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Mapping

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap, QTransform

from orgchart.drawing.bounds import around
from orgchart.drawing.picture import Shape
from orgchart.painting import ShapePainter

# Bytes of copies of one scale; photos are as many as people.
_MOST_BYTES = 48 * 1024 * 1024
_BYTES_A_PIXEL = 4
# The scales of the chart, of what is dragged over it and of what hangs on that.
_MOST_SCALES = 3
# So that a place half way between two pixels goes the same way wherever it is painted from.
_NUDGE = 0.501


class _Copies(dict[Hashable, tuple[QPixmap, QPointF]]):
    """Copies of one scale; when they become too many, all are made anew as they are needed."""

    def __init__(self) -> None:
        super().__init__()
        self._bytes = 0

    def keep(self, key: Hashable, copy: tuple[QPixmap, QPointF]) -> None:
        """Keep one more."""
        size = copy[0].width() * copy[0].height() * _BYTES_A_PIXEL
        if self._bytes + size > _MOST_BYTES:
            self.clear()
            self._bytes = 0
        self[key] = copy
        self._bytes += size


class Pixels:
    """Copies of drawings by a key; ``symbols`` are what `Use` shapes in them name."""

    def __init__(self, symbols: Mapping[str, tuple[Shape, ...]]) -> None:
        self._symbols = symbols
        self._shapes = ShapePainter(symbols)
        self._scales: dict[tuple[float, float], _Copies] = {}
        self.use_scale(1.0, 1.0)

    def use_scale(self, scale: float, ratio: float) -> None:
        """Get ready for a scale on a screen of so many device pixels a logical one."""
        self.scale, self.ratio = scale, ratio
        if (scale, ratio) not in self._scales:
            if len(self._scales) >= _MOST_SCALES:
                del self._scales[next(iter(self._scales))]
            self._scales[scale, ratio] = _Copies()
        self._kept = self._scales[scale, ratio]

    def snapped(self, at: QPointF) -> QPointF:
        """The view point on a whole device pixel."""
        ratio = self.ratio
        return QPointF(
            math.floor(at.x() * ratio + _NUDGE) / ratio, math.floor(at.y() * ratio + _NUDGE) / ratio
        )

    def copy(
        self,
        painter: QPainter,
        key: Hashable,
        draw: Callable[[], tuple[Shape, ...]],
        at: QPointF,
    ) -> None:
        """Paint a drawing with its origin at a view point.

        ``draw`` tells its shapes, in units around its origin, when they are painted for the
        first time.
        """
        found = self._kept.get(key)
        if found is None:
            found = self._painted(draw())
            self._kept.keep(key, found)
        pixmap, corner = found
        painter.drawPixmap(at + corner, pixmap)

    def _painted(self, shapes: tuple[Shape, ...]) -> tuple[QPixmap, QPointF]:
        """A drawing as pixels, and where their corner lies from its origin, in view pixels."""
        scale, ratio = self.scale, self.ratio
        fine = scale * ratio
        # The corner lies on a whole pixel, so that hairlines stay sharp.
        left, top, right, bottom = around(shapes, self._symbols)
        x, y = math.floor(left * fine) - 1, math.floor(top * fine) - 1
        pixmap = QPixmap(QSize(math.ceil(right * fine) + 1 - x, math.ceil(bottom * fine) + 1 - y))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setTransform(QTransform(scale, 0, 0, scale, -x / ratio, -y / ratio))
            self._shapes.paint(painter, shapes)
        return pixmap, QPointF(x, y) / ratio
