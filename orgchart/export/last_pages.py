"""The pages after those of the drawing: what it could not show, findings, comments, figures."""

from __future__ import annotations

from collections.abc import Sequence

from orgchart.drawing.notes_page import notes_pages
from orgchart.drawing.picture import Picture
from orgchart.export.comments_list import comment_lines
from orgchart.export.findings_list import finding_lines
from orgchart.export.job import Job
from orgchart.export.statistics_pages import statistics_pages
from orgchart.translation import texts

tr = texts("Export")


def last_pages(job: Job, remarks: Sequence[str]) -> list[Picture]:
    """What is wanted of them; ``remarks`` are what the cards could not show."""
    figures = statistics_pages(job) if job.statistics else []
    return [
        *notes_pages(remarks),
        *notes_pages(finding_lines(job), tr("Findings")),
        *notes_pages(comment_lines(job), tr("Comments")),
        *figures,
    ]
