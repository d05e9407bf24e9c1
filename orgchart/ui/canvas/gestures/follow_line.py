"""What pulling a dotted line and re-pointing one share: a line that follows the pointer."""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QMouseEvent

from orgchart.ui.canvas.gestures.edge import scroll_at_edge

if TYPE_CHECKING:
    from orgchart.model.records import Id
    from orgchart.ui.canvas.canvas import Canvas


def follow_line(
    canvas: Canvas,
    held: Id,
    start: QPointF,
    barred: Collection[Id],
    promise: Callable[[Id | None], str],
) -> Generator[None, QMouseEvent, Id | None]:
    """A dotted line from the card that holds it to the pointer; where it is let go.

    None over no card, or over one that is ``barred``; ``promise`` says what letting go would do.
    """
    target: Id | None = None
    overlay = canvas.overlay
    try:
        while True:
            event = yield
            if canvas.is_drag(start, event.position()):
                scroll_at_edge(canvas, event.position())
                found = canvas.id_at(event.position())
                target = found if found not in barred else None
                overlay.show_line(held, target, event.position())
                canvas.say(promise(target))
                canvas.viewport().update()
            if event.type() == QEvent.Type.MouseButtonRelease:
                return target
    finally:
        if overlay.line_from is not None:
            canvas.say("")
        overlay.end_line()
        canvas.viewport().update()
