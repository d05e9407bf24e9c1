"""Puts a report that outranks its manager where it outranks nobody above it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from orgchart.model.chart import Chart
from orgchart.model.draft import Draft
from orgchart.model.edits import move_role
from orgchart.model.records import LEVEL_RANK, Id
from orgchart.rules.mending import Mend, Proposal
from orgchart.rules.rule import Problem
from orgchart.rules.words import tr, who


def _propose(chart: Chart, problem: Problem) -> Iterator[Proposal]:
    report, manager = (chart.roles[id] for id in problem.roles)
    rank = LEVEL_RANK[report.level]
    above = chart.managers_above(manager.id)
    higher = next((id for id in above if LEVEL_RANK[chart.roles[id].level] >= rank), None)
    if higher is not None:
        yield Proposal(
            mend=MEND.id,
            label=tr("Let {who} report to {leader}").format(
                who=who(report), leader=who(chart.roles[higher])
            ),
            apply=partial(move_role, id=report.id, manager=higher),
        )
    if manager.reports_to in (None, higher):
        yield Proposal(
            mend=MEND.id,
            label=tr("{who} and {other} change places in the line").format(
                who=who(report), other=who(manager)
            ),
            apply=partial(_swap, report=report.id, manager=manager.id),
        )


def _swap(draft: Draft, report: Id, manager: Id) -> None:
    """The report takes the manager's place, and the manager reports to it with the team."""
    place = draft.role(manager)
    draft.update(report, reports_to=place.reports_to, rank=place.rank)
    move_role(draft, manager, report)


MEND = Mend(id="mend-inversion", label="Turn the line round", rules=("S6",), propose=_propose)
