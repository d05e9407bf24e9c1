"""Dragging an end of a picked dotted line to somebody else."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from orgchart.translation import texts
from orgchart.ui.canvas.gestures import Gesture
from orgchart.ui.canvas.gestures.follow_line import follow_line

if TYPE_CHECKING:
    from orgchart.model.records import Id
    from orgchart.ui.canvas.canvas import Canvas

tr = texts("Canvas")


def repoint_line(canvas: Canvas) -> Gesture:
    """The end that was nearer to the press follows the pointer; let go over a card, it stays."""
    event = yield
    start, picked = event.position(), canvas.picked_line
    end, line = picked.nearer_end(start), picked.line
    assert line is not None
    held = line.manager if end == "report" else line.report
    target = yield from follow_line(canvas, held, start, line, partial(_promise, canvas, held))
    if target is not None:
        picked.point(end, target)


def _promise(canvas: Canvas, held: Id, target: Id | None) -> str:
    if target is None:
        return tr("Drop the end on somebody else. Escape cancels.")
    who, name = canvas.open_chart.name(held), canvas.open_chart.name(target)
    return tr("The dotted line joins {who} and {name}.").format(who=who, name=name)
