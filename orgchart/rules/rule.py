"""What a rule is, what it finds, and the problem a user sees."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from typing import Literal

import msgspec

from orgchart.model.change import Change
from orgchart.model.records import Acceptance, Id, Profile, Role, Settings, Severity
from orgchart.rules.facts import Facts

Limits = Mapping[str, float]
Reopened = Literal["", "other facts", "past its date"]
_READABLE = 60


class Finding(msgspec.Struct, frozen=True):
    """What a check found: a sentence, the roles it is about, and a severity unlike the rule's.

    ``about`` tells the findings of a rule apart (the first role when None; a function, a shift,
    nothing for a finding on the whole chart). ``facts`` are what an acceptance rests on (the
    other roles when None): if they change, the finding is another one and open again. Names and
    titles are none, nor what changes with every edit.
    """

    message: str
    roles: tuple[Id, ...] = ()
    severity: Severity | None = None
    about: str | None = None
    facts: tuple[object, ...] | None = None

    def fingerprint(self) -> str:
        """The facts in one line: readable while they are few, else a checksum."""
        text = " ".join(map(str, self.roles[1:] if self.facts is None else self.facts))
        if len(text) <= _READABLE:
            return text
        return hashlib.sha256(text.encode()).hexdigest()[:16]


class Problem(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Advice from a rule, complete for a reader: it never blocks an edit.

    ``key`` names the finding for as long as it is there, whatever else is edited; ``facts`` are
    what it rests on, as `Finding.fingerprint` has them. ``accepted`` is the acceptance that
    holds; ``reopened`` says why one that is in the chart does not hold any more.
    """

    rule: str
    severity: Severity
    roles: tuple[Id, ...]
    message: str
    source: str
    key: str = ""
    facts: str = ""
    accepted: Acceptance | None = None
    reopened: Reopened = ""

    @property
    def about(self) -> str:
        """What the finding is about: a role's id, a function, a shift; "" for the chart."""
        return self.key.partition("/")[2]


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
    threshold "people" switches a rule off in charts with a smaller headcount. ``off``: the rule
    is silent until the chart's settings switch it on. ``example`` is one of its sentences.
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
