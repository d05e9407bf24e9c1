"""The canvas of a comparison: three views under one camera, to be looked at and moved about."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractAnimation,
    QEvent,
    QPointF,
    QRect,
    QRectF,
    QSizeF,
    Qt,
    QTimer,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from orgchart.drawing.change_marks import PILL_OUT
from orgchart.drawing.tokens import tokens
from orgchart.drawing.views import VIEWS, View
from orgchart.model.records import Id
from orgchart.translation import texts
from orgchart.ui.canvas.backing import Backing
from orgchart.ui.canvas.camera import Camera
from orgchart.ui.canvas.chart_view import ChartView
from orgchart.ui.comparing.renderer import MarkedRenderer
from orgchart.ui.comparing.result import Result
from orgchart.ui.comparing.view_scene import ViewScene
from orgchart.ui.style.animations import animations
from orgchart.ui.style.appearance import appearance

tr = texts("Comparing")

_FADE = 160  # milliseconds
_STEP = 60.0  # pixels an arrow key moves the chart
_RING_AWAY = 3.0
_WAYS = {
    Qt.Key.Key_Left: QPointF(_STEP, 0),
    Qt.Key.Key_Right: QPointF(-_STEP, 0),
    Qt.Key.Key_Up: QPointF(0, _STEP),
    Qt.Key.Key_Down: QPointF(0, -_STEP),
}


class CompareCanvas(ChartView):
    """Shows one view of a result; ``picked`` names the role that was clicked.

    Where the camera looks stays the same from view to view.
    """

    open_chart: ViewScene
    picked = Signal(str)

    def __init__(self, result: Result, parent: QWidget | None = None) -> None:
        self._renderers: dict[View, MarkedRenderer] = {}
        self._result, self.view = result, VIEWS[1]
        super().__init__(ViewScene(result, self.view), parent)
        self._scenes: dict[View, ViewScene] = {self.view: self.open_chart}
        self._picture = Backing(self._paint, self._pieces)
        self._grip: QPointF | None = None
        self._pressed = QPointF()
        self._before = QPixmap()
        self._fade = QVariantAnimation(self, startValue=1.0, endValue=0.0, duration=_FADE)
        self._fade.valueChanged.connect(self.viewport().update)
        self._going_on = QTimer(self, singleShot=True, interval=0)
        self._going_on.timeout.connect(self.viewport().update)
        self.setFrameShape(ChartView.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Comparison"))
        self.setAutoFillBackground(True)
        appearance().changed.connect(self._change_theme)
        self._change_theme()
        self._measure()

    def compare(self, result: Result, *, look_anew: bool) -> None:
        """Show another result, from where one looks now or as a new chart is first seen."""
        self._result = result
        self._scenes, self._renderers = {}, {}
        self.open_chart = self._scene()
        self._measure()
        self._picture.forget()
        if look_anew:
            self._opening = self._open
            self._look_first()
        self._show_look()

    def show_view(self, view: View) -> None:
        """Show another view from the same place; the one before fades away."""
        if view == self.view:
            return
        if animations().allowed and self.isVisible():
            self._before = self.viewport().grab()
            self._fade.start()
        chosen = self.open_chart.selection
        self.view = view
        self.open_chart = self._scene()
        self.open_chart.selection = tuple(id for id in chosen if self.is_shown(id))
        self._picture.forget()
        self.viewport().update()

    def select(self, id: Id) -> None:
        """Ring a role; one that this view does not show is looked for in the changes."""
        self.open_chart.selection = (id,) if self.is_shown(id) else ()
        self.viewport().update()

    def id_at(self, point: QPointF) -> Id | None:
        """The card under a view point."""
        scenery = self.renderer.scenery
        hits = scenery.within(QRectF(self.camera.to_chart(point), QSizeF(0.01, 0.01)))
        return scenery.ids[int(hits[-1])] if len(hits) else None

    @property
    def fading(self) -> bool:
        """Whether the view before is still to be seen."""
        return self._fade.state() == QAbstractAnimation.State.Running

    @property
    def renderer(self) -> MarkedRenderer:
        """What paints the view that is shown."""
        if self.view not in self._renderers:
            made = MarkedRenderer(self.open_chart, appearance().theme)
            self._renderers[self.view] = made
        return self._renderers[self.view]

    def _scene(self) -> ViewScene:
        if self.view not in self._scenes:
            self._scenes[self.view] = ViewScene(self._result, self.view)
        return self._scenes[self.view]

    # --- painting -----------------------------------------------------------------------------

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        """The view, the ring of what is selected, and the view before as it fades."""
        self.camera.ratio = self.devicePixelRatioF()
        painter = QPainter(self.viewport())
        self._picture.frame(painter, self.camera, appearance().colour("canvas"))
        self._paint_ring(painter)
        if self.fading:
            painter.setOpacity(self._fade.currentValue())
            painter.drawPixmap(0, 0, self._before)
        painter.end()
        if not self._picture.complete:
            self._going_on.start()

    def _paint(self, painter: QPainter, camera: Camera, area: QRect) -> None:
        self.renderer.paint(painter, camera, area)

    def _pieces(self, camera: Camera, area: QRect) -> int:
        return self.renderer.pieces(camera, area)

    def _paint_ring(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(appearance().colour("selection"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for id in self.open_chart.selection:
            away = _RING_AWAY
            radius = tokens().radius.card * self.camera.scale + away
            rect = self.card_rect(id).adjusted(-away, -away, away, away)
            painter.drawRoundedRect(rect, radius, radius)

    def _change_theme(self) -> None:
        for renderer in self._renderers.values():
            renderer.use_theme(appearance().theme)
        self._picture.clear()
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(appearance().colour("canvas")))
        self.setPalette(palette)
        self.viewport().update()

    def _measure(self) -> None:
        places = self.open_chart.places
        bounds = QRectF(0, 0, max(places.width, 1.0), max(places.height, 1.0))
        self.camera.bounds = bounds.adjusted(0, -PILL_OUT, 0, 0)

    # --- looking about ------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Grasp the chart."""
        self.travel.stop()
        self._grip = self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Move it along."""
        if self._grip is not None:
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.pan(event.position() - self._grip)
            self._grip = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let go; without a move in between it was a click on a card, or on none."""
        self._grip = None
        self.viewport().unsetCursor()
        moved = (event.position() - self._pressed).manhattanLength()
        if moved < QApplication.startDragDistance():
            id = self.id_at(event.position()) or ""
            self.select(id)
            self.picked.emit(id)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Arrows move the chart."""
        way = _WAYS.get(Qt.Key(event.key()))
        if way is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.pan(way)
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """The tip of a card tells what became of the role."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.told_at(QPointF(event.pos())), self)
            return True
        return super().viewportEvent(event)

    def told_at(self, point: QPointF) -> str:
        """What became of the role whose card is under a view point."""
        id = self.id_at(point)
        mark = self.open_chart.marks.get(id) if id is not None else None
        return "\n".join(filter(None, (mark.word, mark.detail))) if mark else ""
