"""The views of one chart, one at a time: canvas, table, coverage, comparison, and their switch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from orgchart.model.records import Id
from orgchart.translation import texts
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.tab_order import put_in_tab_order
from orgchart.ui.widgets import column

if TYPE_CHECKING:
    from orgchart.ui.canvas.chart_view import ChartView
    from orgchart.ui.comparing.page import ComparePage
    from orgchart.ui.coverage.page import CoveragePage
    from orgchart.ui.filter.bar import FilterBar
    from orgchart.ui.table.page import TablePage
    from orgchart.ui.window import Window

tr = texts("Table")

Shown = Literal["chart", "table", "coverage", "compare"]
_ORDER: tuple[Shown, ...] = ("chart", "table", "coverage", "compare")


class Views(QStackedWidget):
    """Holds the canvas, and the other pages once they are asked for.

    ``switch`` goes into the tool bar; ``zoomed`` tells the scale of whichever chart is seen.
    """

    zoomed = Signal(float)

    def __init__(self, canvas: Canvas, window: Window) -> None:
        super().__init__()
        self.canvas = canvas
        canvas.zoomed.connect(self.zoomed)
        self._window, self._commands = window, window.commands
        self._table: TablePage | None = None
        self._coverage: CoveragePage | None = None
        self._compare: ComparePage | None = None
        self._filter_bar: FilterBar | None = None
        self._chart_page = column(canvas, spacing=0)
        self.addWidget(self._chart_page)
        canvas.open_chart.filtered.connect(self._show_filter)
        self._show_filter()
        self.switch = QTabBar()
        self.switch.setProperty("seg", True)
        self.switch.setDrawBase(False)
        self.switch.setExpanding(False)
        self.switch.setUsesScrollButtons(False)
        self.switch.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.switch.setAccessibleName(tr("View"))
        self.switch.addTab(tr("Chart"))
        self.switch.addTab(tr("Table"))
        self.switch.addTab(tr("Coverage"))
        self.switch.addTab(tr("Compare"))
        self.switch.currentChanged.connect(self._change)
        self.switch.tabBarClicked.connect(self.back)

    @property
    def table(self) -> TablePage:
        """The table; the first to ask for it waits until it is made."""
        if self._table is None:
            from orgchart.ui.table.page import TablePage

            self._table = TablePage(self.canvas.open_chart, self._commands)
            self.addWidget(self._table)
        return self._table

    @property
    def coverage(self) -> CoveragePage:
        """Who takes care of what; the first to ask for it waits until it is made."""
        if self._coverage is None:
            from orgchart.ui.coverage.page import CoveragePage

            self._coverage = CoveragePage(self.canvas)
            self._coverage.grid.shown.connect(self._show_on_canvas)
            self.addWidget(self._coverage)
        return self._coverage

    @property
    def compare(self) -> ComparePage:
        """Before, changes and after; the first to ask for it waits until it is made."""
        if self._compare is None:
            from orgchart.ui.comparing.page import ComparePage

            self._compare = ComparePage(self.canvas.open_chart, self._window, self._commands)
            self._compare.zoomed.connect(self.zoomed)
            self.addWidget(self._compare)
        return self._compare

    @property
    def looked_at(self) -> ChartView:
        """What zooming is about: the canvas, or that of a comparison in front."""
        compared = self._compare.canvas if self._compare and self.shown == "compare" else None
        return compared or self.canvas

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
    def shown(self) -> Shown:
        """Which view is in front."""
        return _ORDER[self.switch.currentIndex()]

    @property
    def shows_table(self) -> bool:
        """Whether the table is in front."""
        return self.shown == "table"

    @property
    def shows_coverage(self) -> bool:
        """Whether the page of coverage is in front."""
        return self.shown == "coverage"

    def show_table(self) -> None:
        """Bring the table to the front."""
        self.switch.setCurrentIndex(_ORDER.index("table"))

    def show_coverage(self) -> None:
        """Bring the page of coverage to the front."""
        self.switch.setCurrentIndex(_ORDER.index("coverage"))

    def show_compare(self) -> None:
        """Bring the comparison to the front."""
        self.switch.setCurrentIndex(_ORDER.index("compare"))

    def show_canvas(self) -> None:
        """Bring the chart to the front, with the selected role in view."""
        self.switch.setCurrentIndex(0)

    def cover(self, page: QWidget) -> None:
        """Bring another page to the front, until a view is chosen or asked `back`."""
        self.addWidget(page)
        self.setCurrentWidget(page)
        page.setFocus()

    def back(self) -> None:
        """Bring the view to the front that is chosen."""
        if self.currentWidget() is not self._page():
            self._change(self.switch.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape leaves a page that covers the view."""
        if event.key() == Qt.Key.Key_Escape and self.currentWidget() is not self._page():
            self.back()
        else:
            super().keyPressEvent(event)

    def focus(self) -> None:
        """Give what is in front the focus."""
        (self._page() if self.switch.currentIndex() else self.canvas).setFocus()

    def _page(self) -> QWidget:
        match self.shown:
            case "table":
                return self.table
            case "coverage":
                return self.coverage
            case "compare":
                return self.compare
            case "chart":
                return self._chart_page

    def _show_on_canvas(self, ids: tuple[Id, ...]) -> None:
        self.canvas.open_chart.select(ids)
        self.show_canvas()

    def _change(self, at: int) -> None:
        self.setCurrentWidget(self._page())
        self.focus()
        if not at:
            for id in self.canvas.open_chart.selection[:1]:
                self.canvas.reveal(id)

    def _show_filter(self) -> None:
        """As long as a filter is on, the bar says so."""
        if self.canvas.open_chart.filter:
            self.filter_bar.show()
