"""Which roles answer a filter."""

from __future__ import annotations

import msgspec
import pytest

from orgchart.model.chart import Chart
from orgchart.model.draft import Draft
from orgchart.model.filtering import (
    CHOSEN_FIELDS,
    RoleFilter,
    matching,
    reader,
    values_in,
    with_managers,
)
from orgchart.model.records import Role
from orgchart.model.search import Search
from support.outline import chart

TEAM = """
Director [director] (leadership)
  Support Manager [manager] (support, leadership)
    Agent x4 (support)
    Expert (support) *vacant
  Sales Manager [manager] (sales)
    Seller (sales) *planned
"""


@pytest.fixture
def team() -> Chart:
    draft = Draft(chart(TEAM))
    draft.update("agent", shift="Night", location="Berlin", vacant_seats=1, languages=("de", "fr"))
    draft.update("seller", shift="Day", location="Berlin")
    made = chart(TEAM)
    made.apply(draft.change())
    return made


def found(team: Chart, text: str = "", **values: tuple[str, ...]) -> set[str]:
    return set(matching(team, RoleFilter(text=text, values=values), Search(team)))


def test_an_empty_filter_is_off_and_lets_everyone_through(team: Chart) -> None:
    assert not RoleFilter()
    assert not RoleFilter(text="  ", values={"team": ()}, hide=True)
    assert found(team) == set(team.roles)


def test_words_are_found_in_any_field(team: Chart) -> None:
    assert found(team, "berlin") == {"agent", "seller"}
    assert found(team, "berlin night") == {"agent"}
    assert found(team, "shift: day") == {"seller"}
    assert found(team, "nothing like it") == set()


def test_any_value_of_a_field_will_do_and_all_fields_must(team: Chart) -> None:
    assert found(team, functions=("support",)) == {"support-manager", "agent", "expert"}
    assert found(team, functions=("support", "sales")) == set(team.roles) - {"director"}
    assert found(team, functions=("support",), level=("manager",)) == {"support-manager"}
    assert found(team, "agent", location=("Berlin",)) == {"agent"}
    assert found(team, languages=("fr",)) == {"agent"}


def test_a_card_with_a_vacant_seat_is_vacant_and_filled(team: Chart) -> None:
    assert found(team, status=("vacant",)) == {"agent", "expert"}
    assert found(team, status=("planned",)) == {"seller"}
    assert "agent" in found(team, status=("filled",))


def test_some_roles_are_asked_alone(team: Chart) -> None:
    wanted = RoleFilter(text="manager")
    assert matching(team, wanted, Search(team), ["agent", "sales-manager"]) == {"sales-manager"}


def test_managers_make_a_chart_of_what_matches(team: Chart) -> None:
    assert with_managers(team, ["agent"]) == {"agent", "support-manager", "director"}
    assert with_managers(team, []) == {"director"}


def test_values_come_by_how_many_say_them(team: Chart) -> None:
    assert values_in(team, "functions") == ["support", "leadership", "sales"]
    assert values_in(team, "location") == ["Berlin"]
    assert values_in(team, "team") == []


def test_choosing_nothing_takes_a_field_out() -> None:
    wanted = RoleFilter(text="a").choosing("team", ["x"]).choosing("tier", ["1"])
    assert wanted.values == {"team": ("x",), "tier": ("1",)}
    assert wanted.choosing("team", []).values == {"tier": ("1",)}


def test_every_field_offered_can_be_read() -> None:
    for name in CHOSEN_FIELDS:
        assert isinstance(reader(name)(Role(id="a")), tuple)


def test_a_filter_is_kept_as_text() -> None:
    wanted = RoleFilter(text="a", values={"team": ("x", "y")}, hide=True)
    assert msgspec.json.decode(msgspec.json.encode(wanted), type=RoleFilter) == wanted
    assert msgspec.json.encode(RoleFilter()) == b"{}"
