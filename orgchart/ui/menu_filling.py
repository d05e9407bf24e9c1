"""Actions as the entries of a menu: in groups set off by lines, some in a menu of their own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from orgchart.ui.actions import Action, menu_name


def fill_menu(menu: QMenu, entries: Iterable[Action], commands: Mapping[str, QAction]) -> None:
    """Add actions at the end of a menu, as they come; ``commands`` are the window's by id."""
    inner: dict[str, QMenu] = {}
    group: tuple[str, int] | None = None
    for action in entries:
        if group not in (None, (action.menu, action.group)):
            menu.addSeparator()
        group = (action.menu, action.group)
        into = menu
        if action.submenu:
            if action.submenu not in inner:
                name = menu_name(action.submenu)
                inner[action.submenu] = menu.addMenu(name)
            into = inner[action.submenu]
        into.addAction(commands[action.id])
