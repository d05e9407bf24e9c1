"""The mends, one a file: each file defines ``MEND``. `proposals` are those for a finding."""

from __future__ import annotations

import sys
from functools import cache

from orgchart.model.chart import Chart
from orgchart.plugins import collect
from orgchart.rules.mending import Mend, Proposal, possible
from orgchart.rules.rule import Problem

__all__ = ["Mend", "Proposal", "mends", "mends_of", "proposals"]


@cache
def mends() -> tuple[Mend, ...]:
    """All mends, in the order they are offered."""
    found: list[Mend] = collect(sys.modules[__name__], "MEND")
    return tuple(sorted(found, key=lambda mend: mend.order))


def mends_of(rule: str) -> list[Mend]:
    """The mends for the findings of a rule."""
    return [mend for mend in mends() if rule in mend.rules]


def proposals(chart: Chart, problem: Problem) -> list[Proposal]:
    """What could be done about a finding of this chart; each can be tried on a draft of it."""
    return [
        proposal
        for mend in mends_of(problem.rule)
        for proposal in possible(chart, mend.propose(chart, problem))
    ]
