"""Findings as a tree for a view: a rule, below it what the rule says, then its findings."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from orgchart.ui.panels.findings.groups import Group, Row

Index = QModelIndex | QPersistentModelIndex
NODE = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()
_TOP = 0  # the internal id of a rule's index; what is below has one more than its rule's row


class Note(NamedTuple):
    """What a rule says of all its findings, and on what it rests."""

    advice: str
    source: str


Node = Group | Note | Row


class FindingsModel(QAbstractItemModel):
    """Groups of findings; `NODE` gives the group, note or row behind an index."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: list[Group] = []

    def show(self, groups: list[Group]) -> None:
        """Take over other findings."""
        self.beginResetModel()
        self._groups = groups
        self.endResetModel()

    def node(self, index: Index) -> Node | None:
        """What stands at an index."""
        if not index.isValid():
            return None
        if index.internalId() == _TOP:
            return self._groups[index.row()]
        group = self._groups[index.internalId() - 1]
        return group.rows[index.row() - 1] if index.row() else Note(group.advice, group.source)

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """An index by its place."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _TOP)

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        """The rule of a finding."""
        if not index.isValid() or index.internalId() == _TOP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _TOP)

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """Rules at the top, a note and the findings below each."""
        if not parent.isValid():
            return len(self._groups)
        if parent.internalId() != _TOP:
            return 0
        return 1 + len(self._groups[parent.row()].rows)

    def columnCount(self, _: Index = _NOWHERE) -> int:  # noqa: N802
        """One."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Notes are read, not chosen."""
        if isinstance(self.node(index), Note):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The node itself, or its text for tips and screen readers."""
        node = self.node(index)
        if node is None:
            return None
        if role == NODE:
            return node
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(node)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _text(node)
        return None


def _text(node: Node) -> str:
    if isinstance(node, Group):
        return f"{node.name}, {node.severity}, {len(node.rows)}"
    return node.problem.message if isinstance(node, Row) else " ".join(node)


def _tip(node: Node) -> str:
    if isinstance(node, Row):
        return node.problem.message
    return node.source
