"""The menus of the canvas: what fits the selection, and what a right-button drop may do."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from orgchart.translation import later, texts
from orgchart.ui.actions import Menu, actions
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.canvas.drop import Drop, How, done_otherwise, join_dotted
from orgchart.ui.canvas.drop_words import short_name
from orgchart.ui.canvas.making import add_top
from orgchart.ui.mending.mending import Mending
from orgchart.ui.mending.menu import add_mends
from orgchart.ui.menu_filling import fill_menu

tr = texts("Canvas")

# Groups of the window's menus, a line between them; on a card some are menus of their own.
Groups = tuple[tuple[Menu, int], ...]
_ON_CARD: Groups = (("Role", 0), ("Role", 1), ("Edit", 1), ("View", 1), ("Role", 4), ("Role", 3))
_BELOW_CARD: dict[str, tuple[Menu, int]] = {
    later("Move"): ("Role", 2),
    later("Person"): ("Role", 5),
    later("Arrange"): ("Arrange", 0),
    later("Select"): ("Select", 2),
}
_ON_LINE: Groups = (("Role", 6), ("Select", 3))
_ON_GROUND: Groups = (
    ("Edit", 1), ("Select", 1), ("View", 0), ("View", 1), ("Arrange", 4), ("Arrange", 5),
)  # fmt: skip


class Menus(QObject):
    """Opens the menus that a canvas asks for; ``commands`` are the window's actions by id.

    A card's menu has what ``mending`` could do about its findings.
    """

    def __init__(self, canvas: Canvas, commands: Mapping[str, QAction], mending: Mending) -> None:
        super().__init__(canvas)
        self._mending = mending
        self._canvas = canvas
        self._commands = commands
        canvas.menu_wanted.connect(self._open)
        canvas.drop_asked.connect(self._ask)

    def _open(self, at: QPoint) -> None:
        """What can be done with the selection, else with the chart."""
        menu = self._new_menu()
        if self._canvas.picked_line.line is not None:
            self._fill(menu, _ON_LINE)
        elif self._canvas.open_chart.selection:
            self._fill(menu, _ON_CARD)
            menu.addSeparator()
            for id in self._canvas.open_chart.selection[:1]:
                add_mends(menu, self._mending, id)
            for name, group in _BELOW_CARD.items():
                self._fill(menu.addMenu(tr(name)), (group,))
            self._fill(menu, (("Arrange", 4),))
        else:
            top = menu.addAction(tr("Add a top"))
            top.triggered.connect(lambda: add_top(self._canvas))
            menu.addSeparator()
            self._fill(menu, _ON_GROUND)
        menu.popup(at)

    def _fill(self, menu: QMenu, groups: Groups) -> None:
        for name, group in groups:
            fitting = [
                action
                for action in actions().values()
                if (action.menu, action.group) == (name, group)
                and self._commands[action.id].isEnabled()
            ]
            fill_menu(menu, fitting, self._commands)
            menu.addSeparator()

    def _ask(self, drop: Drop, at: QPoint) -> None:
        """Move, copy, without the team, or a dotted line."""
        menu = self._new_menu()
        chart = self._canvas.open_chart.chart
        hows: tuple[How, ...] = ("move", "copy", "alone")
        for how in hows:
            tried = done_otherwise(chart, drop, how)
            if how == "alone" and not any(map(chart.has_reports, drop.moved)):
                continue
            choice = menu.addAction(_shown(tried.sentence.rstrip(".")))
            choice.setEnabled(tried.allowed)
            choice.triggered.connect(lambda _=False, tried=tried: self._canvas.drop(tried))
        if drop.target not in drop.moved:
            name = short_name(chart, drop.target)
            line = menu.addAction(_shown(tr("Dotted line to {name}").format(name=name)))
            line.triggered.connect(lambda: join_dotted(self._canvas, drop.moved, drop.target))
        menu.addSeparator()
        menu.addAction(tr("Cancel"))
        menu.popup(at)

    def _new_menu(self) -> QMenu:
        menu = QMenu(self._canvas)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu


def _shown(text: str) -> str:
    """A text as an entry shows it: an ampersand is no mark of a key."""
    return text.replace("&", "&&")
