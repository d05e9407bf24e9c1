"""F4: a support tier has nowhere to hand its hard cases."""

from __future__ import annotations

from collections.abc import Iterator

from orgchart.model.metrics import is_leader
from orgchart.model.records import Role
from orgchart.rules import sources
from orgchart.rules.facts import Facts
from orgchart.rules.rule import Finding, Limits, Rule
from orgchart.rules.totals import tier_of
from orgchart.rules.words import tr, who

_ISSUES = "issue-management"


def _check_tiers(facts: Facts, limits: Limits) -> Iterator[Finding]:
    tiers = facts.totals.tiers
    highest = max(tiers, default=0)
    for tier in sorted(tiers):
        served = tier + 1 in tiers or _ISSUES in facts.totals.roles
        if not served and (tier < highest or tier < limits["tiers"]):
            message = tr(
                "Tier {tier} has nowhere to escalate: there is no tier {next} "
                "and nobody for issue management."
            ).format(tier=tier, next=tier + 1)
            yield Finding(message, about=f"tier {tier}")


def _check_line(_: Facts, role: Role, __: Limits) -> Iterator[Finding]:
    alone = role.reports_to is None and not role.dotted and not is_leader(role)
    if alone and role.tier and (tier := tier_of(role)) is not None:
        message = tr("{who}, in tier {tier}, has no line upward to escalate along.")
        yield Finding(message.format(who=who(role), tier=tier), (role.id,))


RULE = Rule(
    id="F4",
    name="Escalation gap",
    severity="hint",
    formula=(
        "A tier that somebody at the front line has, without the tier above it and without issue "
        "management, if it is not the highest or is below the number of tiers that are usual; or "
        "somebody of a tier below team lead, without a solid or dotted line upward."
    ),
    source=sources.cite(sources.COLLECTION, sources.CHOOSING, sources.ZENDESK),
    example="Tier 1 has nowhere to escalate: there is no tier 2 and nobody for issue management.",
    thresholds={"tiers": 2},
    of_role=_check_line,
    of_chart=_check_tiers,
)
