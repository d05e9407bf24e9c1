"""Puts a manager above a chart that has none, and a second lead beside one who is alone."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from orgchart.model.chart import Chart
from orgchart.model.draft import Draft
from orgchart.model.edits import move_role
from orgchart.model.metrics import is_leader
from orgchart.model.records import Id, Role
from orgchart.rules.dividing import MOST_LEADS, Team, divide, total
from orgchart.rules.leaders import add_leader, lead_pieces
from orgchart.rules.mending import Mend, Proposal
from orgchart.rules.room import team
from orgchart.rules.rule import Problem
from orgchart.rules.words import counted, tr, who

_SMALLEST = 2  # seats of a team that is worth a lead


def _propose(chart: Chart, problem: Problem) -> Iterator[Proposal]:
    if problem.about:
        return
    tops = [chart.roles[id] for id in problem.roles]
    yield _proposal(tops, [], tr("Add a manager above {who}").format(who=_named(tops)))
    if len(tops) == 1 and tops[0].seats == 1 and is_leader(tops[0]):
        needed = max(2, int(problem.facts.split()[0]))
        few = needed <= MOST_LEADS
        teams = (divide(chart, team(chart, tops[0].id), needed) if few else None) or []
        if teams and min(map(total, teams)) >= _SMALLEST:
            label = tr("Add a manager above {who}, and {leads}").format(
                who=who(tops[0]), leads=counted(len(teams) - 1, "team lead")
            )
            yield _proposal(tops, teams[1:], label)


def _proposal(tops: list[Role], teams: list[Team], label: str) -> Proposal:
    return Proposal(
        mend=MEND.id,
        label=label,
        apply=partial(_apply, tops=[role.id for role in tops], teams=teams),
        seats=1 + len(teams),
        fte=1.0 + len(teams),
    )


def _named(tops: list[Role]) -> str:
    return who(tops[0]) if len(tops) == 1 else counted(len(tops), "top")


def _apply(draft: Draft, tops: list[Id], teams: list[Team]) -> None:
    roles = [draft.role(id) for id in tops]
    manager = add_leader(draft, None, roles, level="manager")
    for role in roles:
        move_role(draft, role.id, manager)
    for pieces in teams:
        like = roles[0]
        group = [piece.role for piece in pieces]
        lead = add_leader(draft, manager, group, level=like.level, title=like.title)
        lead_pieces(draft, lead, pieces)


MEND = Mend(id="add-manager", label="Add a manager", rules=("A8",), propose=_propose)
