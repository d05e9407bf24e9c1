"""What floats over the chart: rings, handles, the ghost of a drag and where it will land.

Everything here keeps its size on the screen at every zoom.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from orgchart.drawing.look import BadgeData
from orgchart.model.records import Id
from orgchart.ui.canvas.drop import Drop
from orgchart.ui.style.appearance import appearance
from orgchart.ui.style.colours import faded
from orgchart.ui.style.icons import draw_icon

if TYPE_CHECKING:
    from orgchart.ui.canvas.canvas import Canvas

Handle = Literal["report", "sibling", "dotted"]

_RING_RADIUS = 11.0
_HANDLE = 22.0
_HANDLE_HIT = 32.0
_GHOST_SCALE = 0.85
_GHOST_OFFSET = QPointF(14, 18)
_HANDLE_ICONS: dict[Handle, str] = {
    "report": "plus-bold",
    "sibling": "plus-bold",
    "dotted": "dots-three-bold",
}
# Small cards from afar have no room for handles.
_LEAST_HANDLE_SCALE = 0.35


class Overlay:
    """Paints over the chart; the gestures set what there is to paint."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
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

    def hover(self, point: QPointF | None) -> None:
        """The pointer is at a view point, or has left; a card keeps its hover on its handles."""
        held = None if point is None else self.handle_at(point)
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
        id = self._handled()
        if id is None:
            return None
        for handle, centre in self.handles(id).items():
            away = point - centre
            if max(abs(away.x()), abs(away.y())) <= _HANDLE_HIT / 2:
                return id, handle
        return None

    def paint(self, painter: QPainter) -> None:
        """Paint everything, in the order in which it lies."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.moved or self.targets:
            self._paint_drag(painter)
            return
        if self.line_from is not None:
            self._paint_line(painter)
            return
        self._paint_selection(painter)
        self._paint_handles(painter)
        self._paint_band(painter)

    # --- selection and hover --------------------------------------------------------------

    def _paint_selection(self, painter: QPainter) -> None:
        canvas, colour = self._canvas, appearance().colour
        selection = canvas.open_chart.selection
        if self.hovered and self.hovered not in selection and canvas.is_shown(self.hovered):
            pen = QPen(faded(colour("selection").name(), 0.55), 1.5)
            self._ring(painter, canvas.card_rect(self.hovered), 1.75, pen)
        for n, id in enumerate(selection):
            if not canvas.is_shown(id):
                continue
            rect = canvas.card_rect(id)
            if n == 0 and canvas.hasFocus():
                self._ring(painter, rect, 5.0, QPen(faded(colour("focus").name(), 0.30), 6))
            self._ring(painter, rect, 3.0, QPen(colour("selection"), 2))

    def _ring(self, painter: QPainter, rect: QRectF, away: float, pen: QPen) -> None:
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = _RING_RADIUS * min(1.0, self._canvas.camera.scale) + away - 3
        ring = rect.adjusted(-away, -away, away, away)
        painter.drawRoundedRect(ring, max(radius, 2), max(radius, 2))

    def _paint_band(self, painter: QPainter) -> None:
        if self.band is not None:
            accent = appearance().colour("accent")
            painter.setPen(QPen(accent, 1))
            painter.setBrush(faded(accent.name(), 0.10))
            painter.drawRect(self.band)

    # --- handles --------------------------------------------------------------------------

    def _handled(self) -> Id | None:
        selection = self._canvas.open_chart.selection
        if self._canvas.camera.scale < _LEAST_HANDLE_SCALE:
            return None
        id = selection[0] if len(selection) == 1 else None
        return id if id is not None and self._canvas.is_shown(id) else None

    def handles(self, id: Id) -> dict[Handle, QPointF]:
        """Where the handles of a card are in the view."""
        rect = self._canvas.card_rect(id)
        return {
            "report": QPointF(rect.center().x() + 44, rect.bottom() + 3),
            "sibling": QPointF(rect.right() + 3, rect.center().y()),
            "dotted": QPointF(rect.center().x() + 74, rect.bottom() + 3),
        }

    def _paint_handles(self, painter: QPainter) -> None:
        id = self._handled()
        if id is None:
            return
        colour = appearance().colour
        for handle, centre in self.handles(id).items():
            ink = "lineDotted" if handle == "dotted" else "accentInk"
            ring = "lineDotted" if handle == "dotted" else "selection"
            painter.setPen(QPen(colour(ring), 1.5))
            painter.setBrush(colour("surface"))
            painter.drawEllipse(centre, _HANDLE / 2, _HANDLE / 2)
            box = QRectF(centre.x() - 6, centre.y() - 6, 12, 12).toRect()
            draw_icon(painter, _HANDLE_ICONS[handle], box, colour(ink))

    # --- a drag ---------------------------------------------------------------------------

    def _paint_drag(self, painter: QPainter) -> None:
        self._paint_origins(painter)
        self._paint_targets(painter)
        if self.drop is not None:
            self._paint_drop(painter, self.drop)
        if self.moved:
            self._paint_ghost(painter)
        if self.drop is not None and self.drop.allowed and self.drop.manager is not None:
            self._paint_span(painter, self.drop)

    def _paint_origins(self, painter: QPainter) -> None:
        colour = appearance().colour
        pen = QPen(colour("borderStrong"), 1.5, Qt.PenStyle.DashLine)
        for id in self.moved:
            if self._canvas.is_shown(id):
                painter.setPen(pen)
                painter.setBrush(colour("surfaceSunken"))
                painter.drawRoundedRect(self._canvas.card_rect(id), 8, 8)

    def _paint_targets(self, painter: QPainter) -> None:
        canvas = self._canvas
        pen = QPen(faded(appearance().colour("dropOk").name(), 0.8), 1.5)
        pen.setDashPattern([4, 3])
        veil = faded(appearance().colour("canvas").name(), 0.65)
        for id in canvas.ids_within(QRectF(canvas.viewport().rect())):
            if id in self.moved:
                continue
            if id in self.targets:
                self._ring(painter, canvas.card_rect(id), 2.75, pen)
            else:
                painter.fillRect(canvas.card_rect(id).adjusted(-1, -1, 1, 1), veil)

    def _paint_drop(self, painter: QPainter, drop: Drop) -> None:
        colour = appearance().colour
        if drop.zone == "home":
            return
        rect = self._canvas.card_rect(drop.target)
        token = "dropOk" if drop.allowed else "dropIllegal"
        if drop.zone == "report" or not drop.allowed:
            painter.setPen(QPen(colour(token), 3))
            painter.setBrush(faded(colour(token + "Tint").name(), 0.55))
            painter.drawRoundedRect(rect.adjusted(-4, -4, 4, 4), 11, 11)
            return
        x = rect.left() - 7 if drop.zone == "before" else rect.right() + 7
        pen = QPen(colour(token), 4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(x, rect.top() + 2), QPointF(x, rect.bottom() - 2))

    def _paint_ghost(self, painter: QPainter) -> None:
        canvas = self._canvas
        corner = self.pointer + _GHOST_OFFSET
        scale = min(1.0, canvas.camera.scale) * _GHOST_SCALE
        id = self.moved[0]
        _, _, w, h = canvas.open_chart.places.box(id)
        ghost = QRectF(corner.x(), corner.y(), w * scale, h * scale)
        painter.setPen(Qt.PenStyle.NoPen)
        for n in range(6, 0, -1):
            painter.setBrush(faded(appearance().colour("text").name(), 0.02))
            painter.drawRoundedRect(ghost.adjusted(-n, 2 - n, n, 4 + 2 * n), 8 + n, 8 + n)
        canvas.renderer.paint_card(painter, id, scale, canvas.devicePixelRatioF(), corner)
        painter.setPen(QPen(appearance().colour("selection"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(ghost, 8 * scale, 8 * scale)
        if len(self.moved) > 1:
            self._paint_count(painter, ghost.topRight())

    def _paint_count(self, painter: QPainter, at: QPointF) -> None:
        text = str(len(self.moved))
        pill = QRectF(at.x() - 14, at.y() - 10, 28, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(appearance().colour("accent"))
        painter.drawRoundedRect(pill, 10, 10)
        painter.setPen(appearance().colour("onAccent"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_span(self, painter: QPainter, drop: Drop) -> None:
        canvas = self._canvas
        manager = drop.manager
        if manager is None or not canvas.is_shown(manager):
            return
        state, usual = drop.verdict
        text = f"{drop.span} of {usual}" if usual else str(drop.span)
        at = canvas.camera.to_view(canvas.renderer.badges.exit_point(manager))
        scale = max(1.15, canvas.camera.scale)
        data = BadgeData(text, state)
        canvas.renderer.paint_badge(painter, data, scale, canvas.devicePixelRatioF(), at)

    # --- pulling a dotted line ------------------------------------------------------------

    def _paint_line(self, painter: QPainter) -> None:
        canvas = self._canvas
        if self.line_from is None or not canvas.is_shown(self.line_from):
            return
        start = canvas.card_rect(self.line_from).center()
        pen = QPen(appearance().colour("lineDotted"), 2.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 2.3])
        if self.line_target is not None:
            ring = QPen(appearance().colour("lineDotted"), 3)
            self._ring(painter, canvas.card_rect(self.line_target), 3.0, ring)
        painter.setPen(pen)
        painter.drawLine(start, self.pointer)
