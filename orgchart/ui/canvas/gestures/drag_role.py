"""Dragging cards to another place: onto a manager, or beside a colleague."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent

from orgchart.ui.canvas.drop import Drop, legal_targets, place_for
from orgchart.ui.canvas.gestures import Gesture

if TYPE_CHECKING:
    from orgchart.model.records import Id
    from orgchart.ui.canvas.canvas import Canvas

_EDGE = 36.0
_EDGE_STEP = 14.0


def drag_role(canvas: Canvas, pressed: Id) -> Gesture:
    """A press selects; from six pixels on the cards follow the pointer until they are dropped.

    The chart is touched once, on the drop, by the verb whose preview was shown.
    """
    event = yield
    start = event.position()
    was_selected = pressed in canvas.open_chart.selection
    _select_pressed(canvas, pressed, event, was_selected=was_selected)
    while not canvas.is_drag(start, event.position()):
        event = yield
        if event.type() == QEvent.Type.MouseButtonRelease:
            if was_selected and not event.modifiers():
                canvas.open_chart.select([pressed])
            return
    moved = canvas.dragged_roles(pressed)
    targets = legal_targets(canvas.open_chart.chart, moved)
    drop: Drop | None = None
    try:
        while event.type() != QEvent.Type.MouseButtonRelease:
            scroll_at_edge(canvas, event.position())
            drop = place_for(canvas, moved, targets, event)
            canvas.overlay.show_drag(moved, targets, drop, event.position())
            canvas.say(drop.sentence if drop else _resting(canvas))
            canvas.viewport().update()
            event = yield
    finally:
        canvas.overlay.end_drag()
        canvas.say("")
        canvas.viewport().update()
    if drop is not None and drop.allowed:
        canvas.drop(drop)
    elif drop is None:
        canvas.offer_top(moved)


def _select_pressed(canvas: Canvas, pressed: Id, event: QMouseEvent, *, was_selected: bool) -> None:
    adding = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    selection = canvas.open_chart.selection
    if event.modifiers() & adding:
        kept = [id for id in selection if id != pressed]
        canvas.open_chart.select(kept if was_selected else [pressed, *kept])
    elif not was_selected:
        canvas.open_chart.select([pressed])


def scroll_at_edge(canvas: Canvas, at: QPointF) -> None:
    """Near the edge of the view the chart moves on."""
    view = canvas.viewport().rect()
    x = _towards(at.x(), view.width())
    y = _towards(at.y(), view.height())
    if x or y:
        canvas.pan(QPointF(x, y))


def _towards(at: float, end: float) -> float:
    if at < _EDGE:
        return _EDGE_STEP
    return -_EDGE_STEP if at > end - _EDGE else 0.0


def _resting(canvas: Canvas) -> str:
    return canvas.tr(
        "Drop it on a card. Ctrl copies, Shift leaves the team behind, Escape cancels."
    )
