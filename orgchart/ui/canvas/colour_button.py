"""The button beside the zoom that tells and changes what the cards are coloured by."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from orgchart.model.measures import field_measures
from orgchart.translation import texts
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.style.icons import icon

tr = texts("Canvas")

STANDARD = (
    "colour-function", "colour-span", "colour-layer", "colour-fte", "colour-vacancy",
    "colour-tier", "colour-cost",
)  # fmt: skip
_ICON = 18


class ColourButton(QToolButton):
    """Its menu offers what everybody asks for, then the fields in which something is said."""

    def __init__(self, canvas: Canvas, commands: Mapping[str, QAction]) -> None:
        super().__init__()
        self._open = canvas.open_chart
        self._commands = commands
        self.setIcon(icon("palette"))
        self.setIconSize(QSize(_ICON, _ICON))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setCheckable(False)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        self._open.coloured.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        measure = self._open.measure
        what = measure.label if measure else tr("function")
        told = tr("Coloured by {what}").format(what=what)
        self.setAccessibleName(told)
        self.setToolTip(told)
        self.setIcon(icon("palette-fill", "accentInk") if measure else icon("palette"))

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        menu.addActions([self._commands[id] for id in STANDARD])
        menu.addSeparator()
        add_fields(menu, self._open)


def add_fields(menu: QMenu, open_chart: OpenChart) -> None:
    """Add the fields of a chart that cards can be coloured by."""
    group = QActionGroup(menu)
    for measure in field_measures(open_chart.chart):
        entry = menu.addAction(measure.label.replace("&", "&&"))
        entry.setCheckable(True)
        entry.setChecked(open_chart.heat == measure.name)
        group.addAction(entry)
        entry.triggered.connect(lambda _=False, name=measure.name: open_chart.colour_by(name))
    if menu.isEmpty():
        nothing = tr("No field has values yet")
        menu.addAction(nothing).setEnabled(False)
