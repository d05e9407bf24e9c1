"""L2: many leaders for the people there are."""

from __future__ import annotations

from collections.abc import Iterator

from orgchart.rules import sources
from orgchart.rules.facts import Facts
from orgchart.rules.rule import Finding, Limits, Rule
from orgchart.rules.words import tr
from orgchart.translation import number


def _check(facts: Facts, limits: Limits) -> Iterator[Finding]:
    leaders, headcount = facts.leaders, facts.headcount
    if leaders * limits["each"] > headcount:
        per_leader = 10 * headcount // leaders / 10
        message = (
            tr(
                "1 of {seats} seats is for leaders, one for every {ratio}; "
                "one for every {usual} or more is usual."
            )
            if leaders == 1
            else tr(
                "{n} of {seats} seats are for leaders, one for every {ratio}; "
                "one for every {usual} or more is usual."
            )
        ).format(n=leaders, seats=headcount, ratio=number(per_leader), usual=number(limits["each"]))
        yield Finding(message, facts=(per_leader,))


RULE = Rule(
    id="L2",
    name="Many leaders",
    severity="hint",
    formula=(
        "Seats of level team lead or above > headcount ÷ each, in charts of at least so many "
        "people."
    ),
    source=sources.GALLUP,
    example="7 of 20 seats are for leaders, one for every 2.8; one for every 4 or more is usual.",
    thresholds={"each": 4, "people": 20},
    of_chart=_check,
)
