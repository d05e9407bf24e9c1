"""R5: few people in human resources; off unless a chart wants it."""

from __future__ import annotations

from collections.abc import Iterator

from orgchart.rules import sources
from orgchart.rules.facts import Facts
from orgchart.rules.rule import Finding, Limits, Rule

FUNCTION = "human-resources"


def _check(facts: Facts, limits: Limits) -> Iterator[Finding]:
    fte, own = facts.totals.fte, facts.totals.fte_of(FUNCTION)
    if fte and 100 * own < limits["per 100"] * fte:
        ratio = round(100 * own / fte, 1)
        message = (
            f"{own:.1f} of {fte:.1f} FTE are in human resources, {ratio:g} for each 100; "
            f"{limits['per 100']:g} or more is usual."
        )
        yield Finding(message, facts=(ratio,))


RULE = Rule(
    id="R5",
    name="Human resources",
    severity="hint",
    formula=(
        "FTE of the function human resources (one of your own) × 100 ÷ FTE of the chart < per "
        "100. Off: human resources are seldom part of a service department."
    ),
    source=sources.SHRM,
    example="0.0 of 12.0 FTE are in human resources, 0 for each 100; 1 or more is usual.",
    off=True,
    thresholds={"per 100": 1},
    of_chart=_check,
)
