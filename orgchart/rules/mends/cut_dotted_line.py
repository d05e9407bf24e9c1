"""Removes a dotted line that repeats another line or is one too many."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from orgchart.model.chart import Chart
from orgchart.model.edits import remove_dotted_line
from orgchart.rules.acting import acting_leaders
from orgchart.rules.facts import dotted_managers
from orgchart.rules.mending import Mend, Proposal
from orgchart.rules.rule import Problem
from orgchart.rules.words import tr, who


def _propose(chart: Chart, problem: Problem) -> Iterator[Proposal]:
    id, *others = problem.roles
    role = chart.roles[id]
    ends = others or sorted(dotted_managers(role) - acting_leaders(role))
    for end in ends:
        yield Proposal(
            mend=MEND.id,
            label=tr("Remove the dotted line from {who} to {other}").format(
                who=who(role), other=who(chart.roles[end])
            ),
            apply=partial(remove_dotted_line, id=id, manager=end),
        )


MEND = Mend(id="cut-dotted-line", label="Remove a dotted line", rules=("S7",), propose=_propose)
