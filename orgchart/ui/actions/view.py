"""Looking at the chart: zoom, fit, folds."""

from __future__ import annotations

from orgchart.translation import texts
from orgchart.ui.actions import Action, always, has_selection
from orgchart.ui.depth import fold_all
from orgchart.ui.panels.showing import keep_in_sight
from orgchart.ui.style.animations import animations
from orgchart.ui.window import Window

tr = texts("Actions")

_STEP = 1.25


def _zoom_in(window: Window) -> None:
    window.view_in_use.zoom(_STEP)


def _zoom_out(window: Window) -> None:
    window.view_in_use.zoom(1 / _STEP)


def _natural(window: Window) -> None:
    window.view_in_use.zoom_to(1.0)


def _fit(window: Window) -> None:
    window.view_in_use.fit()


def _zoom_to_selection(window: Window) -> None:
    window.canvas_in_use.zoom_to_selection()


def _fold(window: Window) -> None:
    """Fold the selected branches, or unfold them when all are folded."""
    chart = window.chart_in_use
    teams = [id for id in chart.selection if chart.chart.has_reports(id)]
    chart.fold(teams, folded=not all(id in chart.folded for id in teams))


def _fold_all(window: Window) -> None:
    fold_all(window.chart_in_use)
    keep_in_sight(window.canvas_in_use)


def _unfold_all(window: Window) -> None:
    window.chart_in_use.fold(window.chart_in_use.folded, folded=False)


def _animate(window: Window) -> None:
    trouble = animations().choose(wanted=not animations().wanted)
    if trouble:
        text = tr("The choice holds until the program ends; it cannot be stored: {why}.")
        window.bar.say("animate", text.format(why=trouble), kind="warning")
    for each in window.windows.windows if window.windows is not None else [window]:
        each.refresh()


ACTIONS = (
    Action(
        id="zoom-in", text="Zoom in", menu="View", run=_zoom_in, shortcut=("Ctrl++", "Ctrl+="),
        icon="plus", help="Show the chart larger.",
    ),
    Action(
        id="zoom-out", text="Zoom out", menu="View", run=_zoom_out, shortcut=("Ctrl+-",),
        icon="minus", help="Show the chart smaller.",
    ),
    Action(
        id="zoom-natural", text="Actual size", menu="View", run=_natural, shortcut=("Ctrl+0",),
        help="Show the chart at 100 %.",
    ),
    Action(
        id="fit", text="Fit the chart", menu="View", run=_fit,
        shortcut=("Ctrl+Shift+H",), icon="corners-out", help="Show the whole chart.",
    ),
    Action(
        id="zoom-to-selection", text="Zoom to the selection", menu="View",
        run=_zoom_to_selection, shortcut=("Ctrl+Shift+J",), help="Show the selected roles large.",
        enabled=has_selection,
    ),
    Action(
        id="fold", text="Fold or unfold", menu="View", group=1, run=_fold, shortcut=("Space",),
        where="canvas", help="Hide or show what is below the selected roles.",
        enabled=has_selection,
    ),
    Action(
        id="fold-all", text="Fold all", menu="View", group=1, submenu="Layers", run=_fold_all,
        shortcut=("Alt+Home",), help="Show the top of the chart only.",
    ),
    Action(
        id="unfold-all", text="Unfold all", menu="View", group=1, submenu="Layers",
        run=_unfold_all, shortcut=("Alt+End",), help="Show every branch.",
    ),
    Action(
        id="animate", text="Animate changes", menu="View", group=9, run=_animate,
        enabled=always, anytime=True,
        help="Cards glide to their new places, unless the desktop asks for less motion.",
        checked=lambda _: animations().wanted,
    ),
)  # fmt: skip
