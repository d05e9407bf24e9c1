"""The arrangement of a chart that is largest on a page, and where the page lies round it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from msgspec.structs import replace

from orgchart.drawing.look import Look
from orgchart.drawing.page import chart_area, page_around, type_size_points
from orgchart.drawing.pages import PageSize
from orgchart.layout import Fit, Options, Places, Room, Size, fit
from orgchart.layout.page import READABLE_ON_A_SLIDE, READABLE_ON_PAPER
from orgchart.model.chart import Chart
from orgchart.model.records import Id

# Up to so many roles it is found at once when the page is chosen; above that in a thread.
AT_ONCE = 500


class OnPage(NamedTuple):
    """A page round a chart: left, top, width, height in the chart's units, and the titles' size.

    ``readable`` is the smallest type that is called readable there, in points like the other.
    """

    area: tuple[float, float, float, float]
    points: float
    readable: float

    @property
    def is_small(self) -> bool:
        """Whether the titles are hard to read."""
        return self.points < self.readable


def fitted(
    chart: Chart,
    sizes: Mapping[Id, Size],
    look: Look,
    options: Options,
    sheet: PageSize,
    before: Options | None,
) -> Fit:
    """The chart arranged for a page without its legend.

    What was found ``before`` an edit is kept unless another arrangement is larger by a twentieth.
    """
    look = _on_paper(look)
    room = Room(*chart_area(sheet, look, chart), type_size_points(look), _readable(sheet))
    return fit(chart, sizes, options, room, before=before)


def arranged_as(options: Options, other: Options) -> Options:
    """Options with the arrangement that a search has found for others."""
    return replace(options, direction=other.direction, gaps=other.gaps, branches=other.branches)


def on_page(chart: Chart, places: Places, look: Look, sheet: PageSize) -> OnPage:
    """Where the page lies round a chart as it is laid out now."""
    around = page_around(chart, places, _on_paper(look), sheet)
    return OnPage(around.area, type_size_points(look, around.scale), _readable(sheet))


def _on_paper(look: Look) -> Look:
    return replace(look, legend=False, title=True)


def _readable(sheet: PageSize) -> float:
    return READABLE_ON_A_SLIDE if sheet.slide else READABLE_ON_PAPER
