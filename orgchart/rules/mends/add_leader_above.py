"""Puts a leader above front-line tops that have none, or lets them report to one there is."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from orgchart.model.chart import Chart
from orgchart.model.draft import Draft
from orgchart.model.edits import move_role
from orgchart.model.metrics import is_leader
from orgchart.model.records import Id, Role
from orgchart.rules.leaders import add_leader, level_over
from orgchart.rules.mending import Mend, Proposal
from orgchart.rules.rule import Problem
from orgchart.rules.words import counted, tr, who

_MOST = 2


def _propose(chart: Chart, problem: Problem) -> Iterator[Proposal]:
    tops = [chart.roles[id] for id in problem.roles]
    yield Proposal(
        mend=MEND.id,
        label=tr("Add a team lead above {who}").format(who=_named(tops)),
        apply=partial(_apply, tops=tops),
        seats=1,
        fte=1.0,
    )
    leaders = [id for id in chart.reports(None) if is_leader(chart.roles[id])]
    for id in leaders[:_MOST]:
        yield Proposal(
            mend=MEND.id,
            label=tr("Let {who} report to {leader}").format(
                who=_named(tops), leader=who(chart.roles[id])
            ),
            apply=partial(_move, tops=tops, leader=id),
        )


def _named(tops: list[Role]) -> str:
    return who(tops[0]) if len(tops) == 1 else counted(len(tops), "top")


def _apply(draft: Draft, tops: list[Role]) -> None:
    _move(draft, tops, add_leader(draft, None, tops, level=level_over(tops)))


def _move(draft: Draft, tops: list[Role], leader: Id) -> None:
    for role in tops:
        move_role(draft, role.id, leader)


MEND = Mend(id="add-leader-above", label="Add a leader above", rules=("A7",), propose=_propose)
