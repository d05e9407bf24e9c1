"""The rows of the table: all roles, in the chart's order, or as sorted and filtered."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from orgchart.model.change import Change
from orgchart.model.records import Id, Role
from orgchart.model.search import Search
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.table.changing import Cell, label_for, write_cells
from orgchart.ui.table.columns import Column, columns_of
from orgchart.ui.table.words import cell_text, sort_key

Index = QModelIndex | QPersistentModelIndex
CHART_ORDER = -1
# So many rows come or go one by one, and the view keeps its place; more are shown anew.
_MOST_SINGLY = 60
_NOWHERE = QModelIndex()
# Made once, for views ask for them more often than for texts.
_SWITCHED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_EDITED = _SWITCHED | Qt.ItemFlag.ItemIsEditable


class RoleTable(QAbstractTableModel):
    """What the table shows. Edits keep the rows where they are, until it is sorted again."""

    def __init__(self, open_chart: OpenChart) -> None:
        super().__init__()
        self.open_chart = open_chart
        self.columns = columns_of(open_chart.chart)
        self.ids: list[Id] = list(open_chart.chart.branch(None))
        self.preview: dict[Id, str] = {}
        self.previewed: Column | None = None
        self._rows: dict[Id, int] | None = None
        self._sorted_by, self._order = CHART_ORDER, Qt.SortOrder.AscendingOrder
        self._search = Search(open_chart.chart)
        self._filter = ""
        self._only: frozenset[Id] | None = None

    # --- what views ask -------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """One row a role."""
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """One column a field."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell's text; screen readers hear it as well."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.text(index.row(), index.column()) or None
        return None

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The field's label; its help as a tip."""
        if orientation == Qt.Orientation.Vertical or section >= len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].field.label
        return self.columns[section].field.help if role == Qt.ItemDataRole.ToolTipRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be edited; a yes or no is switched."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _SWITCHED if self.columns[index.column()].kind == "yes-no" else _EDITED

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        """What was typed into a cell, as one step of the history."""
        if role != Qt.ItemDataRole.EditRole or value == self.text(index.row(), index.column()):
            return False
        cell = Cell(self.ids[index.row()], self.columns[index.column()], str(value))
        write_cells(self.open_chart, [cell], label_for(self.open_chart, [cell], "set"))
        return True

    # --- what the table asks --------------------------------------------------------------

    def role(self, row: int) -> Role:
        """The role of a row."""
        return self.open_chart.chart.roles[self.ids[row]]

    def text(self, row: int, column: int) -> str:
        """The text of a cell."""
        role = self.open_chart.chart.roles.get(self.ids[row])
        if role is None:  # gone, and the row goes with the next signal
            return ""
        return cell_text(self.open_chart.chart, role, self.columns[column])

    def row_of(self, id: Id) -> int | None:
        """Where a role is now; None when the filter hides it."""
        if self._rows is None:
            self._rows = {id: row for row, id in enumerate(self.ids)}
        return self._rows.get(id)

    # --- sorting and filtering ------------------------------------------------------------

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, or by the chart's own order for `CHART_ORDER`."""
        self._sorted_by, self._order = column, order
        self._show(self._arranged())

    def filter_by(self, text: str) -> None:
        """Show the roles that say these words only; "Tier: 2" looks in one field."""
        self._filter = text.strip()
        self._show(self._arranged())

    def show_preview(self, column: Column | None, texts: dict[Id, str]) -> None:
        """Show only roles that would change, and what would be in their cells."""
        self.previewed, self.preview = column, texts
        self._only = frozenset(texts) if column is not None else None
        self._show(self._arranged())

    # --- following ------------------------------------------------------------------------

    def follow(self, change: Change) -> None:
        """After an edit: rows come and go, cells say something else."""
        if self._has_new_fields(change):
            self.start_again()
            return
        if any(_is_elsewhere(*sides) for sides in change.values()):
            self._show(self._after(change))
        if self.ids:
            last = self.index(len(self.ids) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def start_again(self) -> None:
        """Everything anew."""
        self.beginResetModel()
        self.columns = columns_of(self.open_chart.chart)
        self._set(self._arranged())
        self.endResetModel()

    def _has_new_fields(self, change: Change) -> bool:
        own = {column.name for column in self.columns if column.own}
        roles = [after for _, after in change.values() if isinstance(after, Role)]
        return any(name not in own for role in roles for name in role.custom)

    def _arranged(self) -> list[Id]:
        """The rows as the filter and the order want them."""
        chart = self.open_chart.chart
        ids = list(chart.branch(None))
        if self._filter:
            found = {match.id for match in self._search.find(self._filter)}
            ids = [id for id in ids if id in found]
        if self._only is not None:
            ids = [id for id in ids if id in self._only]
        if not 0 <= self._sorted_by < len(self.columns):
            return ids
        column = self.columns[self._sorted_by]
        keys = {id: sort_key(chart, chart.roles[id], column) for id in ids}
        ids.sort(key=lambda id: keys[id][1], reverse=self._order == Qt.SortOrder.DescendingOrder)
        return sorted(ids, key=lambda id: keys[id][0])

    def _after(self, change: Change) -> list[Id]:
        """The rows after an edit: in the chart's order, else as they were and new ones last."""
        chart = self.open_chart.chart
        come = [id for id, (before, _) in change.items() if before is None and id in chart.roles]
        shown = {*self.ids, *come}
        if self._sorted_by == CHART_ORDER:
            return [id for id in chart.branch(None) if id in shown]
        kept = [id for id in self.ids if id in chart.roles]
        return [*kept, *(id for id in come if self.row_of(id) is None)]

    # --- the rows change ------------------------------------------------------------------

    def _show(self, wanted: list[Id]) -> None:
        old, new = set(self.ids), set(wanted)
        if len(old ^ new) > _MOST_SINGLY:
            self.beginResetModel()
            self._set(wanted)
            self.endResetModel()
            return
        self._take_out(old - new)
        self._reorder([id for id in wanted if id in old])
        self._put_in(wanted, new - old)

    def _set(self, ids: list[Id]) -> None:
        self.ids, self._rows = ids, None

    def _take_out(self, gone: Iterable[Id]) -> None:
        for row in sorted((row for id in gone if (row := self.row_of(id)) is not None),
                          reverse=True):  # fmt: skip
            self.beginRemoveRows(QModelIndex(), row, row)
            del self.ids[row]
            self.endRemoveRows()
        self._rows = None

    def _reorder(self, wanted: list[Id]) -> None:
        if wanted == self.ids:
            return
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        ids = [self.ids[index.row()] for index in old]
        self._set(wanted)
        new = [self.index(self.row_of(id) or 0, index.column())
               for id, index in zip(ids, old, strict=True)]  # fmt: skip
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def _put_in(self, wanted: list[Id], come: set[Id]) -> None:
        for row, id in enumerate(wanted if come else ()):
            if id in come:
                self.beginInsertRows(QModelIndex(), row, row)
                self.ids.insert(row, id)
                self.endInsertRows()
        self._rows = None


def _is_elsewhere(before: object, after: object) -> bool:
    """Whether a role came, went, or has another place in the order."""
    if not isinstance(before, Role) or not isinstance(after, Role):
        return isinstance(before, Role) or isinstance(after, Role)
    return (before.reports_to, before.rank) != (after.reports_to, after.rank)
