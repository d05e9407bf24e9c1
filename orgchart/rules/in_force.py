"""Which rules hold for a chart, with which thresholds and severities."""

from __future__ import annotations

import re
from typing import NamedTuple

from orgchart.model.records import Settings, Severity
from orgchart.plugins import collect
from orgchart.rules import rulebook
from orgchart.rules.rule import Limits, Rule


class InForce(NamedTuple):
    """A rule as the chart wants it: its thresholds, and a severity of the chart's own, if any."""

    rule: Rule
    limits: Limits
    severity: Severity | None


def rule_order(id: str) -> tuple[str, int]:
    """A key that sorts rule ids: by letter, then by number."""
    letters, digits = re.fullmatch(r"(\D*)(\d*)", id).groups()  # type: ignore[union-attr]
    return letters, int(digits or 0)


RULES: tuple[Rule, ...] = tuple(
    sorted(collect(rulebook, "RULE"), key=lambda rule: rule_order(rule.id))
)


def rules_in_force(settings: Settings, headcount: int) -> tuple[InForce, ...]:
    """The rules that are not switched off, by the settings or because the chart is small."""
    resolved = (
        InForce(rule, rule.limits(settings), settings.severities.get(rule.id))
        for rule in RULES
        if rule.id not in settings.rules_off
    )
    return tuple(each for each in resolved if headcount >= each.limits.get("people", 0))
