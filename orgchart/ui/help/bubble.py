"""The card of the tour: a step in words, how far one is, and the ways on."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from orgchart.translation import texts
from orgchart.ui.help.steps import STEPS
from orgchart.ui.widgets import button, label, row

tr = texts("Help")

_WIDTH = 340
_PAD = 16
_GAP = 18  # to what it points at
_EDGE = 12  # that it keeps from the edges of the window


class Bubble(QFrame):
    """Says one step; its buttons are connected by the tour."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setFixedWidth(_WIDTH)
        self._count = label("", "small")
        self._title = label("", "heading")
        self._text = label("", wrap=True)
        self.skip = button(tr("Skip the tour"), "ghost")
        self.back = button(tr("Back"))
        self.next = button("", "primary")
        for way in (self.skip, self.back, self.next):
            way.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the chart
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        layout.setSpacing(6)
        for part in (self._count, self._title, self._text):
            layout.addWidget(part)
        layout.addSpacing(6)
        layout.addWidget(row(self.skip, None, self.back, self.next))

    @property
    def ways(self) -> list[QPushButton]:
        """The buttons that can be used now, in reading order."""
        return [way for way in (self.skip, self.back, self.next) if not way.isHidden()]

    def tell(self, number: int) -> None:
        """Say a step, from 0; the button that goes on says it to screen readers."""
        step, last = STEPS[number], number == len(STEPS) - 1
        of = tr("{n} of {all}").format(n=number + 1, all=len(STEPS))
        self._count.setText(of)
        self._title.setText(tr(step.title))
        self._text.setText(tr(step.text))
        self.back.setVisible(number > 0)
        self.skip.setVisible(not last)
        self.next.setText(tr("Done") if last else tr("Next"))
        self.next.setAccessibleDescription(f"{of}. {tr(step.title)}. {tr(step.text)}")
        inner = _WIDTH - 2 * _PAD
        self._text.setFixedHeight(self._text.heightForWidth(inner))
        self.adjustSize()

    def stand_beside(self, part: QRect, room: QRect) -> None:
        """Take the first place at a side of a part that has room, else one at its foot."""
        self.move(_place(self.size(), part, room))


def _place(size: QSize, part: QRect, room: QRect) -> QPoint:
    inner = room.marginsRemoved(QMargins(_EDGE, _EDGE, _EDGE, _EDGE))
    middle = part.center() - QRect(QPoint(), size).center()
    beside = [
        QPoint(part.right() + _GAP, middle.y()),
        QPoint(part.left() - _GAP - size.width(), middle.y()),
    ]
    below = [
        QPoint(middle.x(), part.bottom() + _GAP),
        QPoint(middle.x(), part.top() - _GAP - size.height()),
    ]
    for wanted in below + beside if part.height() < size.height() else beside + below:
        moved = _pushed_inside(QRect(wanted, size), inner)
        if not moved.intersects(part):
            return moved.topLeft()
    foot = QPoint(middle.x(), part.bottom() - _GAP - size.height())
    return _pushed_inside(QRect(foot, size), inner).topLeft()


def _pushed_inside(rect: QRect, room: QRect) -> QRect:
    x = min(max(rect.x(), room.left()), room.right() - rect.width())
    y = min(max(rect.y(), room.top()), room.bottom() - rect.height())
    return QRect(QPoint(x, y), rect.size())
