"""One of a few ways, side by side."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QToolButton

Value = TypeVar("Value", bound=str)


class Switch(QFrame, Generic[Value]):
    """Segments, of which one is chosen; the first one at the beginning."""

    chosen = Signal()

    def __init__(self, ways: Mapping[Value, str], name: str) -> None:
        super().__init__()
        self.setProperty("segments", True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.value: Value = next(iter(ways))
        self.buttons: dict[Value, QToolButton] = {}
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(0)
        for value, text in ways.items():
            layout.addWidget(self._segment(value, text, f"{name}: {text}"))
        self.buttons[self.value].setChecked(True)

    def _segment(self, value: Value, text: str, name: str) -> QToolButton:
        made = QToolButton()
        made.setText(text)
        made.setAccessibleName(name)
        made.setCheckable(True)
        made.setProperty("segment", True)
        made.setProperty("wide", True)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.clicked.connect(lambda: self._choose(value))
        self._group.addButton(made)
        self.buttons[value] = made
        return made

    def choose(self, value: Value) -> None:
        """Show another one as chosen, without telling."""
        self.value = value
        self.buttons[value].setChecked(True)

    def _choose(self, value: Value) -> None:
        if value != self.value:
            self.value = value
            self.chosen.emit()
