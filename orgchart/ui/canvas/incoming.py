"""Roles that are dragged onto the canvas from elsewhere, as from the palette.

The zones are those of a card that is dragged on the canvas itself; on empty ground the role
becomes a top.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragMoveEvent, QDropEvent

from orgchart.translation import texts
from orgchart.ui.canvas.drop import Drop, place_for_new
from orgchart.ui.canvas.gestures.edge import scroll_at_edge
from orgchart.ui.canvas.new_role import NewRole, unpack

if TYPE_CHECKING:
    from orgchart.ui.canvas.canvas import Canvas

tr = texts("Canvas")


class Incoming(QObject):
    """Follows a drag from elsewhere over a canvas, and adds the role where it is dropped."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._drop: Drop | None = None
        canvas.setAcceptDrops(True)
        canvas.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """The part of the canvas's events that belongs to such a drag."""
        if isinstance(event, QDragMoveEvent):  # entering is the first move
            self._move(event)
        elif event.type() == QEvent.Type.DragLeave:
            self._leave()
        elif isinstance(event, QDropEvent):
            self._put(event)
        else:
            return super().eventFilter(watched, event)
        return True

    def _move(self, event: QDragMoveEvent) -> None:
        """Show what dropping here would do; what is no role is left to the window."""
        new = unpack(event.mimeData())
        if new is None:
            event.ignore()
            return
        canvas = self._canvas
        scroll_at_edge(canvas, event.position())
        self._drop = drop = place_for_new(canvas, new, event.position())
        targets = frozenset(canvas.open_chart.chart.roles)
        canvas.overlay.show_drag((), targets, drop, event.position())
        canvas.say(drop.told if drop else self._resting(new))
        canvas.viewport().update()
        event.acceptProposedAction()

    def _leave(self) -> None:
        """The drag has gone, without trace."""
        self._drop = None
        self._canvas.overlay.end_drag()
        self._canvas.say("")
        self._canvas.viewport().update()

    def _put(self, event: QDropEvent) -> None:
        """Do what the preview has promised."""
        new, drop = unpack(event.mimeData()), self._drop
        if new is None:
            event.ignore()
            return
        self._leave()
        if drop is None:
            self._add_top(new)
        elif drop.allowed:
            self._canvas.drop(drop)
        event.acceptProposedAction()
        self._canvas.setFocus()

    def _add_top(self, new: NewRole) -> None:
        chart = self._canvas.open_chart
        with chart.edit(tr("Add {title} as a top").format(title=new.title)) as draft:
            id = new.add(draft, None)
        chart.select([id])
        self._canvas.reveal(id)

    def _resting(self, new: NewRole) -> str:
        if not self._canvas.open_chart.chart.roles:
            return tr("Drop it anywhere: it will be the first role of the chart.")
        sentence = tr("Drop it on a card. Here {title} becomes one more top.")
        return sentence.format(title=new.title)
