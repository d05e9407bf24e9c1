"""A3: a full-time leader leads two."""

from __future__ import annotations

from collections.abc import Iterator

from orgchart.model.metrics import is_leader
from orgchart.model.records import Role
from orgchart.rules import sources
from orgchart.rules.facts import Facts
from orgchart.rules.rule import Finding, Limits, Rule
from orgchart.rules.words import counted, each, tr
from orgchart.translation import number


def _check(facts: Facts, manager: Role, limits: Limits) -> Iterator[Finding]:
    if not is_leader(manager) or manager.leads_and_serves:
        return
    dotted = not facts.chart.has_reports(manager.id)
    span = facts.dotted_span(manager) if dotted else facts.span(manager)
    if 1 < span < limits["least"]:
        if dotted:
            message = tr(
                "{who} leads {team} by dotted lines; a leader usually has {least} or more reports."
            )
        else:
            message = tr("{who} leads {team}; a leader usually has {least} or more reports.")
        team, least = counted(span, "person"), number(limits["least"])
        told = message.format(who=each(manager), team=team, least=least)
        yield Finding(told, (manager.id,), facts=(span,))


RULE = Rule(
    id="A3",
    name="Narrow span",
    severity="hint",
    formula=(
        "1 < span < least, for leaders (team lead or above) who do not serve customers "
        "themselves, in charts of at least so many people. For a leader with dotted reports only, "
        "these count."
    ),
    source=sources.cite(sources.STANFORD, sources.HUMANE),
    example="“Lead” leads 2 people; a leader usually has 3 or more reports.",
    thresholds={"least": 3, "people": 10},
    of_manager=_check,
)
