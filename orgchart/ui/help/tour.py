"""A tour in four steps over the window of a chart: what to do where.

It stands over the window and takes nothing away: keys and mouse belong to what is below it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from orgchart.translation import texts
from orgchart.ui.canvas.shadow import paint_shadow
from orgchart.ui.help.bubble import Bubble
from orgchart.ui.help.steps import STEPS
from orgchart.ui.style.appearance import appearance

if TYPE_CHECKING:
    from orgchart.ui.editor import Editor
    from orgchart.ui.window import Window

tr = texts("Help")

_ROUND = 8.0
_RING = 3
_ROOM = 4  # round the part
_SHADOW = 32  # how far the shadow of the words goes


class Tour(QWidget):
    """Puts a ring round the part of its window that a step is about, and the words beside it.

    The buttons go on and back, and so do the arrow keys and Enter while one of them has the
    focus; Escape leaves it from anywhere in the window but where something is just typed.
    """

    def __init__(self, window: Window, editor: Editor) -> None:
        super().__init__(window)
        self._window, self._editor = window, editor
        self._before = window.focusWidget()
        self.number = 0
        self.setAccessibleName(tr("Tour"))
        self.bubble = Bubble(self)
        self.bubble.next.clicked.connect(lambda: self.go(self.number + 1))
        self.bubble.back.clicked.connect(lambda: self.go(self.number - 1))
        self.bubble.skip.clicked.connect(self.leave)
        self._watched = [window, editor, *(step.part(editor) for step in STEPS)]
        for each in self._watched:
            each.installEventFilter(self)
        editor.destroyed.connect(self.deleteLater)
        appearance().changed.connect(self.update)

    def begin(self, *, take_focus: bool) -> None:
        """Show the first step; who did not ask for it keeps the focus where it is."""
        self.show()
        self.raise_()
        self.go(0)
        if take_focus:
            self.bubble.next.setFocus(Qt.FocusReason.PopupFocusReason)

    def go(self, number: int) -> None:
        """Show a step, from 0; beyond the last one the tour ends."""
        if number >= len(STEPS):
            self.leave()
            return
        self.number = max(number, 0)
        held = self._has_focus
        self.bubble.tell(self.number)
        if held:
            self.bubble.next.setFocus(Qt.FocusReason.PopupFocusReason)
        self._settle()

    def leave(self) -> None:
        """End the tour; the focus goes back if the tour has it."""
        for each in self._watched:
            each.removeEventFilter(self)
        held = self._has_focus
        self.hide()
        if held:
            (self._before or self._editor.canvas).setFocus(Qt.FocusReason.PopupFocusReason)
        self.deleteLater()

    @property
    def _has_focus(self) -> bool:
        focus = self._window.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    @property
    def _part(self) -> QWidget:
        return STEPS[self.number].part(self._editor)

    @property
    def shown_part(self) -> QRect:
        """Where the part is that the step is about."""
        part = self._part
        place = QRect(part.mapTo(self._window, QPoint()), part.size())
        return place.adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM) & self.rect()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Keys that go through the steps."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        on, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if mirrored:
            on, back = back, on
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.go(self.number + 1)
            case key if key == on:
                self.go(self.number + 1)
            case key if key == back:
                self.go(self.number - 1)

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802
        """Tab stays among the buttons of the tour."""
        ways, focus = self.bubble.ways, self._window.focusWidget()
        at = next((n for n, way in enumerate(ways) if way is focus), -1)
        ways[(at + (1 if forwards else -1)) % len(ways)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """The tour covers its window at any size, goes with the chart, and hears Escape."""
        match event.type():
            case QEvent.Type.Resize if watched is self._window or watched is self._part:
                self._settle()
            case QEvent.Type.Hide if watched is self._editor and not event.spontaneous():
                self.leave()
            case QEvent.Type.ShortcutOverride if watched is self._window:
                return isinstance(event, QKeyEvent) and self._heeds(event)
        return False

    def _heeds(self, event: QKeyEvent) -> bool:
        """Escape that nobody below has claimed ends the tour, unless it is for a text or a drag."""
        if (
            event.key() != Qt.Key.Key_Escape
            or isinstance(self._window.focusWidget(), QLineEdit | QPlainTextEdit)
            or QApplication.mouseButtons()
        ):
            return False
        self.leave()
        event.accept()
        return True

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        """The ring round the part, and the shadow of the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(appearance().colour("focus"), _RING))
        half = _RING / 2
        ring = QRectF(self.shown_part).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(ring, _ROUND - half, _ROUND - half)
        card = QRectF(self.bubble.geometry())
        paint_shadow(painter, card, "dragged", self.devicePixelRatioF())

    def _settle(self) -> None:
        self.setGeometry(self._window.rect())
        part = self.shown_part
        self.bubble.stand_beside(part, self.rect())
        words = self.bubble.geometry() + QMargins(*[_SHADOW] * 4)
        ring = QRegion(part) - QRegion(part - QMargins(*[_RING] * 4))
        self.setMask(ring + QRegion(words))
        self.update()
