"""The comments on exported roles, where they are wanted: lines of a document, rows of a sheet."""

from __future__ import annotations

from collections.abc import Iterator

from orgchart.export.branch import exported_chart
from orgchart.export.job import Job
from orgchart.model.chart import Chart
from orgchart.model.comment import Comment
from orgchart.model.comments import Thread, threads, time_of
from orgchart.translation import texts

tr = texts("Export")


def exported_threads(job: Job) -> list[Thread]:
    """The conversations about the roles that a job is about; none unless it asks for them."""
    if not job.comments:
        return []
    chart = exported_chart(job)
    return [thread for thread in threads(chart) if thread.first.about in chart.roles]


def comment_lines(job: Job) -> list[str]:
    """Conversations in sentences, answers after what they answer."""
    return [_line(job.chart, each) for thread in exported_threads(job) for each in thread.comments]


def comment_rows(chart: Chart, found: list[Thread]) -> Iterator[list[str]]:
    """Role, author, moment, text and state of every comment."""
    for thread in found:
        for each in thread.comments:
            state = tr("resolved") if thread.first.resolved else tr("open")
            yield [role_of(chart, each), each.author, _when(each), each.text, state]


def role_of(chart: Chart, comment: Comment) -> str:
    """What the role that is talked about is called, and who holds it."""
    role = chart.roles.get(comment.about)
    if role is None:
        return ""
    named = [role.title or role.id, *(holder.name for holder in role.holders[:1] if holder.name)]
    return ", ".join(named)


def _line(chart: Chart, comment: Comment) -> str:
    said = f"{comment.author or tr('Somebody')}, {_when(comment)}: {comment.text}"
    if comment.answers:
        return f"    {said}"
    role = role_of(chart, comment)
    if comment.resolved:
        role = tr("{role} (resolved)").format(role=role)
    return f"{role} – {said}"


def _when(comment: Comment) -> str:
    """The moment in the time of this computer."""
    return time_of(comment).astimezone().strftime("%Y-%m-%d %H:%M")
