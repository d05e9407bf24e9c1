"""Settings with another choice about a rule; what is as the profile has it, is not stored."""

from __future__ import annotations

import msgspec

from orgchart.model.records import Profile, Settings, Severity, Workload
from orgchart.rules import Rule


def is_on(settings: Settings, rule: Rule) -> bool:
    """Whether a rule is looked at."""
    if rule.id in settings.rules_off:
        return False
    return not rule.off or rule.id in settings.rules_on


def is_own(settings: Settings, rule: Rule) -> bool:
    """Whether the chart has any choice of its own about a rule."""
    switched = rule.id in (*settings.rules_off, *settings.rules_on)
    own = any(key.startswith(f"{rule.id}.") for key in settings.thresholds)
    return switched or own or rule.id in settings.severities


def has_own(settings: Settings) -> bool:
    """Whether the chart has any choice of its own about any rule, workloads left aside."""
    choices = (settings.thresholds, settings.severities, settings.rules_off, settings.rules_on)
    return any(choices)


def switched(settings: Settings, rule: Rule, *, on: bool) -> Settings:
    """With a rule on or off."""
    others_off = tuple(id for id in settings.rules_off if id != rule.id)
    others_on = tuple(id for id in settings.rules_on if id != rule.id)
    return msgspec.structs.replace(
        settings,
        rules_off=others_off if on else (*others_off, rule.id) if not rule.off else others_off,
        rules_on=(*others_on, rule.id) if on and rule.off else others_on,
    )


def with_threshold(settings: Settings, rule: Rule, name: str, value: float) -> Settings:
    """With another threshold."""
    key = f"{rule.id}.{name}"
    thresholds = {each: limit for each, limit in settings.thresholds.items() if each != key}
    if value != rule.limits_for(settings.profile)[name]:
        thresholds[key] = value
    return msgspec.structs.replace(settings, thresholds=thresholds)


def with_severity(settings: Settings, rule: Rule, severity: Severity | None) -> Settings:
    """With another severity; None is that of the rule."""
    severities = {id: kind for id, kind in settings.severities.items() if id != rule.id}
    if severity is not None:
        severities[rule.id] = severity
    return msgspec.structs.replace(settings, severities=severities)


def with_profile(settings: Settings, profile: Profile) -> Settings:
    """By another profile; thresholds of the chart's own stay."""
    return msgspec.structs.replace(settings, profile=profile)


def as_profile(settings: Settings, rule: Rule | None = None) -> Settings:
    """A rule, or all of them, as the profile has it."""
    if rule is None:
        return msgspec.structs.replace(
            settings, thresholds={}, severities={}, rules_off=(), rules_on=()
        )
    without = with_severity(switched(settings, rule, on=not rule.off), rule, None)
    limits = rule.limits_for(settings.profile)
    for name, value in limits.items():
        without = with_threshold(without, rule, name, value)
    return without


def with_workloads(settings: Settings, workloads: tuple[Workload, ...]) -> Settings:
    """With other workloads."""
    return msgspec.structs.replace(settings, workloads=workloads)
