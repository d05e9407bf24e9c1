"""The tool bar of an open chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from orgchart.ui.widgets import divider, label

if TYPE_CHECKING:
    from orgchart.ui.window import Window

_HEIGHT = 52
_SHOWN = ("undo", "redo", "", "add-report", "", "zoom-out", "zoom-in", "fit")


class ToolBar(QFrame):
    """The chart's name, and the actions one wants at hand."""

    def __init__(self, window: Window) -> None:
        super().__init__()
        self.setFixedHeight(_HEIGHT)
        self.setProperty("panel", True)
        self.name = label("", "heading")
        self.file_state = label("", "small")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 12, 8)
        layout.setSpacing(6)
        layout.addWidget(self.name)
        layout.addWidget(self.file_state)
        layout.addSpacing(8)
        for id in _SHOWN:
            layout.addWidget(_button(window.commands[id]) if id else divider(vertical=True))
        layout.addStretch(1)


def _button(command: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(command)
    button.setIconSize(QSize(18, 18))
    keys = command.shortcut().toString()
    button.setToolTip(f"{command.text()} ({keys})" if keys else command.text())
    button.setAccessibleName(command.text())
    return button
