"""The rules for a reader: what a page or a table of all rules needs."""

from __future__ import annotations

from typing import get_args

import msgspec

from orgchart.model.records import Profile, Severity
from orgchart.rules.at_import import IMPORT_RULES
from orgchart.rules.in_force import RULES, rule_order
from orgchart.rules.words import tr


class Description(msgspec.Struct, frozen=True, kw_only=True):
    """One rule in words; ``thresholds`` and ``by_profile`` are empty when it has none.

    ``by_profile`` has all profiles with all their thresholds. ``off``: silent until a chart's
    settings switch it on. ``at_import`` marks the rules about staff lists. ``mends`` are the
    labels of what can be done about a finding.
    """

    id: str
    name: str
    severity: Severity
    formula: str
    source: str
    example: str = ""
    off: bool = False
    thresholds: dict[str, float] = {}
    by_profile: dict[Profile, dict[str, float]] = {}
    at_import: bool = False
    mends: tuple[str, ...] = ()


def describe_rules() -> list[Description]:
    """All rules, those about lists included, by id."""
    from orgchart.rules.mends import mends_of

    profiles: tuple[Profile, ...] = get_args(Profile)
    of_charts = [
        Description(
            id=rule.id,
            name=tr(rule.name),
            severity=rule.severity,
            formula=tr(rule.formula),
            source=tr(rule.source),
            example=tr(rule.example),
            off=rule.off,
            mends=tuple(tr(mend.label) for mend in mends_of(rule.id)),
            thresholds=rule.thresholds,
            by_profile={profile: rule.limits_for(profile) for profile in profiles}
            if rule.thresholds
            else {},
        )
        for rule in RULES
    ]
    of_lists = [
        Description(
            id=rule.id,
            name=tr(rule.name),
            severity=rule.severity,
            formula=tr(rule.formula),
            source=tr(rule.source),
            example=tr(rule.example),
            at_import=True,
        )
        for rule in IMPORT_RULES
    ]
    return sorted([*of_charts, *of_lists], key=lambda each: rule_order(each.id))
