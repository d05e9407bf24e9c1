"""S7: a dotted line that repeats another line, runs in a circle, or is one too many."""

from __future__ import annotations

from collections.abc import Iterator

from orgchart.model.records import Role
from orgchart.rules import sources
from orgchart.rules.acting import acting_leaders
from orgchart.rules.facts import Facts, dotted_managers
from orgchart.rules.rule import Finding, Limits, Rule
from orgchart.rules.words import counted, tr, who
from orgchart.translation import number


def _check(facts: Facts, role: Role, limits: Limits) -> Iterator[Finding]:
    if not role.dotted:
        return
    roles, second = facts.chart.roles, dotted_managers(role) - acting_leaders(role)
    for id in sorted(second):
        if id == role.reports_to:
            message = tr("{who} has a solid and a dotted line to {other}.")
            told = message.format(who=who(role), other=who(roles[id]))
            yield Finding(told, (role.id, id), about=f"{role.id}/{id}")
        if roles[id].reports_to == role.id:
            message = tr("{who} has a dotted line to {other}, an own report.")
            told = message.format(who=who(role), other=who(roles[id]))
            yield Finding(told, (role.id, id), about=f"{role.id}/{id}")
    managers = len(second | {role.reports_to} - {None})
    if managers > limits["managers"]:
        message = tr("{who} has {managers}; a matrix works with {usual}.").format(
            who=who(role),
            managers=counted(managers, "manager"),
            usual=number(limits["managers"]),
        )
        yield Finding(message, (role.id,), facts=(managers,))


RULE = Rule(
    id="S7",
    name="Dotted-line problem",
    severity="hint",
    formula=(
        "A dotted line goes to the manager of the solid line or to an own direct report, or "
        "solid and dotted managers together > managers. Lines to an acting leader do not count."
    ),
    source=sources.CHOOSING,
    example="“Sam” has 3 managers; a matrix works with 2.",
    thresholds={"managers": 2},
    of_role=_check,
)
