"""People apart from posts: moving, swapping, taking off, placing."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from orgchart.model.people import Seated
from orgchart.ui.actions import Action
from orgchart.ui.window import Window


def _held(window: Window) -> list[Seated]:
    """Who holds the one selected post."""
    from orgchart.ui.people.moves import seated

    chart = window.open_chart
    if chart is None or len(chart.selection) != 1:
        return []
    return list(seated(chart.chart, chart.selection[0]))


def _pair(window: Window) -> list[Seated]:
    """The two people of two selected posts, of one person each; else nobody."""
    from orgchart.ui.people.moves import seated

    chart = window.open_chart
    if chart is None or len(chart.selection) != 2:
        return []
    found = [list(seated(chart.chart, id)) for id in chart.selection]
    return [each[0] for each in found] if all(len(each) == 1 for each in found) else []


def _move(window: Window) -> None:
    from orgchart.ui.people.person_popup import PersonPopup

    held = _held(window)
    PersonPopup(window.canvas_in_use, held).open_beside(held[0].role)


def _swap(window: Window) -> None:
    from orgchart.ui.people.moves import PersonMove

    one, other = _pair(window)
    chosen = window.chart_in_use.selection
    window.canvas_in_use.carrying.perform(PersonMove(one, "swap", other.role, other))
    window.chart_in_use.select(chosen)


def _take_off(window: Window) -> None:
    """Of several people a menu asks whom."""
    from orgchart.ui.people.menus import add_moves
    from orgchart.ui.people.moves import PersonMove

    moves = [PersonMove(who, "off") for who in _held(window)]
    if len(moves) == 1:
        window.canvas_in_use.carrying.perform(moves[0])
        return
    menu = _menu(window)
    add_moves(menu, window.canvas_in_use, moves)
    menu.popup(_beside(window))


def _place(window: Window) -> None:
    """A menu of those who wait, and what each could do here."""
    from orgchart.ui.people.menus import add_people

    menu = _menu(window)
    add_people(menu, window.canvas_in_use, window.chart_in_use.selection[0])
    menu.popup(_beside(window))


def _show_tray(window: Window) -> None:
    assert window.editor is not None
    window.editor.views.switch.setCurrentIndex(0)
    window.editor.tray.enter()


def _menu(window: Window) -> QMenu:
    menu = QMenu(window.canvas_in_use)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _beside(window: Window) -> QPoint:
    """The foot of the selected card on the screen, else the middle of the chart."""
    canvas, id = window.canvas_in_use, window.chart_in_use.selection[0]
    at = canvas.viewport().rect().center()
    if canvas.is_shown(id):
        at = canvas.card_rect(id).bottomLeft().toPoint()
    return canvas.viewport().mapToGlobal(at)


def _one_held(window: Window) -> bool:
    return bool(_held(window))


def _two_held(window: Window) -> bool:
    return bool(_pair(window))


def _somebody_waits(window: Window) -> bool:
    return window.open_chart is not None and bool(window.open_chart.chart.not_placed)


def _may_place(window: Window) -> bool:
    chart = window.open_chart
    return chart is not None and _somebody_waits(window) and len(chart.selection) == 1


ACTIONS = (
    Action(
        id="move-person", text="Move the person to…", menu="Role", group=5, run=_move,
        shortcut=("Ctrl+M",), on_macos=("Meta+M",), where="canvas", icon="user-focus",
        enabled=_one_held,
        help="Give whoever holds the post another one; the post becomes vacant, or they swap.",
    ),
    Action(
        id="swap-people", text="Swap the people", menu="Role", group=5, run=_swap,
        icon="arrows-left-right", enabled=_two_held,
        help="Those who hold the two selected posts change places.",
    ),
    Action(
        id="take-off", text="Take the person off the post", menu="Role", group=5, run=_take_off,
        shortcut=("Ctrl+Shift+Backspace",), where="canvas", icon="user-minus", enabled=_one_held,
        help="They wait in “Not placed”; the post becomes vacant.",
    ),
    Action(
        id="place-person", text="Place somebody…", menu="Role", group=5, run=_place,
        icon="user-plus", enabled=_may_place,
        help="Give the selected post to somebody who is not placed.",
    ),
    Action(
        id="show-tray", text="Go to the people not placed", menu="View", group=3,
        run=_show_tray, shortcut=("Ctrl+Shift+P",), icon="users", enabled=_somebody_waits,
        help="The list of those who have no post; Enter places, Delete removes from the chart.",
    ),
)  # fmt: skip
