"""What a scenario has otherwise than today, each to be taken over or left, by department."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from orgchart.model.compare import compare
from orgchart.model.marking import marks_of
from orgchart.model.moves import department_of
from orgchart.model.records import Id, Person, Role
from orgchart.model.scenarios import change_of, closed, needs, seen_chart
from orgchart.model.scenarios.seen import Records
from orgchart.ui.scenarios.words import record_called, tr

NAME, WHAT, NEEDS, DEPARTMENT = range(4)
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Row(NamedTuple):
    """One record that is otherwise, and what must be taken over with it."""

    id: Id
    name: str
    what: str
    department: str
    needs: frozenset[Id]


class TakenRows(QAbstractTableModel):
    """``taken`` are the ids that are ticked: always a set that holds together."""

    def __init__(self, records: Records, scenario: Id) -> None:
        super().__init__()
        self._records, self._scenario = records, scenario
        self.rows = _rows(records, scenario)
        self.taken = {row.id for row in self.rows}

    def take(self, id: Id, *, take: bool) -> None:
        """Tick a row with all that it needs, or untick it with all that needs it."""
        if take:
            self.taken |= closed(self._records, self._scenario, [id])
        else:
            self.taken -= {id} | {row.id for row in self.rows if id in row.needs}
        last = self.index(len(self.rows) - 1, DEPARTMENT)
        self.dataChanged.emit(self.index(0, NAME), last)

    # --- as a table ---------------------------------------------------------------------------

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802
        """A row for each record."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, _: _Index = _NOWHERE) -> int:  # noqa: N802
        """Which, what, what it needs, where."""
        return DEPARTMENT + 1

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What the columns are."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (tr("Role"), tr("What"), tr("Only with"), tr("Department"))[section]

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """The first column has boxes."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsUserCheckable if index.column() == NAME else usual

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts and boxes."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == NAME:
            return Qt.CheckState.Checked if row.id in self.taken else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return (row.name, row.what, self._needed(row), row.department)[index.column()]
        return None

    def setData(  # noqa: N802
        self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Take it over or leave it."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.take(self.rows[index.row()].id, take=Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def _needed(self, row: Row) -> str:
        return ", ".join(each.name for each in self.rows if each.id in row.needs)


def _rows(records: Records, scenario: Id) -> list[Row]:
    today, shown = seen_chart(records), seen_chart(records, scenario)
    marks, needed = marks_of(compare(today, shown), today, shown), needs(records, scenario)
    rows = []
    for id, (before, after) in change_of(records, scenario).items():
        record, mark = after or before, marks.get(id)
        what = (
            ": ".join(filter(None, (mark.word, mark.detail))) if mark else _plainly(before, after)
        )
        department = department_of(shown, id) or department_of(today, id)
        name = record_called(record, id)
        rows.append(Row(id, name, what, department, needed[id]))
    return sorted(rows, key=lambda row: (not row.department, row.department.casefold(), row.name))


def _plainly(before: object, after: object) -> str:
    """What became of a record that is no role, or of one that only stands elsewhere."""
    if isinstance(before, Role):
        return tr("Another place among its colleagues")
    if isinstance(before or after, Person):
        return tr("Has no post") if before is None else tr("Has a post again, or has left")
    if before is None:
        return tr("New")
    return tr("Removed") if after is None else tr("Changed")
