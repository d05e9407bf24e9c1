"""F1: a function that the department chose has no role."""

from __future__ import annotations

from collections.abc import Iterator

from orgchart.model.chart import Chart
from orgchart.rules import sources
from orgchart.rules.facts import Facts
from orgchart.rules.rule import Finding, Limits, Rule
from orgchart.rules.words import shortened


def _check(facts: Facts, _: Limits) -> Iterator[Finding]:
    for slug in dict.fromkeys(facts.chart.settings.chosen_functions):
        if slug not in facts.functions:
            yield Finding(f"Nobody is responsible for {_name(facts.chart, slug)}.")


def _name(chart: Chart, slug: str) -> str:
    """A function's name inside a sentence: "returns & warranty", but "VIP desk"."""
    function = chart.function(slug)
    name = shortened(function.name) if function else slug
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


RULE = Rule(
    id="F1",
    name="Uncovered function",
    severity="hint",
    formula="A chosen function that no role has. Silent while no functions are chosen.",
    source=sources.GUIDE,
    of_chart=_check,
)
