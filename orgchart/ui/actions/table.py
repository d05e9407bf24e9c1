"""The table of all roles: showing it, and what its cells know besides copy and paste."""

from __future__ import annotations

from orgchart.ui.actions import Action, chart_open
from orgchart.ui.table.views import Views
from orgchart.ui.window import Window


def _views(window: Window) -> Views:
    assert window.editor is not None
    return window.editor.views


def _show_chart(window: Window) -> None:
    _views(window).show_canvas()


def _show_table(window: Window) -> None:
    _views(window).show_table()


def _show_coverage(window: Window) -> None:
    _views(window).show_coverage()


def _replace(window: Window) -> None:
    _views(window).show_table()
    _views(window).table.replace()


def _fill_down(window: Window) -> None:
    _views(window).table.grid.fill_down()


def _clear(window: Window) -> None:
    _views(window).table.grid.clear()


ACTIONS = (
    Action(
        id="show-chart", text="Chart", menu="View", group=2, run=_show_chart,
        shortcut=("Ctrl+1",), icon="tree-structure", enabled=chart_open,
        help="The cards and lines of the chart.",
    ),
    Action(
        id="show-table", text="Table of all roles", menu="View", group=2, run=_show_table,
        shortcut=("Ctrl+2",), icon="table", enabled=chart_open,
        help="Every role in a row: sort, filter, edit, paste, fill down.",
    ),
    Action(
        id="show-coverage", text="Coverage of functions", menu="View", group=2,
        run=_show_coverage, shortcut=("Ctrl+3",), icon="squares-four", enabled=chart_open,
        help="Who takes care of what: gaps and functions that hang on one person.",
    ),
    Action(
        id="replace-in-field", text="Find and replace in a field…", menu="Edit", group=2,
        run=_replace, shortcut=("Ctrl+H",), on_macos=("Ctrl+Alt+F",), icon="swap",
        enabled=chart_open,
        help="In one column of the table; what would change is shown first.",
    ),
    Action(
        id="fill-down", text="Fill down", menu="Edit", group=2, run=_fill_down,
        shortcut=("Ctrl+D",), where="table", icon="arrow-line-down", enabled=chart_open,
        help="In the table: copy the first selected cell of each column to those below.",
    ),
    Action(
        id="clear-cells", text="Clear cells", menu="Edit", group=2, run=_clear,
        shortcut=("Delete", "Backspace"), where="table", icon="eraser", enabled=chart_open,
        help="In the table: empty the selected cells.",
    ),
)  # fmt: skip
