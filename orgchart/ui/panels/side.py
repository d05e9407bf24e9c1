"""A column at the side of the canvas whose panels share it by tabs, and which folds away."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Literal, TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from orgchart.translation import texts
from orgchart.ui.style.icons import icon
from orgchart.ui.tab_order import put_in_tab_order
from orgchart.ui.widgets import divider, tool_button

tr = texts("Panels")

Edge = Literal["leading", "trailing"]
_Panel = TypeVar("_Panel", bound=QWidget)

_RAIL, _HEAD = 34, 38
_ICON = 14
_PAD = 3


class SidePanel(QFrame):
    """Panels by name, one shown at a time; without any it is not there.

    Folded away, a narrow rail with the button that unfolds it is left at its ``edge`` of the
    window. ``turned`` tells that it shows something else.
    """

    turned = Signal()

    def __init__(self, width: int, edge: Edge, parent: QWidget) -> None:
        super().__init__(parent)
        self._width = width
        self._edge = edge
        self.folded = False
        self._names: list[str] = []
        self.setProperty("panel", True)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self._stack = QStackedWidget()
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        self.tabs.currentChanged.connect(self.turned)
        self.folder = tool_button("caret-double-left", "")
        self.folder.setIconSize(QSize(_ICON, _ICON))
        self.folder.setFixedSize(_RAIL - 2 * _PAD, _HEAD)
        self.folder.clicked.connect(lambda: self.fold(not self.folded))
        self._lay_out()
        self.fold(False)
        self.hide()

    def add(self, name: str, make: Callable[[], _Panel]) -> Callable[[], _Panel]:
        """Add a panel under a tab; it is made when it is first seen, or the result is called."""

        def put() -> _Panel:
            panel = make()
            place.hold(panel)
            put_in_tab_order(self)
            return panel

        panel = cache(put)
        place = _Place(panel)
        self._stack.addWidget(place)
        self._names.append(name)
        self.tabs.addTab(name)
        self.show()
        return panel

    def fold(self, away: bool) -> None:
        """Fold the column away, or unfold it."""
        self.folded = away
        for part in (self.tabs, self._stack):
            part.setHidden(away)
        self.setFixedWidth(_RAIL if away else self._width)
        name = tr("Unfold the panel") if away else tr("Fold the panel away")
        self.folder.setToolTip(name)
        self.folder.setAccessibleName(name)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = (self._edge == "leading") ^ away ^ mirrored
        self.folder.setIcon(icon("caret-double-left" if left else "caret-double-right"))
        self.turned.emit()

    def show_named(self, name: str) -> None:
        """Bring the panel added under a name to the front. Raises ValueError for no such panel."""
        self.tabs.setCurrentIndex(self._names.index(name))
        self.fold(False)

    def call(self, name: str, text: str) -> None:
        """Let the tab of the panel added under a name read otherwise for now."""
        self.tabs.setTabText(self._names.index(name), text)

    def show_panel(self, panel: QWidget) -> None:
        """Bring a panel to the front, unfolded."""
        places = [self._stack.widget(n) for n in range(self._stack.count())]
        self.tabs.setCurrentIndex(places.index(panel.parentWidget()))
        self.fold(False)

    @property
    def number(self) -> int:
        """Which panel is in front, from 0."""
        return self.tabs.currentIndex()

    def show_number(self, number: int) -> None:
        """Bring a panel to the front by its number; one that is not there changes nothing."""
        self.tabs.setCurrentIndex(number)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, _PAD, 0)
        head.setSpacing(0)
        head.addWidget(self.tabs, 1)
        head.addStretch(0)
        head.addWidget(self.folder)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(divider())
        layout.addWidget(self._stack, 1)
        layout.addStretch(0)


class _Place(QWidget):
    """Where a panel will be."""

    def __init__(self, panel: Callable[[], QWidget]) -> None:
        super().__init__()
        self._panel = panel
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def hold(self, panel: QWidget) -> None:
        """Show the panel wherever this place is shown."""
        self._layout.addWidget(panel)
        panel.show()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Now it is needed."""
        super().showEvent(event)
        self._panel()
