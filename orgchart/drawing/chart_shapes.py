"""The chart itself, without its page: lines, cards and badges at the places of a layout."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from orgchart.drawing.artist import CardArtist
from orgchart.drawing.bounds import outlines
from orgchart.drawing.dotted import dotted_lines
from orgchart.drawing.hanging import EXITS
from orgchart.drawing.lines import solid_lines
from orgchart.drawing.look import BadgeData, Look
from orgchart.drawing.picture import Card, Shape
from orgchart.layout.places import Places
from orgchart.model.chart import Chart
from orgchart.model.records import Id

Point = tuple[float, float]


class ChartShapes:
    """Draws the roles a layout shows; ``origin`` is where the layout's corner comes to stand."""

    def __init__(
        self,
        chart: Chart,
        places: Places,
        look: Look,
        artist: CardArtist,
        badges: Mapping[Id, BadgeData],
        origin: Point,
    ) -> None:
        self._chart = chart
        self._places = places
        self._look = look
        self._artist = artist
        self._badges = badges
        self._origin = origin

    def cards(self) -> tuple[Card, ...]:
        """A card for every role that is shown."""
        draw, roles = self._artist.card, self._chart.roles
        return tuple([draw(roles[id], x, y, w, h) for id, x, y, w, h in self._boxes()])

    def lines(self, over: Iterable[Shape] = ()) -> tuple[Shape, ...]:
        """Solid lines, one path a manager, and over them the dotted ones.

        Their labels keep away from the shapes that will lie ``over`` them: those of the cards
        and the badges.
        """
        theme = self._artist.theme
        lines = self._places.lines()
        shapes = solid_lines((line for line in lines if line.kind != "dotted"), theme, self._origin)
        casing = None if self._look.transparent else theme.ground
        dotted = [line for line in lines if line.kind == "dotted"]
        if dotted:
            covers = list(outlines(over, self._artist.symbols))
            shapes += dotted_lines(self._chart, dotted, theme, self._origin, casing, covers)
        return tuple(shapes)

    def badges(self) -> tuple[Shape, ...]:
        """Spans and findings, folded branches, counts of dotted lines."""
        shapes: list[Shape] = []
        right, down = EXITS[self._look.direction]
        counted = self._look.badges
        for id, x, y, w, h in self._boxes():
            data = self._badges.get(id)
            if data:
                shapes.append(self._artist.badge(data, x + w * right, y + h * down))
            dotted = self._chart.dotted_reports(id) if counted else ()
            if dotted:
                shapes.append(self._artist.dotted_badge(len(dotted), x, y, w, h))
        return tuple(shapes)

    def _boxes(self) -> Iterator[tuple[Id, float, float, float, float]]:
        places = self._places
        dx, dy = self._origin
        xs, ys = (places.x + dx).tolist(), (places.y + dy).tolist()
        return zip(places.ids, xs, ys, places.w.tolist(), places.h.tolist(), strict=True)
