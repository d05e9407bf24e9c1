"""A6: a leader with own customers leads too many."""

from __future__ import annotations

from collections.abc import Iterator

from orgchart.model.records import Role
from orgchart.rules import sources
from orgchart.rules.facts import Facts
from orgchart.rules.rule import Finding, Limits, Rule
from orgchart.rules.wide import wide_severity
from orgchart.rules.words import counted, each, tr
from orgchart.translation import number


def _check(facts: Facts, manager: Role, limits: Limits) -> Iterator[Finding]:
    if not manager.leads_and_serves:
        return
    span = facts.span(manager)
    severity = wide_severity(span, limits)
    if severity is not None:
        message = tr(
            "{who} serves customers and leads {team}; "
            "leaders who do both usually lead {low}–{high}."
        ).format(
            who=each(manager),
            team=counted(span, "person"),
            low=number(limits["from"]),
            high=number(limits["hint"]),
        )
        yield Finding(message, (manager.id,), severity, facts=(span,))


RULE = Rule(
    id="A6",
    name="Player-coach with a wide span",
    severity="warning",
    formula=(
        "The role leads and serves, and span > hint; a warning when span > warning. "
        "“From” is the lower end of what is usual."
    ),
    source=sources.MCKINSEY,
    example="Ana Ruiz serves customers and leads 8 people; leaders who do both usually lead 3–5.",
    thresholds={"from": 3, "hint": 5, "warning": 7},
    of_manager=_check,
)
