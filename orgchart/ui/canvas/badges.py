"""What hangs on the cards of a canvas: spans with the state of their findings, folded branches."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from orgchart.drawing.bounds import around
from orgchart.drawing.hanging import EXITS
from orgchart.drawing.look import BadgeData, State
from orgchart.model.metrics import span
from orgchart.model.records import Id
from orgchart.rules import still_open
from orgchart.translation import number
from orgchart.ui.canvas.camera import Camera
from orgchart.ui.canvas.comment_marks import CommentMarks
from orgchart.ui.canvas.faces import CardFaces
from orgchart.ui.canvas.scene import Scene

_RANK: dict[State, int] = {"ok": 0, "hint": 1, "warning": 2, "error": 3}


class Badges:
    """The badges of one layout and its findings, made when they are first seen."""

    def __init__(self, open_chart: Scene, faces: CardFaces) -> None:
        self._open = open_chart
        self._faces = faces
        self._data: dict[Id, BadgeData | None] = {}
        self._comments = CommentMarks(open_chart.chart)

    def differing(self, before: Badges) -> list[Id]:
        """The roles whose badges were seen before and are others now."""
        chart = self._open.chart
        others = [
            id for id, data in before._data.items() if id in chart.roles and self.of(id) != data
        ]
        return others + self._comments.differing(before._comments)

    def state(self, id: Id) -> State:
        """The gravest state of a role's findings; accepted when there are only such."""
        about = self._open.about(id)
        found: list[State] = [each.severity for each in still_open(about)]
        return max(found, key=_RANK.__getitem__, default="accepted" if about else "ok")

    def of(self, id: Id) -> BadgeData | None:
        """The badge of a role; None for one without reports."""
        if id not in self._data:
            self._data[id] = self._made(id)
        return self._data[id]

    def paint(self, painter: QPainter, camera: Camera, id: Id) -> None:
        """Paint what hangs on one card, at the scale its face is painted in."""
        data = self.of(id)
        if data is not None:
            self._faces.paint_badge(painter, data, camera.to_view(self.exit_point(id)))
        self._comments.paint(painter, camera, id, self._open.places, self._faces.artist.type.theme)
        dotted = self._open.chart.dotted_reports(id)
        if dotted:
            x, y, w, h = self._open.places.box(id)
            corner = camera.to_view(QPointF(x, y))
            self._faces.paint_dotted_badge(painter, len(dotted), w, h, corner)

    def paint_grave(self, painter: QPainter, camera: Camera, id: Id) -> None:
        """Paint only the shape of a finding, if it is a warning or an error."""
        data = self.of(id)
        if data is not None and _RANK.get(data.state, 0) >= _RANK["warning"]:
            mark = BadgeData("", data.state)
            self._faces.paint_badge(painter, mark, camera.to_view(self.exit_point(id)))

    def area(self, id: Id) -> QRectF | None:
        """Where the badge of a role hangs, in the chart."""
        data = self.of(id)
        if data is None:
            return None
        artist = self._faces.artist
        use = artist.badge(data, 0, 0)
        left, top, right, bottom = around(artist.symbols[use.symbol], artist.symbols)
        return QRectF(left, top, right - left, bottom - top).translated(self.exit_point(id))

    def exit_point(self, id: Id) -> QPointF:
        """Where the line to the reports leaves a card, in the chart."""
        x, y, w, h = self._open.places.box(id)
        right, down = EXITS[self._open.look.direction]
        return QPointF(x + w * right, y + h * down)

    def _made(self, id: Id) -> BadgeData | None:
        chart = self._open.chart
        if not chart.has_reports(id):
            return None
        if id in self._open.folded:
            seats = sum(chart.roles[each].seats for each in chart.branch(id))
            return BadgeData(f"+{number(seats - chart.roles[id].seats, ',')}", "folded")
        return BadgeData(number(span(chart, id), ","), self.state(id))
