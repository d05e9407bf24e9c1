"""The chart as an item model: a tree of one column that follows every change."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, Qt

from orgchart.drawing.wording import spoken, title_of
from orgchart.model.change import Change
from orgchart.model.records import Id, Role
from orgchart.translation import texts
from orgchart.ui.canvas.new_role import ROLE_MIME
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.outline.branches import Branches, Place, place_of
from orgchart.ui.panels.outline.dropping import ROLES_MIME, Dropping
from orgchart.ui.panels.palette.tiles import Index

tr = texts("Outline")

# More places than this are shown anew at once: telling them one by one would take longer.
_MOST_STEPS = 300
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_HAND_FLAGS = (
    Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
)


class OutlineModel(QAbstractItemModel):
    """The roles of an open chart. Rows that are moved or renamed become edits of the chart."""

    def __init__(self, open_chart: OpenChart, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = open_chart
        self._dropping = Dropping(open_chart)
        # Indexes carry a number for each id: Qt keeps no references to Python objects.
        self._ids: list[Id] = []
        self._numbers: dict[Id, int] = {}
        self._branches = Branches(open_chart.chart)

    def id_of(self, index: Index) -> Id | None:
        """The role of a row; None for the invisible root."""
        return self._ids[index.internalId()] if index.isValid() else None

    def role_of(self, index: Index) -> Role | None:
        """The record of a row; None for the root, and for a row that is about to go."""
        id = self.id_of(index)
        return None if id is None else self._open.chart.roles.get(id)

    def index_of(self, id: Id | None) -> QModelIndex:
        """The row of a role; not valid for None or a role that is not shown."""
        if id is None or id not in self._branches:
            return QModelIndex()
        return self.createIndex(self._branches.row(id), 0, self._number(id))

    # --- following ------------------------------------------------------------------------

    def start_again(self) -> None:
        """Show the chart as it is now, without telling what became of which row."""
        self.beginResetModel()
        self._branches = Branches(self._open.chart)
        self.endResetModel()

    def follow(self, change: Change) -> bool:
        """Tell the views what a change does to the rows, one step after the other.

        False when that would take too long and all rows were made anew.
        """
        roles = {id: after for id, (_, after) in change.items() if isinstance(after, Role)}
        gone = [id for id, (_, after) in change.items() if after is None and id in self._branches]
        added = [id for id in roles if id not in self._branches]
        moved = [id for id in roles if id in self._branches and self._is_elsewhere(roles[id])]
        if len(gone) + len(added) + len(moved) > _MOST_STEPS:
            self.start_again()
            return False
        self._add_all(added)
        self._move_all(moved)
        for id in gone:
            if id in self._branches and self._branches.place(id).manager not in gone:
                self._remove(id)
        for id in roles:
            index = self.index_of(id)
            self.dataChanged.emit(index, index)
        return True

    def _is_elsewhere(self, role: Role) -> bool:
        return self._branches.place(role.id) != place_of(role)

    def _add_all(self, ids: list[Id]) -> None:
        """Managers before their reports."""
        waiting = dict.fromkeys(ids)
        while waiting:
            id = next(iter(waiting))
            while (manager := self._open.chart.roles[id].reports_to) in waiting:
                assert manager is not None
                id = manager
            del waiting[id]
            self._add(id, place_of(self._open.chart.roles[id]))

    def _move_all(self, ids: list[Id]) -> None:
        """Those first whose manager is in place; a knot is undone over the top of the chart."""
        waiting = ids
        while waiting:
            stuck = [id for id in waiting if not self._moved_home(id)]
            if len(stuck) == len(waiting):
                self._move(stuck[0], Place(None, self._branches.place(stuck[0]).rank))
            waiting = stuck

    def _moved_home(self, id: Id) -> bool:
        place = place_of(self._open.chart.roles[id])
        if self._branches.is_below(place.manager, id):
            return False
        self._move(id, place)
        return True

    def _add(self, id: Id, place: Place) -> None:
        row = self._branches.row_at(id, place)
        self.beginInsertRows(self.index_of(place.manager), row, row)
        self._branches.put(id, place)
        self.endInsertRows()

    def _move(self, id: Id, place: Place) -> None:
        before = self._branches.place(id)
        row, to = self._branches.row(id), self._branches.row_at(id, place)
        if before.manager == place.manager and to in (row, row + 1):
            self._branches.put(id, place)
            return
        source, target = self.index_of(before.manager), self.index_of(place.manager)
        self.beginMoveRows(source, row, row, target, to)
        self._branches.put(id, place)
        self.endMoveRows()

    def _remove(self, id: Id) -> None:
        row = self._branches.row(id)
        self.beginRemoveRows(self.index_of(self._branches.place(id).manager), row, row)
        self._branches.remove(id)
        self.endRemoveRows()

    # --- what views ask -------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """The row at a place among the reports of another one."""
        reports = self._branches.reports(self.id_of(parent))
        if column != 0 or not 0 <= row < len(reports):
            return QModelIndex()
        return self.createIndex(row, 0, self._number(reports[row][1]))

    def parent(self, child: Index) -> QModelIndex:  # type: ignore[override]
        """The row of the manager."""
        id = self.id_of(child)
        if id is None or id not in self._branches:
            return QModelIndex()
        return self.index_of(self._branches.place(id).manager)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """How many report to a role; at the root, how many tops there are."""
        return len(self._branches.reports(self.id_of(parent)))

    def columnCount(self, _: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """One: the role."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title, what is edited of it, and the whole card in words."""
        record = self.role_of(index)
        if record is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(record)
        if role == Qt.ItemDataRole.EditRole:
            return record.title
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(record)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be renamed, dragged, and dropped on; what is dropped beside them is a top."""
        return _FLAGS | _HAND_FLAGS if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled

    # --- edits ----------------------------------------------------------------------------

    def setData(  # noqa: N802
        self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Give a role another title."""
        record, title = self.role_of(index), str(value).strip()
        if role != Qt.ItemDataRole.EditRole or record is None or title == record.title:
            return False
        with self._open.edit(tr("Rename “{title}”").format(title=title)) as draft:
            draft.update(record.id, title=title)
        return True

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802
        """Rows are moved, or copied with Ctrl."""
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:  # noqa: N802
        """Roles of this chart, and new ones from the palette."""
        return [ROLES_MIME, ROLE_MIME]

    def mimeData(self, indexes: list[QModelIndex]) -> QMimeData:  # type: ignore[override]  # noqa: N802
        """What a drag of some rows carries."""
        return self._dropping.pack([id for index in indexes if (id := self.id_of(index))])

    def canDropMimeData(  # noqa: N802
        self, data: QMimeData, action: Qt.DropAction, _row: int, _column: int, parent: Index
    ) -> bool:
        """Whether the roles may report there: nobody reports to somebody of their own branch."""
        return self._dropping.allows(data, action, self.id_of(parent))

    def dropMimeData(  # noqa: N802
        self, data: QMimeData, action: Qt.DropAction, row: int, _column: int, parent: Index
    ) -> bool:
        """Move, copy or add the roles there."""
        return self._dropping.drop(data, action, self.id_of(parent), row)

    def _number(self, id: Id) -> int:
        number = self._numbers.get(id)
        if number is None:
            number = self._numbers[id] = len(self._ids)
            self._ids.append(id)
        return number
