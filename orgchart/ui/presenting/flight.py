"""The way of a camera from one view to another: a zoom about the point that stays where it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QPointF, QVariantAnimation

from orgchart.ui.canvas.camera import Camera

DURATION = 600  # milliseconds
# Scales that differ by less are one: the camera moves along instead.
_ALIKE = 1e-3


class Flight(QVariantAnimation):
    """Moves a camera; ``moved`` is called after each step."""

    def __init__(self, camera: Camera, moved: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent, startValue=0.0, endValue=1.0, duration=DURATION)
        self.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._camera, self._moved = camera, moved
        self._from = self._to = (1.0, QPointF())
        self.valueChanged.connect(self._step)

    @property
    def is_on(self) -> bool:
        """Whether the camera is on its way."""
        return self.state() != QAbstractAnimation.State.Stopped

    def depart(self, scale: float, origin: QPointF) -> None:
        """The camera, now at its goal, flies there from a scale and an origin."""
        self.stop()
        self._from = scale, origin
        self._to = self._camera.scale, self._camera.origin
        if self._from != self._to:
            self.start()
            self._step(0.0)  # the animation itself tells of changes only

    def arrive(self) -> None:
        """Be there at once."""
        if self.is_on:
            self.stop()
            self._step(1.0)

    def _step(self, share: float) -> None:
        (before, start), (after, end) = self._from, self._to
        scale = before ** (1 - share) * after**share
        # A corner of the view moves as one over the scale does, so that one point stays.
        gone = share
        if abs(after / before - 1) > _ALIKE:
            gone = (1 / before - 1 / scale) / (1 / before - 1 / after)
        self._camera.look(scale, start + (end - start) * gone)
        self._moved()
