"""Service staff for so many agents: one check for quality analysts, trainers and planners."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from orgchart.rules.facts import Facts
from orgchart.rules.rule import Finding, Limits
from orgchart.rules.words import counted


class Staff(NamedTuple):
    """Who serves those who serve: their function, what one is called, what is usual, for whom."""

    function: str
    noun: str
    usual: str
    served: str = "agent"


def check_ratio(staff: Staff, facts: Facts, limits: Limits) -> Iterator[Finding]:
    """Whether there are too many agents for each FTE of a function, in a chart of enough."""
    agents, fte = facts.totals.agents, facts.totals.fte_of(staff.function)
    if agents >= limits["agents"] and agents > limits["each"] * fte:
        yield understaffed(
            staff, agents, fte, shares(agents, min(limits["planned"], limits["each"]))
        )


def understaffed(staff: Staff, served: int, fte: float, needed: int) -> Finding:
    """The finding that so many FTE are too few, and how many would do."""
    there = counted(round(fte, 1), staff.noun) if fte else f"no {staff.noun}"
    message = f"{counted(served, staff.served)} and {there}; {staff.usual}. {needed} would do."
    return Finding(message, facts=(needed, f"{fte:.3f}"))


def shares(count: int, size: float) -> int:
    """How many shares of a size make up a count, at least one."""
    return max(1, int(-(-count // max(1.0, size))))
