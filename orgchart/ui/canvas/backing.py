"""The picture of the chart as it was last painted, kept for the next frame.

What stays in view is moved with the camera, only the rest is painted, in pieces and no longer
than a budget allows: a frame is never late, however full the view is. Meanwhile the last
finished picture stands in, scaled. All of it is counted in device pixels. Nothing here knows
what it is a picture of.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from time import perf_counter

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap, QRegion

from orgchart.ui.canvas.camera import Camera

# Seconds a frame may paint. The first one, and one after an edit, may take longer, so that it is
# seen whole.
_BUDGET = 0.007
_BUDGET_AFTER_EDIT = 0.040

Paint = Callable[[QPainter, Camera, QRect], None]
# In how many pieces an area of the view should be painted.
Split = Callable[[Camera, QRect], int]


class _Finished:
    """A finished picture and where it was taken."""

    def __init__(self, pixmap: QPixmap, scale: float, corner: QPoint) -> None:
        self.pixmap = pixmap
        self._scale = scale
        self._corner = corner

    def paint(self, painter: QPainter, camera: Camera) -> None:
        """Paint it where it would be in another view."""
        grown = camera.scale / self._scale
        corner = QPointF(self._corner) * grown - QPointF(camera.corner)
        whole = QRectF(self.pixmap.rect())
        painter.drawPixmap(QRectF(corner, whole.size() * grown), self.pixmap, whole)


class Backing:
    """Keeps one picture, as large as the view, in device pixels.

    ``pieces`` counts what the last frame had to paint, ``complete`` is whether it is all there.
    """

    def __init__(
        self, paint: Paint, split: Split, clock: Callable[[], float] = perf_counter
    ) -> None:
        self._paint = paint
        self._split = split
        self._clock = clock
        self._pixmap = QPixmap()
        self._spare = QPixmap()
        self._finished: _Finished | None = None
        self._scale, self._corner = 0.0, QPoint()  # where the picture was taken
        self._ratio = 1.0
        self._valid = QRegion()  # what is as it should be
        self._garbage = QRegion()  # what not even shows how it was a moment ago
        self._budget = _BUDGET_AFTER_EDIT
        self.pieces = 0
        self.complete = False

    def forget(self, areas: Iterable[QRectF] | None = None, *, urgent: bool = True) -> None:
        """Some areas of the view, or all of it, look different now; show that at once.

        What is not ``urgent`` may take some frames.
        """
        if urgent:
            self._budget = _BUDGET_AFTER_EDIT
        self._drop_finished()
        if areas is None:
            self._valid = QRegion()
            return
        for area in areas:
            device = QRectF(area.topLeft() * self._ratio, area.size() * self._ratio)
            self._valid -= QRegion(device.toAlignedRect())

    def clear(self) -> None:
        """Nothing of the picture is of use any more, not even for a moment."""
        self.forget()
        self._garbage = QRegion(self._pixmap.rect())

    def frame(
        self, painter: QPainter, camera: Camera, ground: QColor, *, copy: bool = False
    ) -> None:
        """Paint what is known of the view, and as much more as the budget allows.

        A ``copy`` shows what is known and leaves the rest to the next frame.
        """
        device = camera.device()
        self._ratio = camera.ratio
        self._pixmap.setDevicePixelRatio(1.0)
        self._follow(device)
        self.pieces = 0
        if not copy and not self._missing().isEmpty():
            self._fill(device)
        missing = self._missing()
        self.complete = missing.isEmpty()
        if self.complete:
            self._budget = _BUDGET
            self._drop_finished()
        self._stand_in(missing & self._garbage, device, ground)
        self._garbage = QRegion()
        self._pixmap.setDevicePixelRatio(camera.ratio)
        painter.drawPixmap(0, 0, self._pixmap)

    def _missing(self) -> QRegion:
        return QRegion(self._pixmap.rect()) - self._valid

    def _drop_finished(self) -> None:
        if self._finished is not None:
            self._spare, self._finished = self._finished.pixmap, None

    # --- following the camera -------------------------------------------------------------

    def _follow(self, camera: Camera) -> None:
        size = camera.view.toSize()
        if size != self._pixmap.size() or camera.scale != self._scale:
            self._start_anew(size)
        elif camera.corner != self._corner:
            self._scroll(self._corner - camera.corner)
        self._scale, self._corner = camera.scale, camera.corner

    def _start_anew(self, size: QSize) -> None:
        """Another scale or size: what was finished last stands in until this one is painted."""
        if self.complete:
            self._finished = _Finished(self._pixmap, self._scale, self._corner)
            self._pixmap, self._spare = self._spare, QPixmap()
        if self._pixmap.size() != size:
            self._pixmap = QPixmap(size)
        self._pixmap.setDevicePixelRatio(1.0)
        self._valid = QRegion()
        self._garbage = QRegion(self._pixmap.rect())

    def _scroll(self, by: QPoint) -> None:
        """The view has moved: move the picture along."""
        whole = self._pixmap.rect()
        if abs(by.x()) < whole.width() and abs(by.y()) < whole.height():
            self._pixmap.scroll(by.x(), by.y(), whole)
        self._valid = self._valid.translated(by) & QRegion(whole)
        self._garbage = QRegion(whole) - QRegion(whole.translated(by))

    def _stand_in(self, area: QRegion, camera: Camera, ground: QColor) -> None:
        """Show the last finished picture where nothing is painted yet."""
        if area.isEmpty():
            return
        with QPainter(self._pixmap) as painter:
            painter.setClipRegion(area)
            painter.fillRect(self._pixmap.rect(), ground)
            if self._finished is not None:
                self._finished.paint(painter, camera)

    # --- painting what is missing ---------------------------------------------------------

    def _fill(self, camera: Camera) -> None:
        """Paint pieces from the middle outwards; the first in any case, then within the budget."""
        end = self._clock() + self._budget
        with QPainter(self._pixmap) as painter:
            middle = self._pixmap.rect().center()
            pieces = sorted(self._cut_up(camera), key=lambda piece: _away(piece, middle))
            for piece in pieces:
                painter.setClipRect(piece)
                self._paint(painter, camera, piece)
                self._valid += QRegion(piece)
                self.pieces += 1
                if self._clock() >= end:
                    break

    def _cut_up(self, camera: Camera) -> Iterator[QRect]:
        for rect in _rects(self._missing()):
            yield from _cut(rect, self._split(camera, rect))


def _cut(rect: QRect, count: int) -> Iterator[QRect]:
    """About so many pieces of a rectangle, as square as it goes."""
    if count <= 1:
        yield rect
        return
    side = math.sqrt(rect.width() * rect.height() / count)
    columns = max(1, round(rect.width() / side))
    rows = max(1, round(rect.height() / side))
    xs = [rect.left() + rect.width() * n // columns for n in range(columns + 1)]
    ys = [rect.top() + rect.height() * n // rows for n in range(rows + 1)]
    for top, bottom in pairwise(ys):
        for left, right in pairwise(xs):
            yield QRect(left, top, right - left, bottom - top)


def _rects(region: QRegion) -> list[QRect]:
    found: list[QRect] = list(region)  # type: ignore[call-overload]
    return found


def _away(rect: QRect, middle: QPoint) -> int:
    return (rect.center() - middle).manhattanLength()
