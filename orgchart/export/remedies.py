"""What makes a chart readable that is too small on its page: changes of the job, tried out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

import msgspec
from msgspec.structs import replace

from orgchart.drawing.page import chart_area, scale_on_page, type_size_points
from orgchart.drawing.pages import page
from orgchart.export.arranging import laid_out, look_of_job, page_of_job, readable_points
from orgchart.export.branch import exported_chart
from orgchart.export.job import Job
from orgchart.export.picture_of import badges_of
from orgchart.model.chart import Chart
from orgchart.model.records import Id

Kind = Literal["compact cards", "folded teams", "larger page", "split"]

WORTH_IT = 1.05
_LARGER = {
    "A4": ("A3", "A2", "A1", "A0"),
    "A3": ("A2", "A1", "A0"),
    "A2": ("A1", "A0"),
    "A1": ("A0",),
    "Letter": ("Tabloid", "A2", "A1", "A0"),
    "Tabloid": ("A2", "A1", "A0"),
}
# Of fewer roles a split would make pages of one or two cards.
_WORTH_SPLITTING = 12


class Remedy(msgspec.Struct, frozen=True):
    """One way out: the fields of the job that it changes, and the size of the titles then.

    A "split" has no size: its pages are made so that they can be read.
    """

    kind: Kind
    changes: dict[str, Any]
    points: float | None = None


def remedies(job: Job, points: float, *, can_split: bool) -> list[Remedy]:
    """What helps a job whose titles have ``points`` on its single page, tried out one by one."""
    found: list[Remedy] = []
    for kind, changes in _changes(job, points):
        gained = type_points(replace(job, **changes))
        if gained >= points * WORTH_IT:
            found.append(Remedy(kind, changes, gained))
    if can_split and len(exported_chart(job).roles) >= _WORTH_SPLITTING:
        found.append(Remedy("split", {"split": "manager"}))
    return found


def type_points(job: Job) -> float:
    """The size of the titles of a job on its page, without drawing it."""
    chart, look, sheet = exported_chart(job), look_of_job(job), page_of_job(job)
    room = chart_area(sheet, look, chart, job.title) if sheet else None
    laid, badges = laid_out(job, chart, room), badges_of(job, chart)
    scale = scale_on_page(chart, laid.places, laid.look, sheet, badges, title=job.title)
    return type_size_points(look, scale)


def _changes(job: Job, points: float) -> Iterator[tuple[Kind, dict[str, Any]]]:
    if look_of_job(job).card_style != "compact":
        yield "compact cards", {"card_style": "compact"}
    teams = lowest_teams(exported_chart(job)) - job.folded
    if teams:
        yield "folded teams", {"folded": job.folded | teams}
    larger = _larger_page(job, readable_points(job) / points)
    if larger:
        yield "larger page", {"page": larger}


def with_teams_folded(job: Job) -> Job:
    """The job with its teams folded, if it wants them so."""
    if not job.fold_teams:
        return job
    return replace(job, folded=job.folded | lowest_teams(exported_chart(job)))


def lowest_teams(chart: Chart) -> frozenset[Id]:
    """The managers, below the tops, whose reports lead nobody."""
    tops = set(chart.reports(None))
    return frozenset(
        id
        for id in chart.managers()
        if id not in tops and not any(map(chart.has_reports, chart.reports(id)))
    )


def _larger_page(job: Job, factor: float) -> str:
    """The first of the larger pages that is as much larger as is needed, else the last."""
    own = page_of_job(job)
    larger = _LARGER.get(job.page or "", ())
    for name in larger:
        sheet = page(name, job.landscape)
        if own and min(sheet.w / own.w, sheet.h / own.h) >= factor:
            return name
    return larger[-1] if larger else ""
