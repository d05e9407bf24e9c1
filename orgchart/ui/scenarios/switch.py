"""The button of the tool bar that tells which scenario is shown, and shows another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMenu, QToolButton

from orgchart.model.records import Id
from orgchart.model.scenarios import scenarios
from orgchart.translation import texts
from orgchart.ui.actions import actions
from orgchart.ui.menu_filling import fill_menu
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.scenarios.verbs import show, shown_name
from orgchart.ui.scenarios.words import today
from orgchart.ui.style.icons import icon

if TYPE_CHECKING:
    from orgchart.ui.window import Window

tr = texts("Scenarios")

MENU = "Scenario"
_MOST_WIDTH = 180
_ICON, _ICON_GAP = 18, 6


class ScenarioSwitch(QToolButton):
    """Today or the name of a scenario; its menu shows the others and what can be done."""

    def __init__(self, open_chart: OpenChart, window: Window) -> None:
        super().__init__()
        self._open, self._window = open_chart, window
        self.setProperty("wide", "true")
        self.setIconSize(QSize(_ICON + _ICON_GAP, _ICON))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMaximumWidth(_MOST_WIDTH)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        open_chart.changed.connect(self._tell)
        self._tell()

    def _tell(self, *_: object) -> None:
        """Say what is shown; a scenario stands out, so that nobody takes it for today."""
        name, aside = shown_name(self._open), self._open.document.shown is not None
        room = _MOST_WIDTH - _ICON - 6 * _ICON_GAP
        self.setText(self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room))
        self.setIcon(icon("git-branch", "accentInk" if aside else "textSecondary"))
        told = tr("Scenario: {name}").format(name=name)
        self.setToolTip(told)
        self.setAccessibleName(told)
        if self.property("scenario") != aside:
            self.setProperty("scenario", aside)
            self.style().unpolish(self)
            self.style().polish(self)

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        self._offer(None, today())
        for each in scenarios(self._open.document.records):
            self._offer(each.id, each.name)
        menu.addSeparator()
        entries = [each for each in actions().values() if each.menu == MENU]
        entries.sort(key=lambda action: action.group)
        fill_menu(menu, entries, self._window.commands)

    def _offer(self, id: Id | None, name: str) -> None:
        entry = self.menu().addAction(name.replace("&", "&&"))
        entry.setCheckable(True)
        entry.setChecked(id == self._open.document.shown)
        entry.triggered.connect(lambda: self._show(id))

    def _show(self, id: Id | None) -> None:
        if self._window.editor is not None:
            self._window.editor.finish_typing()
        show(self._open, id)
