"""A1: a manager leads one person."""

from __future__ import annotations

from collections.abc import Iterator

from orgchart.model.metrics import is_leader
from orgchart.model.records import Id, Role
from orgchart.rules import sources
from orgchart.rules.facts import Facts
from orgchart.rules.rule import Finding, Limits, Rule
from orgchart.rules.words import leads, listed, who


def _check(facts: Facts, manager: Role, _: Limits) -> Iterator[Finding]:
    reports = _reports(facts, manager)
    if reports:
        names = listed([who(facts.chart.roles[id]) for id in reports])
        dotted = "" if facts.chart.has_reports(manager.id) else ", by a dotted line"
        message = f"{leads(manager)} one person ({names}){dotted}. One-to-one lines add a layer."
        yield Finding(message, (manager.id, *reports))


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
