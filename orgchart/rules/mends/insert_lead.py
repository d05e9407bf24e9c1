"""Puts one team lead between a manager and the front-line people, beside the other reports."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from orgchart.model.chart import Chart
from orgchart.model.draft import Draft
from orgchart.model.metrics import is_leader
from orgchart.model.records import Id, Role
from orgchart.rules.dividing import Piece
from orgchart.rules.leaders import add_leader, lead_pieces
from orgchart.rules.mending import Mend, Proposal
from orgchart.rules.room import seats, team, usual_span
from orgchart.rules.rule import Problem
from orgchart.rules.words import tr, who


def _propose(chart: Chart, problem: Problem) -> Iterator[Proposal]:
    if not problem.about or problem.about not in chart.roles:
        return
    head = chart.roles[problem.about]
    front = [role for role in team(chart, head.id) if not is_leader(role)]
    others = len(chart.reports(head.id)) - len(front)
    if is_leader(head) and others and seats(front) <= usual_span(chart.settings, None, front):
        yield Proposal(
            mend=MEND.id,
            label=tr("Insert a team lead under {who}").format(who=who(head)),
            apply=partial(_apply, head=head.id, front=front),
            seats=1,
            fte=1.0,
        )


def _apply(draft: Draft, head: Id, front: list[Role]) -> None:
    lead = add_leader(draft, head, front, level="team lead")
    lead_pieces(draft, lead, [Piece(role, role.seats) for role in front])


MEND = Mend(id="insert-lead", label="Insert a team lead", rules=("A8",), propose=_propose, order=1)
