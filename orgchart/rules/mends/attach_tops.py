"""Lets all other tops report to the one of the highest level."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from orgchart.model.chart import Chart
from orgchart.model.draft import Draft
from orgchart.model.edits import move_role
from orgchart.model.records import LEVEL_RANK, Id
from orgchart.rules.mending import Mend, Proposal
from orgchart.rules.room import limit
from orgchart.rules.rule import Problem
from orgchart.rules.words import tr, who


def _propose(chart: Chart, problem: Problem) -> Iterator[Proposal]:
    tops = [chart.roles[id] for id in problem.roles]
    head = max(tops, key=lambda role: (LEVEL_RANK[role.level], chart.has_reports(role.id)))
    others = tuple(role.id for role in tops if role.id != head.id)
    if limit(chart.settings, "S5", "tops") >= 1:
        yield Proposal(
            mend=MEND.id,
            label=tr("Let {who} report to {leader}").format(
                who=_named(chart, others), leader=who(head)
            ),
            apply=partial(_apply, head=head.id, others=others),
        )


def _named(chart: Chart, tops: tuple[Id, ...]) -> str:
    if len(tops) == 1:
        return who(chart.roles[tops[0]])
    return tr("the {n} other tops").format(n=len(tops))


def _apply(draft: Draft, head: Id, others: tuple[Id, ...]) -> None:
    for id in others:
        move_role(draft, id, head)


MEND = Mend(id="attach-tops", label="One top for all", rules=("S5",), propose=_propose)
