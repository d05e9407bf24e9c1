"""A column at the side of the canvas whose panels share it by tabs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from orgchart.ui.widgets import divider


class SidePanel(QFrame):
    """Panels by name, one shown at a time; without any it is not there.

    ``turned`` tells that another one has come to the front.
    """

    turned = Signal()

    def __init__(self, width: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedWidth(width)
        self.setProperty("panel", True)
        self._tabs = QTabBar()
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._stack = QStackedWidget()
        self._tabs.currentChanged.connect(self._stack.setCurrentIndex)
        self._tabs.currentChanged.connect(self.turned)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._tabs)
        layout.addWidget(divider())
        layout.addWidget(self._stack, 1)
        self.hide()

    def add(self, name: str, panel: QWidget) -> None:
        """Add a panel under a tab."""
        self._stack.addWidget(panel)
        self._tabs.addTab(name)
        self.show()

    def show_named(self, name: str) -> None:
        """Bring the panel under a tab's name to the front. Raises ValueError for no such tab."""
        names = [self._tabs.tabText(n) for n in range(self._tabs.count())]
        self._tabs.setCurrentIndex(names.index(name))

    def show_panel(self, panel: QWidget) -> None:
        """Bring a panel to the front."""
        self._tabs.setCurrentIndex(self._stack.indexOf(panel))

    @property
    def number(self) -> int:
        """Which panel is in front, from 0."""
        return self._tabs.currentIndex()

    def show_number(self, number: int) -> None:
        """Bring a panel to the front by its number; one that is not there changes nothing."""
        self._tabs.setCurrentIndex(number)
