"""The frame of a page that covers what the window shows until it is agreed to, or left."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from orgchart.ui.message_bar import MessageBar
from orgchart.ui.tab_order import put_in_tab_order
from orgchart.ui.widgets import column, divider, label

MARGIN = 24
_SIDE_WIDTH = 424


class CoveringPage(QFrame):
    """A bar, a title, what is decided, and the way on: ``agreed``, or ``left`` without."""

    agreed = Signal()
    left = Signal()

    def __init__(self, agree: QPushButton) -> None:
        """``agree`` is the button that goes on."""
        super().__init__()
        self.bar = MessageBar()
        self.agree = agree
        agree.setAutoDefault(True)  # Enter presses it, as in a dialog

    def lay_out(self, title: str, about: QWidget, middle: QWidget, foot: QWidget) -> None:
        """The title with what it is about, the middle that takes all room, and the foot."""
        head = column(label(title, "title"), about, spacing=6)
        head.setContentsMargins(MARGIN, 16, MARGIN, 12)
        foot = column(foot, spacing=0)
        foot.setContentsMargins(MARGIN, 12, MARGIN, 12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.bar, head, divider(), middle, divider(), foot):
            layout.addWidget(part, 1 if part is middle else 0)
        put_in_tab_order(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape gives up; Ctrl+Enter goes on from anywhere."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self.agree.click()
        else:
            super().keyPressEvent(event)


def with_side(main: QWidget, *side: QWidget) -> QWidget:
    """What is decided, and beside it, below each other, what comes of it; the last has the room."""
    held = QWidget()
    held.setFixedWidth(_SIDE_WIDTH)
    below = QVBoxLayout(held)
    below.setContentsMargins(16, 16, MARGIN, 12)
    below.setSpacing(8)
    for part in side:
        below.addWidget(part, 1 if part is side[-1] else 0)
    both = QWidget()
    beside = QHBoxLayout(both)
    beside.setContentsMargins(0, 0, 0, 0)
    beside.setSpacing(0)
    for part in (main, divider(vertical=True), held):
        beside.addWidget(part, 1 if part is main else 0)
    return both
