"""The page on which something about a scenario is decided, row by row."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QTreeView, QVBoxLayout

from orgchart.ui.message_bar import MessageBar
from orgchart.ui.tab_order import put_in_tab_order
from orgchart.ui.widgets import button, column, divider, label, row

_MARGIN = 24
_CELL = 8  # room before the text of a cell


class DecidingPage(QFrame):
    """A title, a sentence, a tree of rows, and the way on: ``agreed``, or ``left`` without."""

    agreed = Signal()
    left = Signal()

    def __init__(self, title: str, about: str, tree: QTreeView, *others: QPushButton) -> None:
        """``others`` stand at the start of the foot."""
        super().__init__()
        self.setProperty("panel", True)
        self.bar = MessageBar()
        self.tree = tree
        self.cancel = button(self.tr("Cancel"))
        self.agree = button("", "primary")
        self.agree.setAutoDefault(True)
        head = column(label(title, "title"), label(about, "secondary", wrap=True), spacing=4)
        head.setContentsMargins(_MARGIN, 16, _MARGIN, 12)
        foot = row(*others, None, self.cancel, self.agree)
        foot.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        rows = column(tree, spacing=0)
        rows.setContentsMargins(_MARGIN - _CELL, 0, _MARGIN - _CELL, 0)
        for part in (self.bar, head, divider(), rows, divider(), foot):
            layout.addWidget(part, 1 if part is rows else 0)
        self.cancel.clicked.connect(self.left)
        self.agree.clicked.connect(self.agreed)
        put_in_tab_order(self)

    def refuse(self, sentence: str) -> None:
        """Say why it cannot be done as it was decided."""
        self.bar.say("refused", sentence, kind="warning")

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Keys begin in the tree."""
        super().showEvent(event)
        if not event.spontaneous():
            self.tree.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape gives up; Ctrl+Enter goes on from anywhere."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self.agree.click()
        else:
            super().keyPressEvent(event)
