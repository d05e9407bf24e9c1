"""Mouse and keys on the canvas: which gesture they begin, feed and end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent

from orgchart.model.people import Seated
from orgchart.model.records import Id
from orgchart.ui.canvas.gestures import Gesture
from orgchart.ui.canvas.gestures.drag_person import press_person
from orgchart.ui.canvas.gestures.drag_role import drag_role
from orgchart.ui.canvas.gestures.edge import edge_shift
from orgchart.ui.canvas.gestures.pan import pan
from orgchart.ui.canvas.gestures.pull_line import pull_line
from orgchart.ui.canvas.gestures.repoint_line import repoint_line
from orgchart.ui.canvas.gestures.select_area import select_area
from orgchart.ui.canvas.making import add_report, add_sibling, add_top
from orgchart.ui.canvas.person_spots import spot_at
from orgchart.ui.canvas.wheel import scroll

if TYPE_CHECKING:
    from orgchart.ui.canvas.canvas import Canvas

_EDGE_TICK = 30  # milliseconds
_COMMANDING = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_MODIFIERS = {
    Qt.Key.Key_Control: Qt.KeyboardModifier.ControlModifier,
    Qt.Key.Key_Shift: Qt.KeyboardModifier.ShiftModifier,
    Qt.Key.Key_Alt: Qt.KeyboardModifier.AltModifier,
}


class Hands:
    """What a person's hands do on one canvas; one gesture at a time, ended by its own button."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._gesture: Gesture | None = None
        self._button = Qt.MouseButton.NoButton
        self._last: QMouseEvent | None = None
        self._space = False
        self._edge = QTimer(canvas, interval=_EDGE_TICK)
        self._edge.timeout.connect(self._linger)

    @property
    def busy(self) -> bool:
        """Whether a gesture is going on."""
        return self._gesture is not None

    # --- mouse ----------------------------------------------------------------------------

    def press(self, event: QMouseEvent) -> None:
        """Begin the gesture that fits the place and the button."""
        self._canvas.setFocus(Qt.FocusReason.MouseFocusReason)
        if self.busy:
            return
        gesture = self._gesture_for(event)
        if gesture is not None:
            self.begin(gesture, event, event.button())

    def begin(self, gesture: Gesture, event: QMouseEvent, button: Qt.MouseButton) -> None:
        """Begin a gesture that letting go of a button ends."""
        self._gesture, self._button = gesture, button
        next(gesture)
        self._edge.start()
        self._send(event)

    def move(self, event: QMouseEvent) -> None:
        """Feed the gesture, else see what is under the pointer."""
        if self.busy:
            self._send(event)
        else:
            self._canvas.overlay.hover(event.position())

    def release(self, event: QMouseEvent) -> None:
        """The end of most gestures."""
        if event.button() == self._button:
            self._send(event)

    def double_click(self, event: QMouseEvent) -> None:
        """On a card: edit its title. On empty ground: add a top."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        id = self._canvas.id_at(event.position())
        if id is None and self._canvas.picked_line.at(event.position()) is not None:
            self._canvas.picked_line.label_wanted.emit()
        elif id is None:
            add_top(self._canvas)
        else:
            self._canvas.edit_title.emit(id)

    def wheel(self, event: QWheelEvent) -> None:
        """Scroll or zoom, also amid a gesture."""
        scroll(self._canvas, event)
        self._again(event.modifiers())

    # --- keys -----------------------------------------------------------------------------

    def claims(self, event: QKeyEvent) -> bool:
        """Whether a key is for the hands before it is a shortcut: Escape, and space held down."""
        if self.busy or not self._canvas.picked_line.claims(event.key()):
            return self._claims_plain(event)
        return True

    def _claims_plain(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            return self.busy
        return event.key() == Qt.Key.Key_Space and not event.modifiers()

    def key_press(self, event: QKeyEvent) -> bool:
        """Escape ends a gesture without trace; space and a drag pan; letters begin a title."""
        if event.key() == Qt.Key.Key_Escape and self.busy:
            self.cancel()
        elif event.key() == Qt.Key.Key_Space:
            self._hold_space(held=True)
        elif self.busy:
            self._again(event.modifiers() | _modifier(event))
        elif self._canvas.picked_line.claims(event.key()):
            self._canvas.picked_line.key(event.key())
        elif _types(event) and self._canvas.open_chart.selection:
            self._canvas.typed.emit(event.text())
        else:
            return False
        return True

    def key_release(self, event: QKeyEvent) -> bool:
        """Space is let go: without a drag in between it was a tap."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            if self._space:
                self._canvas.space_tapped.emit()
            self._hold_space(held=False)
        elif self.busy:
            self._again(event.modifiers() & ~_modifier(event))
        else:
            return False
        return True

    def let_go(self) -> None:
        """No key stays down in a window one has left."""
        if self._space:
            self._hold_space(held=False)

    def cancel(self) -> None:
        """End the gesture without trace."""
        if self._gesture is not None:
            self._gesture.close()
            self._end()

    def _hold_space(self, *, held: bool) -> None:
        self._space = held
        if held:
            self._canvas.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self._canvas.viewport().unsetCursor()

    # --- gestures -------------------------------------------------------------------------

    def _gesture_for(self, event: QMouseEvent) -> Gesture | None:
        canvas, button = self._canvas, event.button()
        if button == Qt.MouseButton.MiddleButton or self._space:
            self._space = False
            return pan(canvas)
        person = self._person_at(event.position())
        pressed = canvas.id_at(event.position())
        if person is not None and button == Qt.MouseButton.RightButton:
            return press_person(canvas, person)
        if button == Qt.MouseButton.RightButton:
            if pressed is None:
                canvas.picked_line.pick(canvas.picked_line.at(event.position()))
            return drag_role(canvas, pressed) if pressed is not None else pan(canvas)
        if button != Qt.MouseButton.LeftButton:
            return None
        handle = canvas.overlay.handle_at(event.position())
        if handle is not None:
            return self._use_handle(*handle)
        if person is not None:
            return press_person(canvas, person)
        return self._on_ground(event) if pressed is None else drag_role(canvas, pressed)

    def _on_ground(self, event: QMouseEvent) -> Gesture:
        """Beside the cards a press picks a dotted line, or begins a frame."""
        picked = self._canvas.picked_line
        picked.pick(picked.at(event.position()))
        return select_area(self._canvas) if picked.line is None else repoint_line(self._canvas)

    def _person_at(self, point: QPointF) -> Seated | None:
        """Whom a drag would take; a card that is one of several selected goes with them."""
        spot = spot_at(self._canvas, point)
        chosen = self._canvas.open_chart.selection
        if spot is None or (len(chosen) > 1 and spot.who.role in chosen):
            return None
        return spot.who

    def _use_handle(self, id: Id, handle: str) -> Gesture | None:
        if handle == "dotted":
            return pull_line(self._canvas, id)
        add = add_report if handle == "report" else add_sibling
        add(self._canvas, id)
        return None

    def _send(self, event: QMouseEvent) -> None:
        if self._gesture is None:
            return
        self._last = event.clone()
        try:
            self._gesture.send(event)
        except StopIteration:
            self._end()

    def _end(self) -> None:
        self._gesture = self._last = None
        self._button = Qt.MouseButton.NoButton
        self._edge.stop()

    def _linger(self) -> None:
        """A pointer that rests at the edge goes on scrolling."""
        last = self._last
        if last is not None and not edge_shift(self._canvas, last.position()).isNull():
            self._again(last.modifiers())

    def _again(self, modifiers: Qt.KeyboardModifier) -> None:
        """Feed the last move again: the view has moved on, or a key changes what a drop does."""
        last = self._last
        if last is not None and last.type() == QEvent.Type.MouseMove:
            at, everywhere = last.position(), last.globalPosition()
            none = Qt.MouseButton.NoButton
            self._send(
                QMouseEvent(QEvent.Type.MouseMove, at, everywhere, none, last.buttons(), modifiers)
            )


def _modifier(event: QKeyEvent) -> Qt.KeyboardModifier:
    return _MODIFIERS.get(Qt.Key(event.key()), Qt.KeyboardModifier.NoModifier)


def _types(event: QKeyEvent) -> bool:
    """Whether a key writes a character, as opposed to doing something."""
    writes = bool(event.text()) and event.text().isprintable()
    return writes and not event.modifiers() & _COMMANDING
