"""Which cards glide after a change, from where, and with which lines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from orgchart.layout.places import Route
from orgchart.model.records import Id

if TYPE_CHECKING:
    from orgchart.layout import Places
    from orgchart.ui.canvas.canvas import Canvas

# More than these would not be painted in time for the next frame: then nothing glides.
MOST_CARDS = 60
MOST_LINES = 200
# Views with more cards are not even looked through.
_MOST_SEEN = 1500
# What moves less, in pixels, stands still.
_STILL = 1.0
# How large a new card is when it begins to be seen.
_NEW_SCALE = 0.9


class Before(NamedTuple):
    """What was seen before a change: the layout, and where the camera looked."""

    places: Places
    origin: QPointF
    scale: float

    def visible(self, view: QRectF) -> list[Id]:
        """The cards that were seen in a view (in the pixels of the view)."""
        seen = QRectF(self.origin, view.size() / self.scale)
        x, y, w, h = self.places.x, self.places.y, self.places.w, self.places.h
        hit = (x + w > seen.left()) & (x < seen.right())
        hit &= (y + h > seen.top()) & (y < seen.bottom())
        return [self.places.ids[i] for i in np.flatnonzero(hit).tolist()]


class Start(NamedTuple):
    """How a card begins: so many pixels away from its old place, at a share of its size."""

    away: QPointF
    scale: float = 1.0


class Glide(NamedTuple):
    """One card on its way: its first place in pixels from its last one, and how it begins."""

    id: Id
    shift: QPointF
    scale: float = 1.0
    fades: bool = False


class Glides:
    """What glides in one canvas from what was seen ``before`` to what is now.

    ``starts`` says of some cards that they were not in their places. ``cards`` are all that
    must be painted on their way: those that move, and those to be seen above what moves, as
    selected ones and those from which a moving line begins;
    ``teams`` are the managers whose lines move, along ``routes``. All are empty when too many
    would move.
    """

    def __init__(self, canvas: Canvas, before: Before, starts: Mapping[Id, Start]) -> None:
        self._chart = canvas.open_chart
        self._camera = canvas.camera
        self._before = before
        self._starts = starts
        self._shifts: dict[Id, QPointF] = {}
        self.cards: list[Glide] = []
        self.teams: list[Id] = []
        self.routes: list[Route] = []
        moving = self._moving(canvas)
        if not moving or len(moving) > MOST_CARDS:
            return
        teams: list[Id] = []
        if before.places is not self._chart.places:  # else cards are only brought back
            teams = list(dict.fromkeys(self._managers(moving)))
        lines = sum(len(self._chart.chart.reports(id)) for id in teams)
        chosen = self._chart.selection[:MOST_CARDS]
        lifted = list(dict.fromkeys([*moving, *self._in_view(canvas, [*teams, *chosen])]))
        lifted.sort(key=chosen.__contains__)  # what is selected is seen above the others
        if lines <= MOST_LINES and len(lifted) <= MOST_CARDS:
            self.teams = teams
            places = self._chart.places
            self.routes = [route for id in teams for route in places.routes_of(id)]
            self.cards = [self._glide(id) for id in lifted]

    def shift(self, id: Id) -> QPointF:
        """How far from its place a card sets out, in pixels; nothing for one that stands still."""
        found = self._shifts.get(id)
        if found is None:
            found = self._found_shift(id)
            if found.manhattanLength() <= _STILL:
                found = QPointF()
            self._shifts[id] = found
        return found

    def is_new(self, id: Id) -> bool:
        """Whether a card was not there before."""
        return id not in self._before.places.index

    def _moving(self, canvas: Canvas) -> list[Id]:
        """The cards to be seen, now or before, that are not where they were."""
        scenery = canvas.renderer.scenery
        now = scenery.within(self._camera.visible())
        then = self._before.visible(QRectF(canvas.viewport().rect()))
        if len(now) > _MOST_SEEN or len(then) > _MOST_SEEN:
            return []
        index = self._chart.places.index
        seen = [*(scenery.ids[i] for i in now.tolist()), *(id for id in then if id in index)]
        ids = dict.fromkeys(seen)
        return [id for id in ids if self.is_new(id) or not self.shift(id).isNull()]

    def _managers(self, moving: list[Id]) -> Iterator[Id]:
        """Whose lines move along with some cards."""
        index, roles = self._chart.places.index, self._chart.chart.roles
        for id in moving:
            manager = roles[id].reports_to
            if manager is not None and manager in index:
                yield manager
            if self._chart.chart.has_reports(id) and id not in self._chart.folded:
                yield id

    def _in_view(self, canvas: Canvas, ids: list[Id]) -> list[Id]:
        view = QRectF(canvas.viewport().rect())
        return [id for id in ids if canvas.is_shown(id) and view.intersects(canvas.card_rect(id))]

    def _glide(self, id: Id) -> Glide:
        if self.is_new(id):
            return Glide(id, self.shift(id), _NEW_SCALE, fades=True)
        start = self._starts.get(id)
        return Glide(id, self.shift(id), 1.0 if start is None else start.scale)

    def _found_shift(self, id: Id) -> QPointF:
        """A new card comes along with the manager it appears under."""
        roles, known = self._chart.chart.roles, self._before.places.index
        here: Id | None = id
        while here is not None and here not in known:
            here = roles[here].reports_to
        if here is None or here not in self._chart.places.index:
            return QPointF()
        then, now = self._before.places.box(here), self._chart.places.box(here)
        away = QPointF(then[0] - now[0], then[1] - now[1])
        shift = (away - self._before.origin + self._camera.origin) * self._camera.scale
        start = self._starts.get(here) if here == id else None
        return shift if start is None else shift + start.away
