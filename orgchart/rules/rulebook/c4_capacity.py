"""C4: fewer people than the work takes. Silent until there is a workload."""

from __future__ import annotations

from collections.abc import Iterator

from orgchart.rules import sources
from orgchart.rules.facts import Facts
from orgchart.rules.rule import Finding, Limits, Rule
from orgchart.rules.words import tr
from orgchart.rules.workloads import by_group, figures, group_key, group_name, workloads
from orgchart.staffing import fte_needed
from orgchart.translation import number

_NEAR = 1e-6


def _check(facts: Facts, limits: Limits) -> Iterator[Finding]:
    contacts = (work for work in workloads(facts) if work.work != "seats")
    for group, works in by_group(contacts).items():
        needed = limits["share"] * sum(map(fte_needed, works))
        planned = facts.totals.front_fte(*group)
        if planned < needed - _NEAR:
            name = group_name(facts, *group)
            message = tr("{name}: the work takes {needed} FTE; {planned} are planned.").format(
                name=name, needed=number(needed, ".1f"), planned=number(planned, ".1f")
            )
            yield Finding(message, about=group_key(*group), facts=figures(needed, planned))


RULE = Rule(
    id="C4",
    name="Capacity",
    severity="warning",
    formula=(
        "FTE of a function at the front line < share × FTE that its workload takes: by Erlang C "
        "for calls and chats, by hours for tickets, ÷ (1 − shrinkage)."
    ),
    source=sources.ERLANG,
    example="Support: the work takes 20.0 FTE; 17.5 are planned.",
    thresholds={"share": 1},
    of_chart=_check,
)
