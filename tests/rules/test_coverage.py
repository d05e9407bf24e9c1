"""Who takes care of what: functions against roles, teams, shifts and languages."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given

from benchmarks.synthetic import chart as synthetic
from benchmarks.synthetic import organisation
from orgchart.model.chart import Chart
from orgchart.model.records import Role
from orgchart.rules import check
from orgchart.rules.coverage import coverage, covers_of, groups, only_one
from support.charts import charts
from support.outline import chart

TEAM = """
Director [director] (leadership) "Dora Wu"
  Lead [team lead] (support, leadership) shift=Night
    Agent x9 (support) shift=night
    Expert (billing) "Ada Brown" shift=Day
    Trainer (training) *vacant
  Clerk (sales)
  Seller (sales) *planned
"""


def states(shown: Chart) -> dict[str, str]:
    return {each.slug: each.state for each in coverage(shown)}


def test_every_function_has_a_state_and_the_main_ones_are_offered() -> None:
    assert states(chart(TEAM)) == {
        "leadership": "covered", "account-management": "unused", "loyalty-rewards": "unused",
        "returns-warranty": "unused", "issue-management": "unused", "support": "covered",
        "sales": "single", "training": "vacant", "billing": "single",
    }  # fmt: skip


def test_a_chosen_function_without_a_role_is_a_gap() -> None:
    found = states(chart(TEAM, chosen_functions=("support", "field-service", "vip-desk")))
    assert found["field-service"] == found["vip-desk"] == "gap"
    assert "loyalty-rewards" not in found


def test_people_and_seats_to_be_filled_are_counted_apart() -> None:
    sales = next(each for each in coverage(chart(TEAM)) if each.slug == "sales")
    assert (sales.cover.people, sales.cover.planned, sales.cover.roles) == (
        1, 1, ("clerk", "seller"),
    )  # fmt: skip
    assert only_one(chart(TEAM), sales.cover) == "clerk"


def test_leadership_by_one_person_is_no_single_point_of_failure() -> None:
    assert states(chart("Boss (leadership)\n  Ana (support)"))["leadership"] == "covered"


def test_gaps_and_single_points_are_those_of_the_rules() -> None:
    team = chart(TEAM, chosen_functions=("support", "field-service"))
    rules = {(each.rule, each.key.split("/")[1]) for each in check(team) if each.rule[0] == "F"}
    found = coverage(team)
    gaps = {("F1", each.slug) for each in found if each.state == "gap"}
    singles = {("F2", each.slug) for each in found if each.state == "single"}
    assert gaps | singles == {pair for pair in rules if pair[0] in ("F1", "F2")}


def test_shifts_written_in_two_ways_are_one() -> None:
    assert [(each.name, each.roles) for each in groups(chart(TEAM), "shifts")] == [
        ("Day", ("expert",)),
        ("Night", ("lead", "agent")),
        ("No shift", ("director", "trainer", "clerk", "seller")),
    ]


def test_a_shift_covers_what_its_roles_have() -> None:
    day, night, _ = groups(chart(TEAM), "shifts")
    assert night.cover("support").people == 10
    assert day.cover("support").people == 0
    assert day.cover("billing").state() == "single"


def test_somebody_who_speaks_two_languages_counts_in_both() -> None:
    spoken = {"expert": ("German", "english"), "clerk": ("English",)}
    team = Chart(
        msgspec.structs.replace(role, languages=spoken.get(role.id, ()))
        for role in chart(TEAM).roles.values()
    )
    found = {each.name: each.roles for each in groups(team, "languages")}
    assert found["english"] == ("expert", "clerk")
    assert found["German"] == ("expert",)


def test_nobody_with_a_shift_means_no_rows() -> None:
    assert groups(chart("Boss\n  Ana"), "shifts") == []


def test_a_team_is_a_manager_with_the_direct_reports() -> None:
    assert [(each.name, len(each.roles)) for each in groups(chart(TEAM), "teams")] == [
        ("Dora Wu", 4), ("Lead", 4),
    ]  # fmt: skip


def test_an_empty_chart_lacks_the_main_functions_and_has_no_groups() -> None:
    assert set(states(Chart()).values()) == {"unused"}
    assert groups(Chart(), "teams") == []


@given(charts())
def test_the_people_of_all_roles_are_those_of_the_covers(found: Chart) -> None:
    for each in coverage(found):
        having = [role for role in found.roles.values() if each.slug in role.functions]
        assert set(each.cover.roles) == {role.id for role in having}
        assert each.cover.vacant + each.cover.planned <= sum(role.seats for role in having)


@pytest.mark.parametrize("axis", ["teams", "shifts", "languages"])
def test_a_thousand_roles_are_all_in_some_group(axis) -> None:
    large = synthetic(organisation(1000))
    found = groups(large, axis)
    assert not found or {id for each in found for id in each.roles} == large.roles.keys()


def test_a_function_named_twice_by_a_role_counts_once() -> None:
    assert covers_of([Role(id="a", functions=("support", "support"))])["support"].people == 1
