"""What is to be exported of an open chart: worked out in a thread, where it may take its time."""

from __future__ import annotations

from typing import NamedTuple

from msgspec.structs import replace

from orgchart.export.batch import parts
from orgchart.export.for_audience import job_for
from orgchart.export.job import Job
from orgchart.export.medium import Medium
from orgchart.export.of_scenario import naming_scenario
from orgchart.export.remedies import Remedy, remedies, with_teams_folded
from orgchart.export.sheets import Pages, pages_of, pages_of_files
from orgchart.model.audiences import Audience
from orgchart.model.chart import Chart
from orgchart.model.records import AnyRecord, Id, Photo, Settings
from orgchart.ui.exporting.choices import Choices


class Part(NamedTuple):
    """Which part of a chart is meant, as the fields of a job."""

    root: Id | None = None
    only: frozenset[Id] | None = None
    folded: frozenset[Id] = frozenset()


class Shown(NamedTuple):
    """What a preview shows: the pages of so many files, and what an audience is not told."""

    pages: Pages | None
    left_out: tuple[str, ...]
    job: Job
    files: int = 1


class Request(NamedTuple):
    """All that is chosen. ``settings`` and ``logo`` are those of the title block as edited,
    ``scenario`` is the name of what is shown, "" for today.
    """

    records: tuple[AnyRecord, ...]
    part: Part
    settings: Settings
    logo: Photo | None
    audience: Audience | None
    medium: Medium
    choices: Choices
    base: Job
    scenario: str = ""

    def job(self) -> tuple[Job, tuple[str, ...]]:
        """The job, and what it leaves out. Raises InputError if the audience sees nothing of it."""
        job = replace(self.base, chart=self._chart(), **self.part._asdict())
        job = self.choices.on(job, self.medium)
        left_out: tuple[str, ...] = ()
        if self.audience is not None:
            job, told = job_for(job, self.audience)
            left_out = tuple(told)
        else:
            job = naming_scenario(job, self.scenario)
        return job, left_out

    def shown(self) -> Shown:
        """What comes of it. Raises InputError as an export does."""
        job, left_out = self.job()
        batch = self.choices.batch
        jobs = [part for _, part in parts(job, batch)] if batch else [job]
        if not self.medium.draws:
            return Shown(None, left_out, job, len(jobs))
        jobs = [with_teams_folded(self.medium.prepare(each)) for each in jobs]
        lists = "statistics" in self.medium.can
        if len(jobs) > 1:
            return Shown(pages_of_files(jobs, lists=lists), left_out, job, len(jobs))
        return Shown(pages_of(jobs[0], lists=lists), left_out, jobs[0])

    def remedies(self, shown: Shown) -> list[Remedy]:
        """What helps where the type is too small on a single page."""
        pages = shown.pages
        alone = self.choices.spread == "one" and self.choices.batch is None
        if pages is None or not pages.is_small or not alone:
            return []
        return remedies(shown.job, pages.points or 0.0, can_split="split" in self.medium.can)

    def _chart(self) -> Chart:
        records = {record.id: record for record in self.records}
        settings = replace(self.settings, logo=self.logo.id if self.logo else "")
        records[settings.id] = settings
        if self.logo is not None:
            records[self.logo.id] = self.logo
        return Chart(records.values())
