"""The chart of a presentation, which flies from branch to branch."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from orgchart.model.records import Id
from orgchart.translation import texts
from orgchart.ui.canvas.backing import Backing
from orgchart.ui.canvas.camera import Camera
from orgchart.ui.canvas.chart_view import ChartView
from orgchart.ui.presenting.flight import Flight
from orgchart.ui.presenting.renderer import ShownRenderer
from orgchart.ui.presenting.scene import ShownScene
from orgchart.ui.style.animations import animations
from orgchart.ui.style.appearance import appearance

tr = texts("Presenting")

# A small branch fills the screen, but its cards are not blown up like posters.
_MOST_SCALE = 2.5
# Pills and badges stand out of the cards by so much.
_AROUND = 16.0


class FlyingView(ChartView):
    """Shows one branch at a time, from as near as it fits."""

    def __init__(self, scene: ShownScene, parent: QWidget) -> None:
        super().__init__(scene, parent)
        self.renderer = ShownRenderer(scene, appearance().theme)
        self.flight = Flight(self.camera, self.looked, self)
        self._picture = Backing(self._paint, self._pieces)
        self._shown: Sequence[Id] = scene.places.ids
        self._is_framed, self._is_held = True, False
        self._going_on = QTimer(self, singleShot=True, interval=0)
        self._going_on.timeout.connect(self.viewport().update)
        self.setFrameShape(ChartView.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Presentation"))
        appearance().changed.connect(self._change_theme)
        self._measure()

    def hold(self) -> None:
        """The scene does not hold any more: show what is painted until another one comes."""
        self._is_held = True

    def use(self, scene: ShownScene) -> None:
        """Another state of the chart: seen from the same place until a branch is shown."""
        self.open_chart, self._is_held = scene, False
        self.renderer = ShownRenderer(scene, appearance().theme)
        self._picture.forget()
        self._measure()

    def show_branch(self, ids: Sequence[Id], *, whole: bool) -> None:
        """Fly to some cards; all others fade unless these are the ``whole`` chart."""
        self._shown = ids
        self.renderer.light(None if whole else frozenset(ids))
        self._picture.forget()
        self.flight.arrive()
        start = self.camera.scale, self.camera.origin
        self._frame()
        if animations().allowed and self.isVisible():
            self.flight.depart(*start)

    # --- looking about ------------------------------------------------------------------------

    def zoom(self, factor: float, about: QPointF | None = None) -> None:
        """Zoom about a point of the view, else about the middle."""
        self.flight.arrive()
        self._is_framed = False
        super().zoom(factor, about)

    def pan(self, by: QPointF) -> None:
        """Move the chart by so many pixels."""
        self.flight.arrive()
        self._is_framed = False
        super().pan(by)

    def _open(self) -> None:
        self._frame()

    def _frame(self) -> None:
        """Bring the branch into view, as large as it fits."""
        area = QRectF()
        for id in self._shown:
            area = area.united(QRectF(*self.open_chart.places.box(id)))
        self.camera.fit(area.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND), _MOST_SCALE)
        self._is_framed = True
        self.looked()

    def _measure(self) -> None:
        places = self.open_chart.places
        self.camera.bounds = QRectF(0, 0, max(places.width, 1.0), max(places.height, 1.0))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """What was framed stays framed."""
        self.flight.arrive()
        super().resizeEvent(event)
        self.camera.view = QSizeF(self.viewport().size())
        if self._is_framed:
            self._frame()

    # --- painting -----------------------------------------------------------------------------

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        """The chart, as much of it as one frame has time for."""
        self.camera.ratio = self.devicePixelRatioF()
        painter = QPainter(self.viewport())
        ground = appearance().colour("canvas")
        self._picture.frame(painter, self.camera, ground, copy=self._is_held)
        painter.end()
        if not (self._picture.complete or self._is_held):
            self._going_on.start()

    def _paint(self, painter: QPainter, camera: Camera, area: QRect) -> None:
        self.renderer.paint(painter, camera, area)

    def _pieces(self, camera: Camera, area: QRect) -> int:
        return self.renderer.pieces(camera, area)

    def _change_theme(self) -> None:
        self.renderer.use_theme(appearance().theme)
        self._picture.clear()
        self.viewport().update()
