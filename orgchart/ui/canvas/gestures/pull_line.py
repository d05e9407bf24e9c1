"""Pulling a dotted line from a card's handle to a second manager."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from orgchart.translation import texts
from orgchart.ui.canvas.drop import join_dotted
from orgchart.ui.canvas.gestures import Gesture
from orgchart.ui.canvas.gestures.follow_line import follow_line

if TYPE_CHECKING:
    from orgchart.model.records import Id
    from orgchart.ui.canvas.canvas import Canvas

tr = texts("Canvas")


def pull_line(canvas: Canvas, source: Id) -> Gesture:
    """A dotted line follows the pointer; let go over a card, it becomes a second manager."""
    event = yield
    promise = partial(_promise, canvas)
    target = yield from follow_line(canvas, source, event.position(), (source,), promise)
    if target is not None:
        join_dotted(canvas, (source,), target)


def _promise(canvas: Canvas, target: Id | None) -> str:
    if target is None:
        return tr("Drop it on the second manager. Escape cancels.")
    name = canvas.open_chart.name(target)
    return tr("{name} becomes a second manager.").format(name=name)
