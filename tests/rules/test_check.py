"""The list of problems as a whole."""

from __future__ import annotations

import re

import pytest

from orgchart.model.chart import Chart
from orgchart.model.records import Role
from orgchart.resources import templates_folder
from orgchart.rules import IMPORT_RULES, RULES, check, describe_rules
from orgchart.storage import load_chart
from support.outline import chart

TEMPLATES = sorted(templates_folder().glob("*.orgchart"))


def test_problems_come_by_severity_then_rule_then_place_in_the_chart() -> None:
    problems = check(
        chart(
            """
Head [manager]
  Wide Lead [team lead]
    Agent @w x16
  First Lead [team lead]
    Agent @a
  Second Lead [team lead]
    Agent @b
  Busy Lead [team lead]
    Agent @c x13
Another Top [director]
""",
            severities={"S5": "error"},
            rules_off=("R1", "R2"),
        )
    )
    assert [(p.severity, p.rule, p.roles[0]) for p in problems] == [
        ("error", "S5", "head"),
        ("warning", "A1", "first-lead"),
        ("warning", "A1", "second-lead"),
        ("warning", "A4", "wide-lead"),
        ("hint", "A4", "busy-lead"),
    ]


def test_an_empty_chart_has_no_problems() -> None:
    assert check(Chart()) == []


def test_there_are_templates() -> None:
    assert TEMPLATES


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_no_template_raises_a_warning(path: object) -> None:
    problems = check(load_chart(path).chart)  # type: ignore[arg-type]
    assert [p.message for p in problems if p.severity != "hint"] == []


@pytest.mark.parametrize(("count", "shape"), [(20_000, "chain"), (20_000, "star")])
def test_charts_of_extreme_shape_are_checked(count: int, shape: str) -> None:
    above = (None, *(f"r{i}" if shape == "chain" else "r0" for i in range(count - 1)))
    roles = (Role(id=f"r{i}", reports_to=up, rank=f"c{i:03}1") for i, up in enumerate(above))
    by_rule = {problem.rule: problem for problem in check(Chart(roles))}
    assert by_rule["A7"].message == "20000 front-line seats have no leader above them."
    if shape == "chain":
        assert by_rule["L1"].message == "20000 layers for a headcount of 20000; up to 8 are usual."
        assert len(by_rule["A2"].roles) == count
    else:
        assert by_rule["A4"].message == "“r0” leads 19999 representatives; 8–12 is usual."


def test_every_rule_is_described_with_its_source_and_thresholds() -> None:
    described = {each.id: each for each in describe_rules()}
    assert described.keys() == {rule.id for rule in (*RULES, *IMPORT_RULES)}
    assert list(described) == sorted(described)
    assert described["A4"].by_profile["general"] == {"from": 6, "hint": 12, "warning": 15}
    assert described["A4"].by_profile["contact centre"] == described["A4"].thresholds
    assert described["S1"].at_import
    for each in described.values():
        assert each.name
        assert each.formula.endswith(".")


def test_sources_are_titles_to_look_up() -> None:
    for each in describe_rules():
        assert len(each.source) > 20, each.id
        assert not re.search(r"\bsource \d|\b0\d\d\b", each.source), each.id


def test_rules_about_lists_do_not_run_on_charts() -> None:
    assert {rule.id for rule in IMPORT_RULES} == {"S1", "S2", "S3", "S4", "C5"}
    assert not {rule.id for rule in IMPORT_RULES} & {rule.id for rule in RULES}
