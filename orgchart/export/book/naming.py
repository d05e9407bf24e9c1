"""What the pages of a book are called, and the figures below their titles."""

from __future__ import annotations

from orgchart.drawing.title import title_of_chart
from orgchart.export.book.chapters import Chapter
from orgchart.export.book.counts import Count, count_text, total
from orgchart.export.book.plan import Part
from orgchart.export.book.setter import Heading
from orgchart.export.job import Job
from orgchart.model.chart import Chart
from orgchart.model.records import Id
from orgchart.translation import number, texts

tr = texts("Export")


class Names:
    """Headings for the parts of ``chart``, whose branches count ``counts``."""

    def __init__(self, job: Job, chart: Chart, counts: dict[Id, Count]) -> None:
        self._chart, self._counts = chart, counts
        self._by_department = job.split == "department"
        self._title = title_of_chart(chart, job.title)
        self._chapters: set[Chapter] = set()

    def know(self, chapters: list[Chapter]) -> None:
        """Take over which branches are chapters: a department's chapter is called like it."""
        self._chapters = set(chapters)

    def heading(self, part: Part) -> Heading:
        """Of a page: whose it is, and how many there are, here and further on."""
        figures = count_text(total(self._counts, part.tops))
        if part.stubs:
            here = number(len(part.shown) - len(part.stubs), ",")
            figures += " · " + tr("{n} of them on this page").format(n=here)
        return Heading(self.title(part.tops), figures)

    def overview(self, part: Part) -> Heading:
        """Of the overview, which has the title of the whole."""
        return Heading(self._title, count_text(total(self._counts, part.tops)))

    def title(self, tops: Chapter) -> str:
        """What a page that begins with some roles is called."""
        if tops == tuple(self._chart.reports(None)) and len(tops) != 1:
            return self._title
        if self._by_department and tops in self._chapters:
            return self._department(tops[0])
        return self.name(tops[0])

    def name(self, id: Id) -> str:
        """A role with who holds it."""
        role = self._chart.roles[id]
        title = role.title or role.id
        holders = ", ".join(holder.name for holder in role.holders if holder.name)
        return f"{title} · {holders}" if holders else title

    def _department(self, id: Id) -> str:
        at: Id | None = id
        while at is not None:
            role = self._chart.roles[at]
            if role.department:
                return role.department
            at = role.reports_to
        return self.name(id)
