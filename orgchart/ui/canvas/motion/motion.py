"""The short way of cards from their old to their new places."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QPointF, QVariantAnimation
from PySide6.QtGui import QPainter

from orgchart.layout.places import Point
from orgchart.model.records import Id
from orgchart.ui.canvas.detail import detail_at
from orgchart.ui.canvas.motion.courses import moved_strokes
from orgchart.ui.canvas.motion.glides import Before, Glides, Start
from orgchart.ui.canvas.motion.sprites import Sprite
from orgchart.ui.style.animations import animations

if TYPE_CHECKING:
    from orgchart.layout import Places
    from orgchart.ui.canvas.canvas import Canvas

DURATION = 180  # milliseconds
# The first frame shows cards that have set out already.
_FIRST = 16


class Motion(QVariantAnimation):
    """Lets the cards of one canvas glide; everything else goes by where they will be.

    While cards glide they are left out of the kept picture and painted over it. A change that
    comes meanwhile begins where they are seen; `finish`, for every input, brings them home.
    """

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas, startValue=1.0, endValue=0.0, duration=DURATION)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._canvas = canvas
        self._before: Before | None = None  # a change whose first frame is still to be painted
        self._starts: dict[Id, Start] = {}
        self._glides: Glides | None = None
        self._sprites: list[Sprite] = []
        self._scale = 0.0
        self.valueChanged.connect(lambda _: canvas.viewport().update())
        self.finished.connect(self.finish)

    @property
    def is_on(self) -> bool:
        """Whether any card is on its way."""
        return self.state() != QAbstractAnimation.State.Stopped

    @property
    def is_due(self) -> bool:
        """Whether cards set out in the next frame."""
        return self._before is not None

    # --- what sets cards in motion --------------------------------------------------------

    def note(self, places: Places, origin: QPointF) -> None:
        """A change is about to be seen; this is what was, and where the camera looked."""
        if self._before is None and animations().allowed:
            self._starts = {**self._on_their_way(), **self._starts}
            self._stop()
            self._before = Before(places, origin, self._canvas.camera.scale)

    def carried(self, ids: Iterable[Id], corner: QPointF, scale: float) -> None:
        """Cards were carried: they begin with their corners at a view point, at another scale."""
        for id in ids:
            if self._canvas.is_shown(id):
                # From the middle, since it grows from there.
                rect = self._canvas.card_rect(id)
                size = rect.size() * scale
                middle = corner + QPointF(size.width(), size.height()) / 2
                self._starts[id] = Start(middle - rect.center(), scale)

    def bring_back(self) -> None:
        """Nothing has changed: what was carried glides back to its place."""
        canvas = self._canvas
        self.note(canvas.open_chart.places, canvas.camera.origin)
        canvas.viewport().update()

    # --- painting -------------------------------------------------------------------------

    def prepare(self) -> None:
        """Before a frame is painted: leave out of the kept picture what is to glide."""
        before, self._before = self._before, None
        if before is not None:
            starts, self._starts = self._starts, {}
            if self._can_glide(before):
                self._begin(Glides(self._canvas, before, starts))
        if self._glides is not None and self._canvas.camera.scale != self._scale:
            self.finish()

    def paint(self, painter: QPainter) -> None:
        """Paint what is on its way, over the kept picture."""
        if self._glides is None:
            return
        left = float(self.currentValue()) if self.is_on else 0.0
        painter.save()
        if self._glides.teams:
            self._paint_lines(painter, self._glides, left)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for sprite, glide in zip(self._sprites, self._glides.cards, strict=True):
            sprite.paint(painter, self._canvas.camera, glide, left)
        painter.restore()
        if not self.is_on and self._canvas.picture.complete:
            self._forget()

    def shift(self, id: Id) -> QPointF:
        """How far from its place a card is seen now, in pixels."""
        if self._glides is None or not self.is_on:
            return QPointF()
        return self._glides.shift(id) * float(self.currentValue())

    def finish(self) -> None:
        """Everything is where it belongs, at once."""
        self._before, self._starts = None, {}
        if self._glides is not None:
            self._stop()

    # --- parts ----------------------------------------------------------------------------

    def _can_glide(self, before: Before) -> bool:
        camera = self._canvas.camera
        seen = self._canvas.isVisible() and before.scale == camera.scale
        return seen and detail_at(camera.zoom_level) != "block"

    def _begin(self, glides: Glides) -> None:
        if not glides.cards:
            return
        canvas = self._canvas
        renderer, camera = canvas.renderer, canvas.camera.device()
        self._glides, self._scale = glides, canvas.camera.scale
        ids = [glide.id for glide in glides.cards]
        self._sprites = [Sprite(renderer, camera, id) for id in ids]
        canvas.leave_out(ids, glides.teams)
        self.start()
        self.setCurrentTime(_FIRST)

    def _stop(self) -> None:
        """The kept picture is completed; until it is, what was gliding stays painted over it."""
        super().stop()
        if self._glides is not None:
            self._canvas.leave_out((), (), urgent=False)
            if self._canvas.camera.scale != self._scale:
                self._forget()
            self._canvas.viewport().update()

    def _forget(self) -> None:
        self._glides, self._sprites = None, []

    def _on_their_way(self) -> dict[Id, Start]:
        if self._glides is None or not self.is_on:
            return {}
        left = float(self.currentValue())
        return {
            glide.id: Start(glide.shift * left, 1 + (glide.scale - 1) * left)
            for glide in self._glides.cards
        }

    def _paint_lines(self, painter: QPainter, glides: Glides, left: float) -> None:
        canvas, lines = self._canvas, self._canvas.renderer.lines
        units = left / canvas.camera.scale

        def away(id: Id) -> Point:
            shift = glides.shift(id) * units
            return shift.x(), shift.y()

        strokes = [
            stroke
            for route in glides.routes
            for stroke in moved_strokes(route, away(route.from_id), away(route.to_id))
        ]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lines.paint_strokes(painter, canvas.camera, strokes)
        painter.setOpacity(1 - left)
        lines.paint_dotted(painter, canvas.camera, canvas.camera.visible())
