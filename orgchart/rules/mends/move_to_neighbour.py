"""Moves what is too many in a team under a neighbour with room."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from orgchart.model.chart import Chart
from orgchart.model.metrics import is_leader
from orgchart.model.records import Role
from orgchart.rules.dividing import total
from orgchart.rules.handing_over import chosen, hand_over
from orgchart.rules.mending import Mend, Proposal
from orgchart.rules.room import neighbours, room, team
from orgchart.rules.rule import Problem
from orgchart.rules.words import counted, tr, who

_MOST = 3


def _propose(chart: Chart, problem: Problem) -> Iterator[Proposal]:
    lead = chart.roles[problem.roles[0]]
    excess = -room(chart, lead.id)
    able = [other for other in neighbours(chart, lead.id) if _fits(chart, lead, other, excess)]
    for other in sorted(able, key=lambda role: -room(chart, role.id))[:_MOST]:
        pieces = chosen(chart, lead, other, excess)
        if total(pieces) and total(pieces) <= room(chart, other.id):
            yield Proposal(
                mend=MEND.id,
                label=tr("Move {seats} to {who}, who has room").format(
                    seats=counted(total(pieces), "seat"), who=who(other)
                ),
                apply=partial(hand_over, pieces=pieces, leader=other.id),
            )


def _fits(chart: Chart, lead: Role, other: Role, excess: int) -> bool:
    """Whether a neighbour leads people of the same kind and can take what is too many."""
    kinds = [{is_leader(role) for role in team(chart, id)} for id in (lead.id, other.id)]
    return kinds[0] == kinds[1] and len(kinds[0]) == 1 and 0 < excess <= room(chart, other.id)


MEND = Mend(
    id="move-to-neighbour",
    label="Move to a neighbour with room",
    rules=("A4", "A5", "A6"),
    propose=_propose,
    order=3,
)
