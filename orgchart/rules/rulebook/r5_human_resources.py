"""R5: few people in human resources; off unless a chart wants it."""

from __future__ import annotations

from collections.abc import Iterator

from orgchart.rules import sources
from orgchart.rules.facts import Facts
from orgchart.rules.rule import Finding, Limits, Rule
from orgchart.rules.words import tr
from orgchart.translation import number

FUNCTION = "human-resources"


def _check(facts: Facts, limits: Limits) -> Iterator[Finding]:
    fte, own = facts.totals.fte, facts.totals.fte_of(FUNCTION)
    if fte and 100 * own < limits["per 100"] * fte:
        ratio = round(100 * own / fte, 1)
        message = tr(
            "{own} of {all} FTE are in human resources, {ratio} for each 100; "
            "{usual} or more is usual."
        ).format(
            own=number(own, ".1f"),
            all=number(fte, ".1f"),
            ratio=number(ratio),
            usual=number(limits["per 100"]),
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
