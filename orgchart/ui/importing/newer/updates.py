"""What a newer list says as a tree: groups of updates, each to be taken or left."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from orgchart.importing.refresh import Refresh, Update
from orgchart.importing.refresh.updates import KEEP, LEAVE, MINE, UpdateKind
from orgchart.model.chart import Chart
from orgchart.translation import later, number
from orgchart.ui.deciding import CHOICES
from orgchart.ui.importing.fields import tr
from orgchart.ui.importing.newer.words import ORDER, details, kind_name

WHO, WHAT, DECISION = range(3)
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_NOTHING = frozenset((KEEP, LEAVE, MINE))
_HEADERS = (later("Who"), later("What"), later("What becomes of it"))


class Group(NamedTuple):
    """The updates of one kind."""

    kind: UpdateKind
    updates: list[Update]


class Updates(QAbstractItemModel):
    """A check box takes or leaves an update, or all of a group; `decisions` is what was chosen."""

    def __init__(self, refresh: Refresh, chart: Chart) -> None:
        super().__init__()
        self.refresh = refresh
        self.decisions: dict[str, str] = {}
        self._chart = chart
        found = (Group(kind, refresh.of(kind)) for kind in ORDER)
        self.groups = [group for group in found if group.updates]

    @property
    def taken(self) -> int:
        """How many updates are taken."""
        return sum(self.decision(each) not in _NOTHING for each in self.refresh.updates)

    def decision(self, update: Update) -> str:
        """What becomes of an update."""
        return self.decisions.get(update.id, update.default)

    def decide(self, updates: Sequence[Update], choice: str) -> None:
        """Let the same become of these."""
        for update in updates:
            if choice in update.choices:
                self.decisions[update.id] = choice
        last = len(self.groups) - 1
        self.dataChanged.emit(self.index(0, WHO), self.index(last, DECISION))
        for at, group in enumerate(self.groups):
            above = self.index(at, WHO)
            self.dataChanged.emit(
                self.index(0, WHO, above), self.index(len(group.updates) - 1, DECISION, above)
            )

    def take(self, updates: Sequence[Update], *, take: bool) -> None:
        """Take or leave these."""
        for update in updates:
            self.decisions[update.id] = _taking(update) if take else _leaving(update)
        self.decide((), "")

    def at(self, index: _Index) -> list[Update]:
        """The update of a row, or all of a group's."""
        if index.internalId():
            return [self.groups[index.internalId() - 1].updates[index.row()]]
        return self.groups[index.row()].updates

    def choices(self, index: _Index) -> list[tuple[str, str]]:
        """What can be decided there: values and what they are called."""
        updates = self.at(index)
        first = updates[0]
        return [
            (value, text)
            for value, text in zip(first.choices, first.labels, strict=True)
            if all(value in update.choices for update in updates)
        ]

    # --- as a tree --------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: _Index = _NOWHERE) -> QModelIndex:
        """Rows of a group know its number, counted from 1."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: _Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        """The group."""
        group = index.internalId() if index.isValid() else 0
        return self.createIndex(group - 1, 0, 0) if group else QModelIndex()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802
        """Groups, and the updates in each."""
        if not parent.isValid():
            return len(self.groups)
        if parent.internalId() or parent.column():
            return 0
        return len(self.groups[parent.row()].updates)

    def columnCount(self, _: _Index = _NOWHERE) -> int:  # noqa: N802
        """Who, what, what becomes of it."""
        return len(_HEADERS)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What the columns are."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(_HEADERS[section])
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """The first column has check boxes, the last one is chosen in."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == WHO:
            return usual | Qt.ItemFlag.ItemIsUserCheckable
        return usual | Qt.ItemFlag.ItemIsEditable if index.column() == DECISION else usual

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts and check boxes."""
        updates = self.at(index)
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == WHO:
            return self._state(updates)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(index, updates)
        if role == CHOICES:
            return self.choices(index)
        if role == Qt.ItemDataRole.FontRole and index.column() == WHO and not index.internalId():
            return _strong()
        if role == Qt.ItemDataRole.EditRole:
            return self._common(updates)
        return None

    def setData(  # noqa: N802
        self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Take, leave or decide."""
        updates = self.at(index)
        if role == Qt.ItemDataRole.CheckStateRole:
            self.take(updates, take=Qt.CheckState(value) == Qt.CheckState.Checked)
        else:
            self.decide(updates, str(value))
        return True

    def _state(self, updates: Sequence[Update]) -> Qt.CheckState:
        taken = sum(self.decision(each) not in _NOTHING for each in updates)
        if taken == len(updates):
            return Qt.CheckState.Checked
        return Qt.CheckState.PartiallyChecked if taken else Qt.CheckState.Unchecked

    def _text(self, index: _Index, updates: Sequence[Update]) -> str:
        if index.column() == DECISION:
            chosen = self._common(updates)
            return next((text for value, text in self.choices(index) if value == chosen), "")
        if not index.internalId():
            name = kind_name(self.groups[index.row()].kind)
            return f"{name} · {number(len(updates), ',')}" if index.column() == WHO else ""
        if index.column() == WHO:
            return updates[0].label
        return details(updates[0], self.refresh, self._chart)

    def _common(self, updates: Sequence[Update]) -> str:
        chosen = {self.decision(each) for each in updates}
        return chosen.pop() if len(chosen) == 1 else ""


def _strong() -> QFont:
    font = QFont()
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _leaving(update: Update) -> str:
    return next(choice for choice in update.choices if choice in _NOTHING)


def _taking(update: Update) -> str:
    if update.default not in _NOTHING:
        return update.default
    return next(choice for choice in update.choices if choice not in _NOTHING)
