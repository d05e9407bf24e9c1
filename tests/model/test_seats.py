"""Seats of a card: split, expanded, folded, named; and that nothing is lost by it."""

from __future__ import annotations

import math
from collections import Counter

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgchart.model import seats
from orgchart.model.chart import Chart
from orgchart.model.document import Document
from orgchart.model.draft import EditError
from orgchart.model.metrics import people, planned, role_fte, statistics, vacancies
from orgchart.model.records import Holder, Role
from support.charts import charts
from support.outline import chart


def tally(chart: Chart) -> tuple[int, int, int, int, Counter[str]]:
    """What no dealing of seats may change, but for FTE: headcount and who is counted how."""
    roles = chart.roles.values()
    names = Counter(holder.name for role in roles for holder in role.holders)
    counts = statistics(chart)
    return counts.headcount, counts.people, counts.vacant, counts.planned, names


def fte(chart: Chart) -> float:
    return math.fsum(map(role_fte, chart.roles.values()))


def crew(**fields: object) -> Document:
    """A manager with one card, changed as asked, and a colleague after it."""
    document = Document(chart("Boss\n  Crew x5\n    Under\n  Other\n"))
    with document.edit("Set up") as draft:
        draft.update("crew", **fields)
    return document


NAMED = (Holder(name="Ana"), Holder(name="Bo"))


def test_split_off_seats_go_right_after_the_card_the_vacant_ones_first() -> None:
    document = crew(holders=NAMED, vacant_seats=2)
    with document.edit("Split") as draft:
        new = seats.split_off(draft, "crew", 3)
    left, right = document.chart.roles["crew"], document.chart.roles[new]
    assert document.chart.reports("boss") == ["crew", new, "other"]
    assert (left.seats, left.vacant_seats, left.holders) == (2, 0, NAMED)
    assert (right.seats, right.vacant_seats, right.holders) == (3, 2, ())
    assert document.chart.reports("crew") == ["under"]


@pytest.mark.parametrize("count", [0, 5, 9])
def test_a_card_keeps_a_seat_and_gives_one(count: int) -> None:
    document = crew()
    with pytest.raises(EditError, match="5 seats"), document.edit("Split") as draft:
        seats.split_off(draft, "crew", count)


def test_expanded_every_seat_has_a_card_named_unnamed_and_vacant() -> None:
    document = crew(holders=NAMED, vacant_seats=2)
    with document.edit("Expand") as draft:
        ids = seats.expand(draft, "crew")
    cards = [document.chart.roles[id] for id in ids]
    assert [[holder.name for holder in card.holders] for card in cards] == (
        [["Ana"], ["Bo"], [], [], []]
    )
    assert [card.status for card in cards] == ["filled"] * 3 + ["vacant"] * 2
    assert document.chart.reports("boss") == [*ids, "other"]


def test_people_who_share_a_seat_stay_together() -> None:
    shared = (Holder(name="Ana"), Holder(name="Bo", shares=True), Holder(name="Cy"))
    document = crew(holders=shared)
    with document.edit("Expand") as draft:
        ids = seats.expand(draft, "crew")
    assert document.chart.roles[ids[0]].holders == shared[:2]
    assert document.chart.roles[ids[1]].holders == shared[2:]


def test_each_takes_the_fte_that_is_known_of_them() -> None:
    known = (Holder(name="Ana", fte=1.0), Holder(name="Bo", fte=0.5))
    document = crew(seats=2, holders=known, fte_total=1.5)
    with document.edit("Expand") as draft:
        ids = seats.expand(draft, "crew")
    assert [role_fte(document.chart.roles[id]) for id in ids] == [1.0, 0.5]


ALIKE = """
Boss
  Rep @one (support)
  Rep x3 @three (support)
  Rep @gone (support) *vacant
  Rep @sales (sales)
  Rep @later (support) *planned
  Rep @leads (support)
    Aide
"""


def test_what_is_alike_and_leads_nobody_folds() -> None:
    document = Document(chart(ALIKE))
    with document.edit("Fold") as draft:
        groups = seats.foldable(draft, document.chart.reports("boss"))
        for group in groups:
            seats.fold(draft, group)
    assert groups == [["one", "three", "gone"]]
    folded = document.chart.roles["one"]
    assert (folded.seats, folded.vacant_seats, folded.status) == (5, 1, "filled")
    assert document.chart.reports("boss") == ["one", "sales", "later", "leads"]


def test_a_card_with_a_dotted_line_to_it_does_not_fold() -> None:
    document = Document(chart("Boss\n  Rep @a\n  Rep @b\n  Clerk ~> b\n"))
    with document.edit("Look") as draft:
        assert seats.foldable(draft, ["a", "b"]) == []
    with pytest.raises(EditError, match="alike"), document.edit("Fold") as draft:
        seats.fold(draft, ["a", "b"])


def test_folded_parts_of_a_post_keep_each_persons_fte() -> None:
    document = Document(chart('Boss\n  Rep "Ana" @a\n  Rep "Bo" 0.5fte @b\n'))
    with document.edit("Fold") as draft:
        seats.fold(draft, ["a", "b"])
    assert role_fte(document.chart.roles["a"]) == 1.5
    with document.edit("Expand") as draft:
        ids = seats.expand(draft, "a")
    assert [role_fte(document.chart.roles[id]) for id in ids] == [1.0, 0.5]


def test_names_go_to_the_seats_without_one_the_vacant_ones_last() -> None:
    document = crew(holders=NAMED, vacant_seats=2)
    with document.edit("Name") as draft:
        seats.name_seats(draft, "crew", ["Cy", "Di"])
    card = document.chart.roles["crew"]
    assert [holder.name for holder in card.holders] == ["Ana", "Bo", "Cy", "Di"]
    assert (card.seats, card.vacant_seats) == (5, 1)


def test_a_vacant_card_that_is_named_is_filled_as_far_as_the_names_go() -> None:
    document = crew(status="vacant")
    with document.edit("Name") as draft:
        seats.name_seats(draft, "crew", ["Cy"])
    card = document.chart.roles["crew"]
    assert (card.status, card.seats, card.vacant_seats) == ("filled", 5, 4)


def test_names_for_a_planned_card_leave_it_planned() -> None:
    document = crew(status="planned")
    with document.edit("Name") as draft:
        seats.name_seats(draft, "crew", ["Cy"])
    card = document.chart.roles["crew"]
    assert (card.status, card.holders) == ("planned", (Holder(name="Cy"),))


def test_more_names_than_seats_are_refused_with_what_to_do() -> None:
    document = crew(holders=NAMED)
    with pytest.raises(EditError, match="4 names for 3 seats"), document.edit("Name") as draft:
        seats.name_seats(draft, "crew", ["Cy", "Di", "Ed", "Fay"])


@given(charts(max_roles=4), st.data())
def test_law_seats_dealt_out_anew_are_the_same_seats(start: Chart, data: st.DataObject) -> None:
    document = Document(start)
    before, fte_before = tally(start), fte(start)
    if not start.roles:
        return
    role = data.draw(st.sampled_from(sorted(start.roles)))
    many = start.roles[role].seats
    with document.edit("Deal") as draft:
        if many > 1 and data.draw(st.booleans()):
            seats.split_off(draft, role, data.draw(st.integers(1, many - 1)))
        else:
            seats.expand(draft, role)
    assert tally(document.chart) == before
    assert fte(document.chart) == pytest.approx(fte_before, rel=1e-9)
    with document.edit("Fold") as draft:
        for group in seats.foldable(draft, list(document.chart.branch(None))):
            seats.fold(draft, group)
    assert tally(document.chart) == before
    assert fte(document.chart) == pytest.approx(fte_before, rel=1e-9)
    while document.undo():
        pass
    assert tally(document.chart) == before


@given(charts(max_roles=1))
def test_law_the_seats_of_a_card_count_as_the_card(start: Chart) -> None:
    for role in start.roles.values():
        taken = seats.seats_of(role)
        assert len(taken) == role.seats
        assert sum(seat.vacant for seat in taken) == vacancies(role)
        assert sum(not seat.vacant for seat in taken) == people(role) + planned(role)
        assert [h.name for seat in taken for h in seat.holders] == [h.name for h in role.holders]


def test_seats_are_told_apart_by_value() -> None:
    role = Role(id="a", seats=2, vacant_seats=1)
    assert seats.seats_of(role) == [seats.Seat(), seats.Seat(vacant=True)]
    assert seats.seats_of(msgspec.structs.replace(role, vacant_seats=0)) == [seats.Seat()] * 2
