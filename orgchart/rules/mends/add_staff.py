"""Adds the quality analysts, trainers, planners or dispatchers that are missing."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import partial

from orgchart.model.chart import Chart
from orgchart.model.draft import Draft
from orgchart.model.edits import add_role
from orgchart.model.metrics import is_leader
from orgchart.model.records import LEVEL_RANK, Id, Role
from orgchart.rules.mending import Mend, Proposal
from orgchart.rules.rule import Problem
from orgchart.rules.rulebook import r1_quality, r2_trainers, r3_planners, r4_dispatchers
from orgchart.rules.words import counted, tr, who

_STAFF = {
    "R1": (r1_quality.STAFF, "Quality Analyst"),
    "R2": (r2_trainers.STAFF, "Trainer"),
    "R3": (r3_planners.STAFF, "Workforce Planner"),
    "R4": (r4_dispatchers.STAFF, "Dispatcher"),
}


def _propose(chart: Chart, problem: Problem) -> Iterator[Proposal]:
    staff, title = _STAFF[problem.rule]
    needed, there = (float(figure) for figure in problem.facts.split())
    missing = math.ceil(needed - there)
    manager = _manager(chart, staff.function)
    if missing > 0 and manager is not None:
        yield Proposal(
            mend=MEND.id,
            label=tr("Add {staff} under {who}").format(
                staff=counted(missing, staff.noun), who=who(chart.roles[manager])
            ),
            apply=partial(
                _apply, manager=manager, function=staff.function, title=title, count=missing
            ),
            seats=missing,
            fte=float(missing),
        )


def _manager(chart: Chart, function: str) -> Id | None:
    """Who leads those who are there already, else the highest leader of the chart."""
    for role in chart.roles.values():
        if function in role.functions:
            return role.id if is_leader(role) else role.reports_to
    tops: list[Role] = [chart.roles[id] for id in chart.reports(None)]
    leaders = [role for role in tops if is_leader(role)]
    return max(leaders, key=lambda role: LEVEL_RANK[role.level]).id if leaders else None


def _apply(draft: Draft, manager: Id, function: str, title: str, count: int) -> None:
    add_role(
        draft,
        manager,
        title=title,
        level="specialist",
        functions=(function,),
        seats=count,
        status="planned",
    )


MEND = Mend(
    id="add-staff",
    label="Add the missing staff",
    rules=("R1", "R2", "R3", "R4"),
    propose=_propose,
)
