"""A chart's own thresholds, severities and switches, and those of its profile."""

from __future__ import annotations

import msgspec
import pytest

from orgchart.model.chart import Chart
from orgchart.model.records import Settings
from orgchart.rules import RULES, check
from orgchart.rules.rulebook.l1_layers import layer_limit
from orgchart.rules.thresholds import THRESHOLDS
from support.outline import chart

TEAM = "Head [manager]\n  Lead [team lead]\n    Agent x{span}\n  Analyst [specialist] x2"


def found(span: int, **settings: object) -> list[tuple[str, str]]:
    problems = check(chart(TEAM.format(span=span), **settings))
    return [(problem.severity, problem.rule) for problem in problems]


def test_a_threshold_of_the_chart_counts_before_the_profile_s() -> None:
    own = {"A4.hint": 20, "A4.warning": 25}
    assert found(20, thresholds=own) == []
    assert found(21, thresholds=own) == [("hint", "A4")]
    (problem,) = check(chart(TEAM.format(span=21), thresholds=own))
    assert problem.message == "“Lead” leads 21 representatives; 8–20 is usual."


def test_a_threshold_that_no_rule_has_changes_nothing() -> None:
    assert found(13, thresholds={"A4.hints": 40, "Z9.hint": 1}) == [("hint", "A4")]


def test_a_severity_of_the_chart_replaces_the_rule_s() -> None:
    assert found(17) == [("warning", "A4")]
    assert found(17, severities={"A4": "hint"}) == [("hint", "A4")]
    assert found(13, severities={"A4": "error"}) == [("error", "A4")]


def test_a_rule_that_is_off_says_nothing() -> None:
    assert found(17, rules_off=("A4",)) == []


@pytest.mark.parametrize(
    ("profile", "quiet", "hint", "warning"),
    [
        ("contact centre", 12, 13, 16),
        ("technical support", 8, 9, 11),
        ("small company", 8, 9, 13),
        ("general", 12, 13, 16),
    ],
)
def test_front_line_spans_by_profile(profile: str, quiet: int, hint: int, warning: int) -> None:
    assert found(quiet, profile=profile) == []
    assert found(hint, profile=profile) == [("hint", "A4")]
    assert found(warning, profile=profile) == [("warning", "A4")]


def test_a_chart_s_threshold_counts_before_the_profile_s_own() -> None:
    assert found(11, profile="technical support", thresholds={"A4.warning": 11}) == [("hint", "A4")]


def test_small_charts_hear_of_one_to_one_lines_when_they_want_to() -> None:
    pair = "Head [manager]\n  Agent"
    assert check(chart(pair)) == []
    assert [p.rule for p in check(chart(pair, thresholds={"A1.people": 2}))] == ["A1"]


def test_layers_by_headcount_with_no_rounding_upwards() -> None:
    limits = {"least": 3, "most": 8, "reports": 5}
    sizes = (1, 10, 21, 25, 26, 69, 125, 126, 232, 500, 625, 1559, 78125, 78126, 10**9)
    assert [layer_limit(size, limits) for size in sizes] == (
        [3, 3, 3, 3, 4, 4, 4, 5, 5, 5, 5, 6, 8, 8, 8]
    )


def test_a_senseless_base_for_the_layers_still_gives_a_limit() -> None:
    assert layer_limit(1000, {"least": 3, "most": 8, "reports": 0}) == 8


def test_functions_are_named_as_the_chart_names_them() -> None:
    from orgchart.model.records import Function

    records = chart("Head [manager]", chosen_functions=("vip", "own")).records
    own = [
        Function(id="function/vip", name="VIP desk"),
        Function(id="function/own", name="Night desk"),
    ]
    messages = [problem.message for problem in check(Chart([*records.values(), *own]))]
    assert messages == [
        "Nobody is responsible for VIP desk.",
        "Nobody is responsible for night desk.",
    ]


def test_overlong_names_and_line_breaks_stay_out_of_the_sentences() -> None:
    team = chart(TEAM.format(span=17))
    lead = msgspec.structs.replace(team.roles["lead"], title="Lead\n" + "of everything " * 20)
    (problem,) = check(Chart([*(team.records | {"lead": lead}).values(), Settings()]))
    assert "\n" not in problem.message
    assert problem.message.startswith("“Lead of everything")
    assert "…” leads 17 representatives" in problem.message


def test_profiles_only_change_thresholds_that_a_rule_has() -> None:
    for rule in RULES:
        for profile, limits in rule.by_profile.items():
            assert limits.keys() <= rule.thresholds.keys(), (rule.id, profile)


def test_every_threshold_has_a_name_for_translators() -> None:
    assert {name for rule in RULES for name in rule.thresholds} == set(THRESHOLDS)
