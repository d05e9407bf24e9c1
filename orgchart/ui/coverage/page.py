"""The page of coverage: what stands in the rows, how much is missing, the matrix."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
)

from orgchart.translation import texts
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.coverage.grid import CoverageGrid
from orgchart.ui.coverage.model import Rows
from orgchart.ui.panels.empty import EmptyState
from orgchart.ui.panels.following import FollowingPanel
from orgchart.ui.start.elided import ElidedLabel
from orgchart.ui.widgets import divider, row

tr = texts("Coverage")

_ROWS: tuple[Rows, ...] = ("roles", "teams", "shifts", "languages")


class CoveragePage(FollowingPanel):
    """Functions across; roles, teams, shifts or languages down."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas.open_chart)
        self.setProperty("panel", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._canvas = canvas
        self.grid = CoverageGrid(canvas.open_chart)
        self.rows = QTabBar()
        self.only_gaps = QCheckBox(tr("Only gaps and single points"))
        self.told = ElidedLabel("", "small")
        self._empty = EmptyState("squares-four")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self._empty)
        self._lay_out()
        self.rows.currentChanged.connect(self._show_rows)
        self.only_gaps.toggled.connect(self._show_gaps)
        self.grid.said.connect(canvas.say)

    def refresh(self) -> None:
        """Count the chart anew."""
        self.grid.table.start_again()
        self._tell()

    def _show_rows(self, at: int) -> None:
        self.grid.unsort()
        self.grid.table.show_rows(_ROWS[at])
        self._tell()

    def _show_gaps(self, on: bool) -> None:
        self.grid.unsort()
        self.grid.table.show_gaps(only=on)
        self._tell()

    def _tell(self) -> None:
        states = [each.state for each in self.grid.table.every]
        gaps = states.count("gap") + states.count("vacant")
        told = " · ".join((_gaps(gaps), _singles(states.count("single"))))
        self.told.say(told)
        self.told.setToolTip(told)
        table = self.grid.table
        self._stack.setCurrentIndex(0 if table.rowCount() and table.columnCount() else 1)
        self._empty.say(*self._why_empty())

    def _why_empty(self) -> tuple[str, str]:
        table = self.grid.table
        if not self.open_chart.chart.roles:
            return tr("There are no roles yet."), tr("Add one on the chart.")
        if table.columnCount():
            what = tr("shift") if table.rows == "shifts" else tr("language")
            if table.rows == "teams":
                return tr("Nobody has a team yet."), tr("Let a role report to another.")
            line = tr("Say it in the panel of the role, or in the table.")
            return tr("No role has a {what} yet.").format(what=what), line
        line = tr("Every function is covered by two people or more.")
        return tr("Nothing is missing."), line

    def _lay_out(self) -> None:
        self.rows.setProperty("seg", True)
        self.rows.setDrawBase(False)
        self.rows.setExpanding(False)
        self.rows.setUsesScrollButtons(False)
        self.rows.setAccessibleName(tr("Rows"))
        for name in (tr("Roles"), tr("Teams"), tr("Shifts"), tr("Languages")):
            self.rows.addTab(name)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        strip = row(self.rows, self.only_gaps, spacing=16)
        inside = strip.layout()
        assert isinstance(inside, QHBoxLayout)
        inside.addWidget(self.told, 1)
        strip.setContentsMargins(16, 10, 16, 10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (strip, divider(), self._stack):
            layout.addWidget(part, 1 if part is self._stack else 0)
        self.setFocusProxy(self.grid)


def _gaps(count: int) -> str:
    if not count:
        return tr("No gaps")
    told = tr("1 function without people") if count == 1 else tr(
        "{n} functions without people")  # fmt: skip
    return told.format(n=count)


def _singles(count: int) -> str:
    if not count:
        return tr("everybody has a stand-in")
    told = tr("1 hangs on one person") if count == 1 else tr(
        "{n} hang on one person each")  # fmt: skip
    return told.format(n=count)
