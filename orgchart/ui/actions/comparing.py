"""Comparing two charts: the page, its views, and what is made of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from orgchart.drawing.views import VIEWS, View
from orgchart.ui.actions import Action, chart_open
from orgchart.ui.window import Window

if TYPE_CHECKING:
    from orgchart.ui.comparing.page import ComparePage
    from orgchart.ui.comparing.result import Result


def _page(window: Window) -> ComparePage:
    """The page, in front."""
    assert window.editor is not None
    window.editor.finish_typing()
    window.editor.views.show_compare()
    return window.editor.views.compare


def _result(window: Window) -> Result | None:
    """What is compared, in front; None when there is nothing to compare."""
    return _page(window).session.result


def _show(window: Window) -> None:
    _page(window)


def _show_view(window: Window, view: View) -> None:
    _page(window).show_view(view)


def _next_view(window: Window) -> None:
    page = _page(window)
    page.show_view(VIEWS[(VIEWS.index(page.view) + 1) % len(VIEWS)])


def _export_views(window: Window) -> None:
    from orgchart.ui.comparing.exporting import export_views

    result = _result(window)
    if result is not None:
        export_views(window, result)


def _export_moves(window: Window) -> None:
    from orgchart.ui.comparing.exporting import export_moves

    result = _result(window)
    if result is not None:
        export_moves(window, result)


def _keep(window: Window) -> None:
    from orgchart.ui.comparing.keeping import keep_as_scenario

    result = _result(window)
    if result is not None:
        keep_as_scenario(window, result)


ACTIONS = (
    Action(
        id="show-compare", text="Comparison", menu="View", group=2, run=_show,
        shortcut=("Ctrl+4",), icon="arrows-left-right", enabled=chart_open,
        help="Two scenarios, versions or files: before, changes and after, and who moves.",
    ),
    Action(
        id="compare-before", text="Before", menu="Scenario", group=3, submenu="Comparison",
        run=lambda window: _show_view(window, "before"), help="The earlier of two charts.",
    ),
    Action(
        id="compare-changes", text="Changes", menu="Scenario", group=3, submenu="Comparison",
        run=lambda window: _show_view(window, "changes"),
        help="What was added, removed, moved and changed, in one picture.",
    ),
    Action(
        id="compare-after", text="After", menu="Scenario", group=3, submenu="Comparison",
        run=lambda window: _show_view(window, "after"), help="The later of two charts.",
    ),
    Action(
        id="next-compare-view", text="Next view", menu="Scenario", group=3,
        submenu="Comparison", run=_next_view, shortcut=("F7",),
        help="Before, changes and after, one after the other, from the same place.",
    ),
    Action(
        id="export-comparison", text="Export before, changes and after…", menu="Scenario",
        group=4, run=_export_views, icon="export",
        help="Three slides or pages in the same geometry.",
    ),
    Action(
        id="export-moves", text="Export the list of moves…", menu="Scenario", group=4,
        run=_export_moves, icon="table",
        help="Who moves where, by department, as a workbook or as pages.",
    ),
    Action(
        id="keep-as-scenario", text="Keep the later chart as a scenario…", menu="Scenario",
        group=4, run=_keep,
        help="What another file, version or staff list has otherwise becomes a scenario.",
    ),
)  # fmt: skip
