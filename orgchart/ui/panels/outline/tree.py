"""The tree view of the outline: how its rows are tinted, and where the arrows lead."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyleOptionViewItem, QTreeView

from orgchart.ui.panels.palette.tiles import Index
from orgchart.ui.style.appearance import appearance

_RADIUS = 6.0


class Tree(QTreeView):
    """A tree in which Left and Right walk up and down the hierarchy."""

    def drawRow(  # noqa: N802
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """The style tints marks and row one by one: close the notch between the two."""
        if self.selectionModel().isSelected(index):
            painter.save()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(appearance().colour("accentTint"))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawRoundedRect(option.rect, _RADIUS, _RADIUS)
            painter.restore()
            palette = QPalette(option.palette)
            palette.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)
            option.palette = palette
        super().drawRow(painter, option, index)

    def moveCursor(  # noqa: N802
        self, action: QTreeView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Left goes up to the manager where nothing is left to fold, right down to the team."""
        here = self.currentIndex()
        outwards, inwards = QTreeView.CursorAction.MoveLeft, QTreeView.CursorAction.MoveRight
        if self.isRightToLeft():
            outwards, inwards = inwards, outwards
        unfolded = self.isExpanded(here) and self.model().hasChildren(here)
        if action == outwards and not unfolded and here.parent().isValid():
            return here.parent()
        if action == inwards and unfolded:
            return self.model().index(0, 0, here)
        return super().moveCursor(action, modifiers)
