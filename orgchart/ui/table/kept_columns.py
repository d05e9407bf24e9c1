"""Which columns of the table one sees, how wide and in which order: kept for the next table."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QTableView

from orgchart.ui.habits import HabitBook, KeptColumn
from orgchart.ui.table.columns import Column
from orgchart.ui.table.model import RoleTable

# A column that is pulled wider is kept when it comes to rest for so many milliseconds.
_REST = 300


class KeptColumns(QObject):
    """Sets the header of a view up as it was left, and from then on keeps what is changed."""

    def __init__(self, view: QTableView, table: RoleTable, book: HabitBook) -> None:
        super().__init__(view)
        self._header, self._table, self._book = view.horizontalHeader(), table, book
        self._restore()
        self._resting = QTimer(self, singleShot=True, interval=_REST)
        self._resting.timeout.connect(self._keep)
        self._header.sectionResized.connect(self._resting.start)
        self._header.sectionMoved.connect(self._resting.start)
        self.destroyed.connect(self._resting.stop)

    def _restore(self) -> None:
        """Columns that are new stay as they are, after those that are known."""
        places = {_key(column): at for at, column in enumerate(self._table.columns)}
        known = [(places[kept.name], kept) for kept in self._book.habits.columns
                 if kept.name in places]  # fmt: skip
        for visual, (at, kept) in enumerate(known):
            self._header.moveSection(self._header.visualIndex(at), visual)
            self._header.setSectionHidden(at, False)
            self._header.resizeSection(at, kept.width)
            self._header.setSectionHidden(at, not kept.shown)

    def _keep(self) -> None:
        """Fields that this chart does not have stay kept as they were."""
        header, columns = self._header, self._table.columns
        widths = {kept.name: kept.width for kept in self._book.habits.columns}
        order = [header.logicalIndex(visual) for visual in range(header.count())]
        now = [self._kept(columns[at], at, widths) for at in order if at < len(columns)]
        names = {kept.name for kept in now}
        others = (kept for kept in self._book.habits.columns if kept.name not in names)
        self._book.keep(columns=(*now, *others))

    def _kept(self, column: Column, at: int, widths: dict[str, int]) -> KeptColumn:
        """A hidden column has no width; it keeps the one it had."""
        name, hidden = _key(column), self._header.isSectionHidden(at)
        width = widths.get(name, column.width) if hidden else self._header.sectionSize(at)
        return KeptColumn(name, max(1, width), not hidden)


def _key(column: Column) -> str:
    """A name that no field of a user's own shares with one of ours."""
    return f"own/{column.name}" if column.own else column.name
