"""The views of one chart, one at a time: the canvas and the table, and the switch for them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QTabBar

from orgchart.ui.canvas.canvas import Canvas

if TYPE_CHECKING:
    from orgchart.ui.table.page import TablePage


class Views(QStackedWidget):
    """Holds the canvas, and the table once it is asked for; ``switch`` goes into the tool bar."""

    def __init__(self, canvas: Canvas, commands: Mapping[str, QAction]) -> None:
        super().__init__()
        self.canvas = canvas
        self._commands = commands
        self._table: TablePage | None = None
        self.addWidget(canvas)
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
    def shows_table(self) -> bool:
        """Whether the table is in front."""
        return self.currentWidget() is not self.canvas

    def show_table(self) -> None:
        """Bring the table to the front."""
        self.switch.setCurrentIndex(1)

    def show_canvas(self) -> None:
        """Bring the chart to the front, with the selected role in view."""
        self.switch.setCurrentIndex(0)

    def _change(self, at: int) -> None:
        front = self.table if at else self.canvas
        self.setCurrentWidget(front)
        front.setFocus()
        if not at:
            for id in self.canvas.open_chart.selection[:1]:
                self.canvas.reveal(id)
