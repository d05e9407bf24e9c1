"""The lines of a chart on the canvas: exact where they can be followed, a skeleton from afar."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLine, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from orgchart.drawing.bounds import Bounds, bounds, overlap
from orgchart.drawing.dotted import dotted_lines
from orgchart.drawing.lines import Command, turned
from orgchart.drawing.picture import Shape
from orgchart.drawing.theme import Theme
from orgchart.drawing.tokens import tokens
from orgchart.layout.places import Point
from orgchart.model.records import Id
from orgchart.painting import ShapePainter, build_path
from orgchart.ui.canvas.camera import Camera
from orgchart.ui.canvas.scene import Scene
from orgchart.ui.canvas.scenery import Floats, Scenery
from orgchart.ui.canvas.skeleton import Skeleton
from orgchart.ui.canvas.team_strokes import TeamStrokes

_MOST_PATHS = 20_000
# Below these scales lines are one pixel wide, and only their long stretches are drawn.
_FINE_LINES = 0.12
_SKELETON = 0.05
# Lines longer than so many views are clipped by hand, to so many units around what is painted.
_LONG_LINES = 3.0
_OUT_OF_SIGHT = 64.0


class ChartLines:
    """The lines of one layout."""

    def __init__(self, open_chart: Scene, scenery: Scenery, theme: Theme) -> None:
        self._open = open_chart
        self._scenery = scenery
        self._theme = theme
        self._paths: dict[int, QPainterPath] = {}
        self._strokes: dict[int, TeamStrokes] = {}
        self._skeleton: Skeleton | None = None
        self._dotted: list[tuple[Bounds, Shape]] | None = None
        self._dotted_shapes = ShapePainter({})
        x0, y0, x1, y1 = scenery.reach
        self._length: Floats = np.maximum(x1 - x0, y1 - y0)
        self._pen = QPen(QColor(theme.colours.line_solid), tokens().line.solid)
        self._pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._left_out: NDArray[np.intp] | None = None  # places in the scenery's managers

    def leave_out(self, managers: Iterable[Id]) -> None:
        """Do not paint the lines of some managers, nor any dotted line; of none: paint all."""
        found = self._teams(managers)
        self._left_out = np.flatnonzero(found) if found.any() else None

    def areas(self, managers: Iterable[Id]) -> Iterator[QRectF]:
        """Where the lines of some managers lie, and all dotted ones, in the chart."""
        for team in np.flatnonzero(self._teams(managers)).tolist():
            x0, y0, x1, y1 = (float(edge[team]) for edge in self._scenery.reach)
            yield QRectF(x0, y0, x1 - x0, y1 - y0)
        for (left, top, right, bottom), _ in self._dotted or ():
            yield QRectF(left, top, right - left, bottom - top)

    def paint_strokes(
        self, painter: QPainter, camera: Camera, strokes: Iterable[Sequence[Point]]
    ) -> None:
        """Paint strokes that are nowhere in the layout, as the lines of a team are painted."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self._take_pen(painter, camera)
        commands: list[Command] = []
        for points in strokes:
            commands += turned(points, (0.0, 0.0))
        painter.drawPath(build_path(tuple(commands)))
        painter.resetTransform()

    def paint(self, painter: QPainter, camera: Camera, seen: QRectF) -> None:
        """Paint what may touch ``seen``, in the chart's units."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if camera.zoom_level < _SKELETON:
            self._paint_skeleton(painter, camera, seen)
        else:
            self._paint_solid(painter, camera, seen)
        painter.resetTransform()
        if self._left_out is None:
            self.paint_dotted(painter, camera, seen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _take_pen(self, painter: QPainter, camera: Camera) -> None:
        """Get ready to draw solid lines in units of the chart."""
        painter.setTransform(camera.transform())
        pen = QPen(self._pen)
        if camera.zoom_level < _FINE_LINES:
            pen.setWidthF(1.0)
            pen.setCosmetic(True)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(pen)

    def _paint_solid(self, painter: QPainter, camera: Camera, seen: QRectF) -> None:
        self._take_pen(painter, camera)
        teams = self._scenery.managers_within(seen)
        if self._left_out is not None:
            teams = teams[~np.isin(teams, self._left_out)]
        long = self._length[teams] > _LONG_LINES * camera.view.width() / camera.scale
        for team in teams[~long].tolist():
            painter.drawPath(self._path(team))
        for team in teams[long].tolist():
            painter.drawPath(self._clipped_path(team, seen))

    def _paint_skeleton(self, painter: QPainter, camera: Camera, seen: QRectF) -> None:
        if self._skeleton is None:
            options = self._open.options
            self._skeleton = Skeleton(self._scenery, options.gaps, sideways=options.sideways)
        strokes = self._skeleton.within(seen, camera)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        pen = QPen(self._pen)
        pen.setWidth(0)
        painter.setPen(pen)
        painter.drawLines([QLine(*ends) for ends in strokes.tolist()])

    def _path(self, team: int) -> QPainterPath:
        path = self._paths.get(team)
        if path is None:
            if len(self._paths) > _MOST_PATHS:
                self._paths.clear()
            commands: list[Command] = []
            for line in self._open.places.lines_of(self._manager(team)):
                commands += turned(line.points, (0.0, 0.0))
            path = self._paths[team] = build_path(tuple(commands))
        return path

    def _clipped_path(self, team: int, seen: QRectF) -> QPainterPath:
        """The lines of a manager with what is out of sight drawn in to the edge of the view.

        Qt takes as long for a stroke of a hundred screens as if all of it were seen.
        """
        strokes = self._strokes.get(team)
        if strokes is None:
            lines = self._open.places.lines_of(self._manager(team))
            strokes = self._strokes[team] = TeamStrokes(lines)
        near = seen.adjusted(-_OUT_OF_SIGHT, -_OUT_OF_SIGHT, _OUT_OF_SIGHT, _OUT_OF_SIGHT)
        commands: list[Command] = []
        for stroke in strokes.near(near):
            commands += turned(stroke, (0.0, 0.0))
        return build_path(tuple(commands))

    def paint_dotted(self, painter: QPainter, camera: Camera, seen: QRectF) -> None:
        """Paint the dotted lines that may touch ``seen``; none from afar."""
        if camera.zoom_level < _FINE_LINES:
            return
        area = (seen.left(), seen.top(), seen.right(), seen.bottom())
        shown = [shape for box, shape in self._dotted_lines() if overlap(box, area)]
        if shown:
            painter.setTransform(camera.transform())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._dotted_shapes.paint(painter, shown)
            painter.resetTransform()

    def _dotted_lines(self) -> list[tuple[Bounds, Shape]]:
        if self._dotted is None:
            lines = self._open.places.dotted_lines()
            ground = self._theme.colours.canvas
            shapes = dotted_lines(self._open.chart, lines, self._theme, (0.0, 0.0), ground)
            self._dotted = [(bounds(shape, {}), shape) for shape in shapes]
        return self._dotted

    def _teams(self, managers: Iterable[Id]) -> NDArray[np.bool_]:
        """For each manager of the scenery, whether it is one of these."""
        index = self._scenery.index
        wanted = [index[id] for id in managers if id in index]
        return np.isin(self._scenery.managers, wanted)

    def _manager(self, team: int) -> str:
        return self._scenery.ids[int(self._scenery.managers[team])]
