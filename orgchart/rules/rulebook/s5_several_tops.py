"""S5: more than one role has no manager."""

from __future__ import annotations

from collections.abc import Iterator

from orgchart.rules import sources
from orgchart.rules.facts import Facts
from orgchart.rules.rule import Finding, Limits, Rule
from orgchart.rules.words import counted, tr
from orgchart.translation import number


def _check(facts: Facts, limits: Limits) -> Iterator[Finding]:
    tops = facts.chart.reports(None)
    if len(tops) > limits["tops"]:
        message = tr("{roles} have no manager; {usual} at the top is usual.").format(
            roles=counted(len(tops), "role"), usual=number(limits["tops"])
        )
        yield Finding(message, tuple(tops), about="", facts=tuple(sorted(tops)))


RULE = Rule(
    id="S5",
    name="Several tops",
    severity="hint",
    formula="Roles without a manager > tops.",
    source=sources.ORGANOGRAMS,
    example="2 roles have no manager; 1 at the top is usual.",
    thresholds={"tops": 1},
    of_chart=_check,
)
