"""Merges a thin team into that of a neighbour; its lead's post goes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from orgchart.model.chart import Chart
from orgchart.model.draft import Draft
from orgchart.model.edits import move_role, remove_role
from orgchart.model.metrics import is_leader, reporting_seats, role_fte
from orgchart.model.records import LEVEL_RANK, Id, Role
from orgchart.rules.mending import Mend, Proposal
from orgchart.rules.room import neighbours, room
from orgchart.rules.rule import Problem
from orgchart.rules.words import tr, who

_MOST = 3


def _propose(chart: Chart, problem: Problem) -> Iterator[Proposal]:
    lead = chart.roles[problem.roles[0]]
    if not is_leader(lead) or not chart.has_reports(lead.id):
        return
    able = [other for other in neighbours(chart, lead.id) if _fits(chart, lead, other)]
    for other in sorted(able, key=lambda role: _strangeness(chart, lead, role))[:_MOST]:
        yield Proposal(
            mend=MEND.id,
            label=tr("Merge the team of {who} into that of {other}").format(
                who=who(lead), other=who(other)
            ),
            apply=partial(_apply, lead=lead.id, into=other.id),
            seats=-lead.seats,
            fte=-role_fte(lead),
        )


def _fits(chart: Chart, lead: Role, other: Role) -> bool:
    large_enough = reporting_seats(chart, other.id) + reporting_seats(chart, lead.id) > 1
    fits = reporting_seats(chart, lead.id) <= room(chart, other.id)
    return fits and large_enough and LEVEL_RANK[other.level] >= LEVEL_RANK[lead.level]


def _strangeness(chart: Chart, lead: Role, other: Role) -> tuple[bool, int]:
    """Thin neighbours with the same tasks first."""
    shared = {*lead.functions} & {*other.functions} - {"leadership"}
    return not shared, reporting_seats(chart, other.id)


def _apply(draft: Draft, lead: Id, into: Id) -> None:
    for role in draft.reports(lead):
        move_role(draft, role.id, into)
    remove_role(draft, lead)


MEND = Mend(
    id="merge-teams", label="Merge two thin teams", rules=("A1", "A3"), propose=_propose, order=1
)
