"""What the rules would say of what is only tried: spans and layers while a card is dragged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Literal, NamedTuple

from orgchart.model.records import Id, Level, Role, Settings
from orgchart.rules.facts import Facts
from orgchart.rules.in_force import RULES, resolve
from orgchart.rules.rulebook.l1_layers import layer_limit
from orgchart.rules.wide import mostly_front_line, wide_severity

# The rules on spans that are too wide: for who leads the front line, and for the others.
_WIDE = ("A4", "A5")
_LAYERS = "L1"


class SpanVerdict(NamedTuple):
    """How a span would be judged, and the largest that is usual; 0 where no rule is on."""

    state: Literal["ok", "hint", "warning", "error"]
    usual: int


class SpanJudge:
    """Judges spans by the settings of one chart, very many of them if need be."""

    def __init__(self, settings: Settings) -> None:
        resolved = resolve(RULES, settings)
        self._wide = {each.rule.id: each for each in resolved if each.rule.id in _WIDE}

    def judge(self, reports: Iterable[Role], span: int) -> SpanVerdict:
        """Judge by the rule that fits: A4 where most reports are front line, else A5."""
        seats: Counter[Level] = Counter()
        for role in reports:
            seats[role.level] += role.seats
        rule = self._wide.get(_WIDE[0] if mostly_front_line(seats) else _WIDE[1])
        if rule is None:
            return SpanVerdict("ok", 0)
        found = wide_severity(span, rule.limits)
        usual = int(rule.limits["hint"])
        return SpanVerdict((rule.severity or found) if found else "ok", usual)


def judge_span(reports: Iterable[Role], span: int, settings: Settings) -> SpanVerdict:
    """Judge one span."""
    return SpanJudge(settings).judge(reports, span)


class LayerVerdict(NamedTuple):
    """More layers than there are and than are usual."""

    layers: int
    usual: int


def judge_layers(facts: Facts, settings: Settings, manager: Id, below: int) -> LayerVerdict | None:
    """Judge that a branch of so many layers comes under a manager; None where no rule minds.

    Layers that the chart has already are not what the branch brings.
    """
    found = next((each for each in resolve(RULES, settings) if each.rule.id == _LAYERS), None)
    if found is None:
        return None
    layers = 1 + sum(1 for _ in facts.chart.managers_above(manager)) + below
    usual = layer_limit(facts.headcount, found.limits)
    return LayerVerdict(layers, usual) if layers > max(usual, facts.layers) else None
