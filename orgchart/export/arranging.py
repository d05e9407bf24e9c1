"""A job's chart laid out: at its own size, or arranged to be large on a page."""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from orgchart.drawing.card import card_sizes
from orgchart.drawing.look import Look, look_of, with_fields
from orgchart.drawing.page import type_size_points
from orgchart.drawing.pages import PageSize, page
from orgchart.drawing.picture import POINTS_PER_UNIT
from orgchart.export.branch import exported_chart
from orgchart.export.job import Job
from orgchart.layout import (
    Advice,
    Fit,
    Options,
    Places,
    Room,
    Size,
    arrange,
    even_gaps,
    fit,
)
from orgchart.layout.page import READABLE_ON_A_SLIDE, READABLE_ON_PAPER
from orgchart.model.card_fields import public_card_fields
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.measures import asked_measure
from orgchart.model.records import Id
from orgchart.translation import texts

tr = texts("Export")

_RIM_POINTS = 24.0
_BOX_TYPE_POINTS = 11.0  # of titles in boxes of one size, at scale 1


class Boxes(msgspec.Struct, frozen=True):
    """Boxes of one size instead of the cards, and two gaps for all; lengths in points."""

    w: float
    h: float
    sibling: float
    level: float


class Arranged(msgspec.Struct, frozen=True):
    """A layout in natural size, the scale it would have on the page, and its titles' size.

    On a page ``bound`` is the size that no arrangement can exceed, and ``advice`` tells what
    helps when the titles are too small.
    """

    places: Places
    scale: float
    type_points: float
    bound: float | None = None
    advice: tuple[Advice, ...] = ()


def arrange_job(job: Job, boxes: Boxes | None = None) -> Arranged:
    """Lay a job's chart out, with its cards or with ``boxes``.

    With a page the arrangement aims at the page less 24 pt on each side; title and legend are
    left aside.
    """
    chart = exported_chart(job)
    sheet = page_of_job(job)
    look = look_of_job(job)
    natural = _BOX_TYPE_POINTS if boxes else type_size_points(look)
    if sheet is None or job.arrangement == "matrix":
        places = _unfitted(job, chart, look, boxes)
        scale = _scale_on(sheet, places)
        return Arranged(places, scale, natural * scale)
    found = _fitted(job, chart, look, _inner(sheet), boxes)
    return Arranged(found.places, found.scale, found.type_points, found.bound, found.advice)


class Laid(NamedTuple):
    """A job's chart laid out, the look to draw it in, and how it was fitted to its page."""

    places: Places
    look: Look
    fit: Fit | None = None


def laid_out(job: Job, chart: Chart, room: tuple[float, float] | None) -> Laid:
    """The layout of a job's chart, for a room of width and height if given.

    Raises InputError when the matrix arrangement is asked for and Graphviz is missing.
    For a room the direction may be another than the chart's own, unless the job asks for one.
    """
    look = look_of_job(job)
    if room is None or job.arrangement == "matrix":
        return Laid(_unfitted(job, chart, look, None), look)
    found = _fitted(job, chart, look, room, None)
    turned = msgspec.structs.replace(look, direction=found.options.direction)
    return Laid(found.places, turned, found)


def _unfitted(job: Job, chart: Chart, look: Look, boxes: Boxes | None) -> Places:
    sizes, options = _sized(job, chart, look, boxes)
    if job.arrangement == "matrix":
        from orgchart.layout.matrix import arrange_by_graphviz

        return arrange_by_graphviz(chart, sizes, options)
    return arrange(chart, sizes, options)


def _fitted(
    job: Job, chart: Chart, look: Look, room: tuple[float, float], boxes: Boxes | None
) -> Fit:
    sizes, options = _sized(job, chart, look, boxes)
    natural = _BOX_TYPE_POINTS if boxes else type_size_points(look)
    directions = (job.direction,) if job.direction else None
    wanted = Room(*room, natural, readable_points(job))
    return fit(chart, sizes, options, wanted, directions=directions)


def readable_points(job: Job) -> float:
    """The smallest type that is called readable on the job's page, in points."""
    sheet = page_of_job(job)
    usual = READABLE_ON_A_SLIDE if sheet and sheet.slide else READABLE_ON_PAPER
    return job.readable or usual


def _sized(
    job: Job, chart: Chart, look: Look, boxes: Boxes | None
) -> tuple[dict[Id, Size], Options]:
    """The sizes of the cards, or of the boxes in their place, and the options to go with them."""
    options = Options(
        direction=look.direction,
        align_levels=chart.settings.align_levels,
        folded=job.folded & chart.roles.keys(),
    )
    if boxes is None:
        return card_sizes(chart, look), options
    w, h, sibling, level = (length / POINTS_PER_UNIT for length in msgspec.structs.astuple(boxes))
    gaps = even_gaps(sibling, level)
    return dict.fromkeys(chart.roles, Size(w, h)), msgspec.structs.replace(options, gaps=gaps)


def _inner(sheet: PageSize) -> tuple[float, float]:
    rim = 2 * _RIM_POINTS / POINTS_PER_UNIT
    return sheet.w - rim, sheet.h - rim


def _scale_on(sheet: PageSize | None, places: Places) -> float:
    if sheet is None:
        return 1.0
    w, h = _inner(sheet)
    return min(w / max(places.width, 1.0), h / max(places.height, 1.0))


def look_of_job(job: Job) -> Look:
    """How the job wants the chart to look: its own choices over the chart's settings."""
    chosen = {
        name: value
        for name in ("theme", "card_style", "direction", "name_first")
        if (value := getattr(job, name)) is not None
    }
    return msgspec.structs.replace(
        with_fields(look_of(job.chart), _card_fields(job)),
        chips=job.chips or job.card_fields is not None,
        badges=job.badges,
        findings=job.findings,
        title=job.title_block,
        legend=job.legend,
        heat=_heat(job),
        transparent=job.transparent,
        **chosen,
    )


def _card_fields(job: Job) -> tuple[str, ...]:
    """What stands on the cards: nothing private where private fields stay inside."""
    settings = job.chart.settings
    chosen = settings.card_fields if job.card_fields is None else job.card_fields
    return chosen if job.private else public_card_fields(chosen)


def _heat(job: Job) -> str:
    """What the cards are coloured by; InputError for what is unknown, or not to be told."""
    if not job.colour_by:
        return ""
    measure = asked_measure(job.chart, job.colour_by)
    if measure.private and not job.private:
        raise InputError(
            tr("{label} is private; a drawing without private fields cannot show it.").format(
                label=measure.label
            )
        )
    return measure.name


def page_of_job(job: Job) -> PageSize | None:
    """The page of the job, if it is drawn on one."""
    return page(job.page, job.landscape) if job.page else None
