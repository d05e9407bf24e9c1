"""The part of a chart that an export is about."""

from __future__ import annotations

import msgspec

from orgchart.export.job import Job
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.records import Role


def exported_chart(job: Job) -> Chart:
    """The whole chart, or a chart of the branch under ``job.root``, which becomes its top.

    Dotted lines to managers outside the branch are left out. Raises InputError when there is
    no such role.
    """
    chart = job.chart
    if job.root is None:
        return chart
    if job.root not in chart.roles:
        raise InputError(f"The chart has no role with the id “{job.root}”, so no branch of it.")
    inside = set(chart.branch(job.root))
    others = [record for record in chart.records.values() if not isinstance(record, Role)]
    roles = [_inside(chart.roles[id], job.root, inside) for id in chart.roles if id in inside]
    return Chart([*others, *roles])


def _inside(role: Role, root: str, inside: set[str]) -> Role:
    dotted = tuple(line for line in role.dotted if line.manager in inside)
    reports_to = None if role.id == root else role.reports_to
    if reports_to == role.reports_to and len(dotted) == len(role.dotted):
        return role
    return msgspec.structs.replace(role, reports_to=reports_to, dotted=dotted)
