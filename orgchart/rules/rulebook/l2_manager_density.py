"""L2: many leaders for the people there are."""

from __future__ import annotations

from collections.abc import Iterator

from orgchart.rules import sources
from orgchart.rules.facts import Facts
from orgchart.rules.rule import Finding, Limits, Rule
from orgchart.rules.words import plural


def _check(facts: Facts, limits: Limits) -> Iterator[Finding]:
    leaders, headcount = facts.leaders, facts.headcount
    if leaders * limits["each"] > headcount:
        per_leader = 10 * headcount // leaders / 10
        message = (
            f"{leaders} of {headcount} seats {plural(leaders, 'is')} for leaders, one for every "
            f"{per_leader:g}; one for every {limits['each']:g} or more is usual."
        )
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
