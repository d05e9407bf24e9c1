"""A picture that is dropped on a card becomes the photo of who holds the post."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QDragMoveEvent, QDropEvent

from orgchart.model.people import Seated
from orgchart.model.waiting import called
from orgchart.translation import texts
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.photos.setting import face_of, take_photo
from orgchart.ui.photos.sources import has_picture, picture_in

tr = texts("Photos")


class PhotoDrops(QObject):
    """Follows pictures that are dragged over a canvas; every other drag is left to others."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        canvas.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """The part of the canvas's events that belongs to such a drag."""
        if not isinstance(event, QDropEvent) or not has_picture(event.mimeData()):
            return super().eventFilter(watched, event)
        if isinstance(event, QDragMoveEvent):  # entering is the first move
            self._move(event)
        else:
            self._put(event)
        return True

    def _move(self, event: QDragMoveEvent) -> None:
        """Say whose photo it would be, and ring the card."""
        canvas = self._canvas
        canvas.overlay.hovered = canvas.id_at(event.position())
        canvas.viewport().update()
        who = self._who(event.position())
        canvas.say(self._sentence(who))
        event.setAccepted(who is not None)

    def _put(self, event: QDropEvent) -> None:
        who = self._who(event.position())
        source = picture_in(event.mimeData())
        if who is None or source is None:
            event.ignore()
            return
        self._canvas.say("")
        take_photo(self._canvas.open_chart, who, source)
        event.acceptProposedAction()

    def _who(self, point: QPointF) -> Seated | None:
        """Whose face the card under a point shows."""
        return face_of(self._canvas.open_chart.chart, self._canvas.id_at(point))

    def _sentence(self, who: Seated | None) -> str:
        if who is None:
            return tr("Drop the picture on the card of somebody who is named.")
        holder = self._canvas.open_chart.chart.roles[who.role].holders[who.at]
        sentence = tr("Drop the picture to make it the photo of {name}.")
        return sentence.format(name=called(holder))
