"""The page on which something about a scenario is decided, row by row."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QTreeView

from orgchart.translation import texts
from orgchart.ui.covering import MARGIN, CoveringPage
from orgchart.ui.widgets import button, column, label, row

tr = texts("Scenarios")

_CELL = 8  # room before the text of a cell


class DecidingPage(CoveringPage):
    """A title, a sentence, a tree of rows, and the way on."""

    def __init__(self, title: str, about: str, tree: QTreeView, *others: QPushButton) -> None:
        """``others`` stand at the start of the foot."""
        super().__init__(button("", "primary"))
        self.setProperty("panel", True)
        self.tree = tree
        self.cancel = button(tr("Cancel"))
        rows = column(tree, spacing=0)
        rows.setContentsMargins(MARGIN - _CELL, 0, MARGIN - _CELL, 0)
        foot = row(*others, None, self.cancel, self.agree)
        self.lay_out(title, label(about, "secondary", wrap=True), rows, foot)
        self.cancel.clicked.connect(self.left)
        self.agree.clicked.connect(self.agreed)

    def refuse(self, sentence: str) -> None:
        """Say why it cannot be done as it was decided."""
        self.bar.say("refused", sentence, kind="warning")

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Keys begin in the tree."""
        super().showEvent(event)
        if not event.spontaneous():
            self.tree.setFocus()
