"""Service staff for so many agents: one check for quality analysts, trainers and planners."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from orgchart.rules.facts import Facts
from orgchart.rules.rule import Finding, Limits
from orgchart.rules.words import counted, tr


class Staff(NamedTuple):
    """Who serves those who serve: their function, what one is called, what is usual, for whom.

    ``none`` says that there are none of them; it and ``usual`` are said by `tr` of the words.
    """

    function: str
    noun: str
    none: str
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
    message = tr("{served} and {staff}; {usual}. {needed} would do.").format(
        served=counted(served, staff.served),
        staff=counted(round(fte, 1), staff.noun) if fte else tr(staff.none),
        usual=tr(staff.usual),
        needed=needed,
    )
    return Finding(message, facts=(needed, f"{fte:.3f}"))


def shares(count: int, size: float) -> int:
    """How many shares of a size make up a count, at least one."""
    return max(1, int(-(-count // max(1.0, size))))
