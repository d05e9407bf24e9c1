"""The updates of a newer list on the page: check boxes, and a choice at the end of a row."""

from __future__ import annotations

from PySide6.QtWidgets import QHeaderView

from orgchart.translation import texts
from orgchart.ui.deciding import DecidingTree
from orgchart.ui.importing.newer.updates import DECISION, WHAT, WHO, Updates

tr = texts("Importing")

_WHO_WIDTH = 300
_DECISION_WIDTH = 220


class UpdatesTree(DecidingTree):
    """Space takes or leaves, Enter opens the choices; groups with conflicts come first."""

    def __init__(self) -> None:
        super().__init__(DECISION)
        self.setAccessibleName(tr("What the newer list changes"))

    def show_updates(self, updates: Updates) -> None:
        """Show what a list changes, all of it open."""
        self.setModel(updates)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(WHO, _WHO_WIDTH)
        self.setColumnWidth(DECISION, _DECISION_WIDTH)
        self.expandAll()
        self.setCurrentIndex(updates.index(0, WHO))
