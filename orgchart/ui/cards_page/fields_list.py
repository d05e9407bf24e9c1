"""The list of what a card shows below its title: ticked or not, and in which order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from orgchart.model.card_fields import CardField
from orgchart.translation import texts
from orgchart.ui.widgets import row, tool_button

tr = texts("Cards")

_NAME = Qt.ItemDataRole.UserRole
_ROWS = 8
_ROW = 28


class FieldsList(QWidget):
    """Ticks and places; ``wanted`` tells the names of what is ticked, in order."""

    wanted = Signal(tuple)

    def __init__(self) -> None:
        super().__init__()
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What the cards show"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.list.setMinimumHeight(_ROWS * _ROW)
        self.list.itemChanged.connect(self._tell)
        self.list.model().rowsMoved.connect(self._tell)
        self.up = tool_button("arrow-up", tr("Further up"))
        self.down = tool_button("arrow-down", tr("Further down"))
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.list.currentRowChanged.connect(self._offer_moves)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.list)
        layout.addWidget(row(self.up, self.down, None, spacing=4))

    def show_fields(self, offered: Sequence[CardField], chosen: Sequence[str]) -> None:
        """Show what there is: the chosen first, in their order, then the others."""
        known = {field.name: field for field in offered}
        first = [known[name] for name in chosen if name in known]
        order = [*first, *(field for field in offered if field not in first)]
        current = self.list.currentItem()
        name = current.data(_NAME) if current is not None else order[0].name
        with QSignalBlocker(self.list):
            self.list.clear()
            for at, field in enumerate(order):
                self._add(field, ticked=field in first)
                if field.name == name:
                    self.list.setCurrentRow(at)
        self._offer_moves()

    def _add(self, field: CardField, *, ticked: bool) -> None:
        item = QListWidgetItem(field.label, self.list)
        flags = item.flags() | Qt.ItemFlag.ItemIsUserCheckable
        item.setFlags(flags & ~Qt.ItemFlag.ItemIsDropEnabled)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        item.setData(_NAME, field.name)
        if field.is_chip:
            item.setToolTip(
                tr("A chip in the last row; exports show chips when they are asked to.")
            )
        elif field.private:
            item.setToolTip(tr("Private: audiences do not see it unless you tick it for them."))

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(at) for at in range(self.list.count())]

    def _tell(self, *_: object) -> None:
        ticked = (each for each in self._items() if each.checkState() == Qt.CheckState.Checked)
        self.wanted.emit(tuple(each.data(_NAME) for each in ticked))

    def _move(self, by: int) -> None:
        at = self.list.currentRow()
        with QSignalBlocker(self.list):
            item = self.list.takeItem(at)
            self.list.insertItem(at + by, item)
            self.list.setCurrentRow(at + by)
        self._tell()
        self._offer_moves()

    def _offer_moves(self, *_: object) -> None:
        at = self.list.currentRow()
        self.up.setEnabled(at > 0)
        self.down.setEnabled(0 <= at < self.list.count() - 1)
