"""A job's chart laid out: at its own size, or arranged to be large on a page."""

from __future__ import annotations

import msgspec

from orgchart.drawing.card import card_sizes
from orgchart.drawing.look import Look, look_of
from orgchart.drawing.page import type_size_points
from orgchart.drawing.pages import PageSize, page
from orgchart.drawing.picture import POINTS_PER_UNIT
from orgchart.export.branch import exported_chart
from orgchart.export.job import Job
from orgchart.layout import Options, Places, arrange, arrange_for_page
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.measures import asked_measure

_RIM_POINTS = 24.0


class Arranged(msgspec.Struct, frozen=True):
    """A layout in natural size, the scale it would have on the page, and its titles' size."""

    places: Places
    scale: float
    type_points: float


def arrange_job(job: Job) -> Arranged:
    """Lay a job's chart out.

    With a page the arrangement aims at the page less 24 pt on each side; title and legend are
    left aside.
    """
    chart = exported_chart(job)
    sheet = page_of_job(job)
    if sheet is None:
        places, look = arranged_look(job, chart, None)
        return Arranged(places, 1.0, type_size_points(look))
    rim = 2 * _RIM_POINTS / POINTS_PER_UNIT
    room = (sheet.w - rim, sheet.h - rim)
    places, look = arranged_look(job, chart, room)
    scale = min(room[0] / max(places.width, 1.0), room[1] / max(places.height, 1.0))
    return Arranged(places, scale, type_size_points(look, scale))


def arranged_look(job: Job, chart: Chart, room: tuple[float, float] | None) -> tuple[Places, Look]:
    """The layout of a job's chart, for a room of width and height if given, and its look.

    Raises InputError when the matrix arrangement is asked for and Graphviz is missing.
    For a room the direction may be another than the chart's own, unless the job asks for one.
    """
    look = look_of_job(job)
    sizes = card_sizes(chart, look)
    options = Options(
        direction=look.direction,
        align_levels=chart.settings.align_levels,
        folded=job.folded & chart.roles.keys(),
    )
    if job.arrangement == "matrix":
        from orgchart.layout.matrix import arrange_by_graphviz

        return arrange_by_graphviz(chart, sizes, options), look
    if room is None:
        return arrange(chart, sizes, options), look
    directions = (job.direction,) if job.direction else None
    places, chosen = arrange_for_page(chart, sizes, options, *room, directions=directions)
    return places, msgspec.structs.replace(look, direction=chosen.direction)


def look_of_job(job: Job) -> Look:
    """How the job wants the chart to look: its own choices over the chart's settings."""
    chosen = {
        name: value
        for name in ("theme", "card_style", "direction")
        if (value := getattr(job, name)) is not None
    }
    return msgspec.structs.replace(
        look_of(job.chart),
        chips=job.chips,
        badges=job.badges,
        findings=job.findings,
        title=job.title_block,
        legend=job.legend,
        heat=_heat(job),
        transparent=job.transparent,
        **chosen,
    )


def _heat(job: Job) -> str:
    """What the cards are coloured by; InputError for what is unknown, or not to be told."""
    if not job.colour_by:
        return ""
    measure = asked_measure(job.chart, job.colour_by)
    if measure.private and not job.private:
        raise InputError(
            f"{measure.label} is private; a drawing without private fields cannot show it."
        )
    return measure.name


def page_of_job(job: Job) -> PageSize | None:
    """The page of the job, if it is drawn on one."""
    return page(job.page, job.landscape) if job.page else None
