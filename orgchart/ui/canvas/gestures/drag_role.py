"""Dragging cards to another place: onto a manager, or beside a colleague."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt

from orgchart.translation import texts
from orgchart.ui.canvas.drop import COPY_KEY_NAME, Drop, legal_targets, place_for
from orgchart.ui.canvas.gestures import Gesture
from orgchart.ui.canvas.gestures.edge import scroll_at_edge
from orgchart.ui.canvas.gestures.press import click, select

if TYPE_CHECKING:
    from orgchart.model.records import Id
    from orgchart.ui.canvas.canvas import Canvas

tr = texts("Canvas")


def drag_role(canvas: Canvas, pressed: Id) -> Gesture:
    """A press selects; from six pixels on the cards follow the pointer until they are dropped.

    The chart is touched once, on the drop, by the verb whose preview was shown. Dragged with
    the right button, cards are dropped into a menu that asks what to do.
    """
    event = yield
    start = event.position()
    was_selected = pressed in canvas.open_chart.selection
    if not was_selected:
        select(canvas, pressed, event)
    while not canvas.is_drag(start, event.position()):
        event = yield
        if event.type() == QEvent.Type.MouseButtonRelease:
            click(canvas, pressed, event, was_selected=was_selected)
            return
    moved = canvas.dragged_roles(pressed)
    targets = legal_targets(canvas.open_chart.chart, moved)
    drop: Drop | None = None
    try:
        while event.type() != QEvent.Type.MouseButtonRelease:
            scroll_at_edge(canvas, event.position())
            drop = place_for(canvas, moved, targets, event, drop)
            canvas.overlay.show_drag(moved, targets, drop, event.position())
            canvas.say(_told(drop))
            canvas.viewport().update()
            event = yield
    finally:
        canvas.overlay.end_drag()
        canvas.say("")
        canvas.viewport().update()
    if drop is None:
        canvas.offer_top(moved)
    elif event.button() == Qt.MouseButton.RightButton and drop.zone != "home":
        canvas.drop_asked.emit(drop, event.globalPosition().toPoint())
    elif drop.allowed:
        canvas.drop(drop)
    else:
        canvas.bring_back(moved)


def _told(drop: Drop | None) -> str:
    """What letting go would do, and the keys that make something else of it."""
    sentence = drop.told if drop else ""
    keys = tr("{key} copies, Shift leaves the team behind, Escape cancels.")
    return f"{sentence or tr('Drop it on a card.')} {keys.format(key=COPY_KEY_NAME)}"
