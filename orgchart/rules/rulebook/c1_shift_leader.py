"""C1: a shift without a leader."""

from __future__ import annotations

from collections.abc import Iterator

from orgchart.rules import sources
from orgchart.rules.facts import Facts
from orgchart.rules.rule import Finding, Limits, Rule
from orgchart.rules.words import counted, sentence, shortened, tr
from orgchart.staffing import open_hours


def _check(facts: Facts, limits: Limits) -> Iterator[Finding]:
    for shift, agents in sorted(facts.totals.agents_by_shift.items()):
        lacks = agents >= limits["agents"] and not facts.leads_shift(shift)
        if lacks and open_hours(shift) is None:
            name = sentence(shortened(shift))
            message = tr("{shift} shift: {agents}, and no leader has this shift.").format(
                shift=name, agents=counted(agents, "agent")
            )
            yield Finding(message, about=shift, facts=())


RULE = Rule(
    id="C1",
    name="Shift without a leader",
    severity="warning",
    formula=(
        "Agents of a shift ≥ agents, and no team lead or higher who has this shift or leads "
        "nobody but people of it. Shifts named by their hours (24/7) are left to C2."
    ),
    source=sources.ICMI,
    example="Night shift: 6 agents, and no leader has this shift.",
    thresholds={"agents": 5},
    of_chart=_check,
)
