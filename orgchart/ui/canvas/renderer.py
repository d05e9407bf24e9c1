"""Paints what the camera sees of a chart, in as much detail as the scale deserves."""

from __future__ import annotations

import math
from collections.abc import Sequence

import msgspec
import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter

from orgchart.drawing.artist import CardArtist
from orgchart.drawing.heat import Heat, heat_of
from orgchart.drawing.look import BadgeData, Look
from orgchart.drawing.people import PersonArea, people_on
from orgchart.drawing.theme import theme
from orgchart.drawing.typesetting import CardWords
from orgchart.model.change import Change
from orgchart.model.records import Id, Role
from orgchart.ui.canvas.badges import Badges
from orgchart.ui.canvas.blocks import CardInitials, paint_blocks
from orgchart.ui.canvas.camera import Camera
from orgchart.ui.canvas.chart_lines import ChartLines
from orgchart.ui.canvas.detail import Detail, detail_at
from orgchart.ui.canvas.faces import CardFaces
from orgchart.ui.canvas.function_signs import FunctionSigns
from orgchart.ui.canvas.ground import paint_ground
from orgchart.ui.canvas.heat_signs import HeatSigns
from orgchart.ui.canvas.page_outline import paint_outline
from orgchart.ui.canvas.scene import Scene
from orgchart.ui.canvas.scenery import Indices, Scenery
from orgchart.ui.canvas.titles import CardTitles
from orgchart.ui.restyling import restyled
from orgchart.ui.style.colours import faded

# About how many cards and teams are painted in two milliseconds.
_A_PIECE: dict[Detail, int] = {"full": 30, "title": 50, "initials": 150, "block": 2000}
# A photo that is seen for the first time is decoded, which takes a quarter of a millisecond.
_PHOTOS_A_PIECE = 8
# Records; of more it takes longer to say what they touch than to look at everything again.
_MANY = 5_000
# How far pills, sheets and badges stand out of a card.
OVERHANG = 32.0
# How much of what a filter fades is lost, cards and lines.
VEIL = 0.68


class Renderer:
    """The chart of a canvas as pixels. ``painted`` counts the cards painted so far.

    ``outline`` is that of a page round the chart, where there is one.
    """

    def __init__(self, open_chart: Scene, theme_name: str) -> None:
        self._open = open_chart
        self.painted = 0
        self.outline: QRectF | None = None
        self.hidden: frozenset[Id] = frozenset()
        self._without_lines: tuple[Id, ...] = ()
        self._lit: frozenset[Id] | None = None
        self.use_theme(theme_name)

    def use_theme(self, name: str) -> None:
        """Paint in another theme."""
        self._theme_name = name
        self.look_again()

    def look_again(self) -> None:
        """Folds, card style, direction or theme are others: nothing that was kept holds."""
        self._theme = theme(self._theme_name)
        self._look = look = msgspec.structs.replace(
            self._open.look, theme=self._theme_name, heat=self._open.heat
        )
        self._faces = CardFaces(self._artist(look))
        heat = self.heat
        self._signs: FunctionSigns | HeatSigns = (
            HeatSigns(heat)
            if heat
            else FunctionSigns(self._open.chart, self._faces.artist.type.signs, self._theme)
        )
        self._titles = CardTitles(self._theme, self._faces.artist.type)
        self._initials = CardInitials(self._theme)
        self.scenery = Scenery(self._open, self._signs)
        self._fade()
        self._refresh()

    def follow(self, change: Change) -> list[QRectF] | None:
        """The chart has changed and is laid out again.

        What has to be painted anew, as rectangles of the chart; None for everything.
        """
        roles = [side for pair in change.values() for side in pair if isinstance(side, Role)]
        anew = len(change) > _MANY or restyled(change)
        if anew or not all(map(self._signs.knows, roles)):
            self.look_again()
            return None
        touched = set(change) | {role.reports_to for role in roles if role.reports_to is not None}
        for id in touched:
            self._faces.forget(id)
        hotter = self._heat_again()
        if hotter is None:
            self.look_again()
            return None
        touched |= hotter
        before, badges = self.scenery, self.badges
        self.scenery = Scenery(self._open, self._signs, None if self.heat else before, change)
        self._fade()
        self._refresh()
        if self.scenery.moved_since(before) or any(role.dotted for role in roles):
            return None
        others = np.flatnonzero(self.scenery.faint != before.faint).tolist()
        touched.update(self.scenery.ids[i] for i in others)
        touched.update(self.badges.differing(badges))
        return [self._area(id) for id in touched if id in before.index]

    @property
    def heat(self) -> Heat | None:
        """What the cards are coloured by."""
        return self._faces.artist.type.heat

    def light(self, ids: frozenset[Id] | None) -> None:
        """Fade all but some roles, whatever the filter says, until None ends that."""
        self._lit = ids
        self._fade()

    def _heat_again(self) -> set[Id] | None:
        """Compare the roles anew; those that look otherwise now, None when all of them may."""
        before = self.heat
        if before is None:
            return set()
        after = heat_of(self._open.chart, self._open.heat, self._theme)
        differing = after.differing(before)
        if differing is not None:
            self._faces.artist.type.heat = after
            self._signs = HeatSigns(after)
            for id in differing:
                self._faces.forget(id)
        return differing

    def filter_again(self) -> None:
        """Other roles are faint now, where they were."""
        self._fade()

    def _fade(self) -> None:
        self.scenery.fade(self._open.matches if self._lit is None else self._lit)

    def leave_out(self, cards: frozenset[Id], teams: Sequence[Id] = ()) -> list[QRectF]:
        """Paint neither some cards nor the lines of some managers, but those left out before.

        What has to be painted anew, as rectangles of the chart.
        """
        changed = self.hidden ^ cards
        areas = [self._area(id) for id in changed if id in self.scenery.index]
        areas += self.lines.areas({*self._without_lines, *teams})
        self.hidden, self._without_lines = cards, tuple(teams)
        self.lines.leave_out(teams)
        return areas

    def _area(self, id: Id) -> QRectF:
        box = self.scenery.box(self.scenery.index[id])
        return box.adjusted(-OVERHANG, -OVERHANG, OVERHANG, OVERHANG)

    def _artist(self, look: Look) -> CardArtist:
        """Who draws the cards."""
        return CardArtist(self._open.chart, look)

    def _made_badges(self) -> Badges:
        """What hangs on them."""
        return Badges(self._open, self._faces)

    def _refresh(self) -> None:
        self.badges = self._made_badges()
        self.lines = ChartLines(self._open, self.scenery, self._theme)

    def judge_again(self) -> list[QRectF]:
        """Other findings are known; what has to be painted anew, as rectangles of the chart."""
        before = self.badges
        self.badges = self._made_badges()
        differing = self.badges.differing(before)
        return [self._area(id) for id in differing if id in self.scenery.index]

    # --- painting -------------------------------------------------------------------------

    def paint(self, painter: QPainter, camera: Camera, area: QRect) -> None:
        """Paint ground, lines, cards and badges in an area of a view in device pixels."""
        seen = camera.rect_to_chart(QRectF(area))
        paint_ground(painter, camera, area)
        if self.outline is not None:
            paint_outline(painter, camera, self.outline)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.lines.paint(painter, camera, seen)
        cards = self._shown(self.scenery.within(seen, OVERHANG))
        self.painted += len(cards)
        if not self.scenery.faint.any():
            self._paint_cards(painter, camera, cards)
            return
        faint, clear = self.scenery.parted(cards)
        self._paint_cards(painter, camera, faint)
        painter.fillRect(area, faded(self._theme.colours.canvas, VEIL))
        self._paint_cards(painter, camera, clear)

    def paint_alone(self, painter: QPainter, camera: Camera, id: Id) -> float:
        """Paint a card with what hangs on it, without ground and lines; how opaque it is seen."""
        i = self.scenery.index[id]
        self.painted += 1
        self._paint_cards(painter, camera, np.array([i], dtype=np.intp))
        return 1.0 - VEIL if self.scenery.faint[i] else 1.0

    def paint_hanging(self, painter: QPainter, camera: Camera, id: Id) -> None:
        """Paint what stands out of one card, over what was painted around it."""
        self._faces.use_scale(camera.scale, camera.ratio)
        self.badges.paint(painter, camera, id)
        role = self._open.chart.roles[id]
        x, y, w, _ = self._open.places.box(id)
        corner = camera.to_view(QPointF(x, y))
        self._faces.paint_pill(painter, role, w, corner)
        large = detail_at(camera.zoom_level) == "title"
        if large:
            self._titles.use_scale(camera.scale, camera.ratio)
        (self._titles if large else self._faces).paint_value(painter, role, w, corner)

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

    def words(self, id: Id) -> CardWords:
        """The lines of text of a whole card."""
        return self._faces.artist.type.words(self._open.chart.roles[id])

    def people(self, id: Id) -> list[PersonArea]:
        """What stands for a role's holders on its card, from the card's corner, in units."""
        _, _, w, h = self._open.places.box(id)
        setter = self._faces.artist.type
        return list(people_on(setter, self._look, self._open.chart.roles[id], w, h))

    def pieces(self, camera: Camera, area: QRect) -> int:
        """In how many pieces to paint an area of the view: each takes a few milliseconds."""
        seen = camera.rect_to_chart(QRectF(area))
        things = len(self.scenery.within(seen)) + len(self.scenery.managers_within(seen))
        detail = detail_at(camera.zoom_level)
        photos = detail == "full" and self._open.look.card_style == "photo"
        return math.ceil(things / (_PHOTOS_A_PIECE if photos else _A_PIECE[detail]))

    def _shown(self, cards: Indices) -> Indices:
        index = self.scenery.index
        gone = [index[id] for id in self.hidden if id in index]
        return cards[~np.isin(cards, gone)] if gone else cards

    def _paint_cards(self, painter: QPainter, camera: Camera, cards: Indices) -> None:
        match detail_at(camera.zoom_level):
            case "full":
                self._paint_full(painter, camera, cards)
            case "title":
                self._paint_titles(painter, camera, cards)
            case "initials":
                self._paint_initials(painter, camera, cards)
            case "block":
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
                paint_blocks(painter, self.scenery, camera, cards)

    def _paint_full(self, painter: QPainter, camera: Camera, cards: Indices) -> None:
        self._faces.use_scale(camera.scale, camera.ratio)
        for i in cards.tolist():
            box = self.scenery.box(i)
            at = camera.to_view(box.topLeft())
            self._faces.paint(painter, self.scenery.role(i), box.width(), box.height(), at)
        self._paint_badges(painter, camera, cards)

    def _paint_titles(self, painter: QPainter, camera: Camera, cards: Indices) -> None:
        self._titles.use_scale(camera.scale, camera.ratio)
        self._faces.use_scale(camera.scale, camera.ratio)
        for i in cards.tolist():
            box = self.scenery.box(i)
            at = camera.to_view(box.topLeft())
            self._titles.paint(painter, self.scenery.role(i), box.width(), box.height(), at)
        self._paint_badges(painter, camera, cards)

    def _paint_initials(self, painter: QPainter, camera: Camera, cards: Indices) -> None:
        self._initials.use_scale(camera.scale, camera.ratio)
        self._faces.use_scale(camera.scale, camera.ratio)
        for i in cards.tolist():
            box, role = self.scenery.box(i), self.scenery.role(i)
            at = camera.to_view(box.topLeft())
            sign = self._signs.of(role)
            self._initials.paint(painter, role, sign, box.width(), box.height(), at)
        for i in cards.tolist():
            self.badges.paint_grave(painter, camera, self.scenery.ids[i])

    def _paint_badges(self, painter: QPainter, camera: Camera, cards: Indices) -> None:
        for i in cards.tolist():
            self.badges.paint(painter, camera, self.scenery.ids[i])
