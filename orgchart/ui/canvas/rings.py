"""Rings around cards: selected, focused, hovered, and the rubber band."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from orgchart.drawing.tokens import tokens
from orgchart.model.records import Id
from orgchart.ui.canvas.blocks import paint_shades
from orgchart.ui.canvas.detail import detail_at
from orgchart.ui.style.appearance import appearance
from orgchart.ui.style.colours import faded

if TYPE_CHECKING:
    from orgchart.ui.canvas.canvas import Canvas
    from orgchart.ui.canvas.scenery import Indices

# More cards than this are shaded instead of ringed.
_MOST_RINGS = 400
# From this zoom on a card has badges that lie over its ring.
_BADGED = ("full", "title")


class Rings:
    """Paints the rings of one canvas; they keep their width at every zoom."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._selection: tuple[Id, ...] = ()
        self._chosen: frozenset[Id] = frozenset()

    def paint(self, painter: QPainter, hovered: Id | None) -> None:
        """Paint what is selected and hovered over, with the badges on top again."""
        selected = self._selected_in_view()
        if len(selected) > _MOST_RINGS:
            paint_shades(
                painter, self._canvas.renderer.scenery, self._canvas.camera, selected,
                faded(appearance().colour("selection").name(), 0.45),
            )  # fmt: skip
            return
        ids = [self._canvas.renderer.scenery.ids[i] for i in selected.tolist()]
        if hovered is not None and hovered not in self._chosen and self._canvas.is_shown(hovered):
            pen = QPen(faded(appearance().colour("selection").name(), 0.55), 1.5)
            self.ring(painter, hovered, 1.75, pen)
            self._paint_over(painter, hovered)
        self._paint_focus(painter)
        for id in ids:
            self.ring(painter, id, 3.0, QPen(appearance().colour("selection"), 2))
        for id in ids:
            self._paint_over(painter, id)

    def ring(self, painter: QPainter, id: Id, away: float, pen: QPen) -> None:
        """A ring whose middle is so many pixels away from a card."""
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        rect = self._canvas.card_rect(id).translated(self._canvas.motion.shift(id))
        rect.adjust(-away, -away, away, away)
        radius = tokens().radius.card * self._canvas.camera.scale + away
        painter.drawRoundedRect(rect, radius, radius)

    def pair(self, painter: QPainter, ids: Sequence[Id], pen: QPen) -> None:
        """Rings around the cards that something joins, their badges on top."""
        for id in ids:
            self.ring(painter, id, 3.0, pen)
        for id in ids:
            self._paint_over(painter, id)

    def band(self, painter: QPainter, area: QRectF) -> None:
        """The rubber band."""
        accent = appearance().colour("accent")
        painter.setPen(QPen(accent, 1))
        painter.setBrush(faded(accent.name(), 0.10))
        painter.drawRect(area)

    def _paint_focus(self, painter: QPainter) -> None:
        """The halo of the one card that keys act on."""
        canvas = self._canvas
        for id in canvas.open_chart.selection[:1]:
            if canvas.hasFocus() and canvas.is_shown(id):
                halo = faded(appearance().colour("focus").name(), 0.30)
                self.ring(painter, id, 5.0, QPen(halo, 6))

    def _paint_over(self, painter: QPainter, id: Id) -> None:
        still = self._canvas.motion.shift(id).isNull()
        if still and detail_at(self._canvas.camera.scale) in _BADGED:
            self._canvas.renderer.paint_hanging(painter, self._canvas.camera, id)

    def _selected_in_view(self) -> Indices:
        canvas = self._canvas
        selection, scenery = canvas.open_chart.selection, canvas.renderer.scenery
        if selection is not self._selection:
            self._selection, self._chosen = selection, frozenset(selection)
        if not selection:
            return np.empty(0, dtype=np.intp)
        seen = scenery.within(canvas.camera.visible())
        ids, chosen = scenery.ids, self._chosen
        return seen[[ids[i] in chosen for i in seen.tolist()]]
