"""Chips: short values side by side, each of which can be taken away."""

from __future__ import annotations

from typing import Literal, NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QToolButton

from orgchart.drawing.signs import Sign
from orgchart.translation import texts
from orgchart.ui.style.appearance import appearance
from orgchart.ui.style.icons import draw_icon

tr = texts("Inspector")

_HEIGHT = 22
_PAD = 6
_CROSS = 10
_RADIUS = 4.0


class Shown(NamedTuple):
    """One value as a chip: what it is, its name, and how many of the roles have it."""

    value: str
    name: str
    share: str = ""
    sign: Sign | None = None


class Chip(QAbstractButton):
    """A value; ``removed`` by its cross, Delete or Backspace.

    A value that only some of the roles have is dashed; a click gives it to all of them.
    """

    removed = Signal()
    spread = Signal()

    def __init__(self, shown: Shown) -> None:
        super().__init__()
        self.shown = shown
        self._hit: Literal["cross", "name"] | None = None
        self.setProperty("role", "tag")
        self.setText(shown.name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        spoken = f"{shown.name}, {shown.share}" if shown.share else shown.name
        self.setAccessibleName(spoken)
        some = tr("{share}: a click gives it to all of them.").format(share=shown.share)
        self.setToolTip(some if shown.share else tr("The cross takes it away."))
        self.clicked.connect(self._clicked)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as its name and the cross."""
        self.ensurePolished()
        width = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(width + 3 * _PAD + _CROSS, _HEIGHT)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The same."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Delete takes the value away."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """The mouse has to hit the cross to take the value away."""
        cross = self._cross().adjusted(-_PAD, -_PAD, _PAD, _PAD)
        self._hit = "cross" if cross.contains(event.position().toPoint()) else "name"
        super().mouseReleaseEvent(event)
        self._hit = None

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        """Tint, name, cross."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, ink = self._colours()
        painter.setBrush(ground)
        painter.setPen(self._outline(ink))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        painter.setPen(ink)
        text = QRect(_PAD, 0, self.width() - 2 * _PAD, self.height())
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(text, leading, self.text())
        draw_icon(painter, "x-bold", self._cross(), ink)

    def _outline(self, ink: QColor) -> QPen:
        if self.hasFocus():
            return QPen(appearance().colour("focus"), 2)
        if self.shown.share:
            return QPen(ink, 1, Qt.PenStyle.DashLine)
        return QPen(Qt.PenStyle.NoPen)

    def _colours(self) -> tuple[QColor, QColor]:
        sign = self.shown.sign
        if sign is not None:
            return QColor(sign.colours.tint), QColor(sign.colours.ink)
        return appearance().colour("pressed"), appearance().colour("text")

    def _cross(self) -> QRect:
        start = self.width() - _PAD - _CROSS
        cross = QRect(start, (self.height() - _CROSS) // 2, _CROSS, _CROSS)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), cross)

    def _clicked(self) -> None:
        if self._hit == "cross" or (self._hit is None and not self.shown.share):
            self.removed.emit()
        elif self.shown.share:
            self.spread.emit()


def add_chip(text: str, name: str) -> QToolButton:
    """The dashed chip at the end that adds another value."""
    made = QToolButton()
    made.setText(text)
    made.setAccessibleName(name)
    made.setProperty("add", True)
    made.setFixedHeight(_HEIGHT)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made
