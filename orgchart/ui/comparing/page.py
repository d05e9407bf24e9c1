"""The page that compares two charts: a strip, one of three views, figures and moves beside it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout

from orgchart.drawing.views import VIEWS, View
from orgchart.ui.canvas.zoom_control import ZoomControl
from orgchart.ui.comparing.bar import CompareBar
from orgchart.ui.comparing.canvas import CompareCanvas
from orgchart.ui.comparing.changes_panel import ChangesPanel
from orgchart.ui.comparing.numbers import Numbers
from orgchart.ui.comparing.result import Result
from orgchart.ui.comparing.session import Comparing
from orgchart.ui.comparing.sides import TODAY
from orgchart.ui.comparing.words import tr
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.empty import EmptyState
from orgchart.ui.panels.side import SidePanel
from orgchart.ui.widgets import column, divider

if TYPE_CHECKING:
    from orgchart.ui.window import Window

_SIDE_WIDTH = 336
_EXPORTS = ("export-moves", "export-comparison")


class ComparePage(QFrame):
    """Before, changes and after of two charts; ``commands`` are the window's actions by id.

    ``zoomed`` tells the scale of its canvas.
    """

    zoomed = Signal(float)

    def __init__(
        self, open_chart: OpenChart, window: Window, commands: Mapping[str, QAction]
    ) -> None:
        super().__init__()
        self.setProperty("panel", True)
        self._commands = commands
        self.session = Comparing(open_chart, self)
        self.bar = CompareBar(self.session, window)
        self.canvas: CompareCanvas | None = None
        self.side = SidePanel(_SIDE_WIDTH, "trailing", self)
        self.changes = ChangesPanel()
        self.numbers = Numbers()
        self.side.add(tr("Changes"), lambda: self.changes)
        self.side.add(tr("Numbers"), lambda: self.numbers)
        self._empty = EmptyState("git-branch")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._lay_out()
        self.bar.views.currentChanged.connect(self._show_view)
        self.bar.export.clicked.connect(self._offer_exports)
        self.changes.chosen.connect(self.go_to)
        self.changes.take_over.clicked.connect(commands["take-over"].trigger)
        self.changes.keep.clicked.connect(commands["keep-as-scenario"].trigger)
        self.session.changed.connect(self._show)
        self.session.busy.connect(self._tell_busy)

    def show_view(self, view: View) -> None:
        """Bring a view to the front."""
        self.bar.views.setCurrentIndex(VIEWS.index(view))

    @property
    def view(self) -> View:
        """Which view is in front."""
        return VIEWS[self.bar.views.currentIndex()]

    def go_to(self, role: str) -> None:
        """Ring a role and bring it into view; one that this view has not, in the changes."""
        if self.canvas is None or not role:
            return
        if not self.canvas.is_shown(role):
            self.show_view("changes")
        self.canvas.select(role)
        self.canvas.reveal(role)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Somebody looks: compare what is to be compared now."""
        super().showEvent(event)
        self.session.wake()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Nobody looks."""
        super().hideEvent(event)
        self.session.sleep()

    # --- showing a result ---------------------------------------------------------------------

    def _show(self, others: bool) -> None:
        result = self.session.result
        self._stack.setCurrentIndex(1 if result is not None and self._stack.count() > 1 else 0)
        self.side.setVisible(result is not None)
        if result is None:
            line = tr("Make a scenario, or choose two charts above.")
            self._empty.say(tr("There is nothing to compare yet."), line)
            return
        self._show_canvas(result, look_anew=others)
        self.changes.show_result(result)
        self.numbers.show_figures(result.figures)
        self._fit_buttons()

    def _show_canvas(self, result: Result, *, look_anew: bool) -> None:
        if self.canvas is not None:
            self.canvas.compare(result, look_anew=look_anew)
            return
        canvas = self.canvas = CompareCanvas(result)
        ZoomControl(canvas, [self._commands["fit"]], [])
        canvas.show_view(self.view)
        canvas.zoomed.connect(self.zoomed)
        canvas.picked.connect(self.changes.tree.show_role)
        self._stack.addWidget(canvas)
        self._stack.setCurrentWidget(canvas)
        self.setFocusProxy(canvas)
        canvas.setFocus()

    def _fit_buttons(self) -> None:
        """Only what a scenario has can be taken over, only what is not in the file be kept."""
        before, after = self.session.sides or (TODAY, TODAY)
        editable = not self.session.open_chart.read_only
        of_today = before == TODAY and editable
        self.changes.take_over.setVisible(of_today and after.scenario is not None)
        self.changes.keep.setVisible(of_today and after.still is not None)

    def _show_view(self, at: int) -> None:
        if self.canvas is not None:
            self.canvas.show_view(VIEWS[at])

    def _tell_busy(self, busy: bool) -> None:
        if busy and self.canvas is None:
            self._empty.say(tr("Comparing …"), tr("Large charts take a moment."))
        if self.canvas is not None:
            self.canvas.setCursor(Qt.CursorShape.BusyCursor if busy else Qt.CursorShape.ArrowCursor)

    def _offer_exports(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self._commands[id] for id in _EXPORTS])
        menu.popup(self.bar.export.mapToGlobal(QPoint(0, self.bar.export.height() + 2)))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        middle = column(self.bar, divider(), self._stack, spacing=0)
        inside = middle.layout()
        assert isinstance(inside, QVBoxLayout)
        inside.setStretch(2, 1)
        row.addWidget(middle, 1)
        row.addWidget(divider(vertical=True))
        row.addWidget(self.side)
