"""Gives a support tier somewhere to escalate: issue management, or the tier above it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial

from orgchart.model.chart import Chart
from orgchart.model.draft import Draft
from orgchart.model.edits import add_role, move_role
from orgchart.model.metrics import is_leader
from orgchart.model.records import Id, Role
from orgchart.rules.likeness import FULL, strangeness
from orgchart.rules.mending import Mend, Proposal
from orgchart.rules.rule import Problem
from orgchart.rules.totals import tier_of
from orgchart.rules.words import tr, who

_ISSUES = "issue-management"
_MOST = 2


def _propose(chart: Chart, problem: Problem) -> Iterator[Proposal]:
    if problem.roles:
        yield from _lines(chart, chart.roles[problem.roles[0]])
        return
    tier = int(problem.about.removeprefix("tier "))
    of_tier = [role for role in chart.roles.values() if tier_of(role) == tier]
    yield from _takers(chart, {role.reports_to for role in of_tier})
    manager, _ = Counter(role.reports_to for role in of_tier).most_common(1)[0]
    if manager is not None:
        yield Proposal(
            mend=MEND.id,
            label=tr("Add a specialist of tier {tier} under {who}").format(
                tier=tier + 1, who=who(chart.roles[manager])
            ),
            apply=partial(_add, manager=manager, like=of_tier[0], tier=tier + 1),
            seats=1,
            fte=1.0,
        )


def _lines(chart: Chart, role: Role) -> Iterator[Proposal]:
    """The leaders at the top somebody without a line upward could report to."""
    leaders = [id for id in chart.reports(None) if is_leader(chart.roles[id])]
    for id in leaders[:_MOST]:
        yield Proposal(
            mend=MEND.id,
            label=tr("Let {who} report to {leader}").format(
                who=who(role), leader=who(chart.roles[id])
            ),
            apply=partial(move_role, id=role.id, manager=id),
        )


def _takers(chart: Chart, near: set[Id | None]) -> Iterator[Proposal]:
    able = [role for role in chart.roles.values() if len(role.functions) < FULL]
    for role in sorted(able, key=lambda role: strangeness(role, _ISSUES, near))[:_MOST]:
        yield Proposal(
            mend=MEND.id,
            label=tr("{who} takes issue management on").format(who=who(role)),
            apply=partial(_give, id=role.id),
        )


def _give(draft: Draft, id: Id) -> None:
    draft.update(id, functions=(*draft.role(id).functions, _ISSUES))


def _add(draft: Draft, manager: Id, like: Role, tier: int) -> None:
    add_role(
        draft,
        manager,
        title="Specialist",
        level="specialist",
        functions=like.functions,
        shift=like.shift,
        tier=str(tier),
        status="planned",
    )


MEND = Mend(
    id="close-escalation-gap", label="Give hard cases somewhere to go", rules=("F4",),
    propose=_propose,
)  # fmt: skip
