"""Lets those of a one-to-one line stand side by side: nobody goes, a layer does."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from orgchart.model.chart import Chart
from orgchart.model.draft import Draft
from orgchart.model.edits import move_role
from orgchart.model.records import LEVEL_RANK, Id
from orgchart.rules.mending import Mend, Proposal
from orgchart.rules.room import seats, usual_span
from orgchart.rules.rule import Problem
from orgchart.rules.words import listed, tr, who


def _propose(chart: Chart, problem: Problem) -> Iterator[Proposal]:
    head, *below = problem.roles
    if problem.rule == "A1":
        if chart.dotted_reports(head):
            return
        head, below = chart.roles[head].reports_to or "", chart.reports(head)
    roles = [chart.roles[id] for id in below]
    if not head or not roles:
        return
    top = chart.roles[head]
    ranks_fit = all(LEVEL_RANK[role.level] <= LEVEL_RANK[top.level] for role in roles)
    usual = usual_span(chart.settings, top, roles) * top.seats
    if ranks_fit and (problem.rule == "A1" or 1 < seats(roles) <= usual):
        yield Proposal(
            mend=MEND.id,
            label=tr("Let {who} report to {leader}").format(
                who=listed([who(role) for role in roles]), leader=who(top)
            ),
            apply=partial(_apply, head=head, below=tuple(below)),
        )


def _apply(draft: Draft, head: Id, below: tuple[Id, ...]) -> None:
    for id in below:
        move_role(draft, id, head)


MEND = Mend(
    id="side-by-side", label="Let both report to the same leader", rules=("A1", "A2"),
    propose=_propose, order=4,
)  # fmt: skip
