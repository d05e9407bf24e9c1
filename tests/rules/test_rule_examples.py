"""Every rule fires where it should, with its sentence, and nowhere else."""

from __future__ import annotations

import pytest
from rule_example import Example, Raised
from rule_examples import EXAMPLES

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
def test_the_sentence_a_rule_shows_is_one_it_says(example: Example) -> None:
    (rule,) = (rule for rule in RULES if rule.id == example.rule)
    assert rule.example in {message for raised in example.raised for *_, message in raised.problems}


@each_rule
def test_findings_of_a_rule_have_keys_and_facts_of_their_own(example: Example) -> None:
    for raised in example.raised:
        found = problems_of(example.rule, raised.chart)
        assert len({problem.key for problem in found}) == len(found)
        for problem in found:
            assert problem.key.partition("/")[0] == example.rule
            assert "“" not in problem.facts


@each_rule
def test_a_rule_can_be_switched_off(example: Example) -> None:
    for raised in example.raised:
        records = dict(raised.chart.records)
        settings = raised.chart.settings
        records["settings"] = settings.__class__(
            rules_off=(example.rule,),
            rules_on=settings.rules_on,
            chosen_functions=settings.chosen_functions,
            workloads=settings.workloads,
        )
        assert problems_of(example.rule, Chart(records.values())) == []
