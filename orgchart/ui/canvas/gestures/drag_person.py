"""Dragging a person off a card, or out of “Not placed”, to a post."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QMouseEvent

from orgchart.model.people import Seated, Who
from orgchart.translation import texts
from orgchart.ui.canvas.drop import COPY_KEY_NAME
from orgchart.ui.canvas.gestures import Gesture
from orgchart.ui.canvas.gestures.edge import scroll_at_edge
from orgchart.ui.canvas.gestures.press import click, select
from orgchart.ui.canvas.person_drop import PersonDrop, person_drop
from orgchart.ui.people import words

if TYPE_CHECKING:
    from orgchart.ui.canvas.canvas import Canvas

tr = texts("Canvas")


def press_person(canvas: Canvas, who: Seated) -> Gesture:
    """A press on a name selects the card; from six pixels on the person follows the pointer."""
    event = yield
    start = event.position()
    was_selected = who.role in canvas.open_chart.selection
    if not was_selected:
        select(canvas, who.role, event)
    while not canvas.is_drag(start, event.position()):
        event = yield
        if event.type() == QEvent.Type.MouseButtonRelease:
            click(canvas, who.role, event, was_selected=was_selected)
            return
    yield from carry_person(canvas, who, event)


def carry_person(canvas: Canvas, who: Who, event: QMouseEvent | None = None) -> Gesture:
    """A person follows the pointer until they are dropped.

    The chart is touched once, on the drop, by the verb whose preview was shown. With the right
    button, and where the place can mean several things, a menu asks.
    """
    if event is None:
        event = yield
    drop: PersonDrop | None = None
    try:
        while event.type() != QEvent.Type.MouseButtonRelease:
            scroll_at_edge(canvas, event.position())
            drop = person_drop(canvas, who, event, drop)
            canvas.carrying.show(who, drop, event.position())
            canvas.say(drop.sentence if drop and not drop.home else _resting(canvas, who))
            canvas.viewport().update()
            event = yield
    finally:
        canvas.carrying.end()
        canvas.say("")
        canvas.viewport().update()
    if drop is None or not drop.moves:
        return
    if event.button() == Qt.MouseButton.RightButton or len(drop.moves) > 1:
        canvas.carrying.asked.emit(drop, event.globalPosition().toPoint())
    else:
        canvas.carrying.perform(drop.moves[0])


def _resting(canvas: Canvas, who: Who) -> str:
    name = words.name_of(canvas.open_chart.chart, who)
    if isinstance(who, Seated):
        told = tr(
            "Drop {name} on another post, or on “Not placed”. {key} shares a seat, Shift takes "
            "somebody's place, Escape cancels."
        )
    else:
        told = tr("Drop {name} on a post. {key} shares a seat, Escape cancels.")
    return told.format(name=name, key=COPY_KEY_NAME)
