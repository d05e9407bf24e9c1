"""The list of moves as a tree: departments, and in each what becomes of its people and posts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import NamedTuple

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt

from orgchart.model.moves import Move
from orgchart.translation import number
from orgchart.ui.comparing.words import details, headline, tr

NODE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
Wanted = Callable[[Move], bool]
_NOWHERE = QModelIndex()


class Department(NamedTuple):
    """The moves of one department."""

    name: str
    moves: Sequence[Move]


class MovesModel(QAbstractItemModel):
    """Shows those moves that are wanted; `NODE` gives a `Department` or a `Move`."""

    def __init__(self) -> None:
        super().__init__()
        self.departments: list[Department] = []

    def show(self, moves: Sequence[Move], wanted: Wanted) -> None:
        """Show some of a list, which is sorted by department."""
        self.beginResetModel()
        shown = [move for move in moves if wanted(move)]
        self.departments = [
            Department(name or tr("No department"), list(some))
            for name, some in groupby(shown, key=lambda move: move.department)
        ]
        self.endResetModel()

    def find(self, role: str) -> QModelIndex:
        """The first line about a role."""
        for at, department in enumerate(self.departments):
            for line, move in enumerate(department.moves):
                if move.role == role:
                    return self.index(line, 0, self.index(at, 0))
        return QModelIndex()

    # --- as a tree --------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """Rows of a department know its number, counted from 1."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        """The department."""
        at = index.internalId() if index.isValid() else 0
        return self.createIndex(at - 1, 0, 0) if at else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """Departments, and the moves in each."""
        if not parent.isValid():
            return len(self.departments)
        return 0 if parent.internalId() else len(self.departments[parent.row()].moves)

    def columnCount(self, _: Index = _NOWHERE) -> int:  # noqa: N802
        """One, which is painted."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The node, and what it says."""
        node = self._node(index)
        if role == NODE:
            return node
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if isinstance(node, Department):
            return f"{node.name} · {number(len(node.moves), ',')}"
        return f"{headline(node)}\n{details(node)}"

    def _node(self, index: Index) -> Department | Move:
        if index.internalId():
            return self.departments[index.internalId() - 1].moves[index.row()]
        return self.departments[index.row()]
