"""Which part of a list is taken: a branch, the rows with certain values. An export holds a firm."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from orgchart.importing import ImportOptions
from orgchart.importing.tables.table import Table
from orgchart.model.chart import Chart
from orgchart.translation import number
from orgchart.ui.importing.fields import tr
from orgchart.ui.importing.looking import Read
from orgchart.ui.importing.person_field import PersonField
from orgchart.ui.panels.inspector.choices import Choice
from orgchart.ui.widgets import button, label, row

_MOST_VALUES = 300
_LEAST_ROOM = 112
_MOST_ROOM = 100  # of what there is, while values are shown


class Part(QWidget):
    """``branch_chosen`` tells whose branch, ``values_chosen`` a column and its wanted values."""

    branch_chosen = Signal(str)
    values_chosen = Signal(str, object)
    everything_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.branch = PersonField(tr("Whose branch is taken"), tr("Everybody; or type a name"))
        self.branch.named.connect(self.branch_chosen)
        self.column = Choice(tr("Column to choose rows by"))
        self.column.activated.connect(lambda _: self._show_values())
        self.values = QListWidget()
        self.values.setAccessibleName(tr("Values of the rows that are taken"))
        self.values.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.values.setMinimumHeight(_LEAST_ROOM)
        self.values.itemChanged.connect(lambda _: self._tell())
        self.everything = button(tr("Take the whole list"), "ghost")
        self.everything.clicked.connect(self.everything_chosen)
        self._told = label("", "small", wrap=True)
        self._table: Table | None = None
        self._where: dict[str, tuple[str, ...]] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 8, 12)
        layout.setSpacing(8)
        layout.addWidget(label(tr("Only this person and everybody below"), "label"))
        layout.addWidget(self.branch)
        layout.addSpacing(4)
        layout.addWidget(label(tr("Only rows with these values in the column"), "label"))
        layout.addWidget(self.column)
        layout.addWidget(self.values, _MOST_ROOM)
        layout.addWidget(self._told)
        layout.addWidget(row(self.everything, None))
        layout.addStretch(1)

    def show_part(self, read: Read, options: ImportOptions, everyone: Chart | None) -> None:
        """Show what is taken now, and what could be."""
        by_id = any(each.field == "id" for each in read.proposals)
        self.branch.offer(everyone, by_id=by_id)
        self._where = dict(options.where)
        with QSignalBlocker(self.branch):
            if not options.branch:
                self.branch.clear()
            elif not self.branch.text():
                self.branch.setText(options.branch)
        if read.table is not self._table:
            self._table = read.table
            self._show_columns(read.table.header)
        self._show_values()
        parts = [f"{name}: {', '.join(values)}" for name, values in self._where.items()]
        self._told.setText("\n".join(parts))
        self._told.setVisible(bool(parts))
        self.everything.setVisible(bool(options.branch or options.where))

    def _show_columns(self, names: Sequence[str]) -> None:
        self.column.clear()
        self.column.addItem(tr("Choose a column"), "")
        for name in names:
            self.column.addItem(name, name)
        chosen = next(iter(self._where), "")
        self.column.setCurrentIndex(max(0, self.column.findData(chosen)))

    def _show_values(self) -> None:
        """The values of the chosen column, the most frequent first; nothing ticked is all."""
        column = self.column.currentData() or ""
        with QSignalBlocker(self.values):
            self.values.clear()
            self.values.setVisible(bool(column))
            if not column or self._table is None:
                return
            at = self._table.header.index(column)
            counted = Counter(row.cells[at] for row in self._table.rows if row.cells[at])
            wanted = self._where.get(column, ())
            for value, count in counted.most_common(_MOST_VALUES):
                entry = QListWidgetItem(f"{value} · {number(count, ',')}")
                entry.setData(Qt.ItemDataRole.UserRole, value)
                entry.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
                ticked = Qt.CheckState.Checked if value in wanted else Qt.CheckState.Unchecked
                entry.setCheckState(ticked)
                self.values.addItem(entry)

    def _tell(self) -> None:
        entries = (self.values.item(at) for at in range(self.values.count()))
        wanted = tuple(
            entry.data(Qt.ItemDataRole.UserRole)
            for entry in entries
            if entry.checkState() == Qt.CheckState.Checked
        )
        self.values_chosen.emit(self.column.currentData(), wanted)
