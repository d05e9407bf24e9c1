"""Paints a view of a comparison: whole cards as every export draws them, marks from afar, too."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from orgchart.drawing.artist import CardArtist
from orgchart.drawing.change_marks import DASHED, mark_colours, mark_pill
from orgchart.drawing.look import BadgeData, Look
from orgchart.drawing.marked_artist import MarkedArtist
from orgchart.drawing.own_colours import theme_of
from orgchart.drawing.signs import signs_of
from orgchart.drawing.tokens import tokens
from orgchart.model.marking import Mark
from orgchart.model.metrics import span
from orgchart.model.records import Id
from orgchart.painting import ShapePainter
from orgchart.translation import number
from orgchart.ui.canvas.badges import Badges
from orgchart.ui.canvas.camera import Camera
from orgchart.ui.canvas.detail import detail_at
from orgchart.ui.canvas.faces import CardFaces
from orgchart.ui.canvas.renderer import Renderer
from orgchart.ui.canvas.scenery import Indices
from orgchart.ui.comparing.view_scene import ViewScene
from orgchart.ui.mending.marks import lay_tint

_OUTLINE = 2.0
_DASH = [3.0, 2.0]
# In pixels: a narrower card has the sign alone, a still narrower one no pill.
_ROOM_FOR_WORD, _ROOM_FOR_SIGN = 88.0, 40.0


class MarkedRenderer(Renderer):
    """The renderer of one view; spans and findings are those of the side that counts."""

    def __init__(self, scene: ViewScene, theme_name: str) -> None:
        self._scene = scene
        super().__init__(scene, theme_name)

    def _artist(self, look: Look) -> CardArtist:
        scene = self._scene
        return MarkedArtist(scene.chart, look, scene.marks, signs_of(scene.union, theme_of(look)))

    def _made_badges(self) -> Badges:
        return _SideBadges(self._scene, self._faces)

    def _paint_cards(self, painter: QPainter, camera: Camera, cards: Indices) -> None:
        super()._paint_cards(painter, camera, cards)
        if detail_at(camera.zoom_level) == "full":
            return  # the faces of the cards tell it
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for i in cards.tolist():
            mark = self._scene.marks.get(self.scenery.ids[i])
            if mark is not None:
                self._paint_mark(painter, camera, mark, self.scenery.box(i))

    def _paint_mark(self, painter: QPainter, camera: Camera, mark: Mark, box: QRectF) -> None:
        colours = mark_colours(mark.kind, self._theme)
        rect = camera.rect_to_view(box)
        pen = QPen(QColor(colours.colour), _OUTLINE)
        if mark.kind in DASHED:
            pen.setDashPattern(_DASH)
        radius = tokens().radius.card * camera.scale
        if mark.kind != "was here":
            lay_tint(painter, rect, QColor(colours.tint), radius)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, radius, radius)
        self._paint_pill(painter, camera, mark, rect)

    def _paint_pill(self, painter: QPainter, camera: Camera, mark: Mark, rect: QRectF) -> None:
        """The word in the size a person reads, on a card far smaller than it is elsewhere."""
        width = rect.width() / camera.pixel
        if width < _ROOM_FOR_SIGN:
            return
        painter.save()
        painter.translate(rect.topLeft())
        painter.scale(camera.pixel, camera.pixel)
        told = mark if width >= _ROOM_FOR_WORD else replace(mark, word="")
        ShapePainter({}).paint(painter, mark_pill(told, None, self._theme, small=True))
        painter.restore()


class _SideBadges(Badges):
    """Spans as the side has them that counts: what was removed is not counted any more."""

    def __init__(self, scene: ViewScene, faces: CardFaces) -> None:
        super().__init__(scene, faces)
        self._chart = scene.counted

    def _made(self, id: Id) -> BadgeData | None:
        if id not in self._chart.roles or not self._chart.has_reports(id):
            return None
        return BadgeData(number(span(self._chart, id), ","), self.state(id))
