"""The page of an open chart: tool bar, panels, canvas, status line."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from orgchart.translation import texts
from orgchart.ui.appraising import Appraising
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.canvas.furniture import furnish
from orgchart.ui.canvas.page_outline import PageOutline
from orgchart.ui.canvas.title_editor import TitleEditor
from orgchart.ui.fitting.keeper import PageKeeper
from orgchart.ui.help.explained import explain_editor
from orgchart.ui.mending.mending import Mending
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.inspector.panel import Inspector
from orgchart.ui.panels.kept_sides import keep_side
from orgchart.ui.panels.palette.panel import PalettePanel
from orgchart.ui.panels.side import SidePanel
from orgchart.ui.people.tray import Tray
from orgchart.ui.scenarios.switch import ScenarioSwitch
from orgchart.ui.scenarios.watch import ConflictWatch
from orgchart.ui.status_line import StatusLine
from orgchart.ui.tab_order import put_in_tab_order
from orgchart.ui.table.views import Views
from orgchart.ui.tool_bar import ToolBar
from orgchart.ui.widgets import divider

if TYPE_CHECKING:
    from orgchart.ui.panels.comments.panel import CommentsPanel
    from orgchart.ui.panels.findings.panel import FindingsPanel
    from orgchart.ui.panels.history.panel import HistoryPanel
    from orgchart.ui.panels.outline.panel import OutlinePanel
    from orgchart.ui.panels.statistics.panel import StatisticsPanel
    from orgchart.ui.rules_page.page import RulesPage
    from orgchart.ui.window import Window

tr = texts("Window")

_LEFT_WIDTH = 232
_RIGHT_WIDTH = 348
_INSPECTOR = 0  # its number among the panels on the right
_BELOW_PALETTE = ("insert-template", "paste-list")


class Editor(QWidget):
    """One chart on its page."""

    def __init__(self, open_chart: OpenChart, window: Window) -> None:
        super().__init__()
        self.open_chart = open_chart
        self.canvas = Canvas(open_chart)
        self.views = Views(self.canvas, window)
        self.tool_bar = ToolBar(window)
        self.left = SidePanel(_LEFT_WIDTH, "leading", self)
        self.right = SidePanel(_RIGHT_WIDTH, "trailing", self)
        self.status = StatusLine(open_chart)
        self.title_editor = TitleEditor(self.canvas)
        self.mending = Mending(self.canvas)
        self.legend = furnish(self.canvas, window.commands, self.mending)
        self.tray = Tray(self.canvas)
        Appraising(self.canvas)
        self.page_keeper = PageKeeper(open_chart, self)
        self.page_keeper.lies.connect(PageOutline(self.canvas).show)
        self.page_keeper.lies.connect(self.status.show_page)
        self.page_keeper.look_again()
        self.tool_bar.add_beside_name(ScenarioSwitch(open_chart, window))
        self.tool_bar.add_in_middle(self.views.switch)
        ConflictWatch(open_chart, window, self)
        self._add_panels(window)
        self._lay_out()
        explain_editor(self)
        put_in_tab_order(self)
        keep_side(self.left, "leading")
        keep_side(self.right, "trailing")
        self.canvas.said.connect(self.status.say)
        self.views.zoomed.connect(self.status.show_zoom)
        self.views.switch.currentChanged.connect(lambda _: self._show_view())
        open_chart.refused.connect(self.status.say)
        open_chart.changed.connect(self._count_findings)
        open_chart.appraised.connect(self._count_findings)
        self._count_findings()

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802
        """Tab finds everything in its place, also what has just been shown."""
        self.inspector.put_in_order()
        return super().focusNextPrevChild(forwards)

    def finish_typing(self) -> None:
        """Write what is being typed anywhere on this page: it is part of the chart."""
        self.title_editor.commit()
        self.inspector.commit()
        typing = self.window().focusWidget()
        if isinstance(typing, QLineEdit | QPlainTextEdit) and self.isAncestorOf(typing):
            typing.clearFocus()
            # What was written in place, as in a cell, is gone then.
            (typing if typing.isVisible() else typing.parentWidget() or self.canvas).setFocus()

    def show_rules(self, id: str = "") -> None:
        """Show the page of rules, one of them opened."""
        page = self.rules_page
        self.views.cover(page)
        page.open_rule(id)

    @cached_property
    def rules_page(self) -> RulesPage:
        """The page of rules, made when it is first asked for."""
        from orgchart.ui.rules_page.page import RulesPage

        page = RulesPage(self.open_chart)
        page.left.connect(self.views.back)
        return page

    def edit_title_block(self) -> None:
        """Show the fields of the chart itself, the title with the focus."""
        self.open_chart.select(())
        self.right.show_number(_INSPECTOR)
        self.right.fold(False)
        self.inspector.edit_title_block()

    def _name_inspector(self) -> None:
        """The inspector is about what is selected, or about the chart."""
        name = tr("Role")
        self.right.call(name, name if self.open_chart.selection else tr("Chart"))

    def _show_view(self) -> None:
        """Another view is in front; a comparison has panels of its own."""
        self.status.show_keys(self.views.shown)
        self.status.show_zoom(self.views.looked_at.camera.scale)
        for part in self._beside:
            part.setHidden(self.views.shown == "compare")

    def _show_preview(self) -> None:
        """A mend is shown on the canvas."""
        self.views.show_canvas()
        self.views.back()

    def _count_findings(self, *_: object) -> None:
        if not self.open_chart.is_pending:
            self.tool_bar.count_findings(self.open_chart.finding_counts)

    @property
    def outline(self) -> OutlinePanel:
        """The chart as a tree."""
        return self._outline()

    @property
    def findings(self) -> FindingsPanel:
        """What the rules say of the chart."""
        return self._findings()

    @property
    def comments(self) -> CommentsPanel:
        """What is said about roles."""
        return self._comments()

    def _make_findings(self) -> FindingsPanel:
        from orgchart.ui.panels.findings.panel import FindingsPanel

        made = FindingsPanel(self.canvas, self.mending)
        made.rules_asked.connect(self.show_rules)
        made.tree.entered_finding.connect(self.views.back)
        return made

    def _add_panels(self, window: Window) -> None:
        commands = window.commands
        foot = [commands[id] for id in _BELOW_PALETTE]
        chart, canvas, left, right = self.open_chart, self.canvas, self.left, self.right
        self.inspector = Inspector(chart, self.mending, window)
        left.add(tr("Add"), lambda: PalettePanel(chart, canvas, foot))
        self._outline = left.add(tr("Outline"), lambda: _outline(chart, canvas, commands))
        left.add(tr("History"), lambda: _history(canvas))
        right.add(tr("Role"), lambda: self.inspector)
        self._name_inspector()
        chart.selected.connect(self._name_inspector)
        self._findings = right.add(tr("Findings"), self._make_findings)
        right.add(tr("Statistics"), lambda: _statistics(canvas, window))
        self._comments = right.add(tr("Comments"), lambda: _comments(canvas))
        self.mending.wanted.connect(self._show_preview)
        self.tool_bar.findings.clicked.connect(lambda: self.right.show_panel(self.findings))

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(0)
        lines = divider(vertical=True), divider(vertical=True)
        self._beside: tuple[QWidget, ...] = (self.left, *lines, self.right)
        for part in (self.left, lines[0], self.views, lines[1], self.right):
            middle.addWidget(part, 1 if part is self.views else 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tool_bar)
        layout.addWidget(divider())
        layout.addLayout(middle, 1)
        layout.addWidget(divider())
        layout.addWidget(self.status)


# Panels that are not in front at first are not even loaded then.


def _outline(chart: OpenChart, canvas: Canvas, commands: Mapping[str, QAction]) -> OutlinePanel:
    from orgchart.ui.panels.outline.panel import OutlinePanel

    return OutlinePanel(chart, canvas, commands)


def _comments(canvas: Canvas) -> CommentsPanel:
    from orgchart.ui.panels.comments.panel import CommentsPanel

    return CommentsPanel(canvas)


def _history(canvas: Canvas) -> HistoryPanel:
    from orgchart.ui.panels.history.panel import HistoryPanel

    return HistoryPanel(canvas)


def _statistics(canvas: Canvas, window: Window) -> StatisticsPanel:
    from orgchart.ui.panels.statistics.panel import StatisticsPanel

    made = StatisticsPanel(canvas)
    made.print_button.clicked.connect(window.commands["print-statistics"].trigger)
    return made
