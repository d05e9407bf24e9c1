"""Fills a thin team up from a neighbour's that stays large enough."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from orgchart.model.chart import Chart
from orgchart.model.metrics import is_leader, reporting_seats
from orgchart.rules.dividing import total
from orgchart.rules.handing_over import chosen, hand_over
from orgchart.rules.mending import Mend, Proposal
from orgchart.rules.room import limit, neighbours, team
from orgchart.rules.rule import Problem
from orgchart.rules.words import counted, tr, who

_MOST = 3


def _propose(chart: Chart, problem: Problem) -> Iterator[Proposal]:
    lead = chart.roles[problem.roles[0]]
    least = limit(chart.settings, "A3", "least")
    missing = least * lead.seats - reporting_seats(chart, lead.id)
    if missing < 1 or not chart.has_reports(lead.id):
        return
    for other in sorted(neighbours(chart, lead.id), key=lambda r: -reporting_seats(chart, r.id)):
        if any(is_leader(role) for role in team(chart, other.id)):
            continue
        pieces = chosen(chart, other, lead, missing)
        left = reporting_seats(chart, other.id) - total(pieces)
        if total(pieces) == missing and left >= least * other.seats:
            yield Proposal(
                mend=MEND.id,
                label=tr("Move {seats} from {other} to {who}").format(
                    seats=counted(missing, "seat"), other=who(other), who=who(lead)
                ),
                apply=partial(hand_over, pieces=pieces, leader=lead.id),
            )


MEND = Mend(
    id="take-from-neighbour",
    label="Fill up from a neighbour",
    rules=("A1", "A3"),
    propose=_propose,
    order=2,
)
