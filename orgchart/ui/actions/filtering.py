"""Filtering: fade or hide what does not match."""

from __future__ import annotations

from orgchart.ui.actions import Action
from orgchart.ui.window import Window


def _filter(window: Window) -> None:
    assert window.editor is not None
    window.editor.views.show_canvas()
    window.editor.views.filter_bar.open()


def _clear(window: Window) -> None:
    assert window.editor is not None
    window.editor.views.filter_bar.shut()


def _is_on(window: Window) -> bool:
    return window.open_chart is not None and bool(window.open_chart.filter)


ACTIONS = (
    Action(
        id="filter", text="Filter…", menu="View", group=2, run=_filter,
        shortcut=("Ctrl+Shift+F",), icon="funnel",
        help="Fade or hide the roles that do not match words, functions or other values.",
    ),
    Action(
        id="clear-filter", text="Show everyone again", menu="View", group=2, run=_clear,
        shortcut=("Ctrl+Shift+L",), icon="funnel-simple", enabled=_is_on,
        help="Take the filter away.",
    ),
)  # fmt: skip
