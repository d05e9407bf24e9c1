"""Adds the human resources that are missing, as planned seats under the head of the chart."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import partial

from orgchart.model.chart import Chart
from orgchart.model.draft import Draft
from orgchart.model.edits import add_role
from orgchart.model.metrics import is_leader, role_fte
from orgchart.model.records import FUNCTION_PREFIX, LEVEL_RANK, Function, Id
from orgchart.rules.in_force import RULES
from orgchart.rules.mending import Mend, Proposal
from orgchart.rules.rule import Problem
from orgchart.rules.rulebook.r5_human_resources import FUNCTION
from orgchart.rules.words import counted, tr, who

_RULE = next(rule for rule in RULES if rule.id == "R5")
_NEAR = 1e-6


def _propose(chart: Chart, problem: Problem) -> Iterator[Proposal]:  # noqa: ARG001
    share = _RULE.limits(chart.settings)["per 100"]
    roles = chart.roles.values()
    own = sum(role_fte(role) for role in roles if FUNCTION in role.functions)
    lacking = share * sum(map(role_fte, roles)) - 100 * own
    heads = [chart.roles[id] for id in chart.reports(None) if is_leader(chart.roles[id])]
    if heads and share < 100 and lacking > 0:
        count = math.ceil(lacking / (100 - share) - _NEAR)
        head = max(heads, key=lambda role: LEVEL_RANK[role.level])
        yield Proposal(
            mend=MEND.id,
            label=tr("Add {seats} for human resources under {who}").format(
                seats=counted(count, "seat"), who=who(head)
            ),
            apply=partial(_apply, manager=head.id, count=count),
            seats=count,
            fte=float(count),
        )


def _apply(draft: Draft, manager: Id, count: int) -> None:
    if draft.chart.function(FUNCTION) is None:
        draft.put(Function(id=FUNCTION_PREFIX + FUNCTION, name="Human resources", initials="HR"))
    add_role(
        draft,
        manager,
        title="Human Resources Partner",
        level="specialist",
        functions=(FUNCTION,),
        seats=count,
        status="planned",
    )


MEND = Mend(id="add-personnel", label="Add human resources", rules=("R5",), propose=_propose)
