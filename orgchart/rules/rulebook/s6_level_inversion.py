"""S6: a report outranks its manager."""

from __future__ import annotations

from collections.abc import Iterator

from orgchart.model.records import LEVEL_RANK, Role
from orgchart.rules import sources
from orgchart.rules.facts import Facts
from orgchart.rules.rule import Finding, Limits, Rule
from orgchart.rules.words import level_word, tr, who


def _check(facts: Facts, role: Role, _: Limits) -> Iterator[Finding]:
    if role.reports_to is None or role.level_guessed:
        return
    manager = facts.chart.roles[role.reports_to]
    if LEVEL_RANK[role.level] > LEVEL_RANK[manager.level] and not manager.level_guessed:
        message = tr("{who}, of level {level}, reports to {manager}, of level {lower}.").format(
            who=who(role),
            level=level_word(role.level),
            manager=who(manager),
            lower=level_word(manager.level),
        )
        yield Finding(message, (role.id, manager.id), facts=(role.level, manager.id, manager.level))


RULE = Rule(
    id="S6",
    name="Level inversion",
    severity="warning",
    formula=(
        "Rank of the report > rank of its manager (representative 1, senior and specialist 2, "
        "team lead 3, manager 4, director 5, executive 6); guessed levels are not judged."
    ),
    source=sources.cite(sources.COLLECTION, sources.ZENDESK),
    example="Ana Ruiz, of level director, reports to Bo Lind, of level team lead.",
    of_role=_check,
)
