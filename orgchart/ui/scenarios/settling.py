"""Settling a scenario with a today that went on: the page, and what was decided on it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHeaderView

from orgchart.model.records import Id
from orgchart.model.scenarios import Conflict, conflicts, rebase
from orgchart.model.scenarios.seen import Records
from orgchart.translation import number
from orgchart.ui.deciding import DecidingTree
from orgchart.ui.scenarios.conflict_rows import DECISION, NAME, SCENARIO, TODAY, ConflictRows
from orgchart.ui.scenarios.deciding_page import DecidingPage
from orgchart.ui.scenarios.words import conflicts_text, name_of, tr
from orgchart.ui.widgets import button

if TYPE_CHECKING:
    from orgchart.ui.window import Window

_NAME_WIDTH, _DECISION_WIDTH = 240, 220


class SettlingPage(DecidingPage):
    """A choice for everything that today and a scenario have both changed."""

    def __init__(self, records: Records, scenario: Id, found: Sequence[Conflict]) -> None:
        self.rows = ConflictRows(records, scenario, found)
        tree = DecidingTree(DECISION)
        name = self.rows.called
        self.all_today = button(tr("All as in today"), "ghost")
        self.all_scenario = button(tr("All as in “{name}”").format(name=name), "ghost")
        super().__init__(
            tr("Settle “{name}” with today").format(name=name),
            tr("Whatever only one of them changed has been taken over already."),
            tree, self.all_today, self.all_scenario,
        )  # fmt: skip
        tree.setAccessibleName(conflicts_text(len(found), name))
        tree.setRootIsDecorated(False)
        tree.setModel(self.rows)
        tree.setColumnWidth(NAME, _NAME_WIDTH)
        tree.setColumnWidth(DECISION, _DECISION_WIDTH)
        for each in (TODAY, SCENARIO):
            tree.header().setSectionResizeMode(each, QHeaderView.ResizeMode.Stretch)
        tree.header().setStretchLastSection(False)
        tree.setCurrentIndex(self.rows.index(0, NAME))
        self.all_today.clicked.connect(lambda: self.rows.choose_all("today"))
        self.all_scenario.clicked.connect(lambda: self.rows.choose_all("scenario"))
        self.rows.dataChanged.connect(self._decided)
        self._decided()

    def _decided(self, *_: object) -> None:
        count, every = len(self.rows.choices), len(self.rows.rows)
        told = tr("Settle {n} of {all}").format(n=number(count, ","), all=number(every, ","))
        self.agree.setText(told)
        self.agree.setEnabled(bool(count))


def ask_settling(window: Window) -> None:
    """Show what contradicts between today and the scenario that is shown, to be decided."""
    chart = window.chart_in_use
    records, scenario = chart.document.records, chart.document.shown
    assert scenario is not None
    name, found = name_of(records, scenario), conflicts(records, scenario)
    if not found:
        told = tr("Today and “{name}” do not contradict each other.").format(name=name)
        window.canvas_in_use.say(told)
        return
    page = SettlingPage(records, scenario, found)

    def settle() -> None:
        label = tr("Settle “{name}” with today").format(name=name)
        if chart.carry_out(label, lambda now: rebase(now, scenario, page.rows.choices)):
            window.uncover()

    page.agreed.connect(settle)
    page.left.connect(window.uncover)
    chart.refused.connect(page.refuse)
    window.cover(page)
