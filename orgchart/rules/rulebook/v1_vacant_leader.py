"""V1: a leader's post is vacant, and nobody acts for it."""

from __future__ import annotations

from collections.abc import Iterator

from orgchart.model.metrics import is_leader, people
from orgchart.model.records import Role
from orgchart.rules import sources
from orgchart.rules.acting import acting_leaders
from orgchart.rules.facts import Facts
from orgchart.rules.rule import Finding, Limits, Rule
from orgchart.rules.words import tr, who


def _check(facts: Facts, manager: Role, _: Limits) -> Iterator[Finding]:
    vacant = manager.status != "planned" and not people(manager) and is_leader(manager)
    if vacant and facts.chart.has_reports(manager.id) and not acting_leaders(manager):
        seats = sum(facts.team(manager.id).seats.values())
        message = (
            tr("{who} is vacant; 1 person has no acting leader.")
            if seats == 1
            else tr("{who} is vacant; {n} people have no acting leader.")
        )
        yield Finding(message.format(who=who(manager), n=seats), (manager.id,))


RULE = Rule(
    id="V1",
    name="Vacant leader",
    severity="hint",
    formula=(
        "A role of level team lead or above with reports, all its seats vacant, and without a "
        "dotted line called “acting leader” to whoever stands in."
    ),
    source=sources.ORGANOGRAMS,
    example="“Team Lead” is vacant; 9 people have no acting leader.",
    of_manager=_check,
)
