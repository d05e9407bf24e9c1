"""Takes the leader out of a line to one or two, or all those in the middle of a chain."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from orgchart.model.chart import Chart
from orgchart.model.draft import Draft
from orgchart.model.edits import remove_role
from orgchart.model.metrics import is_leader, reporting_seats, role_fte
from orgchart.model.records import Id
from orgchart.rules.mending import Mend, Proposal
from orgchart.rules.room import room, seats
from orgchart.rules.rule import Problem
from orgchart.rules.words import listed, tr, who

_LONGEST = 20


def _propose(chart: Chart, problem: Problem) -> Iterator[Proposal]:
    middle = problem.roles[1:-1]
    gone = middle if problem.rule == "A2" else _needless(chart, problem)
    roles = [chart.roles[id] for id in gone]
    if 0 < len(roles) <= _LONGEST and all(map(is_leader, roles)):
        yield Proposal(
            mend=MEND.id,
            label=tr("Take out {who}").format(who=listed([who(role) for role in roles])),
            apply=partial(_apply, gone=gone),
            seats=-seats(roles),
            fte=-sum(map(role_fte, roles)),
        )


def _needless(chart: Chart, problem: Problem) -> tuple[Id, ...]:
    """The leader of a few whom the manager could lead; of one at the top the one that is led."""
    lead, *led = problem.roles
    above = chart.roles[lead].reports_to
    if above is not None:
        joining = reporting_seats(chart, lead) - chart.roles[lead].seats
        return (lead,) if joining <= max(0, room(chart, above)) else ()
    below = seats(chart.roles[id] for id in chart.reports(led[0])) if len(led) == 1 else 0
    return (led[0],) if below > 1 else ()


def _apply(draft: Draft, gone: tuple[Id, ...]) -> None:
    for id in gone:
        remove_role(draft, id)


MEND = Mend(
    id="collapse-layer",
    label="Collapse a one-to-one layer",
    rules=("A1", "A2", "A3"),
    propose=_propose,
    order=3,
)
