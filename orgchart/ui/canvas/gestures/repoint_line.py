"""Dragging an end of a picked dotted line to somebody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

from orgchart.ui.canvas.gestures import Gesture
from orgchart.ui.canvas.gestures.edge import scroll_at_edge

if TYPE_CHECKING:
    from orgchart.model.records import Id
    from orgchart.ui.canvas.canvas import Canvas


def repoint_line(canvas: Canvas) -> Gesture:
    """The end that was nearer to the press follows the pointer; let go over a card, it stays."""
    event = yield
    start, overlay, picked = event.position(), canvas.overlay, canvas.picked_line
    end, line = picked.nearer_end(start), picked.line
    assert line is not None
    held = line.manager if end == "report" else line.report
    target: Id | None = None
    try:
        while event.type() != QEvent.Type.MouseButtonRelease:
            event = yield
            if not canvas.is_drag(start, event.position()):
                continue
            scroll_at_edge(canvas, event.position())
            found = canvas.id_at(event.position())
            target = found if found not in line else None
            overlay.show_line(held, target, event.position())
            canvas.say(_promise(canvas, held, target))
            canvas.viewport().update()
    finally:
        if overlay.line_from is not None:
            canvas.say("")
        overlay.end_line()
        canvas.viewport().update()
    if target is not None:
        picked.point(end, target)


def _promise(canvas: Canvas, held: Id, target: Id | None) -> str:
    if target is None:
        return canvas.tr("Drop the end on somebody else. Escape cancels.")
    who, name = canvas.open_chart.name(held), canvas.open_chart.name(target)
    return canvas.tr("The dotted line joins {who} and {name}.").format(who=who, name=name)
