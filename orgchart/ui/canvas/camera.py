"""Where the canvas looks: a scale and the chart point in the top left corner.

Chart lengths are in units of the drawing, view lengths in logical pixels. What is shown lies
on whole device pixels, so that a chart that is moved keeps its picture; where the camera
looks is not rounded, so that zooming again and again does not drift.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF
from PySide6.QtGui import QTransform

LEAST_SCALE = 0.05
MOST_SCALE = 4.0
FIT_MARGIN = 32.0
_TINIEST = 1e-5


class Camera:
    """Maps between chart and view, and moves without ever losing the chart from sight."""

    def __init__(self) -> None:
        self.scale = 1.0
        self.origin = QPointF(0, 0)
        self.ratio = 1.0  # device pixels to a pixel of the view
        self.pixel = 1.0  # pixels of the view to a pixel as a person counts them
        self.view = QSizeF(1, 1)
        self.bounds = QRectF(0, 0, 1, 1)

    def device(self) -> Camera:
        """The same view counted in device pixels: what is painted there lies where it is."""
        camera = Camera()
        camera.scale, camera.pixel = self.scale * self.ratio, self.ratio
        camera.origin, camera.view, camera.bounds = self.origin, self.view * self.ratio, self.bounds
        return camera

    @property
    def zoom_level(self) -> float:
        """How large a person sees the chart: what its detail depends on."""
        return self.scale / self.pixel

    @property
    def corner(self) -> QPoint:
        """The view's corner from the chart's origin, in device pixels."""
        return (self.origin * self.scale * self.ratio).toPoint()

    def transform(self) -> QTransform:
        """From chart to view."""
        shift = -self._shift()
        return QTransform(self.scale, 0, 0, self.scale, shift.x(), shift.y())

    def to_view(self, point: QPointF) -> QPointF:
        """A chart point in the view."""
        return point * self.scale - self._shift()

    def to_chart(self, point: QPointF) -> QPointF:
        """A view point in the chart."""
        return (point + self._shift()) / self.scale

    def rect_to_view(self, rect: QRectF) -> QRectF:
        """A chart rectangle in the view."""
        return QRectF(self.to_view(rect.topLeft()), rect.size() * self.scale)

    def rect_to_chart(self, rect: QRectF) -> QRectF:
        """A rectangle of the view in the chart."""
        return QRectF(self.to_chart(rect.topLeft()), rect.size() / self.scale)

    def visible(self) -> QRectF:
        """The part of the chart plane that the view shows."""
        return QRectF(self.origin, self.view / self.scale)

    def pan(self, by: QPointF) -> None:
        """Move the chart by so many pixels."""
        self._look_at(self.origin - by / self.scale)

    def zoom(self, factor: float, about: QPointF) -> None:
        """Scale so that the chart point under ``about`` (in the view) stays there."""
        self.zoom_to(self.scale * factor, about)

    def zoom_to(self, scale: float, about: QPointF) -> None:
        """Set the scale, keeping the chart point under ``about`` (in the view)."""
        fixed = self.origin + about / self.scale
        self.scale = min(MOST_SCALE, max(self.least_scale(), scale))
        self._look_at(fixed - about / self.scale)

    def least_scale(self) -> float:
        """5 %, or less where the whole chart needs it."""
        return min(LEAST_SCALE, self.fitting(self.bounds))

    def fit(self, rect: QRectF | None = None, most: float = 1.0) -> None:
        """Show a chart rectangle (the whole chart) as large as it fits, at most ``most``."""
        target = self.bounds if rect is None else rect
        self.scale = max(self.least_scale(), min(most, self.fitting(target)))
        self._look_at(target.center() - self._half_view())

    def fitting(self, rect: QRectF) -> float:
        """The scale at which a chart rectangle just fits into the view."""
        wide = (self.view.width() - 2 * FIT_MARGIN) / max(rect.width(), 1.0)
        high = (self.view.height() - 2 * FIT_MARGIN) / max(rect.height(), 1.0)
        return max(min(wide, high), _TINIEST)

    def look(self, scale: float, origin: QPointF) -> None:
        """Look at a scale with a chart point in the top left corner."""
        self.scale = min(MOST_SCALE, max(self.least_scale(), scale))
        self._look_at(origin)

    def look_from(self, origin: QPointF) -> None:
        """Bring a chart point to the top left corner of the view."""
        self._look_at(origin)

    def center_on(self, point: QPointF) -> None:
        """Bring a chart point to the middle of the view."""
        self._look_at(point - self._half_view())

    def reveal(self, rect: QRectF) -> None:
        """Move as little as needed to see a chart rectangle with some ground around it."""
        margin = FIT_MARGIN / self.scale
        wanted = rect.adjusted(-margin, -margin, margin, margin)
        seen = self.visible()
        x = _shift(seen.left(), seen.right(), wanted.left(), wanted.right())
        y = _shift(seen.top(), seen.bottom(), wanted.top(), wanted.bottom())
        self._look_at(self.origin + QPointF(x, y))

    def keep(self, before: QPointF, after: QPointF) -> None:
        """A chart point moved: move along, so that it stays where it is on screen."""
        self._look_at(self.origin + (after - before))

    def resize(self, size: QSizeF) -> None:
        """The view has a new size; the middle of what is seen stays."""
        middle = self.visible().center()
        self.view = size
        self.center_on(middle)

    def _shift(self) -> QPointF:
        return QPointF(self.corner) / self.ratio

    def _half_view(self) -> QPointF:
        return QPointF(self.view.width(), self.view.height()) / (2 * self.scale)

    def _look_at(self, origin: QPointF) -> None:
        """Take an origin, held so that at least a quarter of the view can show chart."""
        half = self._half_view()
        x = min(max(origin.x(), self.bounds.left() - half.x() * 1.5),
                self.bounds.right() - half.x() * 0.5)  # fmt: skip
        y = min(max(origin.y(), self.bounds.top() - half.y() * 1.5),
                self.bounds.bottom() - half.y() * 0.5)  # fmt: skip
        self.origin = QPointF(x, y)


def _shift(seen_low: float, seen_high: float, low: float, high: float) -> float:
    """How far to move a window so that it holds an interval, from its low end if too small."""
    if low < seen_low or high - low > seen_high - seen_low:
        return low - seen_low
    return max(0.0, high - seen_high)
