"""Edits of thousands of roles: worked out in a thread while the window goes on.

The thread makes them to a copy, lays that out and checks it; the window takes over what is ready.
What is edited meanwhile comes first: then the thread begins again.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from orgchart.model.change import Change, invert
from orgchart.model.document import Step
from orgchart.model.draft import Draft
from orgchart.ui.arranged import LARGE
from orgchart.ui.files.background import Background
from orgchart.ui.files.telling import tr
from orgchart.ui.prospect import Drafted, Prospect
from orgchart.ui.restyling import restyled

if TYPE_CHECKING:
    from orgchart.ui.open_chart import OpenChart
    from orgchart.ui.window import Window

_Result = TypeVar("_Result")
_TOPIC = "aside"


def edit_aside(
    window: Window,
    label: str,
    verb: Callable[[Draft], _Result],
    then: Callable[[_Result], object] = lambda _: None,
    *,
    touches: int,
) -> None:
    """Do something to the open chart as one step; ``then`` hears what the verb gave.

    ``touches`` says how many roles it is about, as few are changed at once. The verb touches
    nothing of Qt, and may be called again.
    """
    chart = window.chart_in_use
    if chart.read_only:
        chart.refused.emit(chart.read_only)
    elif touches <= LARGE:
        given: list[_Result] = []
        with chart.edit(label) as draft:
            given.append(verb(draft))
        for result in given:
            then(result)
    else:
        _draft_aside(window, label, verb, then)


def undo_aside(window: Window, then: Callable[[], object]) -> None:
    """Take the last step back."""
    chart = window.chart_in_use
    steps = chart.document.done[-1:]
    _step_aside(window, steps, chart.undo, lambda step: invert(step.change), then)


def redo_aside(window: Window, then: Callable[[], object]) -> None:
    """Do the next step again."""
    chart = window.chart_in_use
    _step_aside(window, chart.document.undone[-1:], chart.redo, lambda step: step.change, then)


def _draft_aside(
    window: Window,
    label: str,
    verb: Callable[[Draft], _Result],
    then: Callable[[_Result], object],
) -> None:
    chart = window.chart_in_use
    situation = chart.situation()

    def take(drafted: Drafted[_Result]) -> None:
        if not chart.situation().is_that_of(situation):
            _draft_aside(window, label, verb, then)
            return
        found = drafted.prospect
        if found is not None:
            change = found.change
            chart.bring_about(found, lambda: chart.document.take(label, change))
        then(drafted.result)

    _work(window, label, lambda: Drafted(situation, verb), take)


def _step_aside(
    window: Window,
    steps: list[Step],
    do: Callable[[], None],
    change_of: Callable[[Step], Change],
    then: Callable[[], object],
) -> None:
    chart = window.chart_in_use
    if not any(_is_worth_it(chart, step) for step in steps):
        do()
        then()
        return
    (step,) = steps
    situation = chart.situation()

    def take(found: Prospect) -> None:
        if chart.situation().is_that_of(situation):
            chart.bring_about(found, do)
        else:
            do()
        then()

    change = change_of(step)
    _work(window, step.label, lambda: Prospect(situation, situation.chart(), change), take)


def _is_worth_it(chart: OpenChart, step: Step) -> bool:
    """Whether a step takes long enough; one that leads to another scenario is not worked out."""
    stays = step.scenario == step.leads_to == chart.document.shown
    everything = restyled(step.change) and len(chart.chart.roles) > LARGE
    return stays and (everything or len(step.change) > LARGE)


def _work(
    window: Window, label: str, work: Callable[[], Any], take: Callable[[Any], object]
) -> None:
    assert window.editor is not None
    background = Background(work, take, window.chart_in_use.refused.emit, window.editor)
    background.announce(window.bar, _TOPIC, tr("{what} …").format(what=label))
