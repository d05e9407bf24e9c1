"""The canvas: paints what its camera sees of an open chart and hands events to the hands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHideEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from orgchart.collector import set_aside, take_back
from orgchart.model.edits import move_role
from orgchart.model.people import Who
from orgchart.model.records import Id
from orgchart.translation import texts
from orgchart.ui.canvas.backing import Backing
from orgchart.ui.canvas.carrying import Carrying
from orgchart.ui.canvas.chart_view import ChartView
from orgchart.ui.canvas.drop import Drop, perform
from orgchart.ui.canvas.following import Following
from orgchart.ui.canvas.gestures.drag_person import carry_person
from orgchart.ui.canvas.ghost import ghost_corner, ghost_scale
from orgchart.ui.canvas.hands import Hands
from orgchart.ui.canvas.incoming import Incoming
from orgchart.ui.canvas.motion.motion import Motion
from orgchart.ui.canvas.overlay import Overlay
from orgchart.ui.canvas.picked_line import PickedLine
from orgchart.ui.canvas.renderer import Renderer
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.style.appearance import appearance

tr = texts("Canvas")

_DRAG_THRESHOLD = 6.0


class Canvas(ChartView):
    """Shows one open chart. ``said`` is for the status line, ``edit_title`` asks for an editor.

    ``menu_wanted`` asks for the menu of the selection at a place on the screen, ``drop_asked``
    for one of what a drop may do; ``offered_top`` names cards dropped on empty ground;
    ``painted`` follows a frame in which nothing is missing.
    """

    open_chart: OpenChart
    said = Signal(str)
    edit_title = Signal(str)
    offered_top = Signal(tuple)
    typed = Signal(str)
    composed = Signal(QInputMethodEvent)
    space_tapped = Signal()
    menu_wanted = Signal(QPoint)
    drop_asked = Signal(object, QPoint)
    painted = Signal()

    def __init__(self, open_chart: OpenChart, parent: QWidget | None = None) -> None:
        super().__init__(open_chart, parent)
        self.renderer = Renderer(open_chart, appearance().theme)
        self.picture = Backing(self.renderer.paint, self.renderer.pieces)
        self.carrying = Carrying(self)
        self.picked_line = PickedLine(self)
        self.overlay = Overlay(self)
        self._incoming = Incoming(self)
        self._hands = Hands(self)
        self.motion = Motion(self)
        self._following = Following(self)
        # A timer, not a posted event: what hands do comes before the next piece of a picture.
        self._going_on = QTimer(self, singleShot=True, interval=0)
        self._going_on.timeout.connect(self.viewport().update)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.setAccessibleName(tr("Chart"))
        self.viewport().setMouseTracking(True)
        set_aside()
        self.destroyed.connect(take_back)

    # --- what others ask ------------------------------------------------------------------

    def id_at(self, point: QPointF, reach: float = 0.0) -> Id | None:
        """The card under a view point, or at most ``reach`` pixels from it."""
        at = self.camera.to_chart(point)
        away = reach / self.camera.scale
        hits = self.renderer.scenery.within(QRectF(at, QSizeF(0.01, 0.01)), away)
        ids = [self.renderer.scenery.ids[i] for i in hits.tolist()]
        return min(ids, key=lambda id: self._distance(id, at), default=None)

    def ids_within(self, area: QRectF) -> list[Id]:
        """The cards that a rectangle of the view touches."""
        hits = self.renderer.scenery.within(self.camera.rect_to_chart(area))
        return [self.renderer.scenery.ids[i] for i in sorted(hits.tolist())]

    def hide_cards(self, ids: tuple[Id, ...]) -> None:
        """Leave some cards out of the picture, those before are painted again."""
        self.leave_out(ids, ())

    def leave_out(self, ids: Sequence[Id], teams: Sequence[Id], *, urgent: bool = True) -> None:
        """Leave out some cards and the lines of some managers; those before are painted again."""
        areas = self.renderer.leave_out(frozenset(ids), teams)
        self.picture.forget([self.camera.rect_to_view(area) for area in areas], urgent=urgent)

    def dragged_roles(self, pressed: Id) -> tuple[Id, ...]:
        """What a drag moves: the selection without those who come along with their manager."""
        chosen = [pressed, *self.open_chart.selection]
        return tuple(filter(self.is_shown, self.open_chart.chart.highest(chosen)))

    def is_drag(self, start: QPointF, now: QPointF) -> bool:
        """Whether the pointer has gone far enough for a drag."""
        return (now - start).manhattanLength() >= _DRAG_THRESHOLD

    def say(self, sentence: str) -> None:
        """Tell something in the status line."""
        self.said.emit(sentence)

    def hold(self, id: Id | None) -> None:
        """The card that the next change must not move on the screen."""
        self._following.hold(id)

    def carry(self, who: Who, event: QMouseEvent) -> None:
        """Somebody is dragged in from elsewhere in the window; what follows comes here, too."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._hands.begin(carry_person(self, who), event, Qt.MouseButton.LeftButton)

    def light(self, ids: frozenset[Id] | None) -> None:
        """Fade all cards but some, until None ends that."""
        self.renderer.light(ids)
        self.picture.forget()
        self.viewport().update()

    def let_go(self) -> None:
        """End what a hand is doing, without trace."""
        self._hands.cancel()

    # --- editing by hand ------------------------------------------------------------------

    def drop(self, drop: Drop) -> None:
        """Do what the preview of a drop has promised; the card dropped on stays where it is."""
        self.hold(drop.target)
        if drop.how != "copy":
            self._carried(drop.moved)
        with self.open_chart.edit(drop.sentence.rstrip(".")) as draft:
            put = perform(draft, drop)
        self.open_chart.select(put)

    def offer_top(self, moved: tuple[Id, ...]) -> None:
        """Dropped on empty ground: say that cards are arranged, and offer to make it a top."""
        self.bring_back(moved)
        self.say(tr("Cards are arranged automatically."))
        self.offered_top.emit(moved)

    def bring_back(self, moved: tuple[Id, ...]) -> None:
        """Dropped where it changes nothing: the cards glide back to their places."""
        self._carried(moved)
        self.motion.bring_back()

    def make_top(self, ids: tuple[Id, ...]) -> None:
        """Let roles report to nobody."""
        with self.open_chart.edit(tr("Make a top")) as draft:
            for id in ids:
                move_role(draft, id, None)

    # --- events ---------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Ground, chart, and what floats over it.

        Qt asks once more for the part under a panel that has changed: that is only copied.
        """
        is_part = not event.rect().contains(self.viewport().rect().center())
        self.camera.ratio = self.devicePixelRatioF()
        painter = QPainter(self.viewport())
        self.motion.prepare()
        self.picture.frame(painter, self.camera, appearance().colour("canvas"), copy=is_part)
        self.motion.paint(painter)
        self.overlay.paint(painter)
        painter.end()
        if self.picture.complete:
            self.painted.emit()
        else:
            self._going_on.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Begin a gesture."""
        self.travel.stop()
        self.motion.finish()
        self._hands.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go on with it, or hover."""
        self._hands.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """The end of most gestures."""
        self._hands.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Edit a title, or add a top."""
        self._hands.double_click(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Scroll or zoom."""
        self.travel.stop()
        self.motion.finish()
        self._hands.wheel(event)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """The menu key; the right button asks through its own gesture."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.menu_wanted.emit(self.viewport().mapToGlobal(self._menu_point()))
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Some keys are for the canvas before they are shortcuts."""
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and self._hands.claims(event):
            event.accept()
            return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """A pointer that has gone hovers over nothing."""
        if event.type() == QEvent.Type.Leave:
            self.overlay.hover(None)
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Keys of the hands; all others are shortcuts."""
        self.motion.finish()
        if not self._hands.key_press(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Keys of the hands are let go."""
        if not self._hands.key_release(event):
            super().keyReleaseEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802
        """What is composed of several keys, as É or 中, begins a title like any other text."""
        if self.open_chart.selection:
            self.composed.emit(event)
        event.accept()

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:  # noqa: N802
        """What an input method offers stands at the card it writes on."""
        if query == Qt.InputMethodQuery.ImCursorRectangle:
            return QRect(self._menu_point(), QSize(1, 1))
        return super().inputMethodQuery(query)

    def focusInEvent(self, _: QEvent) -> None:  # noqa: N802
        """The ring of the selection shows the focus."""
        self.viewport().update()

    def focusOutEvent(self, _: QEvent) -> None:  # noqa: N802
        """No key stays down in a window one has left."""
        self._hands.let_go()
        self.viewport().update()

    def hideEvent(self, _: QHideEvent) -> None:  # noqa: N802
        """What nobody sees any more is not gone on with."""
        self.travel.arrive()
        self.motion.finish()
        self._hands.cancel()

    # --- parts ----------------------------------------------------------------------------

    def _carried(self, ids: tuple[Id, ...]) -> None:
        """Cards that were dragged set out from where they were let go."""
        scale = ghost_scale(self) / self.camera.scale
        self.motion.carried(ids, ghost_corner(self.overlay.pointer), scale)

    @property
    def _cards_glide(self) -> bool:
        return self.motion.is_due

    def _menu_point(self) -> QPoint:
        """Where a menu called by key opens: at the first selected card, else in the middle."""
        for id in self.open_chart.selection[:1]:
            if self.is_shown(id):
                return self.card_rect(id).center().toPoint()
        if self.picked_line.line is not None and self.picked_line.course():
            return self.picked_line.middle().toPoint()
        return self.middle.toPoint()

    def _distance(self, id: Id, at: QPointF) -> float:
        return (QRectF(*self.open_chart.places.box(id)).center() - at).manhattanLength()
