"""Scenarios: other versions of the chart in the same file."""

from __future__ import annotations

from orgchart.ui.actions import Action
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.scenarios import verbs
from orgchart.ui.scenarios.words import tr
from orgchart.ui.window import Window


def _may_edit(window: Window) -> bool:
    return window.open_chart is not None and not window.open_chart.read_only


def _in_a_scenario(window: Window) -> bool:
    return window.open_chart is not None and window.open_chart.document.shown is not None


def _may_edit_scenario(window: Window) -> bool:
    return _may_edit(window) and _in_a_scenario(window)


def _chart(window: Window) -> OpenChart:
    """The open chart, with all that was typed in it: that belongs to what is shown now."""
    assert window.editor is not None
    window.editor.finish_typing()
    return window.chart_in_use


def _ask_name(window: Window, title: str, suggested: str) -> str | None:
    assert window.windows is not None
    return window.windows.dialogs.ask_name(window, title, tr("Name of the scenario"), suggested)


def _today(window: Window) -> None:
    verbs.show(_chart(window), None)


def _next(window: Window) -> None:
    verbs.show_next(_chart(window))


def _new(window: Window) -> None:
    chart = _chart(window)
    name = _ask_name(window, tr("New scenario"), verbs.free_name(chart))
    if name is not None:
        verbs.create(chart, name)


def _duplicate(window: Window) -> None:
    verbs.duplicate(_chart(window))


def _rename(window: Window) -> None:
    chart = _chart(window)
    name = _ask_name(window, tr("Rename the scenario"), verbs.shown_name(chart))
    if name is not None:
        verbs.rename(chart, name)


def _throw_away(window: Window) -> None:
    chart = _chart(window)
    name = verbs.shown_name(chart)
    if verbs.throw_away(chart):
        told = tr("“{name}” is thrown away; undo brings it back.").format(name=name)
        window.canvas_in_use.say(told)


def _settle(window: Window) -> None:
    from orgchart.ui.scenarios.settling import ask_settling

    _chart(window)
    ask_settling(window)


def _take_over(window: Window) -> None:
    from orgchart.ui.scenarios.taking import ask_taking

    _chart(window)
    ask_taking(window)


ACTIONS = (
    Action(
        id="show-today", text="Show today", menu="Scenario", run=_today, enabled=_in_a_scenario,
        help="The chart as it is today, instead of the scenario that is shown.",
    ),
    Action(
        id="next-scenario", text="Show the next one", menu="Scenario", run=_next,
        shortcut=("F4",),
        help="Today and the scenarios, one after the other.",
    ),
    Action(
        id="new-scenario", text="New scenario…", menu="Scenario", group=1, run=_new,
        icon="git-branch", enabled=_may_edit,
        help="Another version of the chart in the same file, which begins as what is shown.",
    ),
    Action(
        id="duplicate-scenario", text="Duplicate the scenario", menu="Scenario", group=1,
        run=_duplicate, enabled=_may_edit_scenario,
        help="The scenario once more, under a name of its own.",
    ),
    Action(
        id="rename-scenario", text="Rename the scenario…", menu="Scenario", group=1, run=_rename,
        enabled=_may_edit_scenario, help="Another name for the scenario that is shown.",
    ),
    Action(
        id="throw-scenario-away", text="Throw the scenario away", menu="Scenario", group=1,
        run=_throw_away, enabled=_may_edit_scenario, icon="trash",
        help="The end of the scenario that is shown; today stays as it is.",
    ),
    Action(
        id="settle-scenario", text="Settle with today…", menu="Scenario", group=2, run=_settle,
        enabled=_may_edit_scenario,
        help="What today and the scenario have both changed, role by role, with a choice.",
    ),
    Action(
        id="take-over", text="Take over into today…", menu="Scenario", group=2, run=_take_over,
        enabled=_may_edit_scenario, icon="check",
        help="Today becomes what the scenario is, whole or change by change.",
    ),
)  # fmt: skip
