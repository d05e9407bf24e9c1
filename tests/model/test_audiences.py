"""Audiences: which roles they see, under which ids, and how they are changed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from orgchart.model.audiences import (
    ALL_STAFF,
    BOARD,
    MANAGERS,
    Audience,
    Names,
    add_audience,
    audience_named,
    audiences,
    change_audience,
    for_audience,
    left_out,
    offers,
    remove_audience,
)
from orgchart.model.audiences.settings import ADAPTED, NEVER, SHOWN
from orgchart.model.chart import Chart
from orgchart.model.document import Document
from orgchart.model.draft import EditError
from orgchart.model.errors import InputError
from orgchart.model.records import Settings
from orgchart.model.structure import first_fault
from support.outline import chart

TEAM = """
Director
  Support Lead (support)
    Agent x4 (support) ~> sales-lead #deals
    Trainee *planned (support)
  Sales Lead (sales)
    Seller x2 (sales)
"""
EVERYTHING = Audience(id="audience/all", name="All", fields=tuple(offer.name for offer in offers()))


def titles(seen: Chart) -> list[str]:
    return [seen.roles[id].title for id in seen.branch(None)]


def test_who_may_see_everything_sees_the_same_roles() -> None:
    whole = chart(TEAM, title="Service")
    seen = for_audience(whole, EVERYTHING)
    assert seen.roles == whole.roles
    assert seen.settings == whole.settings


def test_a_branch_begins_with_its_role() -> None:
    seen = for_audience(chart(TEAM), Audience(id="audience/a", name="A", branches=("sales-lead",)))
    assert titles(seen) == ["Sales Lead", "Seller"]


def test_layers_are_counted_from_the_top_of_each_branch() -> None:
    branches = ("director", "support-lead")
    seen = for_audience(
        chart(TEAM), Audience(id="audience/a", name="A", branches=branches, depth=2)
    )
    assert titles(seen) == ["Director", "Support Lead", "Agent", "Trainee", "Sales Lead"]


def test_who_answers_a_filter_is_seen_with_the_managers_above() -> None:
    seen = for_audience(chart(TEAM), ALL_STAFF)
    assert "Trainee" not in titles(seen)
    only = Audience(id="audience/a", name="A", values={"functions": ("sales",)})
    assert titles(for_audience(chart(TEAM), only)) == ["Director", "Sales Lead", "Seller"]


def test_branches_that_are_gone_show_nothing_rather_than_everything() -> None:
    with pytest.raises(InputError, match="none is in this chart any more"):
        for_audience(chart(TEAM), Audience(id="audience/a", name="A", branches=("gone",)))


def test_ids_tell_nothing_and_are_the_same_in_charts_that_are_compared() -> None:
    names = Names()
    before = for_audience(chart(TEAM), BOARD, names)
    after = for_audience(chart(TEAM.replace("Seller", "Clerk @seller")), BOARD, names)
    assert before.roles.keys() == after.roles.keys() == set("123456")


def test_what_is_left_out_is_told_where_there_is_something() -> None:
    plain = chart("Boss\n  Ana tier=2")
    assert left_out(plain, MANAGERS) == ["Not shown: ids of roles."]
    assert left_out(plain, BOARD) == ["Not shown: tier, ids of roles."]
    assert left_out(plain, Audience(id="audience/a", name="A", depth=1)) == [
        "“A” sees 1 of 2 roles.",
        "Not shown: ids of roles.",
    ]


def test_each_setting_is_either_shown_or_not() -> None:
    """A new setting must be put into one of the lists."""
    assert sorted([*SHOWN, *NEVER, *ADAPTED]) == sorted(Settings.__struct_fields__)


def test_the_ready_made_audiences_see_nothing_private() -> None:
    private = {offer.name for offer in offers() if offer.private}
    assert {"cost", "note", "id", "holders.email", "holders.id"} == private
    for ready in (BOARD, MANAGERS, ALL_STAFF):
        assert not private & set(ready.fields)
        assert not ready.own_fields


def test_an_audience_is_added_changed_and_removed_in_steps_that_can_be_taken_back() -> None:
    document = Document(chart(TEAM))
    with document.edit("Add") as draft:
        id = add_audience(draft, "board", like=MANAGERS)
    assert [each.name for each in audiences(document.chart)] == [
        "Board", "Managers", "All staff", "board 2",
    ]  # fmt: skip
    with document.edit("Change") as draft:
        change_audience(draft, id, name="Works council", depth=2)
    assert audience_named(document.chart, "works COUNCIL").depth == 2
    taken = pytest.raises(EditError, match="There is an audience “Board” already")
    with taken, document.edit("Change") as draft:
        change_audience(draft, id, name="Board")
    with document.edit("Remove") as draft:
        remove_audience(draft, id)
    with pytest.raises(InputError, match="there are “Board”, “Managers”, “All staff”"):
        audience_named(document.chart, "Works council")
    document.undo()
    assert audience_named(document.chart, "Works council")


def test_a_ready_made_audience_that_was_changed_can_be_as_it_came() -> None:
    document = Document(chart(TEAM))
    with document.edit("Change") as draft:
        change_audience(draft, BOARD.id, depth=3)
    assert audience_named(document.chart, "Board").depth == 3
    with document.edit("As it came") as draft:
        remove_audience(draft, BOARD.id)
    assert audience_named(document.chart, "Board") == BOARD
    with pytest.raises(EditError, match="as it came"), document.edit("Again") as draft:
        remove_audience(draft, BOARD.id)


@settings(max_examples=40)
@given(
    depth=st.integers(0, 4),
    branches=st.sets(st.sampled_from(["director", "support-lead", "sales-lead", "agent"])),
    fields=st.sets(st.sampled_from([offer.name for offer in offers()])),
    statuses=st.sets(st.sampled_from(["filled", "vacant", "planned"])),
)
def test_what_an_audience_sees_is_always_a_chart(
    depth: int, branches: set[str], fields: set[str], statuses: set[str]
) -> None:
    audience = Audience(
        id="audience/a",
        name="A",
        depth=depth,
        branches=tuple(branches),
        fields=tuple(fields),
        values={"status": tuple(statuses)},
    )
    seen = for_audience(chart(TEAM), audience)
    assert first_fault(seen.records.get, seen.roles) is None
    assert set(titles(seen)) <= set(titles(chart(TEAM)))
