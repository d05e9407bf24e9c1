"""Paints a chart that is presented: a plain ground, and on the cards only what anybody may see."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter

from orgchart.drawing.look import BadgeData
from orgchart.model.records import Id
from orgchart.ui.canvas.badges import Badges
from orgchart.ui.canvas.camera import Camera
from orgchart.ui.canvas.chart_lines import ChartLines
from orgchart.ui.canvas.renderer import OVERHANG, VEIL, Renderer
from orgchart.ui.style.colours import faded


class ShownRenderer(Renderer):
    """The renderer of the canvas without its dots, spans, findings and comments.

    What is lit keeps its lines, too.
    """

    def light(self, ids: frozenset[Id] | None) -> None:
        """Fade all but some branch; nothing for None."""
        super().light(ids)
        self._light_lines()

    def paint(self, painter: QPainter, camera: Camera, area: QRect) -> None:
        """Paint ground, lines, cards and badges in an area of a view in device pixels."""
        seen = camera.rect_to_chart(QRectF(area))
        painter.fillRect(area, QColor(self._theme.colours.canvas))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.lines.paint(painter, camera, seen)
        faint, clear = self.scenery.parted(self.scenery.within(seen, OVERHANG))
        self.painted += len(faint) + len(clear)
        if len(faint):
            self._paint_cards(painter, camera, faint)
        if self.scenery.faint.any():
            painter.fillRect(area, faded(self._theme.colours.canvas, VEIL))
            self._lit_lines.paint(painter, camera, seen)
        self._paint_cards(painter, camera, clear)

    def _made_badges(self) -> Badges:
        return _Folds(self._open, self._faces)

    def _refresh(self) -> None:
        super()._refresh()
        self._light_lines()

    def _light_lines(self) -> None:
        """The lines that are painted over the veil: those of the managers who are lit."""
        self._lit_lines = ChartLines(self._open, self.scenery, self._theme)
        if self._lit is not None:
            managers = (self.scenery.ids[i] for i in self.scenery.managers.tolist())
            self._lit_lines.leave_out([id for id in managers if id not in self._lit])


class _Folds(Badges):
    """Only how many are in a folded branch."""

    def paint(self, painter: QPainter, camera: Camera, id: Id) -> None:
        data = self.of(id)
        if data is not None:
            self._faces.paint_badge(painter, data, camera.to_view(self.exit_point(id)))

    def _made(self, id: Id) -> BadgeData | None:
        return super()._made(id) if id in self._open.folded else None
