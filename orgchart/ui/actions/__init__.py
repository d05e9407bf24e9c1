"""Everything a person can do in the window, as data.

Menus, tool bar, shortcuts, the palette of actions and the help page read the same list. An
action is one entry in the ``ACTIONS`` of a module here.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Literal

import msgspec

from orgchart.translation import texts

if TYPE_CHECKING:
    from orgchart.ui.window import Window

tr = texts("Actions")

Run = Callable[["Window"], None]
Menu = Literal[
    "File", "Edit", "Role", "Select", "View", "Arrange", "Check", "Scenario", "Help"
]  # fmt: skip
MENUS: tuple[Menu, ...] = (
    "File", "Edit", "Role", "Select", "View", "Arrange", "Check", "Scenario", "Help",
)  # fmt: skip
# Where a shortcut is heard: in the whole window, or only while the canvas or the table has the
# focus.
Where = Literal["window", "canvas", "table"]


def always(_: Window) -> bool:
    """For actions that can be used at any time."""
    return True


def chart_open(window: Window) -> bool:
    """Whether a chart is open, not the start page."""
    return window.open_chart is not None


def has_selection(window: Window) -> bool:
    """Whether at least one role is selected."""
    return window.open_chart is not None and bool(window.open_chart.selection)


class Action(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to do: what it is called, where it stands, when it can be used.

    ``shortcut`` is in Qt's portable form ("Ctrl+D"; Ctrl is Cmd on macOS), ``on_macos``
    takes its place where macOS keeps a combination for itself. A ``group`` of a
    menu is set off by a line; actions of one ``submenu`` stand in a menu of that name inside
    it. ``help`` is the sentence of the status line and the help page. What can be on or off
    says by ``checked`` which it is. What is for ``anytime`` can be used while a page, as that of
    an import, covers the chart.
    """

    id: str
    text: str
    menu: Menu
    run: Run
    group: int = 0
    submenu: str = ""
    shortcut: tuple[str, ...] = ()
    on_macos: tuple[str, ...] = ()
    where: Where = "window"
    icon: str = ""
    help: str = ""
    enabled: Callable[[Window], bool] = chart_open
    checked: Callable[[Window], bool] | None = None
    anytime: bool = False

    def usual_keys(self, system: str = sys.platform) -> tuple[str, ...]:
        """The keys it comes with on a system."""
        return self.on_macos if system == "darwin" and self.on_macos else self.shortcut


@cache
def actions() -> dict[str, Action]:
    """Every action by id, in the order of the menus' files, in the language that is spoken."""
    import orgchart.ui.actions
    from orgchart.plugins import collect

    found = (action for group in collect(orgchart.ui.actions, "ACTIONS") for action in group)
    return {action.id: _said(action) for action in found}


def menu_name(menu: str) -> str:
    """What a menu, or a menu inside it, is called in the language that is spoken."""
    return tr(menu)


def _said(action: Action) -> Action:
    said = tr(action.help) if action.help else ""
    return msgspec.structs.replace(action, text=tr(action.text), help=said)
