"""The button beside the zoom that tells and changes how many layers of the chart are shown."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton

from orgchart.model.metrics import layers
from orgchart.model.records import Id
from orgchart.translation import texts
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.depth import heads_of, layers_of, layers_shown
from orgchart.ui.style.icons import icon

tr = texts("Canvas")

_STEPS = ("fold-layer", "unfold-layer", "unfold-all")
_MOST = 9
_ICON = 18
_ICON_GAP = 4
# Counting waits until edits pause for so many milliseconds.
_PAUSE = 60


class DepthButton(QToolButton):
    """Tells of the whole chart, as "3/5"; its menu is about the selected branch."""

    def __init__(self, canvas: Canvas, commands: Mapping[str, QAction]) -> None:
        super().__init__()
        self._open = canvas.open_chart
        self._commands = commands
        self.setIcon(icon("stack"))
        self.setIconSize(QSize(_ICON + _ICON_GAP, _ICON))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolTip(tr("Choose how many layers are shown"))
        self.setProperty("wide", "true")
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        self._counting = QTimer(self, singleShot=True, interval=_PAUSE)
        self._counting.timeout.connect(self._count)
        self._open.changed.connect(self._counting.start)
        self._open.viewed.connect(self._counting.start)
        self._count()

    def _count(self) -> None:
        tops = self._open.chart.reports(None)
        whole = len(self._open.places.index) == len(self._open.chart.roles)
        every = self._deepest() if whole else sum(1 for _ in layers(self._open.chart))
        shown = every if whole else layers_shown(self._open, tops)
        self.setText(f"{shown}/{every}" if shown < every else f"{every}")
        told = tr("Layers shown: {shown} of {every}").format(shown=shown, every=every)
        self.setAccessibleName(told)
        self.setVisible(every > 1)

    def _deepest(self) -> int:
        """Layers of a chart that is seen whole."""
        return 1 + max(self._open.arranger.tree.depth, default=-1)

    def _fill(self) -> None:
        """As many layers as there are, of the branch that the actions are about now."""
        menu, chart = self.menu(), self._open.chart
        menu.clear()
        heads = heads_of(self._open)
        menu.addAction(self._about(heads)).setEnabled(False)
        menu.addSeparator()
        for id in _STEPS:
            menu.addAction(self._commands[id])
        menu.addSeparator()
        depth = sum(1 for _ in layers_of(chart, heads))
        for n in range(1, min(depth, _MOST) + 1):
            menu.addAction(self._commands[f"layers-{n}"])

    def _about(self, heads: list[Id]) -> str:
        if heads == self._open.chart.reports(None):
            return tr("The whole chart")
        if len(heads) > 1:
            return tr("The selected branches")
        name = self._open.name(heads[0]).replace("&", "&&")
        return tr("The branch of {name}").format(name=name)
