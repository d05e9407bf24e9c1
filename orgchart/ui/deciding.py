"""A tree in whose last column something is chosen for each row, by pointer or by keys."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from orgchart.translation import texts
from orgchart.ui.style.appearance import appearance
from orgchart.ui.style.icons import draw_icon

tr = texts("Window")

# Asks a model what can be chosen in a row: pairs of a value and what it is called.
CHOICES = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_CARET = 12
_PAD = 8


class Deciding(QStyledItemDelegate):
    """A list of what can be decided, opened at once; a caret tells that there is one."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """What was decided, with the caret at its end."""
        room = QRect(option.rect)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        caret = QRect(0, 0, _CARET, _CARET)
        caret.moveCenter(room.center())
        caret.moveLeft(room.left() + _PAD if mirrored else room.right() - _PAD - _CARET)
        option.rect = room.adjusted(_CARET + _PAD, 0, 0, 0) if mirrored else room.adjusted(
            0, 0, -_CARET - _PAD, 0)  # fmt: skip
        super().paint(painter, option, index)
        draw_icon(painter, "caret-down", caret, appearance().colour("textSecondary"))

    def createEditor(  # noqa: N802
        self, parent: QWidget, _: QStyleOptionViewItem, index: _Index
    ) -> QWidget:
        """The choices of a row."""
        box = QComboBox(parent)
        box.setAccessibleName(tr("What becomes of it"))
        for value, text in index.data(CHOICES):
            box.addItem(text, value)
        box.setCurrentIndex(box.findData(index.data(Qt.ItemDataRole.EditRole)))
        box.activated.connect(lambda _: self._done(box))
        return box

    def setEditorData(self, editor: QWidget, _: _Index) -> None:  # noqa: N802
        """Open it."""
        assert isinstance(editor, QComboBox)
        editor.showPopup()

    def setModelData(  # noqa: N802
        self, editor: QWidget, model: QAbstractItemModel, index: _Index
    ) -> None:
        """Decide."""
        assert isinstance(editor, QComboBox)
        if editor.currentData():
            model.setData(index, editor.currentData())

    def _done(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)


class DecidingTree(QTreeView):
    """Space takes or leaves what has a box; Enter opens the choices of a ``column``."""

    def __init__(self, column: int) -> None:
        super().__init__()
        self._column = column
        self.setUniformRowHeights(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setItemDelegateForColumn(column, Deciding(self))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setFrameShape(QTreeView.Shape.NoFrame)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter opens the choices, wherever in the row one is."""
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and not event.modifiers() and self.currentIndex().isValid():
            self.edit(self.currentIndex().siblingAtColumn(self._column))
        else:
            super().keyPressEvent(event)
