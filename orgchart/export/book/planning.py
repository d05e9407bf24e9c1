"""The book of a job: the chart that is shown, its plan, and what its pages are called."""

from __future__ import annotations

from orgchart.drawing.look import BadgeData
from orgchart.drawing.pages import PageSize, page
from orgchart.export.arranging import page_of_job
from orgchart.export.book.chapters import chapters
from orgchart.export.book.counts import branch_counts
from orgchart.export.book.dividing import Divider
from orgchart.export.book.naming import Names
from orgchart.export.book.plan import MOST_PAGES, Book, Part, TooManyPages, plan
from orgchart.export.book.setter import Setter
from orgchart.export.branch import exported_chart, listed_chart
from orgchart.export.job import Job
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.records import Id
from orgchart.translation import number, texts

tr = texts("Export")

_PILL = BadgeData("", "folded")


class Planned:
    """A job's book before it is drawn: ``chart`` is what it shows, ``counts`` are of all of it."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.chart: Chart = listed_chart(job)
        self.counts = branch_counts(exported_chart(job))
        self.setter = Setter(job, self.chart, sheet_of(job))
        self.names = Names(job, self.chart, self.counts)
        self.book: Book = self._book()

    def pill_bearers(self, part: Part) -> set[Id]:
        """The roles of a part that tell how many are below them, elsewhere."""
        return {id for id in part.shown if id in part.stubs or id in self.job.folded}

    def _book(self) -> Book:
        chart, job, setter = self.chart, self.job, self.setter
        wanted = chapters(chart, job.split or "manager", job.depth, self.counts)
        self.names.know(wanted)
        most = setter.most_cards()
        if len(chart.roles) > most * MOST_PAGES:
            raise _too_many()
        divider = Divider(chart, wanted, self._points, setter.readable, most)
        try:
            return plan(chart, wanted, divider.part, self._overview_points, setter.readable)
        except TooManyPages:
            raise _too_many() from None

    def _points(self, part: Part) -> float:
        pills = dict.fromkeys(self.pill_bearers(part), _PILL)
        return self.setter.points(part, self.names.heading(part), pills)

    def _overview_points(self, part: Part) -> float:
        pills = dict.fromkeys(part.stubs, _PILL)
        return self.setter.points(part, self.names.overview(part), pills)


def sheet_of(job: Job) -> PageSize:
    """The page of a book; A4 across where none is asked for."""
    return page_of_job(job) or page("A4", landscape=True)


def _too_many() -> InputError:
    return InputError(
        tr(
            "This split would need more than {most_pages} pages. Export single "
            "branches, choose a larger page, or make the cards smaller."
        ).format(most_pages=number(MOST_PAGES, ","))
    )
