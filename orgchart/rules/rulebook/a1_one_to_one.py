"""A1: a manager leads one person."""

from __future__ import annotations

from collections.abc import Iterator

from orgchart.model.metrics import is_leader
from orgchart.model.records import Id, Role
from orgchart.rules import sources
from orgchart.rules.facts import Facts
from orgchart.rules.rule import Finding, Limits, Rule
from orgchart.rules.words import each, listed, tr, who


def _check(facts: Facts, manager: Role, _: Limits) -> Iterator[Finding]:
    reports = _reports(facts, manager)
    if reports:
        names = listed([who(facts.chart.roles[id]) for id in reports])
        if facts.chart.has_reports(manager.id):
            message = tr("{who} leads one person ({names}). One-to-one lines add a layer.")
        else:
            message = tr(
                "{who} leads one person ({names}), by a dotted line. One-to-one lines add a layer."
            )
        yield Finding(message.format(who=each(manager), names=names), (manager.id, *reports))


def _reports(facts: Facts, manager: Role) -> list[Id]:
    """Who makes up a span of one; empty when the span is another."""
    if facts.chart.has_reports(manager.id):
        return facts.chart.reports(manager.id) if facts.span(manager) == 1 else []
    if is_leader(manager) and facts.dotted_span(manager) == 1:
        return facts.chart.dotted_reports(manager.id)
    return []


RULE = Rule(
    id="A1",
    name="One-to-one line",
    severity="warning",
    formula=(
        "Span = 1, in charts of at least so many people. For a leader with dotted reports only, "
        "these count."
    ),
    source=sources.cite(sources.BAILEY, sources.QUANTUM),
    example="Bo Lind leads one person (Cy Ode). One-to-one lines add a layer.",
    thresholds={"people": 10},
    of_manager=_check,
)
