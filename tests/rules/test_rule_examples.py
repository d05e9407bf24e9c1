"""Every rule fires where it should, with its sentence, and nowhere else."""

from __future__ import annotations

import pytest
from rule_examples import EXAMPLES, Example, Raised

from orgchart.model.chart import Chart
from orgchart.rules import RULES, Problem, check

each_rule = pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.rule)


def problems_of(rule: str, chart: Chart) -> list[Problem]:
    return [problem for problem in check(chart) if problem.rule == rule]


def test_every_rule_has_examples() -> None:
    assert sorted(example.rule for example in EXAMPLES) == sorted(rule.id for rule in RULES)
    assert all(example.raised for example in EXAMPLES)


@pytest.mark.parametrize(
    ("rule", "raised"),
    [
        pytest.param(example.rule, raised, id=f"{example.rule}-{number}")
        for example in EXAMPLES
        for number, raised in enumerate(example.raised, 1)
    ],
)
def test_a_rule_says_what_it_found(rule: str, raised: Raised) -> None:
    found = problems_of(rule, raised.chart)
    assert [(p.severity, p.roles, p.message) for p in found] == list(raised.problems)


@each_rule
def test_a_rule_says_nothing_at_its_threshold(example: Example) -> None:
    assert problems_of(example.rule, example.at_the_edge) == []


@each_rule
def test_a_rule_says_nothing_without_its_input(example: Example) -> None:
    assert problems_of(example.rule, example.silent) == []


@each_rule
def test_a_problem_names_the_source_of_its_rule(example: Example) -> None:
    (rule,) = (rule for rule in RULES if rule.id == example.rule)
    for problem in problems_of(rule.id, example.raised[0].chart):
        assert problem.source == rule.source
        assert len(problem.source) > 20


@each_rule
def test_a_rule_can_be_switched_off(example: Example) -> None:
    for raised in example.raised:
        records = dict(raised.chart.records)
        settings = raised.chart.settings
        records["settings"] = settings.__class__(
            rules_off=(example.rule,), chosen_functions=settings.chosen_functions
        )
        assert problems_of(example.rule, Chart(records.values())) == []
