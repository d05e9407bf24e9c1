"""The short way of the camera to what is to be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QPointF, QVariantAnimation

from orgchart.ui.style.animations import animations

if TYPE_CHECKING:
    from orgchart.ui.canvas.chart_view import ChartView

DURATION = 320  # milliseconds
# From farther away it sets out on the way, so many views before the end: more would be a blur.
_MOST_VIEWS = 1.5


class Travel(QVariantAnimation):
    """Lets the camera of one view glide to another place at the same scale.

    Whoever reads where the camera looks, reads what is seen; `arrive` ends the way at its end,
    `stop` where the camera is now.
    """

    def __init__(self, view: ChartView) -> None:
        super().__init__(view, startValue=0.0, endValue=1.0, duration=DURATION)
        self.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._view = view
        self._start = self._end = QPointF()
        self.valueChanged.connect(self._step)

    @property
    def is_on(self) -> bool:
        """Whether the camera is on its way."""
        return self.state() != QAbstractAnimation.State.Stopped

    def depart(self, start: QPointF, *, at_once: bool) -> None:
        """The camera, now at its goal, glides there from a ``start``, or stays ``at_once``."""
        camera = self._view.camera
        self.stop()
        if at_once or start == camera.origin or not self._can_be_seen():
            return
        self._end = camera.origin
        self._start = self._end + self._shortened(start - self._end)
        self.start()
        self._look(self._start)  # the animation itself tells of changes only

    def arrive(self) -> None:
        """Be there at once."""
        if self.is_on:
            self.stop()
            self._look(self._end)

    def _can_be_seen(self) -> bool:
        return animations().allowed and self._view.isVisible()

    def _shortened(self, way: QPointF) -> QPointF:
        size = self._view.camera.view / self._view.camera.scale
        views = max(abs(way.x()) / size.width(), abs(way.y()) / size.height())
        return way * min(1.0, _MOST_VIEWS / views)

    def _step(self, share: float) -> None:
        self._look(self._start + (self._end - self._start) * share)

    def _look(self, origin: QPointF) -> None:
        self._view.camera.look_from(origin)
        self._view.looked()
