"""L1: more layers than a department of this size usually has."""

from __future__ import annotations

from collections.abc import Iterator

from orgchart.model.records import Id
from orgchart.rules import sources
from orgchart.rules.facts import Facts
from orgchart.rules.rule import Finding, Limits, Rule
from orgchart.rules.words import tr


def layer_limit(people: int, limits: Limits) -> int:
    """The most layers for so many people: min(most, max(least, 1 + ⌈log people⌉)).

    Counted out in whole numbers, to the base "reports": with math.log, 125 people at 5 reports
    would come out a layer too high.
    """
    reports = max(2, int(limits["reports"]))
    layers, reached = 1, 1
    while reached < people:
        reached *= reports
        layers += 1
    return int(min(limits["most"], max(limits["least"], layers)))


def _check(facts: Facts, limits: Limits) -> Iterator[Finding]:
    usual = layer_limit(facts.headcount, limits)
    if facts.layers > usual:
        message = tr("{n} layers for a headcount of {heads}; up to {usual} are usual.").format(
            n=facts.layers, heads=facts.headcount, usual=usual
        )
        path = tuple(_longest_path(facts))
        yield Finding(message, path, about="", facts=(facts.layers, usual))


def _longest_path(facts: Facts) -> Iterator[Id]:
    """The first of the longest lines from the top to the front line."""
    reports = facts.chart.reports(None)
    for layers in range(facts.layers, 0, -1):
        id = next(id for id in reports if facts.branch(id).layers == layers)
        yield id
        reports = facts.chart.reports(id)


RULE = Rule(
    id="L1",
    name="Too many layers",
    severity="warning",
    formula="Layers > min(most, max(least, 1 + ⌈log headcount⌉)), the logarithm to base reports.",
    source=sources.cite(sources.HUMANE, sources.RSM, sources.EIGHT_BY_EIGHT, sources.BAIN),
    example="6 layers for a headcount of 125; up to 4 are usual.",
    thresholds={"least": 3, "most": 8, "reports": 5},
    of_chart=_check,
)
