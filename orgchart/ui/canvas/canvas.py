"""The canvas: paints what its camera sees of an open chart and hands events to gestures."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from orgchart.model.change import Change
from orgchart.model.edits import add_role, move_role
from orgchart.model.records import Id
from orgchart.ui.canvas.camera import Camera
from orgchart.ui.canvas.drop import Drop, perform
from orgchart.ui.canvas.gestures import Gesture
from orgchart.ui.canvas.gestures.drag_role import drag_role
from orgchart.ui.canvas.gestures.pan import pan
from orgchart.ui.canvas.gestures.pull_line import pull_line
from orgchart.ui.canvas.gestures.select_area import select_area
from orgchart.ui.canvas.ground import paint_ground
from orgchart.ui.canvas.incoming import Incoming
from orgchart.ui.canvas.overlay import Overlay
from orgchart.ui.canvas.renderer import Renderer
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.style.appearance import appearance

_DRAG_THRESHOLD = 6.0
_WHEEL_STEP = 120.0
_ZOOM_A_STEP = 1.2


class Canvas(QAbstractScrollArea):
    """Shows one open chart. ``said`` is for the status line, ``edit_title`` asks for an editor."""

    said = Signal(str)
    zoomed = Signal(float)
    edit_title = Signal(str)
    offered_top = Signal(tuple)
    typed = Signal(str)
    space_tapped = Signal()

    def __init__(self, open_chart: OpenChart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open_chart = open_chart
        self.camera = Camera()
        self.renderer = Renderer(open_chart, appearance().theme)
        self.overlay = Overlay(self)
        self._incoming = Incoming(self)
        self._gesture: Gesture | None = None
        self._space = False
        self._fitted = False
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Chart"))
        self.viewport().setMouseTracking(True)
        self.horizontalScrollBar().valueChanged.connect(self._scrolled)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        open_chart.changed.connect(self._follow)
        open_chart.viewed.connect(self._look_again)
        open_chart.selected.connect(self.viewport().update)
        appearance().changed.connect(self._change_theme)
        self._measure()

    # --- what others ask ------------------------------------------------------------------

    def is_shown(self, id: Id) -> bool:
        """Whether a role's card is laid out, not in a folded branch."""
        return id in self.open_chart.places.index

    def card_rect(self, id: Id) -> QRectF:
        """A card in the view."""
        return self.camera.rect_to_view(QRectF(*self.open_chart.places.box(id)))

    def id_at(self, point: QPointF, reach: float = 0.0) -> Id | None:
        """The card under a view point, or at most ``reach`` pixels from it."""
        at = self.camera.to_chart(point)
        away = reach / self.camera.scale
        hits = self.renderer.scenery.within(QRectF(at, QSizeF(0.01, 0.01)), away)
        ids = [self.renderer.scenery.ids[i] for i in hits.tolist()]
        return min(ids, key=lambda id: self._distance(id, at), default=None)

    def ids_within(self, area: QRectF) -> list[Id]:
        """The cards that a rectangle of the view touches."""
        chart_area = QRectF(self.camera.to_chart(area.topLeft()), area.size() / self.camera.scale)
        hits = self.renderer.scenery.within(chart_area)
        return [self.renderer.scenery.ids[i] for i in sorted(hits.tolist())]

    def dragged_roles(self, pressed: Id) -> tuple[Id, ...]:
        """What a drag moves: the selection without those who come along with their manager."""
        chosen = self.open_chart.selection or (pressed,)
        above = {id: set(self.open_chart.chart.managers_above(id)) for id in chosen}
        movable = [id for id in chosen if self.is_shown(id) and not above[id] & set(chosen)]
        return tuple(dict.fromkeys([pressed, *movable] if pressed in movable else movable))

    def is_drag(self, start: QPointF, now: QPointF) -> bool:
        """Whether the pointer has gone far enough for a drag."""
        return (now - start).manhattanLength() >= _DRAG_THRESHOLD

    def say(self, sentence: str) -> None:
        """Tell something in the status line."""
        self.said.emit(sentence)

    # --- looking --------------------------------------------------------------------------

    def pan(self, by: QPointF) -> None:
        """Move the chart by so many pixels."""
        self.camera.pan(by)
        self._looked()

    def zoom(self, factor: float, about: QPointF | None = None) -> None:
        """Zoom about a view point, else about the middle."""
        self.camera.zoom(factor, about if about is not None else self._middle())
        self._looked()

    def zoom_to(self, scale: float) -> None:
        """Zoom to a scale about the middle."""
        self.camera.zoom_to(scale, self._middle())
        self._looked()

    def fit(self) -> None:
        """Show the whole chart."""
        self.camera.fit()
        self._looked()

    def zoom_to_selection(self) -> None:
        """Show the selected cards as large as fits."""
        shown = [id for id in self.open_chart.selection if self.is_shown(id)]
        if shown:
            area = QRectF(*self.open_chart.places.box(shown[0]))
            for id in shown[1:]:
                area = area.united(QRectF(*self.open_chart.places.box(id)))
            self.camera.fit(area)
            self._looked()

    def reveal(self, id: Id) -> None:
        """Move as little as needed to see a role, opening folded branches on the way."""
        self.open_chart.unfold_to([id])
        if self.is_shown(id):
            self.camera.reveal(QRectF(*self.open_chart.places.box(id)))
            self._looked()

    # --- editing by hand ------------------------------------------------------------------

    def drop(self, drop: Drop) -> None:
        """Do what the preview of a drop has promised."""
        with self.open_chart.edit(drop.sentence.rstrip(".")) as draft:
            put = perform(draft, drop)
        self.open_chart.select(put)

    def offer_top(self, moved: tuple[Id, ...]) -> None:
        """Dropped on empty ground: say that cards are arranged, and offer to make it a top."""
        self.say(self.tr("Cards are arranged automatically."))
        self.offered_top.emit(moved)

    def make_top(self, ids: tuple[Id, ...]) -> None:
        """Let roles report to nobody."""
        with self.open_chart.edit(self.tr("Make a top")) as draft:
            for id in ids:
                move_role(draft, id, None)

    # --- following the chart --------------------------------------------------------------

    def _follow(self, change: Change) -> None:
        held = self._held_point()
        self.renderer.follow(change)
        self._settle(held)

    def _look_again(self) -> None:
        held = self._held_point()
        self.renderer.look_again()
        self._settle(held)

    def _change_theme(self) -> None:
        self.renderer.use_theme(appearance().theme)
        self.viewport().update()

    def _held_point(self) -> tuple[Id, QPointF] | None:
        """The card that must not move on the screen: the first selected one, if it is seen."""
        box = self._boxes.get(self.open_chart.selection[0]) if self.open_chart.selection else None
        if box is None or not self.camera.visible().intersects(box):
            return None
        return self.open_chart.selection[0], box.topLeft()

    def _settle(self, held: tuple[Id, QPointF] | None) -> None:
        self._measure()
        if held is not None and self.is_shown(held[0]):
            x, y, _, _ = self.open_chart.places.box(held[0])
            self.camera.keep(held[1], QPointF(x, y))
        self._looked()

    def _measure(self) -> None:
        places = self.open_chart.places
        self.camera.bounds = QRectF(0, 0, max(places.width, 1.0), max(places.height, 1.0))
        shown = [id for id in self.open_chart.selection[:1] if id in places.index]
        self._boxes = {id: QRectF(*places.box(id)) for id in shown}

    def _looked(self) -> None:
        """The camera has moved: scroll bars and picture follow."""
        self._set_bars()
        self.zoomed.emit(self.camera.scale)
        self.viewport().update()

    # --- scroll bars ----------------------------------------------------------------------

    def _set_bars(self) -> None:
        camera, scale = self.camera, self.camera.scale
        seen, whole = camera.visible(), camera.bounds.united(camera.visible())
        for bar, start, low, high, page in (
            (self.horizontalScrollBar(), seen.left(), whole.left(), whole.right(), seen.width()),
            (self.verticalScrollBar(), seen.top(), whole.top(), whole.bottom(), seen.height()),
        ):
            bar.blockSignals(True)
            bar.setRange(round(low * scale), round((high - page) * scale))
            bar.setPageStep(max(1, round(page * scale)))
            bar.setSingleStep(40)
            bar.setValue(round(start * scale))
            bar.blockSignals(False)

    def _scrolled(self) -> None:
        scale = self.camera.scale
        x, y = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        self.camera.origin = QPointF(x / scale, y / scale)
        self.viewport().update()

    # --- events ---------------------------------------------------------------------------

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        """Ground, chart, and what floats over it."""
        painter = QPainter(self.viewport())
        paint_ground(painter, self.camera, self.viewport().rect())
        self.renderer.paint(painter, self.camera, self.devicePixelRatioF(), self.overlay.moved)
        self.overlay.paint(painter)
        painter.end()

    def resizeEvent(self, _: QResizeEvent) -> None:  # noqa: N802
        """The first size shows the whole chart, later ones keep the middle."""
        size = QSizeF(self.viewport().size())
        if self._fitted:
            self.camera.resize(size)
        else:
            self.camera.view = size
            self.camera.fit()
            self._fitted = size.width() > 1
        self._looked()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Begin the gesture that fits the place and the button."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if self._gesture is None:
            self._gesture = self._gesture_for(event)
            if self._gesture is not None:
                next(self._gesture)
        self._send(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Feed the gesture, else see what is under the pointer."""
        if self._gesture is not None:
            self._send(event)
            return
        hovered = self.id_at(event.position())
        if hovered != self.overlay.hovered:
            self.overlay.hovered = hovered
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """The end of most gestures."""
        self._send(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """On a card: edit its title. On empty ground: add a top."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        id = self.id_at(event.position())
        if id is None:
            with self.open_chart.edit(self.tr("Add a top")) as draft:
                id = add_role(draft, None)
            self.open_chart.select([id])
        self.edit_title.emit(id)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Scroll; with Ctrl zoom about the pointer, with Shift sideways."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y() / _WHEEL_STEP
            self.zoom(_ZOOM_A_STEP**steps, event.position())
        else:
            pixels = event.pixelDelta()
            by = QPointF(pixels if not pixels.isNull() else event.angleDelta() / 2)
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not by.x():
                by = QPointF(by.y(), 0)
            self.pan(by)
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Space is a key of the canvas before it is a shortcut: held down, it pans."""
        if _is_plain_space(event):
            event.accept()
            return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Pinching zooms about the fingers."""
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom(1 + event.value(), event.position())
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape ends a gesture without trace; space and a drag pan."""
        if event.key() == Qt.Key.Key_Escape and self._gesture is not None:
            self._gesture.close()
            self._gesture = None
        elif event.key() == Qt.Key.Key_Space:
            self._space = True
        elif _types(event) and self.open_chart.selection:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Space is let go: without a drag in between it was a tap."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            if self._space:
                self.space_tapped.emit()
            self._space = False
        super().keyReleaseEvent(event)

    def focusOutEvent(self, _: QEvent) -> None:  # noqa: N802
        """No key stays down in a window one has left."""
        self._space = False
        self.viewport().update()

    focusInEvent = focusOutEvent  # noqa: N815 - the ring of the selection shows the focus

    # --- gestures -------------------------------------------------------------------------

    def _gesture_for(self, event: QMouseEvent) -> Gesture | None:
        if event.button() == Qt.MouseButton.MiddleButton or self._space:
            self._space = False
            return pan(self)
        if event.button() != Qt.MouseButton.LeftButton:
            return None
        handle = self.overlay.handle_at(event.position())
        if handle is not None:
            return self._use_handle(*handle)
        pressed = self.id_at(event.position())
        return select_area(self) if pressed is None else drag_role(self, pressed)

    def _use_handle(self, id: Id, handle: str) -> Gesture | None:
        if handle == "dotted":
            return pull_line(self, id)
        role = self.open_chart.chart.roles[id]
        manager = id if handle == "report" else role.reports_to
        with self.open_chart.edit(self.tr("Add a role")) as draft:
            new = add_role(draft, manager)
        self.open_chart.select([new])
        self.edit_title.emit(new)
        return None

    def _send(self, event: QMouseEvent) -> None:
        if self._gesture is None:
            return
        try:
            self._gesture.send(event)
        except StopIteration:
            self._gesture = None

    def _middle(self) -> QPointF:
        return QRectF(self.viewport().rect()).center()

    def _distance(self, id: Id, at: QPointF) -> float:
        return (QRectF(*self.open_chart.places.box(id)).center() - at).manhattanLength()


def _is_plain_space(event: QEvent) -> bool:
    """Whether Qt asks if a press of the space bar is for the canvas, before any shortcut."""
    return (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.ShortcutOverride
        and event.key() == Qt.Key.Key_Space
        and not event.modifiers()
    )


def _types(event: QKeyEvent) -> bool:
    """Whether a key writes a character, as opposed to doing something."""
    commanding = (
        Qt.KeyboardModifier.ControlModifier
        | Qt.KeyboardModifier.AltModifier
        | Qt.KeyboardModifier.MetaModifier
    )
    return bool(event.text()) and event.text().isprintable() and not event.modifiers() & commanding
