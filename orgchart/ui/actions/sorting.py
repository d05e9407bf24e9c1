"""Sorting siblings by name, level or FTE: teams, whole branches, the whole chart."""

from __future__ import annotations

from orgchart.model.records import Id
from orgchart.model.sorting import SortKey, sort_reports
from orgchart.translation import later, texts
from orgchart.ui.actions import Action, Run
from orgchart.ui.aside import edit_aside
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.window import Window

tr = texts("Actions")

_LABELS: dict[SortKey, str] = {
    "name": later("Sort {what} by name"),
    "level": later("Sort {what} by level"),
    "fte": later("Sort {what} by FTE"),
}


def _sort(by: SortKey, *, deep: bool) -> Run:
    def run(window: Window) -> None:
        chart = window.chart_in_use
        managers = _branches(chart) if deep else _teams(chart)
        label = tr(_LABELS[by]).format(what=_told(chart, deep=deep))

        def tell(sorted_any: bool) -> None:
            if not sorted_any:
                window.canvas_in_use.say(tr("They stand in this order already."))

        touches = sum(len(chart.chart.ranked_reports(each)) for each in managers)
        edit_aside(
            window, label, lambda draft: sort_reports(draft, managers, by), tell, touches=touches
        )

    return run


def _teams(chart: OpenChart) -> list[Id | None]:
    """The managers whose teams are meant: the selected ones, of others their own; else all."""
    if not chart.selection:
        return _branches(chart)
    shown = chart.chart
    return list(dict.fromkeys(
        id if shown.has_reports(id) else shown.roles[id].reports_to for id in chart.selection
    ))  # fmt: skip


def _branches(chart: OpenChart) -> list[Id | None]:
    """The same with everyone below them."""
    if not chart.selection:
        return [None, *chart.chart.managers()]
    return [
        below
        for manager in _teams(chart)
        for below in (manager, *chart.chart.branch(manager))
        if below is None or chart.chart.has_reports(below)
    ]


def _told(chart: OpenChart, *, deep: bool) -> str:
    if not chart.selection:
        return tr("everyone")
    teams = _teams(chart)
    if len(teams) > 1:
        told = tr("{n} branches") if deep else tr("{n} teams")
        return told.format(n=len(teams))
    if teams[0] is None:
        return tr("the tops")
    told = tr("the branch of {name}") if deep else tr("the team of {name}")
    return told.format(name=chart.name(teams[0]))


ACTIONS = (
    Action(
        id="sort-name", text="Sort the team by name", menu="Arrange", group=4, submenu="Sort",
        run=_sort("name", deep=False), icon="sort-ascending",
        help="Reports from A to Z: of the role one is at, else of everyone.",
    ),
    Action(
        id="sort-level", text="Sort the team by level", menu="Arrange", group=4, submenu="Sort",
        run=_sort("level", deep=False), icon="sort-descending",
        help="Reports of the highest level first: of the role one is at, else of everyone.",
    ),
    Action(
        id="sort-fte", text="Sort the team by FTE", menu="Arrange", group=4, submenu="Sort",
        run=_sort("fte", deep=False), icon="sort-descending",
        help="Reports with the most FTE first: of the role one is at, else of everyone.",
    ),
    Action(
        id="sort-branch-name", text="Sort the whole branch by name", menu="Arrange", group=4,
        submenu="Sort", run=_sort("name", deep=True),
        help="From A to Z in every team of the branch one is in, else of the chart.",
    ),
    Action(
        id="sort-branch-level", text="Sort the whole branch by level", menu="Arrange", group=4,
        submenu="Sort", run=_sort("level", deep=True),
        help="The highest level first in every team of the branch one is in, else of the chart.",
    ),
    Action(
        id="sort-branch-fte", text="Sort the whole branch by FTE", menu="Arrange", group=4,
        submenu="Sort", run=_sort("fte", deep=True),
        help="The most FTE first in every team of the branch one is in, else of the chart.",
    ),
)  # fmt: skip
