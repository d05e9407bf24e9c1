"""Pulling a dotted line from a card's handle to a second manager."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

from orgchart.ui.canvas.drop import join_dotted
from orgchart.ui.canvas.gestures import Gesture
from orgchart.ui.canvas.gestures.edge import scroll_at_edge

if TYPE_CHECKING:
    from orgchart.model.records import Id
    from orgchart.ui.canvas.canvas import Canvas


def pull_line(canvas: Canvas, source: Id) -> Gesture:
    """A dotted line follows the pointer; let go over a card, it becomes a second manager."""
    event = yield
    start, overlay = event.position(), canvas.overlay
    target: Id | None = None
    try:
        while event.type() != QEvent.Type.MouseButtonRelease:
            event = yield
            if not canvas.is_drag(start, event.position()):
                continue
            scroll_at_edge(canvas, event.position())
            found = canvas.id_at(event.position())
            target = found if found != source else None
            overlay.show_line(source, target, event.position())
            canvas.say(_promise(canvas, target))
            canvas.viewport().update()
    finally:
        overlay.end_line()
        canvas.say("")
        canvas.viewport().update()
    if target is not None:
        join_dotted(canvas, (source,), target)


def _promise(canvas: Canvas, target: Id | None) -> str:
    if target is None:
        return canvas.tr("Drop it on the second manager. Escape cancels.")
    name = canvas.open_chart.name(target)
    return canvas.tr("{name} becomes a second manager.").format(name=name)
