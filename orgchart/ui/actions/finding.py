"""Finding: roles in the chart, anything in the palette, keys in their sheet."""

from __future__ import annotations

from orgchart.ui.actions import Action, always
from orgchart.ui.find.bar import FindBar
from orgchart.ui.window import Window


def _bar(window: Window) -> FindBar:
    """The bar of the chart that is open, made at its first use."""
    canvas = window.canvas_in_use
    found = canvas.findChild(FindBar)
    return found if isinstance(found, FindBar) else FindBar(canvas)


def _find(window: Window) -> None:
    _bar(window).open()


def _find_next(window: Window) -> None:
    _step(window, 1)


def _find_previous(window: Window) -> None:
    _step(window, -1)


def _step(window: Window, by: int) -> None:
    """Go on with what was looked for; without it, ask."""
    bar = _bar(window)
    if bar.matches():
        bar.step(by)
    else:
        bar.open()


def _open_palette(window: Window) -> None:
    from orgchart.ui.find.palette import Palette

    if not any(isinstance(each, Palette) and each.isVisible() for each in window.children()):
        Palette(window).open()


def _show_shortcuts(window: Window) -> None:
    from orgchart.ui.shortcuts.sheet import ShortcutSheet

    found = window.findChild(ShortcutSheet)
    sheet = found if isinstance(found, ShortcutSheet) else ShortcutSheet(window)
    sheet.show()
    sheet.raise_()
    sheet.activateWindow()


ACTIONS = (
    Action(
        id="find", text="Find…", menu="Edit", group=3, run=_find, shortcut=("Ctrl+F",),
        icon="magnifying-glass", help="Find roles by name, title or any other field.",
    ),
    Action(
        id="find-next", text="Find next", menu="Edit", group=3, run=_find_next,
        shortcut=("F3", "Ctrl+G"), icon="caret-down", help="Go to the next role that was found.",
    ),
    Action(
        id="find-previous", text="Find previous", menu="Edit", group=3, run=_find_previous,
        shortcut=("Shift+F3", "Ctrl+Shift+G"), icon="caret-up",
        help="Go to the role that was found before.",
    ),
    Action(
        id="palette", text="Find an action…", menu="Help", group=1, run=_open_palette,
        shortcut=("Ctrl+K",), icon="command", enabled=always,
        help="Find any action by its words and run it.",
    ),
    Action(
        id="shortcuts", text="Keyboard shortcuts…", menu="Help", group=1,
        run=_show_shortcuts, shortcut=("Ctrl+F1",), icon="keyboard", enabled=always, anytime=True,
        help="See all actions with their keys, and change these.",
    ),
)  # fmt: skip
