"""The menus about people: what a drop may do, and what can be done with who is not placed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from orgchart.model.records import Id
from orgchart.model.search import fold
from orgchart.translation import texts
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.canvas.person_drop import PersonDrop
from orgchart.ui.people import words
from orgchart.ui.people.moves import PersonMove, moves_to
from orgchart.ui.people.removing import remove_person

tr = texts("People")

# More people than this on one card get a menu each.
_MOST_LISTED = 2


class DropMenu(QObject):
    """Asks, after a drop that can mean several things or was made with the right button."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        canvas.carrying.asked.connect(self._ask)

    def _ask(self, drop: PersonDrop, at: QPoint) -> None:
        menu = QMenu(self._canvas)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        moves: Iterable[PersonMove] = drop.moves
        if drop.target is not None:
            moves = moves_to(self._canvas.open_chart.chart, drop.moves[0].who, drop.target)
        add_moves(menu, self._canvas, list(moves))
        menu.addSeparator()
        menu.addAction(tr("Cancel"))
        menu.popup(at)


class PersonMenu(QMenu):
    """What can be done with somebody who waits; ``placing`` asks for any post."""

    placing = Signal()

    def __init__(self, canvas: Canvas, id: Id) -> None:
        super().__init__(canvas)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chart, chosen = canvas.open_chart, canvas.open_chart.selection
        self.addAction(tr("Place in a post…")).triggered.connect(self.placing)
        if len(chosen) == 1:
            add_moves(self, canvas, moves_to(chart.chart, id, chosen[0]))
        self.addSeparator()
        removed = self.addAction(tr("Remove from the chart"))
        removed.triggered.connect(lambda: remove_person(chart, id))


def add_moves(menu: QMenu, canvas: Canvas, moves: list[PersonMove]) -> None:
    """Add moves to a menu; those with one of many people stand under that person's name."""
    others = list(dict.fromkeys(move.other for move in moves if move.other is not None))
    several = len(others) > _MOST_LISTED
    for move in moves:
        if move.other is None or not several:
            _add(menu, canvas, move)
    for other in others if several else ():
        below = menu.addMenu(_shown(words.name_of(canvas.open_chart.chart, other)))
        for move in moves:
            if move.other == other:
                _add(below, canvas, move)


def add_people(menu: QMenu, canvas: Canvas, role: Id) -> None:
    """Add everybody who waits for a post, with what they could do in this one."""
    chart = canvas.open_chart.chart
    for id in sorted(chart.not_placed, key=lambda id: fold(words.name_of(chart, id))):
        moves = moves_to(chart, id, role)
        if len(moves) == 1:
            _add(menu, canvas, moves[0])
        else:
            add_moves(menu.addMenu(_shown(words.name_of(chart, id))), canvas, moves)


def _add(menu: QMenu, canvas: Canvas, move: PersonMove) -> None:
    entry = menu.addAction(_shown(words.label(canvas.open_chart.chart, move)))
    entry.triggered.connect(lambda: canvas.carrying.perform(move))


def _shown(text: str) -> str:
    """A text as an entry shows it: an ampersand is no mark of a key."""
    return text.replace("&", "&&")
