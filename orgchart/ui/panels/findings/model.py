"""Findings as a tree for a view: groups, below them what is said of all, then the findings.

Below the one finding that is opened stands what can be done about it.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from orgchart.ui.panels.findings.groups import Group, Row

Index = QModelIndex | QPersistentModelIndex
NODE = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()
# The internal id of an index tells what it lies in: nothing for a group; for a finding its
# group's row + 1; for what can be done about it also its own row + 1, further up.
_TOP = 0
_SHIFT = 24
_GROUP = (1 << _SHIFT) - 1


class Note(NamedTuple):
    """What a rule says of all its findings, and on what it rests."""

    advice: str
    source: str


class Remedies(NamedTuple):
    """What can be done about a finding: the place for its buttons."""

    row: Row
    group: Group


Node = Group | Note | Row | Remedies


class FindingsModel(QAbstractItemModel):
    """Groups of findings; `NODE` gives the group, note, finding or remedies behind an index."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: list[Group] = []
        self.opened = ""

    def show(self, groups: list[Group]) -> None:
        """Take over other findings; the one that is opened stays so, if it is still there."""
        self.beginResetModel()
        self._groups = groups
        self.endResetModel()

    def open(self, key: str) -> None:
        """Make room for the remedies of a finding, and for none of the one before."""
        if key == self.opened:
            return
        before = self.find(self.opened)
        if before.isValid():
            self.beginRemoveRows(before, 0, 0)
            self.opened = ""
            self.endRemoveRows()
        after = self.find(key)
        if after.isValid():
            self.beginInsertRows(after, 0, 0)
            self.opened = key
            self.endInsertRows()

    def find(self, key: str) -> QModelIndex:
        """Where a finding stands; an index that is not valid when there is none such."""
        for number, group in enumerate(self._groups if key else ()):
            shift = _notes(group)
            for at, row in enumerate(group.rows):
                if row.problem.key == key:
                    return self.createIndex(at + shift, 0, number + 1)
        return QModelIndex()

    def node(self, index: Index) -> Node | None:
        """What stands at an index."""
        if not index.isValid():
            return None
        inside = index.internalId()
        if inside == _TOP:
            return self._groups[index.row()]
        group = self._groups[(inside & _GROUP) - 1]
        if inside >> _SHIFT:
            return Remedies(group.rows[(inside >> _SHIFT) - 1 - _notes(group)], group)
        at = index.row() - _notes(group)
        return group.rows[at] if at >= 0 else Note(group.advice, group.source)

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """An index by its place."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        if not parent.isValid():
            return self.createIndex(row, column, _TOP)
        inside = parent.internalId()
        if inside == _TOP:
            return self.createIndex(row, column, parent.row() + 1)
        return self.createIndex(row, column, inside | (parent.row() + 1) << _SHIFT)

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        """The group of a finding, the finding of remedies."""
        inside = index.internalId() if index.isValid() else _TOP
        if inside == _TOP:
            return QModelIndex()
        if inside >> _SHIFT:
            return self.createIndex((inside >> _SHIFT) - 1, 0, inside & _GROUP)
        return self.createIndex(inside - 1, 0, _TOP)

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """Groups at the top, a note and the findings below each, remedies below one."""
        if not parent.isValid():
            return len(self._groups)
        if parent.internalId() == _TOP:
            group = self._groups[parent.row()]
            return _notes(group) + len(group.rows)
        node = self.node(parent)
        return int(isinstance(node, Row) and node.problem.key == self.opened)

    def columnCount(self, _: Index = _NOWHERE) -> int:  # noqa: N802
        """One."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Notes are read, not chosen."""
        if isinstance(self.node(index), Note | Remedies):
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


def _notes(group: Group) -> int:
    """Whether a note stands first in a group, as a number of rows."""
    return int(bool(group.advice or group.source))


def _text(node: Node) -> str:
    if isinstance(node, Group):
        return f"{node.name}, {node.state}, {len(node.rows)}"
    if isinstance(node, Note):
        return " ".join(filter(None, node))
    if isinstance(node, Remedies):
        return ""
    return " ".join(filter(None, (node.problem.message, _aside(node))))


def _aside(row: Row) -> str:
    """What is said of a finding besides its sentence."""
    return row.detail.replace(row.problem.message, "").strip()


def _tip(node: Node) -> str:
    if isinstance(node, Row):
        return f"{node.problem.message}\n{node.problem.source}"
    return node.source if isinstance(node, Group | Note) else ""
