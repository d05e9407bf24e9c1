"""The matrix as a table: functions across, roles, teams, shifts or languages down."""

from __future__ import annotations

from typing import Any, Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from orgchart.model.records import Id, Role
from orgchart.rules.coverage import Axis, Cover, FunctionCover, Group, State, coverage, groups
from orgchart.translation import number, texts
from orgchart.ui.coverage import words
from orgchart.ui.open_chart import OpenChart

tr = texts("Coverage")

Index = QModelIndex | QPersistentModelIndex
Rows = Literal["roles"] | Axis
CHART_ORDER = -1
_NOWHERE = QModelIndex()
_RANK: dict[State, int] = {"covered": 0, "single": 1, "vacant": 2, "gap": 3, "unused": 4}


class CoverageTable(QAbstractTableModel):
    """What the matrix shows. ``only_gaps`` leaves the functions out that are covered well."""

    def __init__(self, open_chart: OpenChart) -> None:
        super().__init__()
        self.open_chart = open_chart
        self.rows: Rows = "roles"
        self.only_gaps = False
        self.every: list[FunctionCover] = []
        self.functions: list[FunctionCover] = []
        self.ids: list[Id] = []
        self.groups: list[Group] = []
        self._sorted_by, self._order = CHART_ORDER, Qt.SortOrder.AscendingOrder

    # --- what views ask -------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """One row a role, or one a group."""
        if parent.isValid():
            return 0
        return len(self.ids) if self.rows == "roles" else len(self.groups)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """One column a function."""
        return 0 if parent.isValid() else len(self.functions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell in a word or a number; in a sentence as the tip and for screen readers."""
        if not self._is_there(index):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index.row(), index.column())
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.told(index.row(), index.column())
        return None

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The function, the role or the group."""
        if orientation == Qt.Orientation.Horizontal:
            return self._of_function(section, role)
        if role == Qt.ItemDataRole.DisplayRole and section < self.rowCount():
            return self.name(section)
        if role == Qt.ItemDataRole.ToolTipRole and section < self.rowCount():
            return self._row_told(section)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells are chosen, not typed into."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    # --- what the page asks ---------------------------------------------------------------

    def role(self, row: int) -> Role | None:
        """The role of a row; None for a group, or when it has just gone."""
        if self.rows != "roles" or row >= len(self.ids):
            return None
        return self.open_chart.chart.roles.get(self.ids[row])

    def name(self, row: int) -> str:
        """What a row is called."""
        if self.rows != "roles":
            return self.groups[row].name
        role = self.role(row)
        if role is None:
            return ""
        name, title = words.name_of(role), role.title
        return f"{name} · {title}" if title and title != name else name

    def state(self, row: int, column: int) -> State:
        """How well a cell's roles cover its function."""
        function = self.functions[column]
        role = self.role(row)
        if role is not None:
            return words.role_state(role, function)
        return function.state_of(self.cover(row, column))

    def cover(self, row: int, column: int) -> Cover:
        """What the roles of a group's cell add up to."""
        if self.rows == "roles":
            return Cover()
        return self.groups[row].cover(self.functions[column].slug)

    def text(self, row: int, column: int) -> str:
        """A cell in a word or a number."""
        state = self.state(row, column)
        if self.rows == "roles":
            return words.role_text(state)
        return words.cell_text(self.cover(row, column), state)

    def told(self, row: int, column: int) -> str:
        """A cell in a sentence."""
        function = self.functions[column]
        if self.rows == "roles":
            said = words.role_text(self.state(row, column)) or tr("No")
            return f"{self.name(row)}, {function.name}: {said}"
        return words.cell_told(self.name(row), function, self.cover(row, column))

    def ids_of(self, row: int, column: int | None = None) -> tuple[Id, ...]:
        """The roles that a row stands for, or those of them that a cell counts."""
        if self.rows == "roles":
            return (self.ids[row],)
        return self.groups[row].roles if column is None else self.cover(row, column).roles

    # --- showing something else -----------------------------------------------------------

    def show_rows(self, rows: Rows) -> None:
        """Roles, teams, shifts or languages."""
        self.rows = rows
        self.start_again()

    def show_gaps(self, *, only: bool) -> None:
        """Leave out what is covered well, or show every function."""
        self.only_gaps = only
        self.start_again()

    def start_again(self) -> None:
        """Count the chart anew; while the rows and columns are the same, the view stays."""
        functions, ids, found = self._counted()
        same = ids == self.ids and len(found) == len(self.groups) and (
            [each.slug for each in functions] == [each.slug for each in self.functions]
        )  # fmt: skip
        if same:
            self.functions, self.groups = functions, found
            if ids or found:
                last = self.index(self.rowCount() - 1, self.columnCount() - 1)
                self.dataChanged.emit(self.index(0, 0), last)
                self.headerDataChanged.emit(
                    Qt.Orientation.Horizontal, 0, max(self.columnCount() - 1, 0)
                )
            return
        self.beginResetModel()
        self.functions, self.ids, self.groups = functions, ids, found
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Those who cover a function first, or last; the chart's own order for `CHART_ORDER`."""
        if (column, order) == (self._sorted_by, self._order):
            return
        self._sorted_by, self._order = column, order
        self.beginResetModel()
        _, self.ids, self.groups = self._counted()
        self.endResetModel()

    def _counted(self) -> tuple[list[FunctionCover], list[Id], list[Group]]:
        chart = self.open_chart.chart
        self.every = coverage(chart)
        shown = [each for each in self.every if each.state != "covered" or not self.only_gaps]
        if self.rows != "roles":
            return shown, [], self._arranged(shown)
        ids = list(chart.branch(None))
        slug = self._slug(shown)
        if slug is not None:
            descending = self._order == Qt.SortOrder.DescendingOrder
            ids.sort(key=lambda id: (slug in chart.roles[id].functions) == descending)
        return shown, ids, []

    def _arranged(self, shown: list[FunctionCover]) -> list[Group]:
        assert self.rows != "roles"
        found = groups(self.open_chart.chart, self.rows)
        slug = self._slug(shown)
        if slug is None:
            return found
        sign = 1 if self._order == Qt.SortOrder.DescendingOrder else -1
        return sorted(found, key=lambda group: sign * group.cover(slug).people)

    def _slug(self, shown: list[FunctionCover]) -> str | None:
        return shown[self._sorted_by].slug if 0 <= self._sorted_by < len(shown) else None

    def _is_there(self, index: Index) -> bool:
        return index.row() < self.rowCount() and index.column() < self.columnCount()

    def _of_function(self, section: int, role: int) -> str | None:
        if section >= len(self.functions):
            return None
        function = self.functions[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return function.name
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return words.told(self.open_chart.chart, function)
        return None

    def _row_told(self, row: int) -> str:
        if self.rows == "roles":
            return self.name(row)
        count = len(self.groups[row].roles)
        roles = tr("1 role") if count == 1 else tr("{n} roles").format(n=number(count, ","))
        return f"{self.name(row)}: {roles}"
