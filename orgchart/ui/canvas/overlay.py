"""What floats over the chart: rings, handles, the ghost of a drag and where it will land.

Everything here keeps its size on the screen at every zoom.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from orgchart.drawing.lines import turned
from orgchart.model.records import Id
from orgchart.painting import build_path
from orgchart.ui.canvas.drag_picture import DragPicture
from orgchart.ui.canvas.drop import Drop
from orgchart.ui.canvas.handles import Handle, handle_near, paint_handles
from orgchart.ui.canvas.person_picture import PersonPicture
from orgchart.ui.canvas.rings import Rings
from orgchart.ui.style.appearance import appearance
from orgchart.ui.style.colours import faded

if TYPE_CHECKING:
    from orgchart.ui.canvas.canvas import Canvas

# The ends of a picked line are rings with this radius; it glows, and its label stays readable.
_END = 5.0
_GLOW, _GLOW_WIDTH = 0.4, 8.0


class Overlay:
    """Paints over the chart; the gestures set what there is to paint."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._rings = Rings(canvas)
        self._drag = DragPicture(canvas)
        self._people = PersonPicture(canvas, self._drag)
        self.band: QRectF | None = None
        self.hovered: Id | None = None
        self.moved: tuple[Id, ...] = ()
        self.targets: frozenset[Id] = frozenset()
        self.drop: Drop | None = None
        self.pointer = QPointF()
        self.line_from: Id | None = None
        self.line_target: Id | None = None

    def show_drag(
        self, moved: tuple[Id, ...], targets: frozenset[Id], drop: Drop | None, pointer: QPointF
    ) -> None:
        """Cards are being dragged, or, with nothing ``moved``, a role comes from elsewhere."""
        if moved != self.moved:
            self._canvas.hide_cards(moved)
        self.moved, self.targets, self.drop, self.pointer = moved, targets, drop, pointer

    def end_drag(self) -> None:
        """Nothing is dragged any more."""
        self._canvas.hide_cards(())
        self.moved, self.targets, self.drop = (), frozenset(), None
        self._drag.spans.end()

    def hover(self, point: QPointF | None) -> None:
        """The pointer is at a view point, or has left; a card keeps its hover on its handles."""
        held = None if point is None else self.handle_at(point)
        self._canvas.carrying.hover(point if held is None else None)
        if held is not None:
            hovered: Id | None = held[0]
        else:
            hovered = None if point is None else self._canvas.id_at(point)
        if hovered != self.hovered:
            self.hovered = hovered
            self._canvas.viewport().update()

    def show_line(self, source: Id, target: Id | None, pointer: QPointF) -> None:
        """A dotted line is being pulled from a card, over another or over none."""
        self.line_from, self.line_target, self.pointer = source, target, pointer

    def end_line(self) -> None:
        """No line is being pulled any more."""
        self.line_from = self.line_target = None

    def handle_at(self, point: QPointF) -> tuple[Id, Handle] | None:
        """The handle under a view point."""
        return handle_near(self._canvas, self._handled(), point)

    def paint(self, painter: QPainter) -> None:
        """Paint everything, in the order in which it lies."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.moved or self.targets:
            self._drag.paint(painter, self.moved, self.targets, self.drop, self.pointer)
            return
        if self._canvas.carrying.who is not None:
            self._people.paint(painter, self._canvas.carrying.who)
            return
        if self.line_from is not None:
            self._paint_line(painter, self.line_from)
            return
        self._rings.paint(painter, self.hovered)
        self._paint_picked(painter)
        for id in self._handled():
            if self._canvas.motion.shift(id).isNull():
                paint_handles(painter, self._canvas, id)
        if self._canvas.carrying.hovered is not None:
            self._people.paint_hovered(painter, self._canvas.carrying.hovered)
        if self.band is not None:
            self._rings.band(painter, self.band)

    def _handled(self) -> list[Id]:
        """The cards with handles: the one under the pointer, and the one that is selected."""
        selection = self._canvas.open_chart.selection
        wished = (self.hovered, selection[0] if len(selection) == 1 else None)
        roles = self._canvas.open_chart.chart.roles
        return [id for id in dict.fromkeys(wished) if id is not None and id in roles]

    def _paint_picked(self, painter: QPainter) -> None:
        """The picked dotted line stronger, with both its cards ringed and its ends to grasp."""
        picked, camera = self._canvas.picked_line, self._canvas.camera
        course = picked.course()
        if picked.line is None or not course:
            return
        ink = appearance().colour("lineDotted")
        pen = QPen(faded(ink.name(), _GLOW), _GLOW_WIDTH)
        pen.setCosmetic(True)
        painter.save()
        painter.setTransform(camera.transform(), combine=True)
        painter.strokePath(build_path(tuple(turned(course, (0.0, 0.0)))), pen)
        painter.restore()
        self._rings.pair(painter, picked.line, QPen(ink, 2))
        painter.setPen(QPen(ink, 2))
        painter.setBrush(appearance().colour("surface"))
        for end in (course[0], course[-1]):
            painter.drawEllipse(camera.to_view(QPointF(*end)), _END, _END)

    def _paint_line(self, painter: QPainter, source: Id) -> None:
        """The dotted line that is being pulled."""
        canvas = self._canvas
        if not canvas.is_shown(source):
            return
        ink = appearance().colour("lineDotted")
        if self.line_target is not None:
            self._rings.ring(painter, self.line_target, 3.0, QPen(ink, 3))
        pen = QPen(ink, 2.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 2.3])
        painter.setPen(pen)
        painter.drawLine(canvas.card_rect(source).center(), self.pointer)
