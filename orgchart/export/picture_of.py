"""The drawing of a job: laid out, drawn, with the badges that were asked for."""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from orgchart.drawing.look import BadgeData, State
from orgchart.drawing.page import chart_area, draw_chart, type_size_points
from orgchart.drawing.picture import Picture
from orgchart.export.advice import type_sentences
from orgchart.export.arranging import laid_out, look_of_job, page_of_job
from orgchart.export.branch import exported_chart
from orgchart.export.courses import scale_of
from orgchart.export.job import Job
from orgchart.layout import Fit, Places
from orgchart.model.chart import Chart
from orgchart.model.metrics import span
from orgchart.model.records import Id

_WORST_FIRST: tuple[State, ...] = ("error", "warning", "hint")
_NO_SPAN = "!"


class Drawn(NamedTuple):
    """A drawing, the layout it was drawn from, and how large the titles came out on its page."""

    picture: Picture
    places: Places
    points: float
    fit: Fit | None = None


def picture_of(job: Job) -> Picture:
    """Draw a job's chart or branch; raises InputError for an unknown page, theme or role."""
    return drawn(job).picture


def picture_and_places(job: Job) -> tuple[Picture, Places]:
    """The same with the layout it was drawn from, which knows the course of every line."""
    return drawn(job)[:2]


def drawn(job: Job) -> Drawn:
    """The same with all that came of fitting it to its page."""
    chart = exported_chart(job)
    look = look_of_job(job)
    sheet = page_of_job(job)
    room = chart_area(sheet, look, chart, job.title) if sheet else None
    laid = laid_out(job, chart, room)
    badges = badges_of(job, chart)
    picture = draw_chart(chart, laid.places, laid.look, sheet, badges, title=job.title)
    points = type_size_points(look, scale_of(picture, laid.places))
    if laid.fit is not None and picture.cards:
        told = tuple(type_sentences(points, laid.fit))
        picture = msgspec.structs.replace(picture, told=told)
    return Drawn(picture, laid.places, points, laid.fit)


def badges_of(job: Job, chart: Chart) -> dict[Id, BadgeData]:
    """The badges of a chart's roles: spans, findings, both or none, as the job asks.

    Findings are those of the whole chart, shown on the roles of the branch. With findings a
    healthy span says so; a finding on a role without reports is a mark without a number.
    """
    states = _states(job) if job.findings else {}
    healthy: State = "ok" if job.findings else "plain"
    shown = chart.managers() if job.badges else ()
    badges = {id: BadgeData(str(span(chart, id)), healthy) for id in shown}
    for id, state in states.items():
        if id in chart.roles:
            text = str(span(chart, id)) if chart.has_reports(id) else _NO_SPAN
            badges[id] = BadgeData(text, state)
    return badges


def _states(job: Job) -> dict[Id, State]:
    """The worst severity found on each role, accepted findings left aside."""
    from orgchart.rules import check, still_open

    worst: dict[Id, State] = {}
    problems = still_open(check(job.chart, job.today))
    for problem in sorted(problems, key=lambda found: _WORST_FIRST.index(found.severity)):
        for id in problem.roles:
            worst.setdefault(id, problem.severity)
    return worst
