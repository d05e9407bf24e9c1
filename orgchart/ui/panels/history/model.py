"""The history of edits as a list: the start, what was done, what was undone."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QIcon, QPixmap

from orgchart.model.document import Document
from orgchart.translation import texts
from orgchart.ui.style.appearance import appearance
from orgchart.ui.style.icons import icon

tr = texts("History")

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class HistoryModel(QAbstractListModel):
    """A row for each state of the chart, the oldest first; row 0 is the chart as it was opened."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._labels: list[str] = []
        self.here = 0
        self._here_icon = icon("caret-right-bold", "accentInk")
        self._no_icon = QIcon(_blank())  # keeps the texts below each other
        self.read()

    def read(self) -> None:
        """Take over the history as it is now."""
        labels = [step.label for step in self._document.done]
        labels += [step.label for step in reversed(self._document.undone)]
        here = len(self._document.done)
        if labels != self._labels:
            self.beginResetModel()
            self._labels, self.here = labels, here
            self.endResetModel()
        elif here != self.here:
            self.here = here
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """One more than there are steps."""
        return 0 if parent.isValid() else len(self._labels) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The label of a step; the state of now is marked, what was undone is grey."""
        row = index.row()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._labels[row - 1] if row else tr("As it was opened")
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._told(row)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._here_icon if row == self.here else self._no_icon
        if role == Qt.ItemDataRole.ForegroundRole and row > self.here:
            return appearance().colour("textSecondary")
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setItalic(row > self.here)
            font.setWeight(QFont.Weight.DemiBold if row == self.here else QFont.Weight.Normal)
            return font
        return None

    def _told(self, row: int) -> str:
        text: str = self.data(self.index(row))
        if row == self.here:
            return tr("{step}, the chart as it is now").format(step=text)
        return tr("{step}, undone").format(step=text) if row > self.here else text


def _blank() -> QPixmap:
    pixmap = QPixmap(1, 1)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap
