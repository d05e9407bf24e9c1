"""A job whose pages say which scenario they show."""

from __future__ import annotations

import msgspec

from orgchart.drawing.title import title_of_chart
from orgchart.export.job import Job


def naming_scenario(job: Job, name: str) -> Job:
    """The job with a scenario's name after the chart's title, in every format that has a title.

    Nothing is added for today ("") and to a title that was chosen for this export.
    """
    if not name or job.title:
        return job
    return msgspec.structs.replace(job, title=f"{title_of_chart(job.chart)} · {name}")
