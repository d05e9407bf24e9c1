"""The view a canvas has of its chart: where its camera looks, and everything that moves it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from orgchart.model.records import Id
from orgchart.ui.canvas.bars import Bars
from orgchart.ui.canvas.camera import Camera
from orgchart.ui.canvas.motion.travel import Travel
from orgchart.ui.canvas.nearest import nearest
from orgchart.ui.canvas.opening import open_view
from orgchart.ui.canvas.scene import Scene
from orgchart.ui.canvas.wheel import pinched, scroll


class ChartView(QAbstractScrollArea):
    """Looks at one chart; ``zoomed`` tells the scale whenever the camera has moved."""

    zoomed = Signal(float)

    def __init__(self, open_chart: Scene, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open_chart: Scene = open_chart
        self.camera = Camera()
        self.travel = Travel(self)
        self._bars = Bars(self)
        self._outer = QSize()
        # How the chart is first seen, once the view has its size; None when it was looked about.
        self._opening: Callable[[], None] | None = self._open

    # --- where things are -----------------------------------------------------------------

    def is_shown(self, id: Id) -> bool:
        """Whether a role's card is laid out, not in a folded branch."""
        return id in self.open_chart.places.index

    def card_rect(self, id: Id) -> QRectF:
        """A card in the view."""
        return self.camera.rect_to_view(QRectF(*self.open_chart.places.box(id)))

    def nearest(self, point: QPointF) -> Id | None:
        """The card whose middle is the nearest to a chart point."""
        return nearest(self.open_chart.places, point)

    @property
    def _cards_glide(self) -> bool:
        """Whether cards are to go to other places in the next frame."""
        return False

    @property
    def is_opening(self) -> bool:
        """Whether the view is still the one that every new chart opens with."""
        return self._opening == self._open

    # --- looking --------------------------------------------------------------------------

    def open_at(self, scale: float, middle: QPointF) -> None:
        """Begin with a chart point in the middle instead of the view that fits a new chart."""

        def look() -> None:
            half = QPointF(self.camera.view.width(), self.camera.view.height()) / (2 * scale)
            self.camera.look(scale, middle - half)

        self._opening = look
        self._look_first()

    def pan(self, by: QPointF) -> None:
        """Move the chart by so many pixels."""
        self.travel.arrive()
        self.camera.pan(by)
        self.looked()

    def look_from(self, origin: QPointF) -> None:
        """Bring a chart point to the top left corner."""
        self.travel.stop()
        self.camera.look_from(origin)
        self.looked()

    def center_on(self, point: QPointF) -> None:
        """Bring a chart point to the middle of the view."""
        self.travel.stop()
        self.camera.center_on(point)
        self.looked()

    def zoom(self, factor: float, about: QPointF | None = None) -> None:
        """Zoom about a view point, else about the middle."""
        self.travel.arrive()
        self.camera.zoom(factor, about if about is not None else self.middle)
        self.looked()

    def zoom_to(self, scale: float) -> None:
        """Zoom to a scale about the middle."""
        self.travel.arrive()
        self.camera.zoom_to(scale, self.middle)
        self.looked()

    def fit(self) -> None:
        """Show the whole chart."""
        self.travel.stop()
        self.camera.fit()
        self.looked()

    def zoom_to_selection(self) -> None:
        """Show the selected cards as large as fits."""
        shown = [id for id in self.open_chart.selection if self.is_shown(id)]
        if shown:
            area = QRectF(*self.open_chart.places.box(shown[0]))
            for id in shown[1:]:
                area = area.united(QRectF(*self.open_chart.places.box(id)))
            self.travel.stop()
            self.camera.fit(area)
            self.looked()

    def reveal(self, id: Id) -> None:
        """Move as little as needed to see a role, opening folded branches on the way.

        The view glides there, but when cards are about to glide: then these come to it.
        """
        self.open_chart.unfold_to([id])
        if self.is_shown(id):
            start = self.camera.origin
            self.travel.arrive()
            self.camera.reveal(QRectF(*self.open_chart.places.box(id)))
            self.travel.depart(start, at_once=self._cards_glide)
            self.looked()

    def looked(self) -> None:
        """The camera has moved: scroll bars and picture follow."""
        self._opening = None
        self._show_look()

    @property
    def middle(self) -> QPointF:
        """The middle of the view."""
        return QRectF(self.viewport().rect()).center()

    # --- events ---------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Scroll or zoom."""
        self.travel.stop()
        scroll(self, event)
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Pinching zooms about the fingers."""
        return pinched(self, event) or super().viewportEvent(event)

    # --- the size of the view -------------------------------------------------------------

    def resizeEvent(self, _: QResizeEvent) -> None:  # noqa: N802
        """Until somebody looks about, the opening view fits the size; then the middle stays.

        When only scroll bars come and go, nothing moves.
        """
        self.travel.arrive()
        size, bars_only = QSizeF(self.viewport().size()), self._outer == self.size()
        self._outer = self.size()
        if self._opening is not None:
            self.camera.view = size
            self._look_first()
            return
        if bars_only:
            self.camera.view = size
        else:
            self.camera.resize(size)
        self._show_look()

    def _look_first(self) -> None:
        if self._opening is not None and self.camera.view.width() > 1:
            self._opening()
            self._show_look()

    def _open(self) -> None:
        open_view(self.camera, self.open_chart)

    def _show_look(self) -> None:
        self._bars.follow()
        self.zoomed.emit(self.camera.scale)
        self.viewport().update()
