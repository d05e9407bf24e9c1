"""F3: one person has many functions, in a department that could share them out."""

from __future__ import annotations

from collections.abc import Iterator

from orgchart.model.records import Role
from orgchart.rules import sources
from orgchart.rules.facts import Facts
from orgchart.rules.rule import Finding, Limits, Rule
from orgchart.rules.words import counted, each, tr


def _check(_: Facts, role: Role, limits: Limits) -> Iterator[Finding]:
    functions = sorted({*role.functions} - {"leadership"})
    if len(functions) > limits["functions"]:
        message = tr(
            "{who} has {functions}; like tasks go together "
            "(returns, warranty and issues; accounts and loyalty)."
        ).format(who=each(role), functions=counted(len(functions), "function"))
        yield Finding(message, (role.id,), facts=tuple(functions))


RULE = Rule(
    id="F3",
    name="Many functions on one person",
    severity="hint",
    formula=(
        "Functions of a role > functions, leadership left aside, in charts of at least so many "
        "people."
    ),
    source=sources.GUIDE,
    example=(
        "Ada Bell has 5 functions; like tasks go together (returns, warranty and issues; "
        "accounts and loyalty)."
    ),
    thresholds={"functions": 3, "people": 11},
    by_profile={"small company": {"functions": 4}},
    of_role=_check,
)
