"""F1: a function that the department chose has no role."""

from __future__ import annotations

from collections.abc import Iterator

from orgchart.rules import sources
from orgchart.rules.facts import Facts
from orgchart.rules.rule import Finding, Limits, Rule
from orgchart.rules.words import function_name, tr


def _check(facts: Facts, _: Limits) -> Iterator[Finding]:
    for slug in dict.fromkeys(facts.chart.settings.chosen_functions):
        if slug not in facts.totals.roles:
            name = function_name(facts.chart, slug)
            message = tr("Nobody is responsible for {function}.").format(function=name)
            yield Finding(message, about=slug)


RULE = Rule(
    id="F1",
    name="Uncovered function",
    severity="hint",
    formula="A chosen function that no role has. Silent while no functions are chosen.",
    source=sources.GUIDE,
    example="Nobody is responsible for returns & warranty.",
    of_chart=_check,
)
