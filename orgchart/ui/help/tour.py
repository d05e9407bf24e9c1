"""A tour in four steps over the window of a chart: what to do where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from orgchart.translation import texts
from orgchart.ui.canvas.shadow import paint_shadow
from orgchart.ui.help.bubble import Bubble
from orgchart.ui.help.steps import STEPS
from orgchart.ui.style.appearance import appearance
from orgchart.ui.style.colours import faded

if TYPE_CHECKING:
    from orgchart.ui.editor import Editor
    from orgchart.ui.window import Window

tr = texts("Help")

_VEIL = 0.78
_ROUND = 8.0
_RING = 3
_ROOM = 4  # round the part


class Tour(QWidget):
    """Lies over its window: everything is veiled but the part that a step is about.

    The arrow keys, Enter and the buttons go on and back; Escape leaves it at any step.
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
        window.installEventFilter(self)
        editor.destroyed.connect(self.deleteLater)
        appearance().changed.connect(self.update)

    def begin(self) -> None:
        """Show the first step."""
        self.show()
        self.raise_()
        self.go(0)

    def go(self, number: int) -> None:
        """Show a step, from 0; beyond the last one the tour ends."""
        if number >= len(STEPS):
            self.leave()
            return
        self.number = max(number, 0)
        self.bubble.tell(self.number)
        self._settle()

    def leave(self) -> None:
        """End the tour and give the focus back."""
        self._window.removeEventFilter(self)
        self.hide()
        (self._before or self._editor.canvas).setFocus(Qt.FocusReason.PopupFocusReason)
        self.deleteLater()

    @property
    def shown_part(self) -> QRect:
        """Where the part is that the step is about."""
        part = STEPS[self.number].part(self._editor)
        place = QRect(part.mapTo(self._window, QPoint()), part.size())
        return place.adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM) & self.rect()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Keys that go through the steps."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        on, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if mirrored:
            on, back = back, on
        match event.key():
            case Qt.Key.Key_Escape:
                self.leave()
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
        """The tour covers its window at any size."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._settle()
        return False

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        """The veil with a window in it, a ring round that, and the shadow of the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil, seen = QPainterPath(), QPainterPath()
        veil.addRect(QRectF(self.rect()))
        seen.addRoundedRect(QRectF(self.shown_part), _ROUND, _ROUND)
        painter.fillPath(veil.subtracted(seen), faded(appearance().colour("canvas").name(), _VEIL))
        painter.setPen(QPen(appearance().colour("focus"), _RING))
        half = _RING / 2
        ring = QRectF(self.shown_part).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(ring, _ROUND - half, _ROUND - half)
        card = QRectF(self.bubble.geometry())
        paint_shadow(painter, card, "dragged", self.devicePixelRatioF())

    def _settle(self) -> None:
        self.setGeometry(self._window.rect())
        self.bubble.stand_beside(self.shown_part, self.rect())
        self.update()
