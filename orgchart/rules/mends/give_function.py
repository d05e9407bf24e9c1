"""Gives a function to a role: one that nobody has, or a second person for it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from orgchart.model.chart import Chart
from orgchart.model.draft import Draft
from orgchart.model.metrics import people
from orgchart.model.records import Id, Role
from orgchart.rules.likeness import FULL, strangeness
from orgchart.rules.mending import Mend, Proposal
from orgchart.rules.rule import Problem
from orgchart.rules.words import function_name, tr, who

_MOST = 3


def _propose(chart: Chart, problem: Problem) -> Iterator[Proposal]:
    slug = problem.about
    near = {chart.roles[id].reports_to for id in problem.roles}
    able = (role for role in chart.roles.values() if _may(problem, role))
    for role in sorted(able, key=lambda role: strangeness(role, slug, near))[:_MOST]:
        yield Proposal(
            mend=MEND.id,
            label=tr("{who} takes {function} on").format(
                who=who(role), function=function_name(chart, slug)
            ),
            apply=partial(_apply, id=role.id, slug=slug),
        )


def _may(problem: Problem, role: Role) -> bool:
    """Whether a role can take a function on; who stands in for somebody must be there."""
    there = problem.rule == "F1" or bool(people(role))
    return there and problem.about not in role.functions and len(role.functions) < FULL


def _apply(draft: Draft, id: Id, slug: str) -> None:
    draft.update(id, functions=(*draft.role(id).functions, slug))


MEND = Mend(
    id="give-function", label="Give the function to a role", rules=("F1", "F2"), propose=_propose
)
