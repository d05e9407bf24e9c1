"""What the rules would say of a span that is only tried: the badge while a card is dragged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Literal, NamedTuple

from orgchart.model.records import Level, Role, Settings
from orgchart.rules.in_force import RULES, resolve
from orgchart.rules.wide import mostly_front_line, wide_severity


class SpanVerdict(NamedTuple):
    """How a span would be judged, and the largest that is usual; 0 where no rule is on."""

    state: Literal["ok", "hint", "warning", "error"]
    usual: int


def judge_span(reports: Iterable[Role], span: int, settings: Settings) -> SpanVerdict:
    """Judge a span by the rule that fits the reports: A4 where most are front line, else A5."""
    seats: Counter[Level] = Counter()
    for role in reports:
        seats[role.level] += role.seats
    wanted = "A4" if mostly_front_line(seats) else "A5"
    for rule, limits, severity in resolve(RULES, settings):
        if rule.id == wanted:
            found = wide_severity(span, limits)
            return SpanVerdict((severity or found) if found else "ok", int(limits["hint"]))
    return SpanVerdict("ok", 0)
