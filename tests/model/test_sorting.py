"""Siblings in an order that was asked for."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from orgchart.model.chart import Chart
from orgchart.model.draft import Draft
from orgchart.model.order import key_between
from orgchart.model.records import Role
from orgchart.model.sorting import SortKey, natural, sort_reports
from support.outline import chart

TEAM = """
Director [director]
  Zoe [representative] x2 0.5fte
  ärzte [manager] 0.8fte
  Arzt [senior] x3
  Team 10 [manager]
  Team 2 [team lead]
"""


def sorted_titles(roles: Chart, by: SortKey, *managers: str | None) -> list[list[str]]:
    draft = Draft(roles)
    sort_reports(draft, managers, by)
    return [[role.title for role in draft.reports(manager)] for manager in managers]


def test_names_rise_with_accents_beside_their_letters_and_numbers_by_size() -> None:
    assert sorted_titles(chart(TEAM), "name", "director") == [
        ["Arzt", "ärzte", "Team 2", "Team 10", "Zoe"]
    ]


def test_who_holds_a_role_is_its_name() -> None:
    team = 'Top\n  Seller "Mia"\n  Buyer "Ada"\n  Agent\n  Extra @none'
    assert sorted_titles(chart(team), "name", "top") == [["Buyer", "Agent", "Extra", "Seller"]]


def test_roles_without_a_name_come_last() -> None:
    roles = [Role(id="top"), *(
        Role(id=id, title=title, reports_to="top", rank=rank)
        for id, title, rank in (("a", "", "a1"), ("b", "Beta", "a2"), ("c", "Alpha", "a3"))
    )]  # fmt: skip
    assert sorted_titles(Chart(roles), "name", "top") == [["Alpha", "Beta", ""]]


def test_levels_fall_and_equals_stay_as_they_stood() -> None:
    assert sorted_titles(chart(TEAM), "level", "director") == [
        ["ärzte", "Team 10", "Team 2", "Arzt", "Zoe"]
    ]


def test_fte_of_all_seats_falls() -> None:
    assert sorted_titles(chart(TEAM), "fte", "director") == [
        ["Arzt", "Zoe", "Team 10", "Team 2", "ärzte"]
    ]


def test_tops_are_sorted_too() -> None:
    assert sorted_titles(chart("Beta\nAlpha"), "name", None) == [["Alpha", "Beta"]]


def test_a_team_in_order_is_left_alone() -> None:
    draft = Draft(chart("Top\n  Alpha\n  Beta"))
    sort_reports(draft, ["top"], "name")
    assert not draft.change()


def test_keys_are_short_again() -> None:
    rank, before = "a0", "a1"
    roles = [Role(id="top")]
    for n in range(200):  # each goes between the last two
        rank = key_between(rank, before)
        roles.append(Role(id=f"r{n}", title=f"{999 - n}", reports_to="top", rank=rank))
    assert max(len(role.rank) for role in roles) > 20
    draft = Draft(Chart(roles))
    sort_reports(draft, ["top"], "name")
    assert max(len(role.rank) for role in draft.reports("top")) == 3


@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=8), max_size=20))
def test_any_texts_have_an_order(texts: list[str]) -> None:
    found = sorted(texts, key=natural)
    assert sorted(set(found), key=natural) == list(dict.fromkeys(found))
