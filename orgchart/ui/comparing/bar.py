"""The strip above a comparison: what is compared with what, which view, what outlines mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QWidget

from orgchart.drawing.views import VIEWS
from orgchart.ui.comparing.session import Comparing
from orgchart.ui.comparing.side_button import SideButton
from orgchart.ui.comparing.signs import legend
from orgchart.ui.comparing.words import tr, view_name
from orgchart.ui.widgets import button, tool_button

if TYPE_CHECKING:
    from orgchart.ui.window import Window

_MARGIN, _GAP = 16, 10


class CompareBar(QWidget):
    """``views`` is the switch; the legend gives way where there is no room for it."""

    def __init__(self, session: Comparing, window: Window) -> None:
        super().__init__()
        self._session = session
        self.before = SideButton(session, window, after=False)
        self.after = SideButton(session, window, after=True)
        self.swap = tool_button("arrows-left-right", tr("Swap both sides"))
        self.swap.clicked.connect(self._swap)
        self.views = _views()
        self.legend = legend()
        self.export = button(tr("Export"), "", "export")
        self.export.setToolTip(tr("The three views, and the list of moves"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _GAP, _MARGIN, _GAP)
        layout.setSpacing(6)
        for part in (self.before, self.swap, self.after):
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addWidget(self.views)
        layout.addStretch(1)
        layout.addWidget(self.legend)
        layout.addWidget(self.export)
        session.changed.connect(self._tell)
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The cards tell by words what their outlines mean; the legend comes where it fits."""
        super().resizeEvent(event)
        others = (self.before, self.swap, self.after, self.views, self.export)
        used = sum(part.sizeHint().width() + _GAP for part in others) + 2 * _MARGIN
        self.legend.setVisible(self.width() - used > self.legend.sizeHint().width() + _GAP)

    def _swap(self) -> None:
        if self._session.sides is not None:
            self._session.compare(*reversed(self._session.sides))

    def _tell(self, *_: object) -> None:
        there = self._session.result is not None
        for part in (self.swap, self.views, self.export):
            part.setEnabled(there)


def _views() -> QTabBar:
    made = QTabBar()
    made.setProperty("seg", True)
    made.setDrawBase(False)
    made.setExpanding(False)
    made.setUsesScrollButtons(False)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setAccessibleName(tr("Before, changes or after"))
    for view in VIEWS:
        made.addTab(view_name(view))
    made.setCurrentIndex(1)
    return made
