"""What the cards are coloured by."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu

from orgchart.translation import later
from orgchart.ui.actions import Action, Run
from orgchart.ui.canvas.colour_button import add_fields
from orgchart.ui.window import Window

_BY = {
    "span": (
        later("Colour by span of control", "Actions"),
        later("How many report to each manager.", "Actions"),
    ),
    "layer": (
        later("Colour by layer", "Actions"),
        later("How many layers there are above a role.", "Actions"),
    ),
    "fte": (
        later("Colour by FTE", "Actions"),
        later("The full-time equivalents of a card.", "Actions"),
    ),
    "vacancy": (
        later("Colour by vacancy", "Actions"),
        later("Which seats are vacant or planned.", "Actions"),
    ),
    "tier": (
        later("Colour by tier", "Actions"),
        later("The support tiers, in their order.", "Actions"),
    ),
    "cost": (
        later("Colour by cost", "Actions"),
        later("What the seats of a card cost a year.", "Actions"),
    ),
}


def _by(name: str) -> Run:
    def run(window: Window) -> None:
        assert window.editor is not None
        window.editor.views.show_canvas()
        window.chart_in_use.colour_by(name)

    return run


def _is_by(name: str) -> Callable[[Window], bool]:
    return lambda window: window.open_chart is not None and window.open_chart.heat == name


def _by_field(window: Window) -> None:
    menu = QMenu(window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    add_fields(menu, window.chart_in_use)
    menu.popup(QCursor.pos())


ACTIONS = (
    Action(
        id="colour-function", text="Colour by function", menu="View", group=3,
        submenu="Colour by", run=_by(""), checked=_is_by(""), icon="palette",
        help="The colours of what each role takes care of.",
    ),
    *(
        Action(
            id=f"colour-{name}", text=text, menu="View", group=3, submenu="Colour by",
            run=_by(name), checked=_is_by(name), help=help,
        )
        for name, (text, help) in _BY.items()
    ),
    Action(
        id="colour-field", text="Colour by another field…", menu="View", group=3,
        submenu="Colour by", run=_by_field,
        help="Any field in which some role says something.",
    ),
)  # fmt: skip
