"""A7: front-line people have no leader above them."""

from __future__ import annotations

from collections.abc import Iterator

from orgchart.rules import sources
from orgchart.rules.facts import Facts
from orgchart.rules.rule import Finding, Limits, Rule
from orgchart.rules.words import tr


def _check(facts: Facts, limits: Limits) -> Iterator[Finding]:
    count = facts.tops.leaderless
    if count >= limits["seats"]:
        tops = (id for id in facts.chart.reports(None) if facts.branch(id).leaderless)
        message = (
            tr("1 front-line seat has no leader above it.")
            if count == 1
            else tr("{n} front-line seats have no leader above them.")
        )
        yield Finding(message.format(n=count), tuple(tops), about="", facts=(count,))


RULE = Rule(
    id="A7",
    name="No leader",
    severity="warning",
    formula="Front-line seats without a team lead or higher level anywhere above them ≥ seats.",
    source=sources.GUIDE,
    example="2 front-line seats have no leader above them.",
    thresholds={"seats": 2},
    of_chart=_check,
)
