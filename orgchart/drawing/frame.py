"""Where title, chart and legend stand on a page, or on a page that grows to its chart."""

from __future__ import annotations

import msgspec

from orgchart.drawing.legend import Legend
from orgchart.drawing.look import Look
from orgchart.drawing.pages import PageSize
from orgchart.drawing.picture import Shape
from orgchart.drawing.title import TitleBlock
from orgchart.drawing.tokens import tokens
from orgchart.drawing.transform import mirrored
from orgchart.translation import texts

tr = texts("Drawing")

_UPPER_SHARE = 0.4


class Frame(msgspec.Struct, frozen=True):
    """A page: its size, the area of the chart and the scale the chart comes out in."""

    w: float
    h: float
    area: tuple[float, float, float, float]
    scale: float
    slide: bool
    title: TitleBlock | None
    legend: Legend | None

    def chart_origin(self, chart_w: float, chart_h: float) -> tuple[float, float]:
        """Where the chart's corner stands: in the middle, and a little above half way down."""
        x, y, w, h = self.area
        spare = max(h - chart_h * self.scale, 0.0)
        return x + (w - chart_w * self.scale) / 2, y + spare * _UPPER_SHARE

    def furniture(self, look: Look) -> tuple[Shape, ...]:
        """Title block and legend, mirrored for a chart that reads from right to left."""
        _, top, _, height = self.area
        shapes: list[Shape] = []
        if self.title:
            shapes += self.title.shapes(self._room, _down(self.slide))
        if self.legend:
            shapes += self.legend.shapes(self._room, top + height)
        return mirrored(shapes, self.w) if look.rtl else tuple(shapes)

    def notes(self) -> tuple[str, ...]:
        """What of the title could not be shown."""
        if self.title and self.title.lines(self._room).cut:
            told = tr("The title is too long for the page and was cut: “{title}”.")
            return (told.format(title=self.title.title),)
        return ()

    @property
    def _room(self) -> float:
        return self.w - 2 * tokens().page.margin


def page_frame(
    page: PageSize,
    chart: tuple[float, float] | None,
    title: TitleBlock | None,
    legend: Legend | None,
) -> Frame:
    """The frame of a page of fixed size; ``chart`` is the drawing's own size, if it is known."""
    margin = tokens().page.margin
    room = page.w - 2 * margin
    top = _chart_top(title, room, slide=page.slide)
    bottom = legend.height(room, slide=page.slide) if legend else margin
    area = margin, top, max(room, 1.0), max(page.h - top - bottom, 1.0)
    scale = 1.0
    if chart:
        fitting = min(area[2] / max(chart[0], 1.0), area[3] / max(chart[1], 1.0))
        scale = min(fitting, tokens().page.most_scale)
    return Frame(page.w, page.h, area, scale, page.slide, title, legend)


def grown_frame(
    chart: tuple[float, float], title: TitleBlock | None, legend: Legend | None
) -> Frame:
    """The frame of a page that grows to the drawing's own size."""
    margin = tokens().page.margin
    room = max(
        chart[0],
        title.natural_width if title else 0.0,
        legend.natural_width if legend else 0.0,
    )
    top = _chart_top(title, room, slide=False)
    bottom = legend.height(room, slide=False) if legend else margin
    area = margin, top, room, chart[1]
    return Frame(room + 2 * margin, top + chart[1] + bottom, area, 1.0, False, title, legend)


def _down(slide: bool) -> float:
    return 0.0 if slide else tokens().page.paper_down


def _chart_top(title: TitleBlock | None, room: float, *, slide: bool) -> float:
    page = tokens().page
    if title is None:
        return page.margin
    return page.chart_top + _down(slide) + title.height(room)
