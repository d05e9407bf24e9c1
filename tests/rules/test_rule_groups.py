"""Findings by rule and by branch, the weightiest first."""

from __future__ import annotations

from hypothesis import given
from test_checker_law import starts

from orgchart.model.chart import Chart
from orgchart.model.document import Document
from orgchart.rules import check
from orgchart.rules.groups import Weights, by_branch, by_rule
from support.edits import perform, steps
from support.laws import dear
from support.outline import chart

SERVICE = """
Director [director]
  Support Manager [manager]
    Wide Lead [team lead]
      Agent @a x16
    Busy Lead [team lead]
      Agent @b x13
    Lead [team lead]
      Agent @c
  Sales Manager [manager]
    Sales Lead [team lead]
      Seller @d x20
"""


def service() -> Chart:
    return chart(SERVICE, rules_off=("R1", "R2", "R3"))


def test_by_rule_the_weightiest_first() -> None:
    one = service()
    groups = {group.key: group for group in by_rule(one, check(one))}
    assert [*groups] == ["A4", "A1", "A3"]
    wide = groups["A4"]
    assert wide.severity == "warning"
    assert [problem.roles[0] for problem in wide.problems] == [
        "sales-lead",
        "wide-lead",
        "busy-lead",
    ]
    assert (wide.count("warning"), wide.count("hint")) == (2, 1)
    assert wide.weight == 10 * 21 + 10 * 17 + 14


def test_by_branch_below_the_top() -> None:
    one = service()
    groups = {group.key: group for group in by_branch(one, check(one))}
    assert {problem.roles[0] for problem in groups["support-manager"].problems} == {
        "wide-lead", "busy-lead", "lead",
    }  # fmt: skip
    assert [problem.rule for problem in groups["director"].problems] == ["A3"]
    assert {problem.rule for problem in groups["sales-manager"].problems} == {"A1", "A4"}


def test_each_of_several_tops_is_a_branch_and_the_chart_another() -> None:
    one = chart("Head [manager]\n  Lead [team lead]\n    Agent x16\nOther [manager]\n  Rep x17",
                chosen_functions=("support",))  # fmt: skip
    groups = {group.key: [p.rule for p in group.problems] for group in by_branch(one, check(one))}
    assert "A4" in groups["head"]
    assert "A4" in groups["other"]
    assert sorted(groups[""]) == ["F1", "R1", "R2", "S5"]


def test_a_finding_on_the_whole_chart_reaches_everybody() -> None:
    one = chart("Head [manager]\n  Agent x6", chosen_functions=("support",))
    (uncovered,) = check(one)
    assert Weights(one).reach(uncovered) == 7
    assert Weights(one).weight(uncovered) == 7


@given(start=starts, edits=steps(max_size=6))
@dear(40)
def test_groups_hold_every_finding_once_in_order_of_weight(start, edits) -> None:  # type: ignore[no-untyped-def]
    document = Document(chart(start))
    for step in edits:
        perform(document, step)
    problems = check(document.chart)
    for grouped in (by_rule, by_branch):
        groups = grouped(document.chart, problems)
        found = [problem for group in groups for problem in group.problems]
        assert sorted(map(repr, found)) == sorted(map(repr, problems))
        weights = [group.weight for group in groups]
        assert weights == sorted(weights, reverse=True)
