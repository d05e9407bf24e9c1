"""Moving the selection: to the next card, to a team, a branch, everyone."""

from __future__ import annotations

from collections.abc import Callable

from orgchart.ui.actions import Action, has_selection
from orgchart.ui.window import Window

# A card straight ahead is nearer than one as far away at the side.
_SIDE_WEIGHT = 2.5


def _go(dx: int, dy: int) -> Callable[[Window], None]:
    """Select the nearest card in a direction."""

    def run(window: Window) -> None:
        chart, canvas = window.chart_in_use, window.canvas_in_use
        if not chart.selection:
            chart.select(chart.chart.reports(None)[:1])
            return
        found = _nearest(window, dx, dy)
        if found is not None:
            chart.select([found])
            canvas.reveal(found)

    return run


def _nearest(window: Window, dx: int, dy: int) -> str | None:
    import numpy as np

    chart = window.chart_in_use
    places = chart.places
    here = places.index.get(chart.selection[0])
    if here is None:
        return None
    # Counted in cards: those are wide, and the report of a manager is seldom right below.
    across = (places.x + places.w / 2) / places.w[here] - (places.x[here] / places.w[here] + 0.5)
    down = (places.y + places.h / 2) / places.h[here] - (places.y[here] / places.h[here] + 0.5)
    ahead, aside = across * dx + down * dy, np.abs(across * dy) + np.abs(down * dx)
    for narrowing in (1.0, 0.0):  # first what lies ahead rather than aside, else anything
        far = np.where(ahead > 0.01 + narrowing * aside, ahead + _SIDE_WEIGHT * aside, np.inf)
        best = int(np.argmin(far))
        if np.isfinite(far[best]):
            return places.ids[best]
    return None


def _go_to_top(window: Window) -> None:
    """Select the top of the branch one is in, else the first of the chart."""
    chart = window.chart_in_use
    tops = chart.chart.reports(None)
    for id in chart.selection[:1]:
        tops = [id, *chart.chart.managers_above(id)][-1:]
    chart.select(tops[:1])
    for id in tops[:1]:
        window.canvas_in_use.reveal(id)


def _select_all(window: Window) -> None:
    chart = window.chart_in_use
    matches = chart.sieve.matches
    chart.select(id for id in chart.chart.branch(None) if matches is None or id in matches)


def _select_nothing(window: Window) -> None:
    window.chart_in_use.select(())


def _select_branch(window: Window) -> None:
    chart = window.chart_in_use
    chart.select(below for id in chart.selection for below in chart.chart.branch(id))


def _select_team(window: Window) -> None:
    chart = window.chart_in_use
    chart.select(report for id in chart.selection for report in chart.chart.reports(id))


def _select_siblings(window: Window) -> None:
    chart = window.chart_in_use
    managers = dict.fromkeys(chart.chart.roles[id].reports_to for id in chart.selection)
    chart.select(report for manager in managers for report in chart.chart.reports(manager))


def _select_manager(window: Window) -> None:
    chart = window.chart_in_use
    found = [chart.chart.roles[id].reports_to for id in chart.selection]
    chart.select(id for id in found if id is not None)


def _select_function(window: Window) -> None:
    chart = window.chart_in_use
    wanted = {slug for id in chart.selection for slug in chart.chart.roles[id].functions}
    chart.select(
        id for id in chart.chart.branch(None) if wanted & set(chart.chart.roles[id].functions)
    )


ACTIONS = (
    Action(
        id="go-left", text="Card to the left", menu="Select", run=_go(-1, 0), shortcut=("Left",),
        where="canvas", help="Select the nearest card to the left.",
    ),
    Action(
        id="go-right", text="Card to the right", menu="Select", run=_go(1, 0),
        shortcut=("Right",), where="canvas", help="Select the nearest card to the right.",
    ),
    Action(
        id="go-up", text="Card above", menu="Select", run=_go(0, -1), shortcut=("Up",),
        where="canvas", help="Select the nearest card above.",
    ),
    Action(
        id="go-down", text="Card below", menu="Select", run=_go(0, 1), shortcut=("Down",),
        where="canvas", help="Select the nearest card below.",
    ),
    Action(
        id="go-top", text="Top of the chart", menu="Select", run=_go_to_top, shortcut=("Home",),
        where="canvas", help="Select whom everyone here reports to in the end.",
    ),
    Action(
        id="select-all", text="Everyone", menu="Select", group=1, run=_select_all,
        shortcut=("Ctrl+A",), where="canvas",
        help="Select every role; with a filter, every one that matches.",
    ),
    Action(
        id="select-nothing", text="Nothing", menu="Select", group=1, run=_select_nothing,
        shortcut=("Escape",), where="canvas", help="Clear the selection.",
    ),
    Action(
        id="select-team", text="The team", menu="Select", group=2, run=_select_team,
        shortcut=("Alt+Shift+X",), enabled=has_selection, help="Select the reports.",
    ),
    Action(
        id="select-branch", text="The branch", menu="Select", group=2, run=_select_branch,
        shortcut=("Alt+Shift+T",), enabled=has_selection, help="Select everyone below as well.",
    ),
    Action(
        id="select-manager", text="The manager", menu="Select", group=2, run=_select_manager,
        shortcut=("Alt+Shift+P",), enabled=has_selection, help="Select the manager.",
    ),
    Action(
        id="select-siblings", text="The colleagues", menu="Select", group=2,
        run=_select_siblings, shortcut=("Alt+Shift+S",), enabled=has_selection,
        help="Select everyone with the same manager.",
    ),
    Action(
        id="select-function", text="The same function", menu="Select", group=2,
        run=_select_function, enabled=has_selection,
        help="Select every role that takes care of the same functions.",
    ),
)  # fmt: skip
