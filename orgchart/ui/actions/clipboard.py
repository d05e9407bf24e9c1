"""Cut, copy, paste: branches, or cells where a table has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from orgchart.ui.actions import Action, chart_open, has_selection
from orgchart.ui.window import Window

if TYPE_CHECKING:
    from orgchart.ui.table.grid import Grid


def _cells(window: Window) -> Grid | None:
    """The table of all roles, when that is where one works."""
    from orgchart.ui.table.grid import Grid

    focus = window.focusWidget()
    return focus if isinstance(focus, Grid) else None


def _copy(window: Window) -> None:
    from orgchart.ui.clipboard import commands

    cells = _cells(window)
    if cells is not None:
        cells.copy()
    else:
        commands.copy(window)


def _copy_picture(window: Window) -> None:
    from orgchart.ui.clipboard.slide import copy_slide

    copy_slide(window)


def _cut(window: Window) -> None:
    from orgchart.ui.clipboard import commands

    cells = _cells(window)
    if cells is not None:
        cells.cut()
    else:
        commands.cut(window)


def _paste(window: Window) -> None:
    from orgchart.ui.clipboard import commands

    cells = _cells(window)
    if cells is not None:
        cells.paste()
    else:
        commands.paste(window)


def _paste_list(window: Window) -> None:
    from orgchart.ui.clipboard import commands

    commands.paste_list(window)


ACTIONS = (
    Action(
        id="cut", text="Cut", menu="Edit", group=1, run=_cut, shortcut=("Ctrl+X",),
        icon="scissors", enabled=has_selection,
        help="Take the selected branches out and put them on the clipboard.",
    ),
    Action(
        id="copy", text="Copy", menu="Edit", group=1, run=_copy, shortcut=("Ctrl+C",),
        icon="copy", enabled=has_selection,
        help="The selected branches for other windows, as rows for Excel, and as a picture.",
    ),
    Action(
        id="copy-picture", text="Copy as picture", menu="Edit", group=1, run=_copy_picture,
        shortcut=("Ctrl+Shift+C",), icon="image", enabled=chart_open,
        help="The chart as it is shown, or the selected branch, at the size of a slide.",
    ),
    Action(
        id="paste", text="Paste", menu="Edit", group=1, run=_paste, shortcut=("Ctrl+V",),
        icon="clipboard-text", enabled=chart_open,
        help="Branches, rows of a spreadsheet, or names for the seats of the selected card.",
    ),
    Action(
        id="paste-list", text="Paste a list…", menu="Edit", group=1, run=_paste_list,
        icon="list-plus", enabled=chart_open,
        help="Rows or names, pasted or typed, become roles under the selected one.",
    ),
)  # fmt: skip
