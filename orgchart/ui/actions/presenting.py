"""Presenting the chart on a whole screen."""

from __future__ import annotations

from orgchart.ui.actions import Action, has_selection
from orgchart.ui.window import Window


def _present(window: Window) -> None:
    from orgchart.ui.presenting.starting import present

    present(window)


def _present_branch(window: Window) -> None:
    from orgchart.ui.presenting.starting import present

    present(window, window.chart_in_use.selection[0])


def _has_roles(window: Window) -> bool:
    return window.open_chart is not None and bool(window.open_chart.chart.roles)


ACTIONS = (
    Action(
        id="present", text="Present", menu="View", group=5, run=_present, shortcut=("F5",),
        icon="presentation-chart", enabled=_has_roles,
        help="Show the chart alone on the whole screen, branch by branch with the arrow keys.",
    ),
    Action(
        id="present-branch", text="Present from here", menu="View", group=5, run=_present_branch,
        shortcut=("Shift+F5",), enabled=has_selection,
        help="Begin to present with the branch of the selected role.",
    ),
)  # fmt: skip
