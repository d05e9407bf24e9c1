"""The inspector beside the canvas: the selected roles field by field, without any the chart."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from orgchart.drawing.look import State
from orgchart.model.change import Change
from orgchart.model.records import Role
from orgchart.rules import Problem
from orgchart.translation import number, texts
from orgchart.ui.mending.mending import Mending
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.style.appearance import appearance
from orgchart.ui.tab_order import put_in_tab_order

if TYPE_CHECKING:
    from orgchart.ui.panels.inspector.chart_page import ChartPage
    from orgchart.ui.panels.inspector.editor import Edit
    from orgchart.ui.panels.inspector.findings import Findings
    from orgchart.ui.panels.inspector.form import Form
    from orgchart.ui.panels.inspector.header import Header
    from orgchart.ui.panels.inspector.page import Page
    from orgchart.ui.window import Window

tr = texts("Inspector")

# Milliseconds after which all fields are made, so that the first click need not wait for them.
_AHEAD = 300
# What the rules say of an edit and the order of Tab can wait until the edit is seen.
_AFTER_THE_FRAME = 60
_RANK = {"error": 0, "warning": 1, "hint": 2}


class Inspector(QWidget):
    """Card, findings and fields of the selection; the one place that writes what fields want.

    Without a selection it shows what the chart says of itself: title block, cards, rules.

    While the panel is hidden it does not follow; it looks again when it is shown. Without
    ``mending`` findings are told, and nothing is offered about them.
    """

    def __init__(
        self,
        open_chart: OpenChart,
        mending: Mending | None = None,
        window: Window | None = None,
    ) -> None:
        super().__init__()
        self._mending, self._window = mending, window
        self._open = open_chart
        self._switching = self._refreshed = False
        self._pages = QStackedLayout(self)
        self._pages.addWidget(QWidget())  # until the chart's own page is made
        open_chart.changed.connect(self._follow)
        open_chart.appraised.connect(self._refresh)
        open_chart.selected.connect(self._switch)
        open_chart.viewed.connect(self._look_again)
        appearance().changed.connect(self._look_again)
        self._ahead = QTimer(self, singleShot=True, interval=_AHEAD)
        self._ahead.timeout.connect(lambda: self.page)
        self._chart_soon = QTimer(self, singleShot=True, interval=_AFTER_THE_FRAME)
        self._chart_soon.timeout.connect(self._show_chart)
        self._ordering = QTimer(self, singleShot=True, interval=_AFTER_THE_FRAME)
        self._ordering.timeout.connect(self.put_in_order)
        if not open_chart.is_pending:
            self._ahead.start()
        open_chart.appraised.connect(self._ahead.start)

    @cached_property
    def page(self) -> Page:
        """Card, findings and fields; made when they are first needed, or when there is time."""
        from orgchart.ui.panels.inspector.page import Page

        made = Page(self._open, self._mending)
        self._pages.addWidget(made)
        for editor in made.form.editors.values():
            editor.wanted.connect(self._take)
        return made

    @cached_property
    def chart_page(self) -> ChartPage:
        """What the chart says of itself; made when it is first seen."""
        from orgchart.ui.panels.inspector.chart_page import ChartPage

        made = ChartPage(self._open, self._window)
        self._pages.addWidget(made)
        return made

    def edit_title_block(self) -> None:
        """Let a person type the title of the chart, while nothing is selected."""
        self._show_chart()
        self.chart_page.form.widgets["title"].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def header(self) -> Header:
        """The picture of the card."""
        return self.page.header

    @property
    def findings(self) -> Findings:
        """What the rules say."""
        return self.page.findings

    @property
    def form(self) -> Form:
        """The fields."""
        return self.page.form

    def _is_made(self, page: str) -> bool:
        return page in self.__dict__

    def commit(self) -> None:
        """Write what is being typed; to be called before the chart is saved or closed."""
        if self._is_made("chart_page"):
            self.chart_page.commit()
        if self._is_made("page"):
            for editor in self.form.editors.values():
                editor.commit()

    def put_in_order(self) -> None:
        """Show what the rules say now, and let Tab find all where it stands; else done soon."""
        self._ordering.stop()
        if self._refreshed:
            self._refreshed = False
            self.findings.show_problems(self._problems(self._chosen()))
            put_in_tab_order(self)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Catch up with what happened meanwhile."""
        super().showEvent(event)
        self._look_again()

    # --- following ------------------------------------------------------------------------

    def _switch(self) -> None:
        """Other roles are selected: what was typed for those before is theirs."""
        self._switching = True
        self.commit()
        self._switching = False
        self._refresh()

    def _follow(self, change: Change) -> None:
        if any(not isinstance(side, Role) for sides in change.values() for side in sides if side):
            self._look_again()
        else:
            self._refresh(at_once=False)

    def _look_again(self) -> None:
        if self._is_made("page"):
            self.header.look_again()
        self._refresh()

    def _chosen(self) -> list[Role]:
        known = self._open.chart.roles
        return [known[id] for id in self._open.selection if id in known]

    def _refresh(self, *, at_once: bool = True) -> None:
        if not self.isVisible():
            return
        roles = self._chosen()
        if not roles:
            self._show_nothing_selected()
            return
        problems = self._problems(roles)
        self._pages.setCurrentWidget(self.page)
        self.header.show_roles(roles, _state(roles[0], problems))
        if at_once:
            self.findings.show_problems(problems)
        self.form.show_roles(roles)
        self._refreshed = True
        self._ordering.start()

    def _show_nothing_selected(self) -> None:
        """The chart's own page; the first time after the frame that may be on its way."""
        if self._is_made("chart_page"):
            self._show_chart()
        else:
            self._pages.setCurrentIndex(0)
            self._chart_soon.start()

    def _show_chart(self) -> None:
        if not self._chosen():
            self._pages.setCurrentWidget(self.chart_page)
            self.chart_page.look_again()
            put_in_tab_order(self)

    def _problems(self, roles: Sequence[Role]) -> list[Problem]:
        """The gravest first; those that somebody accepted last."""
        if self._open.is_pending:
            return []
        chosen = {role.id for role in roles}
        every = self._open.checker.unsorted()
        found = [each for each in every if not chosen.isdisjoint(each.roles)]
        return sorted(found, key=lambda it: (bool(it.accepted), _RANK[it.severity], it.key))

    # --- writing --------------------------------------------------------------------------

    def _take(self, edit: Edit) -> None:
        """Do what a field wants; later, while the selection is just being told to everyone."""
        if self._switching:
            QTimer.singleShot(0, self, lambda: self._write(edit))
        else:
            self._write(edit)

    def _write(self, edit: Edit) -> None:
        there = [id for id in edit.ids if id in self._open.chart.roles]
        if not there:
            return
        who = self._open.name(there[0])
        if len(there) > 1:
            who = tr("{n} roles").format(n=number(len(there), ","))
        steps = len(self._open.document.done)
        with self._open.edit(edit.label.replace("{who}", who)) as draft:
            for id in there:
                edit.write(draft, draft.role(id))
        if len(self._open.document.done) == steps:
            self._refresh()  # refused or without effect: show what still holds


def _state(role: Role, problems: Sequence[Problem]) -> State:
    """The gravest finding that is about a role in the first place."""
    own = [problem for problem in problems if problem.roles[:1] == (role.id,)]
    found: list[State] = [problem.severity for problem in own if problem.accepted is None]
    return found[0] if found else "accepted" if own else "ok"
