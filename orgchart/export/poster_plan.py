"""How a job's drawing is cut into sheets of the printer."""

from __future__ import annotations

from orgchart.drawing.pages import page
from orgchart.drawing.picture import Picture
from orgchart.drawing.tiles import Tiling, tiling
from orgchart.export.job import Job
from orgchart.model.errors import InputError
from orgchart.translation import number, texts

tr = texts("Export")

MOST_SHEETS = 1000


def poster_plan(job: Job, picture: Picture) -> Tiling:
    """The sheets of ``job.poster`` that show a picture.

    Raises InputError for an unknown page, and where there would be too many sheets.
    """
    plan = tiling(picture.width, picture.height, page(job.poster or "A4"))
    count = plan.rows * plan.columns
    if count > MOST_SHEETS:
        told = tr(
            "The poster would need {count} sheets, {most} are the most. "
            "Give a --page that it is to fit, as A0, or export single branches."
        )
        raise InputError(told.format(count=number(count, ","), most=number(MOST_SHEETS, ",")))
    return plan
