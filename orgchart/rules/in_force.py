"""Which rules hold for a chart, with which thresholds and severities."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from orgchart.model.records import Settings, Severity
from orgchart.plugins import collect
from orgchart.rules import rulebook
from orgchart.rules.rule import Finding, Limits, Problem, Rule
from orgchart.rules.words import tr


class InForce(NamedTuple):
    """A rule as the chart wants it: its thresholds, and a severity of the chart's own, if any."""

    rule: Rule
    limits: Limits
    severity: Severity | None

    def problem(self, finding: Finding) -> Problem:
        """The finding as a user sees it."""
        return Problem(
            rule=self.rule.id,
            severity=self.severity or finding.severity or self.rule.severity,
            roles=finding.roles,
            message=finding.message,
            source=tr(self.rule.source),
            key=self._key(finding),
            facts=finding.fingerprint(),
        )

    def _key(self, finding: Finding) -> str:
        """As "A4/lead", "F1/support", or only the rule for a finding on the whole chart."""
        about = finding.roles[0] if finding.about is None and finding.roles else finding.about
        return f"{self.rule.id}/{about}" if about else self.rule.id


def rule_order(id: str) -> tuple[str, int]:
    """A key that sorts rule ids: by letter, then by number."""
    letters, digits = re.fullmatch(r"(\D*)(\d*)", id).groups()  # type: ignore[union-attr]
    return letters, int(digits or 0)


RULES: tuple[Rule, ...] = tuple(
    sorted(collect(rulebook, "RULE"), key=lambda rule: rule_order(rule.id))
)


def resolve(rules: Iterable[Rule], settings: Settings) -> tuple[InForce, ...]:
    """Those of the rules that the settings leave on, with their thresholds and severities."""
    return tuple(
        InForce(rule, rule.limits(settings), settings.severities.get(rule.id))
        for rule in rules
        if rule.id not in settings.rules_off and (not rule.off or rule.id in settings.rules_on)
    )


def in_force(resolved: tuple[InForce, ...], headcount: int) -> tuple[InForce, ...]:
    """Those of the rules that the chart is not too small for."""
    return tuple(each for each in resolved if headcount >= each.limits.get("people", 0))
