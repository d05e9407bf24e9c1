"""The findings of a job in sentences, accepted ones apart: the last pages of a document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from orgchart.export.branch import exported_chart
from orgchart.export.job import Job
from orgchart.model.words import word
from orgchart.translation import texts

if TYPE_CHECKING:
    from orgchart.rules import Problem

tr = texts("Export")


def problems_of(job: Job) -> list[Problem]:
    """What the rules find in the whole chart, of it what concerns the exported branch."""
    from orgchart.rules import check

    there = exported_chart(job).roles
    found = check(job.chart, job.today)
    return [each for each in found if job.root is None or there.keys() & set(each.roles)]


def finding_lines(job: Job) -> list[str]:
    """The open findings, then the accepted ones with their reasons; none if they are not shown."""
    if not job.findings:
        return []
    from orgchart.rules import still_open

    problems = problems_of(job)
    accepted = [_accepted_line(problem) for problem in problems if problem.accepted]
    return [*map(_line, still_open(problems)), *accepted]


def acceptance_text(problem: Problem) -> str:
    """Why a finding is accepted, until when, by whom; "" for one that is open."""
    accepted = problem.accepted
    if accepted is None:
        return ""
    return ", ".join(_parts(accepted.reason, accepted.until, accepted.by))


def _parts(reason: str, until: str, by: str) -> Iterator[str]:
    yield reason.rstrip(".")
    if until:
        yield tr("until {day}").format(day=until)
    if by:
        yield by


def _line(problem: Problem) -> str:
    return f"{word(problem.severity)} {problem.rule}: {problem.message}"


def _accepted_line(problem: Problem) -> str:
    return tr("Accepted {rule}: {message} ({why})").format(
        rule=problem.rule, message=problem.message, why=acceptance_text(problem)
    )
