"""Taking a scenario over into today, whole or change by change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHeaderView, QTreeView

from orgchart.model.records import Id
from orgchart.model.scenarios import take_over
from orgchart.model.scenarios.seen import Records
from orgchart.translation import number
from orgchart.ui.scenarios.deciding_page import DecidingPage
from orgchart.ui.scenarios.taken_rows import DEPARTMENT, NAME, NEEDS, WHAT, TakenRows
from orgchart.ui.scenarios.words import name_of, tr

if TYPE_CHECKING:
    from orgchart.ui.window import Window

_NAME_WIDTH, _NEEDS_WIDTH, _DEPARTMENT_WIDTH = 280, 220, 200


class TakingPage(DecidingPage):
    """All that a scenario has otherwise, ticked at first."""

    def __init__(self, records: Records, scenario: Id) -> None:
        self.rows = TakenRows(records, scenario)
        tree, name = QTreeView(), name_of(records, scenario)
        super().__init__(
            tr("Take “{name}” over into today").format(name=name),
            tr("What is ticked becomes today's. The scenario keeps the rest."),
            tree,
        )
        tree.setAccessibleName(tr("What “{name}” has otherwise").format(name=name))
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setModel(self.rows)
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        for each, wide in ((NAME, _NAME_WIDTH), (NEEDS, _NEEDS_WIDTH),
                           (DEPARTMENT, _DEPARTMENT_WIDTH)):  # fmt: skip
            tree.setColumnWidth(each, wide)
        tree.setCurrentIndex(self.rows.index(0, NAME))
        self.rows.dataChanged.connect(self._decided)
        self._decided()

    def _decided(self, *_: object) -> None:
        taken, every = len(self.rows.taken), len(self.rows.rows)
        if taken == every:
            self.agree.setText(tr("Take over everything"))
        else:
            told = tr("Take over {n} of {all}").format(n=number(taken, ","), all=number(every, ","))
            self.agree.setText(told)
        self.agree.setEnabled(bool(taken))


def ask_taking(window: Window) -> None:
    """Show what the scenario that is shown has otherwise, to be taken over into today."""
    chart = window.chart_in_use
    records, scenario = chart.document.records, chart.document.shown
    assert scenario is not None
    name, page = name_of(records, scenario), TakingPage(records, scenario)
    if not page.rows.rows:
        told = tr("“{name}” is the same as today.").format(name=name)
        window.canvas_in_use.say(told)
        return

    def take() -> None:
        label = tr("Take “{name}” over into today").format(name=name)
        if chart.carry_out(label, lambda now: take_over(now, scenario, page.rows.taken), show=None):
            window.uncover()

    page.agreed.connect(take)
    page.left.connect(window.uncover)
    chart.refused.connect(page.refuse)
    window.cover(page)
