"""Names who leads while a leader's post is vacant, by a dotted line of that name."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from orgchart.model.chart import Chart
from orgchart.model.edits import add_dotted_line
from orgchart.model.metrics import is_leader, people
from orgchart.model.records import LEVEL_RANK, Id, Role
from orgchart.rules.acting import acting_label
from orgchart.rules.mending import Mend, Proposal
from orgchart.rules.room import neighbours
from orgchart.rules.rule import Problem
from orgchart.rules.words import tr, who

_MOST = 4


def _propose(chart: Chart, problem: Problem) -> Iterator[Proposal]:
    (vacant,) = problem.roles
    for role in _candidates(chart, vacant)[:_MOST]:
        yield Proposal(
            mend=MEND.id,
            label=tr("{who} acts for {leader}").format(
                who=who(role), leader=who(chart.roles[vacant])
            ),
            apply=partial(add_dotted_line, id=vacant, manager=role.id, label=acting_label()),
        )


def _candidates(chart: Chart, vacant: Id) -> list[Role]:
    """The most senior of the team, the neighbours, the manager above; only who is there."""
    team = [chart.roles[id] for id in chart.reports(vacant)]
    seniors = sorted(team, key=lambda role: -LEVEL_RANK[role.level])
    able = [role for role in seniors if LEVEL_RANK[role.level] > 1 and role.seats == 1]
    above = chart.roles[vacant].reports_to
    heads = [chart.roles[above]] if above is not None else []
    found = [*able[:2], *neighbours(chart, vacant)[:2], *heads, *team]
    known = {role.id: role for role in found if people(role) and _leads_alone(role)}
    return list(known.values())


def _leads_alone(role: Role) -> bool:
    """Whether a line to this card names one person, or at least a leader."""
    return role.seats == 1 or is_leader(role)


MEND = Mend(id="name-acting-leader", label="Name an acting leader", rules=("V1",), propose=_propose)
