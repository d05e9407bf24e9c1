"""What stands on the palette: the main functions, then the service staff around them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from orgchart.drawing.signs import signs_of
from orgchart.drawing.theme import theme
from orgchart.model.chart import Chart
from orgchart.model.functions import MAIN_FUNCTIONS
from orgchart.model.records import Function
from orgchart.translation import texts
from orgchart.ui.panels.palette.tiles import LARGE, SIGN, Index
from orgchart.ui.panels.palette.titles import LEADERSHIP
from orgchart.ui.style.appearance import appearance

tr = texts("Palette")

_FUNCTION = Qt.ItemDataRole.UserRole


class Listed(QStandardItemModel):
    """The functions of a chart in two groups, each with a heading."""

    def fill(self, chart: Chart) -> None:
        """List every function that the chart knows."""
        self.clear()
        functions = chart.functions()
        signs = signs_of(chart, theme(appearance().theme))
        main = (LEADERSHIP, *MAIN_FUNCTIONS)
        staff = [slug for slug in functions if slug not in main]
        for heading, slugs in ((tr("Drag onto the chart"), main), (tr("Service staff"), staff)):
            self.appendRow(_heading(heading))
            for slug in slugs:
                item = _item(functions[slug])
                item.setData(signs[slug], SIGN)
                item.setData(slug in main, LARGE)
                self.appendRow(item)

    def function(self, index: Index) -> Function | None:
        """The function of a row; None for a heading."""
        found = index.data(_FUNCTION)
        return found if isinstance(found, Function) else None


def _heading(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item


def _item(function: Function) -> QStandardItem:
    item = QStandardItem(function.name)
    item.setData(function, _FUNCTION)
    item.setToolTip(function.description)
    usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
    item.setFlags(usual | Qt.ItemFlag.ItemIsDragEnabled)
    return item
