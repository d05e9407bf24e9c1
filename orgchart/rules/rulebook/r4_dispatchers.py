"""R4: many field technicians for each dispatcher."""

from __future__ import annotations

from collections.abc import Iterator

from orgchart.rules import sources
from orgchart.rules.facts import Facts
from orgchart.rules.ratio import Staff, shares, understaffed
from orgchart.rules.rule import Finding, Limits, Rule

STAFF = Staff(
    function="dispatch",
    noun="dispatcher",
    none="no dispatcher",
    usual="15 to 18 for each were counted in surveys",
    served="technician",
)


def _check(facts: Facts, limits: Limits) -> Iterator[Finding]:
    technicians = facts.totals.front.get("field-service", 0)
    dispatchers = facts.totals.fte_of(STAFF.function)
    if technicians > limits["each"] * (dispatchers or 1):
        yield understaffed(STAFF, technicians, dispatchers, shares(technicians, limits["each"]))


RULE = Rule(
    id="R4",
    name="Dispatchers",
    severity="hint",
    formula=(
        "Front-line seats of the function field service ÷ FTE of the function dispatch > each; "
        "without any dispatcher, such seats > each. Needed: ⌈seats ÷ each⌉."
    ),
    source=sources.DISPATCH_SURVEY,
    example=(
        "40 technicians and 2 dispatchers; 15 to 18 for each were counted in surveys. 3 would do."
    ),
    thresholds={"each": 18},
    of_chart=_check,
)
