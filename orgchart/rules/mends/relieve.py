"""Adds the vacant seats without which people would be busy nearly all the time."""

from __future__ import annotations

import math
from collections.abc import Iterator

from orgchart.model.chart import Chart
from orgchart.model.records import Role, Workload
from orgchart.model.seats import seats_of
from orgchart.rules.in_force import RULES
from orgchart.rules.mending import Mend, Proposal
from orgchart.rules.mends.add_seats import does, more_seats
from orgchart.rules.rule import Problem
from orgchart.rules.totals import normal_shift
from orgchart.staffing import occupancy

_MOST = 3
_ROUNDED = 0.5  # of a per cent: what the facts of a finding may be off
_RULE = next(rule for rule in RULES if rule.id == "C3")


def _propose(chart: Chart, problem: Problem) -> Iterator[Proposal]:
    """Only for people who are too busy: nobody is taken out because there is little to do."""
    limits = _RULE.limits(chart.settings)
    percent = float(problem.facts)
    if percent < limits["least"]:
        return
    function, _, shift = problem.about.partition("/")
    # The FTE that the work keeps busy all the time, absences included.
    present = sum(
        occupancy(work, 1.0) for work in chart.settings.workloads if _of(work, function, shift)
    )
    able = [role for role in chart.roles.values() if does(role, function, shift)]
    for role in sorted(able, key=lambda role: -role.seats)[:_MOST]:
        count = _missing(role, percent, present, limits["most"])
        each = seats_of(role)[-1].fte
        if count and 100 * present / (100 * present / percent + count * each) > limits["least"] + 1:
            yield more_seats(MEND.id, role, count)


def _missing(role: Role, percent: float, present: float, most: float) -> int:
    """Seats of a card without which people would be too busy, at the least that is there."""
    each = seats_of(role)[-1].fte
    there = 100 * present / (percent + _ROUNDED)
    return math.ceil((100 * present / most - there) / each) if each > 0 else 0


def _of(work: Workload, function: str, shift: str) -> bool:
    named = (work.function, normal_shift(work.shift))
    return work.work != "seats" and named == (function, shift)


MEND = Mend(id="relieve", label="Add vacant seats", rules=("C3",), propose=_propose)
