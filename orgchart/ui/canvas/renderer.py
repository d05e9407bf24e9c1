"""Paints what the camera sees of a chart, in as much detail as the scale deserves."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from orgchart.drawing.dotted import dotted_lines
from orgchart.drawing.hanging import EXITS
from orgchart.drawing.lines import turned
from orgchart.drawing.look import BadgeData
from orgchart.drawing.picture import Shape
from orgchart.drawing.theme import theme
from orgchart.model.change import Change
from orgchart.model.metrics import span
from orgchart.model.records import Id, Role
from orgchart.painting import ShapePainter, build_path
from orgchart.ui.canvas.blocks import paint_blocks, paint_initials
from orgchart.ui.canvas.camera import Camera
from orgchart.ui.canvas.detail import detail_at
from orgchart.ui.canvas.faces import CardFaces
from orgchart.ui.canvas.scenery import Indices, Scenery, Signs
from orgchart.ui.canvas.titles import CardTitles
from orgchart.ui.open_chart import OpenChart

# How far pills, sheets and badges stand out of a card.
_OVERHANG = 32.0
_RANK = {"ok": 0, "hint": 1, "warning": 2, "error": 3}
_MOST_PATHS = 20_000
_FINE_LINES = 0.12
# Lines wider than so many views are clipped by hand, to so many units around the view.
_LONG_LINES = 3.0
_OUT_OF_SIGHT = 64.0


class Renderer:
    """The chart of a canvas as pixels. ``painted`` counts the cards of the last frame."""

    def __init__(self, open_chart: OpenChart, theme_name: str) -> None:
        self._open = open_chart
        self.use_theme(theme_name)

    def use_theme(self, name: str) -> None:
        """Paint in another theme."""
        self._theme_name = name
        self.look_again()

    def look_again(self) -> None:
        """Folds, card style, direction or theme are others: nothing that was kept holds."""
        import msgspec

        self._theme = theme(self._theme_name)
        look = msgspec.structs.replace(self._open.look, theme=self._theme_name)
        self._look = look
        self._signs = Signs(self._open, self._theme)
        self._faces = CardFaces(self._open.chart, look)
        self._titles = CardTitles(self._theme, self._signs)
        self._line_pen = QPen(QColor(self._theme.colours.line_solid), 1.5)
        self._line_pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._dotted_shapes = ShapePainter({})
        self.painted = 0
        self._refresh()

    def follow(self, change: Change) -> None:
        """The chart has changed and is laid out again."""
        if any(not isinstance(side, Role) for sides in change.values() for side in sides if side):
            self.look_again()
            return
        for id, sides in change.items():
            self._signs.forget(id)
            self._faces.forget(id)
            for side in sides:
                if isinstance(side, Role) and side.reports_to is not None:
                    self._faces.forget(side.reports_to)
        self._refresh()

    def _refresh(self) -> None:
        self.scenery = Scenery(self._open, self._signs)
        self._paths: dict[Id, QPainterPath] = {}
        self._states: dict[Id, str] | None = None
        self._dotted: list[Shape] | None = None

    # --- painting -------------------------------------------------------------------------

    def paint(
        self,
        painter: QPainter,
        camera: Camera,
        ratio: float,
        hidden: Collection[Id] = (),
    ) -> None:
        """Paint lines, cards and badges; ``hidden`` cards are left out (they are dragged)."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        seen = camera.visible()
        cards = self.scenery.within(seen, _OVERHANG)
        if hidden:
            gone = {self.scenery.index[id] for id in hidden if id in self.scenery.index}
            cards = cards[[i not in gone for i in cards.tolist()]]
        self.painted = len(cards)
        self._paint_lines(painter, camera, seen)
        detail = detail_at(camera.scale)
        if detail == "block":
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            paint_blocks(painter, self.scenery, camera, cards)
        elif detail == "initials":
            paint_initials(painter, self.scenery, camera, cards)
            self._faces.use_scale(camera.scale, ratio)
            self._paint_badges(painter, camera, cards, least="warning")
        else:
            self._faces.use_scale(camera.scale, ratio)
            self._paint_cards(painter, camera, cards, whole=detail == "full")
            self._paint_badges(painter, camera, cards)

    def paint_card(
        self, painter: QPainter, id: Id, scale: float, ratio: float, at: QPointF
    ) -> None:
        """Paint one whole card with its corner at a view point: the ghost of a drag."""
        _, _, w, h = self._open.places.box(id)
        self._faces.use_scale(scale, ratio)
        self._faces.paint(painter, self._open.chart.roles[id], w, h, at)

    def paint_badge(
        self, painter: QPainter, data: BadgeData, scale: float, ratio: float, at: QPointF
    ) -> None:
        """Paint one badge with its centre at a view point: what a drop would lead to."""
        self._faces.use_scale(scale, ratio)
        self._faces.paint_badge(painter, data, at)

    def exit_point(self, id: Id) -> QPointF:
        """Where the line to the reports leaves a card, in the chart."""
        x, y, w, h = self._open.places.box(id)
        right, down = EXITS[self._look.direction]
        return QPointF(x + w * right, y + h * down)

    def state_of(self, id: Id) -> str:
        """The gravest state of a role's findings: ok, hint, warning or error."""
        if self._states is None:
            self._states = {}
            for problem in self._open.problems:
                for role in problem.roles[:1]:
                    worst = self._states.get(role, "ok")
                    self._states[role] = max(worst, problem.severity, key=_RANK.__getitem__)
        return self._states.get(id, "ok")

    def _paint_cards(
        self, painter: QPainter, camera: Camera, cards: Indices, *, whole: bool
    ) -> None:
        scenery, scale = self.scenery, camera.scale
        for i in cards.tolist():
            role = scenery.role(i)
            x, y = float(scenery.x0[i]), float(scenery.y0[i])
            w, h = float(scenery.x1[i]) - x, float(scenery.y1[i]) - y
            at = camera.to_view(QPointF(x, y))
            if whole:
                self._faces.paint(painter, role, w, h, at)
            else:
                self._titles.paint(painter, role, w, h, at, scale)

    def _paint_badges(
        self, painter: QPainter, camera: Camera, cards: Indices, least: str = "ok"
    ) -> None:
        chart = self._open.chart
        for i in cards.tolist():
            id = self.scenery.ids[i]
            data = self._badge(id)
            if data is None or _RANK.get(data.state, 0) < _RANK[least]:
                continue
            self._faces.paint_badge(painter, data, camera.to_view(self.exit_point(id)))
            dotted = chart.dotted_reports(id)
            if dotted and least == "ok":
                x, y, w, h = self._open.places.box(id)
                corner = camera.to_view(QPointF(x, y))
                self._faces.paint_dotted_badge(painter, len(dotted), w, h, corner)

    def _badge(self, id: Id) -> BadgeData | None:
        chart = self._open.chart
        if not chart.has_reports(id):
            return None
        if id in self._open.folded:
            below = (
                sum(chart.roles[each].seats for each in chart.branch(id)) - chart.roles[id].seats
            )
            return BadgeData(f"+{below:,}", "folded")
        return BadgeData(f"{span(chart, id):,}", self.state_of(id))  # type: ignore[arg-type]

    # --- lines ----------------------------------------------------------------------------

    def _paint_lines(self, painter: QPainter, camera: Camera, seen: QRectF) -> None:
        painter.setTransform(camera.transform())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(self._line_pen)
        if camera.scale < _FINE_LINES:
            pen.setWidthF(1.0)
            pen.setCosmetic(True)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(pen)
        for manager in self.scenery.managers_within(seen):
            if self.scenery.line_width(manager) > _LONG_LINES * seen.width():
                painter.drawPath(self._clipped_path(manager, seen))
            else:
                painter.drawPath(self._path(manager))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if camera.scale >= _FINE_LINES:
            self._paint_dotted(painter)
        painter.resetTransform()

    def _path(self, manager: Id) -> QPainterPath:
        path = self._paths.get(manager)
        if path is None:
            if len(self._paths) > _MOST_PATHS:
                self._paths.clear()
            commands = [
                command
                for line in self._open.places.lines_of(manager)
                for command in turned(line.points, (0.0, 0.0))
            ]
            path = self._paths[manager] = build_path(tuple(commands))
        return path

    def _clipped_path(self, manager: Id, seen: QRectF) -> QPainterPath:
        """The lines of a manager with what is out of sight drawn in to the edge of the view.

        Qt takes as long for a stroke of a hundred screens as if all of it were seen. The lines
        run along the axes, so holding every point near the view leaves what is seen as it is.
        """
        near = seen.adjusted(-_OUT_OF_SIGHT, -_OUT_OF_SIGHT, _OUT_OF_SIGHT, _OUT_OF_SIGHT)
        left, right, top, bottom = near.left(), near.right(), near.top(), near.bottom()
        commands: list[tuple[str | float, ...]] = []
        for line in self._open.places.lines_of(manager):
            xs = [min(max(x, left), right) for x, _ in line.points]
            ys = [min(max(y, top), bottom) for _, y in line.points]
            if min(xs) < right and max(xs) > left and min(ys) < bottom and max(ys) > top:
                commands += turned(list(zip(xs, ys, strict=True)), (0.0, 0.0))
        return build_path(tuple(commands))

    def _paint_dotted(self, painter: QPainter) -> None:
        if self._dotted is None:
            lines = self._open.places.dotted_lines()
            ground = self._theme.colours.canvas
            self._dotted = dotted_lines(self._open.chart, lines, self._theme, (0.0, 0.0), ground)
        self._dotted_shapes.paint(painter, self._dotted)
