"""F2: one person alone has a function."""

from __future__ import annotations

from collections.abc import Iterator

from orgchart.rules import sources
from orgchart.rules.facts import Facts
from orgchart.rules.rule import Finding, Limits, Rule
from orgchart.rules.words import function_name, tr, who


def _check(facts: Facts, _: Limits) -> Iterator[Finding]:
    for slug in sorted(facts.totals.persons):
        id = facts.totals.only_one(slug)
        if id is not None and slug != "leadership":
            name = function_name(facts.chart, slug)
            message = tr("Only {who} covers {function}; nobody could stand in.").format(
                who=who(facts.chart.roles[id]), function=name
            )
            yield Finding(message, (id,), about=slug, facts=(id,))


RULE = Rule(
    id="F2",
    name="No stand-in",
    severity="hint",
    formula=(
        "A function that exactly one person has (filled seats; people who share a seat count "
        "each), in charts of at least so many people. Leadership is left aside."
    ),
    source=sources.STANDING_IN,
    example="Only Ada Bell covers loyalty & rewards; nobody could stand in.",
    thresholds={"people": 10},
    of_chart=_check,
)
