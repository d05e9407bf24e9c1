"""Pulling a dotted line from a card's handle to a second manager."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

from orgchart.model.edits import add_dotted_line
from orgchart.ui.canvas.gestures import Gesture

if TYPE_CHECKING:
    from orgchart.model.records import Id
    from orgchart.ui.canvas.canvas import Canvas


def pull_line(canvas: Canvas, source: Id) -> Gesture:
    """A dotted line follows the pointer; let go over a card, it becomes a second manager."""
    event = yield
    overlay = canvas.overlay
    target: Id | None = None
    try:
        while event.type() != QEvent.Type.MouseButtonRelease:
            event = yield
            found = canvas.id_at(event.position())
            target = found if found != source else None
            overlay.line_from, overlay.line_target = source, target
            overlay.pointer = event.position()
            name = canvas.open_chart.name(target) if target else ""
            canvas.say(
                f"{name} becomes a second manager." if name else "Drop it on the second manager."
            )
            canvas.viewport().update()
    finally:
        overlay.line_from = overlay.line_target = None
        canvas.say("")
        canvas.viewport().update()
    if target is not None:
        name = canvas.open_chart.name(source)
        with canvas.open_chart.edit(f"Dotted line from {name}") as draft:
            add_dotted_line(draft, source, target)
