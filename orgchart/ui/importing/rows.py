"""The rows of a list as the file has them, with its own numbers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from orgchart.importing import Finding, Proposal
from orgchart.importing.columns.understanding import LEFT_OUT
from orgchart.importing.tables.table import Table
from orgchart.translation import number
from orgchart.ui.importing.fields import tr
from orgchart.ui.style.appearance import appearance

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Rows(QAbstractTableModel):
    """Cells as texts; rows that something was said of are tinted and tell what."""

    def __init__(self) -> None:
        super().__init__()
        self._table: Table | None = None
        self._columns: Sequence[Proposal] = ()
        self._said: dict[int, list[Finding]] = {}
        self._places: dict[int, int] = {}

    def show_table(self, table: Table, columns: Sequence[Proposal]) -> None:
        """Other rows, or other columns of the same."""
        self.beginResetModel()
        self._table, self._columns, self._said = table, columns, {}
        self._places = {row.number: at for at, row in enumerate(table.rows)}
        self.endResetModel()

    def show_columns(self, columns: Sequence[Proposal]) -> None:
        """The same rows, whose columns are taken for something else."""
        self._columns = columns
        self._repaint()

    def mark(self, findings: Iterable[Finding]) -> None:
        """Tint the rows that these speak of."""
        self._said = {}
        for finding in findings:
            if finding.row is not None:
                self._said.setdefault(finding.row, []).append(finding)
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, max(0, self.rowCount() - 1))
        self._repaint()

    def place_of(self, line: int) -> int | None:
        """Where the row of a number of the file stands; None for what is no row of the list."""
        return self._places.get(line)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802
        """All rows of the list."""
        return len(self._table.rows) if self._table and not parent.isValid() else 0

    def columnCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802
        """All its columns."""
        return len(self._columns) if not parent.isValid() else 0

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell and how it looks."""
        assert self._table is not None
        row = self._table.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            cells = row.cells
            return cells[index.column()].partition("\n")[0] if index.column() < len(cells) else ""
        if role == Qt.ItemDataRole.BackgroundRole and row.number in self._said:
            return appearance().colour(_tint(self._said[row.number]))
        if role == Qt.ItemDataRole.ForegroundRole and self._is_left_out(row.number, index.column()):
            return appearance().colour("textDisabled")
        if role == Qt.ItemDataRole.ToolTipRole and row.number in self._said:
            return self._told(row.number)
        return None

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The file's number of a row; the name of a column."""
        if orientation == Qt.Orientation.Horizontal:
            return self._columns[section].column if role == Qt.ItemDataRole.DisplayRole else None
        assert self._table is not None
        line = self._table.rows[section].number
        if role == Qt.ItemDataRole.DisplayRole:
            return number(line, ",")
        if role == Qt.ItemDataRole.ToolTipRole and line in self._said:
            return self._told(line)
        return None

    def _repaint(self) -> None:
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def _is_left_out(self, line: int, column: int) -> bool:
        said = self._said.get(line, ())
        return self._columns[column].field == LEFT_OUT or any(
            each.kind == "left out" for each in said
        )

    def _told(self, line: int) -> str:
        said = self._said[line]
        texts = [f"{each.message} {each.done}" for each in said]
        return "\n".join([tr("Row {n}").format(n=number(line, ",")), *texts])


def _tint(said: Sequence[Finding]) -> str:
    return "surfaceSunken" if all(each.kind == "left out" for each in said) else "warningTint"
