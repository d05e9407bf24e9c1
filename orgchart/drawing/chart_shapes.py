"""The chart itself, without its page: lines, cards and badges at the places of a layout."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from orgchart.drawing.artist import CardArtist
from orgchart.drawing.lines import dotted_line, solid_lines
from orgchart.drawing.look import BadgeData, Look
from orgchart.drawing.picture import Card, Shape
from orgchart.drawing.tokens import tokens
from orgchart.layout.places import Line, Places
from orgchart.model.chart import Chart
from orgchart.model.records import Direction, Id

Point = tuple[float, float]

# Where a card's line leaves, as shares of its width and height.
_EXITS: dict[Direction, Point] = {
    "top-down": (0.5, 1.0),
    "bottom-up": (0.5, 0.0),
    "left-right": (1.0, 0.5),
    "right-left": (0.0, 0.5),
}
# Half of a wide badge, which stands out at the side of a chart that grows sideways.
_HALF_BADGE = 24.0


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
        return tuple([draw(roles[id], *box) for id, *box in self._boxes()])

    def lines(self) -> tuple[Shape, ...]:
        """Solid lines, one path a manager, and over them the dotted ones."""
        theme = self._artist.theme
        lines = self._places.lines()
        shapes = solid_lines((line for line in lines if line.kind != "dotted"), theme, self._origin)
        casing = None if self._look.transparent else theme.ground
        for line in lines:
            if line.kind == "dotted":
                label = self._label(line)
                shapes += dotted_line(line.points, label, theme, self._origin, casing)
        return tuple(shapes)

    def badges(self) -> tuple[Shape, ...]:
        """Spans and findings, folded branches, counts of dotted lines."""
        shapes: list[Shape] = []
        right, down = _EXITS[self._look.direction]
        folded = self._folded()
        counted = self._look.badges
        for id, x, y, w, h in self._boxes():
            data = folded.get(id) or self._badges.get(id)
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

    def _label(self, line: Line) -> str:
        """What the dotted line of a report to its second manager says."""
        report = self._chart.roles[line.from_id]
        return next((d.label for d in report.dotted if d.manager == line.to_id), "")

    def _folded(self) -> dict[Id, BadgeData]:
        """The pill of each role whose team the layout hides: how many roles are below it."""
        shown = self._places.index
        if len(shown) == len(self._chart.roles):
            return {}
        hidden = {}
        for id in shown:
            reports = self._chart.reports(id)
            if reports and not any(report in shown for report in reports):
                count = sum(1 for _ in self._chart.branch(id)) - 1
                hidden[id] = BadgeData(f"+{count:,}", "folded")
        return hidden


class Overhang(NamedTuple):
    """How far pills and badges may stand out of a layout."""

    left: float = 0.0
    top: float = 0.0
    right: float = 0.0
    bottom: float = 0.0


def overhang(chart: Chart, look: Look, *, badges: bool) -> Overhang:
    """What a chart needs around its layout; ``badges`` when any are drawn."""
    token = tokens().card
    several = look.seats and any(role.seats > 1 for role in chart.roles.values())
    up = token.seats.up if several else 0.0
    half = token.badge.h / 2
    if not badges:
        return Overhang(top=up)
    if look.direction == "top-down":
        return Overhang(top=up, bottom=half)
    if look.direction == "bottom-up":
        return Overhang(top=max(up, half))
    side = "right" if look.direction == "left-right" else "left"
    return Overhang(top=up)._replace(**{side: _HALF_BADGE})
