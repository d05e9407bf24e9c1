"""Lays out and draws the parts of a book, all in cards of one size."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from orgchart.drawing.card import card_sizes
from orgchart.drawing.look import BadgeData, Look
from orgchart.drawing.page import chart_area, draw_chart, scale_on_page, type_size_points
from orgchart.drawing.page_foot import FOOT
from orgchart.drawing.pages import PageSize
from orgchart.drawing.picture import Picture
from orgchart.export.arranging import look_of_job, readable_points
from orgchart.export.book.plan import Part
from orgchart.export.branch import cut_out
from orgchart.export.job import Job
from orgchart.layout import Options, Places, Room, fit
from orgchart.model.chart import Chart
from orgchart.model.records import Id, Role


class Heading(msgspec.Struct, frozen=True):
    """What stands above a part: its title, and its figures."""

    title: str
    figures: str


class Setter:
    """Sets the parts of ``chart``, which is what a job shows, on a page with a foot."""

    def __init__(self, job: Job, chart: Chart, sheet: PageSize) -> None:
        self.look: Look = look_of_job(job)
        self.sheet = sheet._replace(h=sheet.h - FOOT)
        self.readable = readable_points(job)
        self._chart = chart
        self._kept = [each for each in chart.records.values() if not isinstance(each, Role)]
        self._sizes = card_sizes(chart, self.look)
        self._natural = type_size_points(self.look)
        self._laid: dict[tuple[tuple[Id, ...], frozenset[Id]], Places] = {}

    def most_cards(self) -> int:
        """More cards than this cannot be readable on a page, whatever their arrangement."""
        w, h = chart_area(self.sheet, self.look, self._chart, " ", "")
        area = min((size.w * size.h for size in self._sizes.values()), default=1.0)
        return max(1, int(w * h * (self._natural / self.readable) ** 2 / area))

    def points(self, part: Part, heading: Heading, badges: Mapping[Id, BadgeData]) -> float:
        """The size of the type of a part on its page."""
        places = self._places(part, heading)
        scale = scale_on_page(
            self._chart, places, self.look, self.sheet, badges,
            title=heading.title, told=heading.figures,
        )  # fmt: skip
        return self._natural * scale

    def draw(
        self, part: Part, heading: Heading, badges: Mapping[Id, BadgeData]
    ) -> tuple[Picture, Places]:
        """The page of a part without its foot, and the layout it was drawn from."""
        places = self._places(part, heading)
        shown = {id: badges[id] for id in part.shown if id in badges}
        picture = draw_chart(
            self._chart, places, self.look, self.sheet, shown,
            title=heading.title, told=heading.figures,
        )  # fmt: skip
        return picture, places

    def _places(self, part: Part, heading: Heading) -> Places:
        key = part.shown, part.stubs
        if key not in self._laid:
            self._laid[key] = self._fitted(part.shown, heading)
        return self._laid[key]

    def _fitted(self, shown: Iterable[Id], heading: Heading) -> Places:
        chart = cut_out(self._chart, shown, self._kept)
        words = heading.title, heading.figures
        w, h = chart_area(self.sheet, self.look, self._chart, *words, chart.roles)
        options = Options(
            direction=self.look.direction, align_levels=self._chart.settings.align_levels
        )
        room = Room(w, h, self._natural, self.readable)
        directions = (self.look.direction,)  # all pages grow the same way
        return fit(chart, self._sizes, options, room, directions=directions).places
