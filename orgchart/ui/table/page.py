"""The page of the table: what to filter by, which columns, find and replace, the cells."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QMenu, QStackedWidget, QVBoxLayout

from orgchart.translation import number, texts
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.empty import EmptyState
from orgchart.ui.style.icons import icon
from orgchart.ui.table.grid import Grid
from orgchart.ui.table.replace_bar import ReplaceBar
from orgchart.ui.widgets import button, divider, label, row

tr = texts("Table")

_FILTER_WIDTH = 320
# What a right click on cells offers.
_IN_MENU = ("cut", "copy", "paste", "fill-down", "clear-cells", "move-to")


class TablePage(QFrame):
    """Every role of a chart in rows."""

    def __init__(self, open_chart: OpenChart, commands: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setProperty("panel", True)
        self.open_chart = open_chart
        self.grid = Grid(open_chart)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter: words, or a field as “Tier: 2”"))
        self.filter.setAccessibleName(tr("Filter the roles"))
        self.filter.setClearButtonEnabled(True)
        self.filter.addAction(icon("funnel"), QLineEdit.ActionPosition.LeadingPosition)
        self.filter.setFixedWidth(_FILTER_WIDTH)
        self.count = label("", "small")
        self.bar = ReplaceBar(self.grid)
        self._commands = commands
        self._empty = EmptyState("funnel")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self._empty)
        self._lay_out()
        self.filter.textChanged.connect(self.grid.table.filter_by)
        header = self.grid.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._header_menu)
        for signal in (self.grid.table.modelReset, self.grid.table.rowsInserted,
                       self.grid.table.rowsRemoved):  # fmt: skip
            signal.connect(self._tell_count)
        for id in ("fill-down", "clear-cells"):
            self.grid.addAction(commands[id])
        self.grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.grid.customContextMenuRequested.connect(self._cells_menu)
        self._tell_count()

    def replace(self) -> None:
        """Open find and replace for the current column."""
        self.bar.open_for(self.grid.currentIndex().column())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape empties the filter, and leads from it to the cells."""
        if event.key() == Qt.Key.Key_Escape:
            self.filter.clear()
            self.grid.setFocus()
        else:
            super().keyPressEvent(event)

    def columns_menu(self) -> QMenu:
        """All columns, to show or hide."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = self.grid.shown_columns()
        for at, column in enumerate(self.grid.table.columns):
            entry = menu.addAction(column.field.label)
            entry.setCheckable(True)
            entry.setChecked(at in shown)
            entry.setEnabled(shown != [at])  # the last one stays
            entry.toggled.connect(lambda on, at=at: self.grid.setColumnHidden(at, not on))
        return menu

    def _lay_out(self) -> None:
        find = button(tr("Find and replace"), "", "swap")
        find.clicked.connect(self._commands["replace-in-field"].trigger)
        columns = button(tr("Columns"), "", "columns")
        columns.clicked.connect(
            lambda: self.columns_menu().popup(columns.mapToGlobal(QPoint(0, columns.height() + 2)))
        )
        strip = row(self.filter, self.count, None, find, columns)
        strip.setContentsMargins(16, 10, 12, 10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (strip, self.bar, divider(), self._stack):
            layout.addWidget(part, 1 if part is self._stack else 0)
        self.setFocusProxy(self.grid)

    def _cells_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self._commands[id] for id in _IN_MENU])
        menu.popup(self.grid.viewport().mapToGlobal(at))

    def _header_menu(self, at: QPoint) -> None:
        self.columns_menu().popup(self.grid.horizontalHeader().mapToGlobal(at))

    def _tell_count(self, *_: object) -> None:
        shown, every = self.grid.table.rowCount(), len(self.open_chart.chart.roles)
        told = tr("{n} roles") if shown == every else tr("{shown} of {n} roles")
        self.count.setText(told.format(n=number(every, ","), shown=number(shown, ",")))
        self._stack.setCurrentIndex(0 if shown else 1)
        if every:
            self._empty.say(tr("No role fits."), tr("Empty the filter with Escape."))
        else:
            line = tr("Add one on the chart, or paste rows of a spreadsheet there.")
            self._empty.say(tr("There are no roles yet."), line)
