"""The part of a chart that an export is about."""

from __future__ import annotations

from collections.abc import Container, Iterable

import msgspec

from orgchart.export.job import Job
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.records import AnyRecord, Id, Person, Role
from orgchart.translation import counted, texts

tr = texts("Export")


def exported_chart(job: Job) -> Chart:
    """The whole chart, or the part of it that is asked for.

    That is the branch under ``job.root``, which becomes its top, or what ``job.only`` leaves of
    it; whose manager is not in it stands at the top. Dotted lines to managers outside are left
    out, and so are people without a post, who belong to no branch. Raises InputError when there
    is no such role.
    """
    chart = job.chart
    if job.root is None and job.only is None:
        return chart
    if job.root is not None and job.root not in chart.roles:
        raise InputError(
            tr("The chart has no role with the id “{root}”, so no branch of it.").format(
                root=job.root
            )
        )
    inside = set(chart.branch(job.root))
    if job.only is not None:
        inside &= job.only | {job.root}
    others = [record for record in chart.records.values() if not isinstance(record, Role | Person)]
    return cut_out(chart, [id for id in chart.roles if id in inside], others)


def cut_out(chart: Chart, ids: Iterable[Id], others: Iterable[AnyRecord]) -> Chart:
    """A chart of some roles of another, without the lines to the rest, and ``others``."""
    inside = dict.fromkeys(ids)
    return Chart([*others, *(_inside(chart.roles[id], inside) for id in inside)])


def listed_chart(job: Job) -> Chart:
    """`exported_chart` without what is below folded roles, for a format that cannot fold."""
    if not job.folded:
        return exported_chart(job)
    chart = job.chart
    only = frozenset(chart.roles) if job.only is None else job.only
    below = {
        under for id in job.folded if id in chart.roles for under in chart.branch(id) if under != id
    }
    return exported_chart(msgspec.structs.replace(job, only=only - below))


def told_chart(job: Job) -> tuple[Chart, list[str]]:
    """`listed_chart` for a table, and a sentence if people without a post are left out of it.

    Who has none is nobody else's business: where private fields stay inside, so do they.
    """
    chart = listed_chart(job)
    if job.private or not chart.not_placed:
        return chart, []
    posts = Chart(each for each in chart.records.values() if not isinstance(each, Person))
    return posts, [
        counted(
            len(chart.not_placed),
            tr("1 person without a post is left out, as private fields are."),
            tr("{n} people without a post are left out, as private fields are."),
        )
    ]


def posts_only(chart: Chart) -> list[str]:
    """A sentence on people without a post, for a format that shows posts alone."""
    if not chart.not_placed:
        return []
    return [
        counted(
            len(chart.not_placed),
            tr("1 person without a post is not in the graph."),
            tr("{n} people without a post are not in the graph."),
        )
    ]


def _inside(role: Role, inside: Container[Id]) -> Role:
    dotted = tuple(line for line in role.dotted if line.manager in inside)
    reports_to = role.reports_to if role.reports_to in inside else None
    if reports_to == role.reports_to and len(dotted) == len(role.dotted):
        return role
    return msgspec.structs.replace(role, reports_to=reports_to, dotted=dotted)
