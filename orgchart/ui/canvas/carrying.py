"""People on a canvas: which of them is under the pointer, and who is being carried."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, Qt, Signal

from orgchart.model.people import Seated, Who
from orgchart.model.records import Id
from orgchart.translation import texts
from orgchart.ui.canvas.person_drop import PersonDrop
from orgchart.ui.canvas.person_spots import Spot, spot_at
from orgchart.ui.people import words
from orgchart.ui.people.moves import PersonMove, perform

if TYPE_CHECKING:
    from orgchart.ui.canvas.canvas import Canvas

tr = texts("Canvas")


class Carrying(QObject):
    """What the gestures set and the picture shows; and the edit at the end.

    ``began`` and ``ended`` frame a drag that has ``moved``; ``sought`` names somebody not placed
    who shall be shown; ``asked`` is for a menu of several moves at a place on the screen.
    ``targets`` are the cards on which whoever is carried can be dropped, ``tray`` is where in the
    view those are put who lose their post.
    """

    began = Signal()
    moved = Signal()
    sought = Signal(str)
    ended = Signal()
    asked = Signal(object, QPoint)

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.hovered: Spot | None = None
        self.who: Who | None = None
        self.drop: PersonDrop | None = None
        self.targets: frozenset[Id] = frozenset()
        self.pointer = QPointF()
        self.tray: Callable[[], QRect] = QRect
        canvas.zoomed.connect(lambda *_: self.hover(None))
        canvas.open_chart.changed.connect(self._let_go)

    # --- hovering -------------------------------------------------------------------------

    def hover(self, point: QPointF | None) -> None:
        """The pointer is at a view point, or has left: tell whom a drag would take."""
        spot = None if point is None else spot_at(self._canvas, point)
        if spot == self.hovered:
            return
        canvas, before, self.hovered = self._canvas, self.hovered, spot
        if spot is None:
            canvas.viewport().unsetCursor()
            canvas.say("")
        elif before is None or before.who != spot.who:
            canvas.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
            told = tr("Drag {name} to another post; the rest of the card drags the role.")
            canvas.say(told.format(name=words.name_of(canvas.open_chart.chart, spot.who)))
        canvas.viewport().update()

    # --- carrying -------------------------------------------------------------------------

    def show(self, who: Who, drop: PersonDrop | None, pointer: QPointF) -> None:
        """Somebody is carried over a place."""
        first = self.who is None
        self.hovered = None
        self.who, self.drop, self.pointer = who, drop, pointer
        if first:
            home = who.role if isinstance(who, Seated) else None
            self.targets = frozenset(self._canvas.open_chart.chart.roles.keys() - {home})
            self._canvas.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.began.emit()
        self.moved.emit()

    def end(self) -> None:
        """Nobody is carried any more."""
        if self.who is not None:
            self.who = self.drop = None
            self._canvas.viewport().unsetCursor()
            self.ended.emit()

    def _let_go(self, *_: object) -> None:
        """Who was under the pointer or carried may not be there any more."""
        self.hover(None)
        if self.who is not None:
            self._canvas.let_go()

    def perform(self, move: PersonMove) -> None:
        """Do what a preview has promised, as one step; the card concerned is selected."""
        canvas, chart = self._canvas, self._canvas.open_chart
        name = words.label(chart.chart, move)
        chosen = move.role or (move.who.role if isinstance(move.who, Seated) else None)
        canvas.hold(chosen)
        with chart.edit(name) as draft:
            perform(draft, move)
        if chosen is not None:
            chart.select([chosen])
