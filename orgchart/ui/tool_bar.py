"""The tool bar of an open chart."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from orgchart.model.records import Severity
from orgchart.translation import number, texts
from orgchart.ui.actions import actions
from orgchart.ui.find.entry import FindEntry
from orgchart.ui.menu_filling import fill_menu
from orgchart.ui.style.icons import icon
from orgchart.ui.widgets import button, divider, label

if TYPE_CHECKING:
    from orgchart.ui.window import Window

tr = texts("Window")

_HEIGHT = 52
# In a narrower window the saved state is only in the tip of the name, and in the title bar.
_ROOM_FOR_STATE = 1280
_ROOM_FOR_FIELD = 1180
_ICON = 18
_ICON_GAP = 6
_HISTORY = ("undo", "redo")
_SHAPES: dict[Severity, str] = {
    "error": "warning-octagon",
    "warning": "warning",
    "hint": "lightbulb",
}


class ToolBar(QFrame):
    """The chart's name and state, the actions one wants at hand, findings, export."""

    def __init__(self, window: Window) -> None:
        super().__init__()
        self._window = window
        self.setFixedHeight(_HEIGHT)
        self.setProperty("panel", True)
        self.name = label("", "heading")
        self.file_state = label("", "small")
        self.findings = _wide_button("check-circle", tr("Findings"))
        self.export = button(tr("Export"), "primary", "export")
        self.export.clicked.connect(window.commands["export"].trigger)
        layout = self._row = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 12, 8)
        layout.setSpacing(6)
        layout.addWidget(self.name)
        layout.addWidget(self.file_state)
        self._beside_name = layout.count()
        layout.addSpacing(8)
        layout.addWidget(divider(vertical=True))
        for id in _HISTORY:
            layout.addWidget(_command_button(window.commands[id]))
        layout.addWidget(divider(vertical=True))
        layout.addWidget(self._arrange_button())
        layout.addStretch(1)
        self._middle = layout.count()
        layout.addStretch(1)
        self._find = self._find_entry()
        layout.addWidget(self._find)
        layout.addWidget(self.findings)
        layout.addWidget(self.export)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """What matters less gives way to the views and the button to export."""
        super().resizeEvent(event)
        self.file_state.setVisible(self.width() >= _ROOM_FOR_STATE)
        self._find.be_narrow(self.width() < _ROOM_FOR_FIELD)

    def add_beside_name(self, part: QWidget) -> None:
        """Put a widget after the chart's name and state: which scenario is shown."""
        self._row.insertWidget(self._beside_name, part)
        self._middle += 1

    def add_in_middle(self, *parts: QWidget) -> None:
        """Put widgets into the middle of the bar: the switch of views, the field to find."""
        for part in parts:
            self._row.insertWidget(self._middle, part)
            self._middle += 1

    def count_findings(self, counts: Mapping[Severity, int]) -> None:
        """Tell how many findings there are, with the sign of the gravest."""
        gravest = next((kind for kind in _SHAPES if counts.get(kind)), None)
        name = _SHAPES[gravest] + "-fill" if gravest else "check-circle"
        self.findings.setIcon(icon(name, gravest or "ok"))
        total = sum(counts.values())
        self.findings.setText(number(total, ",") if total else "")
        self.findings.setAccessibleName(tr("Findings: {count}").format(count=total))

    def _find_entry(self) -> FindEntry:
        palette = self._window.commands["palette"]
        entry = FindEntry(palette.shortcut().toString())
        entry.asked.connect(palette.trigger)
        return entry

    def _arrange_button(self) -> QToolButton:
        made = _wide_button("tree-structure", tr("Arrange"))
        made.setText(tr("Arrange"))
        menu = QMenu(made)
        entries = [action for action in actions().values() if action.menu == "Arrange"]
        entries.sort(key=lambda action: action.group)
        fill_menu(menu, entries, self._window.commands)
        made.setMenu(menu)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return made


def _wide_button(icon_name: str, name: str) -> QToolButton:
    made = QToolButton()
    made.setIcon(icon(icon_name))
    made.setIconSize(QSize(_ICON + _ICON_GAP, _ICON))
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setProperty("wide", "true")
    made.setToolTip(name)
    made.setAccessibleName(name)
    return made


def _command_button(command: QAction) -> QToolButton:
    made = QToolButton()
    made.setDefaultAction(command)
    made.setIconSize(QSize(_ICON, _ICON))
    keys = command.shortcut().toString()
    made.setToolTip(f"{command.text()} ({keys})" if keys else command.text())
    made.setAccessibleName(command.text())
    return made
