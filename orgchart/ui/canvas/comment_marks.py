"""The small bubble on cards that somebody has said something about; never in an export."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from orgchart.drawing.theme import Theme
from orgchart.layout import Places
from orgchart.model.chart import Chart
from orgchart.model.comments import open_counts
from orgchart.model.records import Id
from orgchart.ui.canvas.camera import Camera
from orgchart.ui.style.icons import draw_icon

_SIZE = 18.0  # in units of the chart
_INSIDE = 0.62
# Its centre stands so far behind the beginning of the card's lower edge.
_FROM_CORNER = 16.0


class CommentMarks:
    """The marks of one chart as it is now: on roles with conversations that are open."""

    def __init__(self, chart: Chart) -> None:
        self._counts = open_counts(chart) if chart.comments else {}

    def differing(self, before: CommentMarks) -> list[Id]:
        """The roles that have a mark now and had none, or the other way round."""
        return list(self._counts.keys() ^ before._counts.keys())

    def paint(
        self, painter: QPainter, camera: Camera, id: Id, places: Places, theme: Theme
    ) -> None:
        """Paint the mark of a card, if it has one, on its lower edge at the beginning."""
        if id not in self._counts:
            return
        x, y, _, h = places.box(id)
        centre = camera.to_view(QPointF(x + _FROM_CORNER, y + h))
        size = _SIZE * camera.scale
        disc = QRectF(0, 0, size, size)
        disc.moveCenter(centre)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.colours.accent_ink))
        painter.drawEllipse(disc)
        inside = QRect(0, 0, round(size * _INSIDE), round(size * _INSIDE))
        inside.moveCenter(centre.toPoint())
        draw_icon(painter, "chat-circle-text", inside, QColor(theme.colours.surface))
