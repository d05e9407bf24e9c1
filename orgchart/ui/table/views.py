"""The views of one chart, one at a time: the canvas and the table, and the switch for them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout

from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.tab_order import put_in_tab_order
from orgchart.ui.widgets import column

if TYPE_CHECKING:
    from orgchart.ui.filter.bar import FilterBar
    from orgchart.ui.table.page import TablePage


class Views(QStackedWidget):
    """Holds the canvas, and the table once it is asked for; ``switch`` goes into the tool bar."""

    def __init__(self, canvas: Canvas, commands: Mapping[str, QAction]) -> None:
        super().__init__()
        self.canvas = canvas
        self._commands = commands
        self._table: TablePage | None = None
        self._filter_bar: FilterBar | None = None
        self._chart_page = column(canvas, spacing=0)
        self.addWidget(self._chart_page)
        canvas.open_chart.filtered.connect(self._show_filter)
        self._show_filter()
        self.switch = QTabBar()
        self.switch.setProperty("seg", True)
        self.switch.setDrawBase(False)
        self.switch.setExpanding(False)
        self.switch.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.switch.setAccessibleName(self.tr("View"))
        self.switch.addTab(self.tr("Chart"))
        self.switch.addTab(self.tr("Table"))
        self.switch.currentChanged.connect(self._change)

    @property
    def table(self) -> TablePage:
        """The table; the first to ask for it waits until it is made."""
        if self._table is None:
            from orgchart.ui.table.page import TablePage

            self._table = TablePage(self.canvas.open_chart, self._commands)
            self.addWidget(self._table)
        return self._table

    @property
    def filter_bar(self) -> FilterBar:
        """The bar above the canvas; it is made when somebody filters."""
        if self._filter_bar is None:
            from orgchart.ui.filter.bar import FilterBar

            self._filter_bar = FilterBar(self.canvas)
            layout = self._chart_page.layout()
            assert isinstance(layout, QVBoxLayout)
            layout.insertWidget(0, self._filter_bar)
            put_in_tab_order(self._chart_page)
        return self._filter_bar

    @property
    def shows_table(self) -> bool:
        """Whether the table is in front."""
        return self.currentWidget() is not self._chart_page

    def show_table(self) -> None:
        """Bring the table to the front."""
        self.switch.setCurrentIndex(1)

    def show_canvas(self) -> None:
        """Bring the chart to the front, with the selected role in view."""
        self.switch.setCurrentIndex(0)

    def focus(self) -> None:
        """Give what is in front the focus."""
        (self.table if self.shows_table else self.canvas).setFocus()

    def _change(self, at: int) -> None:
        self.setCurrentWidget(self.table if at else self._chart_page)
        self.focus()
        if not at:
            for id in self.canvas.open_chart.selection[:1]:
                self.canvas.reveal(id)

    def _show_filter(self) -> None:
        """As long as a filter is on, the bar says so."""
        if self.canvas.open_chart.filter:
            self.filter_bar.show()
