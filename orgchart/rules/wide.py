"""Spans that are too wide: one check, for those who lead the front line and for the others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from orgchart.model.records import Level, Role, Severity
from orgchart.rules.facts import Facts, front_line
from orgchart.rules.rule import Finding, Limits
from orgchart.rules.words import each, heads, tr
from orgchart.translation import number


def check_front_line(facts: Facts, manager: Role, limits: Limits) -> Iterator[Finding]:
    """The span of a role of whose reports at least half are front line, counted in seats."""
    if mostly_front_line(facts.team(manager.id).seats):
        yield from _check(facts, manager, limits)


def check_leaders(facts: Facts, manager: Role, limits: Limits) -> Iterator[Finding]:
    """The span of a role most of whose reports are leaders."""
    if not mostly_front_line(facts.team(manager.id).seats):
        yield from _check(facts, manager, limits)


def mostly_front_line(seats: Mapping[Level, int]) -> bool:
    """Whether at least half of a team's seats, by level, are front line: A4 holds, else A5."""
    return 2 * front_line(seats) >= sum(seats.values())


def _check(facts: Facts, manager: Role, limits: Limits) -> Iterator[Finding]:
    span = facts.span(manager)
    severity = wide_severity(span, limits)
    if severity is not None:
        message = tr("{who} leads {team}; {low}–{high} is usual.").format(
            who=each(manager),
            team=heads(span, facts.team(manager.id).seats),
            low=number(limits["from"]),
            high=number(limits["hint"]),
        )
        yield Finding(message, (manager.id,), severity, facts=(span,))


def wide_severity(span: int, limits: Limits) -> Severity | None:
    """What a span over the two limits "hint" and "warning" amounts to; None for neither."""
    if span > limits["warning"]:
        return "warning"
    return "hint" if span > limits["hint"] else None
