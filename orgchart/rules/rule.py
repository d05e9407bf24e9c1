"""What a rule is, what it finds, and the problem a user sees."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import msgspec

from orgchart.model.change import Change
from orgchart.model.records import Id, Profile, Role, Settings, Severity
from orgchart.rules.facts import Facts

Limits = Mapping[str, float]


class Finding(msgspec.Struct, frozen=True):
    """What a check found: a sentence, the roles it is about, and a severity unlike the rule's."""

    message: str
    roles: tuple[Id, ...] = ()
    severity: Severity | None = None


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """Advice from a rule, complete for a reader: it never blocks an edit."""

    rule: str
    severity: Severity
    roles: tuple[Id, ...]
    message: str
    source: str


RoleCheck = Callable[[Facts, Role, Limits], Iterator[Finding]]
ChartCheck = Callable[[Facts, Limits], Iterator[Finding]]
Reach = Callable[[Facts, Change], Iterator[Id]]


class Rule(msgspec.Struct, frozen=True, kw_only=True):
    """One validation rule: its texts, its thresholds, and up to three checks.

    ``of_role`` looks at every role, ``of_manager`` at every role with solid or dotted reports,
    ``of_chart`` at the chart as a whole. The first two may read the role itself, its manager,
    its reports and its dotted partners, and are asked again when one of these changes. A rule
    that looks further says with ``reach`` which other roles a change concerns.

    ``thresholds`` are the defaults (profile contact centre), ``by_profile`` what differs. The
    threshold "people" switches a rule off in charts with a smaller headcount.
    """

    id: str
    name: str
    severity: Severity
    formula: str
    source: str
    thresholds: dict[str, float] = {}
    by_profile: dict[Profile, dict[str, float]] = {}
    of_role: RoleCheck | None = None
    of_manager: RoleCheck | None = None
    of_chart: ChartCheck | None = None
    reach: Reach | None = None

    def limits_for(self, profile: Profile) -> dict[str, float]:
        """The thresholds of a profile."""
        return {**self.thresholds, **self.by_profile.get(profile, {})}

    def limits(self, settings: Settings) -> dict[str, float]:
        """The thresholds of a chart: its profile's, and over them its own ("A4.hint": 14)."""
        limits = self.limits_for(settings.profile)
        own = settings.thresholds
        return {name: own.get(f"{self.id}.{name}", value) for name, value in limits.items()}
