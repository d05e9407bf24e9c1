"""People between posts: moved, swapped, sharing, taken off, waiting; nobody lost or doubled."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given

from orgchart.model import edits, people
from orgchart.model.chart import Chart
from orgchart.model.document import Document
from orgchart.model.draft import EditError
from orgchart.model.find_people import find_waiting
from orgchart.model.metrics import statistics
from orgchart.model.people import Seated
from orgchart.model.records import Holder, Person, Role
from orgchart.model.waiting import dismiss
from support.edits import Step, perform, steps
from support.outline import chart

TEAM = """
Boss "Ana Ruiz"
  Lead "Bo Lind"
  Open *vacant
  Next *planned
  Desk x3
"""
DESK = Role(
    id="desk", title="Desk", seats=3, vacant_seats=1,
    holders=(Holder(name="Cy"), Holder(name="Di", shares=True)),
)  # fmt: skip


def document(*roles: Role) -> Document:
    start = chart(TEAM)
    return Document(Chart({**start.records, **{role.id: role for role in roles}}.values()))


def names(found: Chart, id: str) -> list[str]:
    return [holder.name for holder in found.roles[id].holders]


def waiting(found: Chart) -> list[tuple[str, str]]:
    return sorted((person.holder.name, person.was) for person in found.not_placed.values())


def everybody(found: Chart) -> Counter[str]:
    """Who is in a chart, in a post or not, and how often."""
    seated = [holder.name for role in found.roles.values() for holder in role.holders]
    return Counter([*seated, *(person.holder.name for person in found.not_placed.values())])


def test_who_moves_fills_the_vacancy_and_leaves_one() -> None:
    team = document()
    with team.edit("Move") as draft:
        people.move(draft, Seated("lead"), "open")
    lead, filled = team.chart.roles["lead"], team.chart.roles["open"]
    assert (lead.status, lead.holders) == ("vacant", ())
    assert (filled.status, names(team.chart, "open")) == ("filled", ["Bo Lind"])
    assert statistics(team.chart).people == statistics(chart(TEAM)).people
    team.undo()
    assert team.chart.records == chart(TEAM).records


def test_a_planned_post_is_named_and_stays_planned() -> None:
    team = document()
    with team.edit("Move") as draft:
        people.move(draft, Seated("lead"), "next")
    assert team.chart.roles["next"].status == "planned"
    assert names(team.chart, "next") == ["Bo Lind"]


def test_of_several_seats_a_vacant_one_is_taken_before_one_without_a_name() -> None:
    team = document(DESK)
    with team.edit("Move") as draft:
        people.move(draft, Seated("lead"), "desk")
    desk = team.chart.roles["desk"]
    assert names(team.chart, "desk") == ["Cy", "Di", "Bo Lind"]
    assert (desk.seats, desk.vacant_seats) == (3, 0)
    with team.edit("Move") as draft:
        people.move(draft, Seated("boss"), "desk")
    assert (team.chart.roles["desk"].vacant_seats, len(names(team.chart, "desk"))) == (0, 4)
    with pytest.raises(EditError, match="taken"), team.edit("Full") as draft:
        people.move(draft, people.wait(draft, Holder(name="Eve"), "") or "", "desk")


def test_of_a_job_share_the_other_keeps_the_seat() -> None:
    team = document(DESK)
    with team.edit("Take off") as draft:
        people.take_off(draft, Seated("desk", 0))
    desk = team.chart.roles["desk"]
    assert desk.holders == (Holder(name="Di"),)
    assert (desk.vacant_seats, waiting(team.chart)) == (1, [("Cy", "Desk")])
    with team.edit("Take off") as draft:
        people.take_off(draft, Seated("desk", 0))
    assert (team.chart.roles["desk"].vacant_seats, team.chart.roles["desk"].seats) == (2, 3)


def test_two_people_change_places_also_within_one_card() -> None:
    team = document(DESK)
    with team.edit("Swap") as draft:
        people.swap(draft, Seated("boss"), Seated("desk", 1))
        people.swap(draft, Seated("desk", 0), Seated("desk", 1))
    assert names(team.chart, "boss") == ["Di"]
    assert [(h.name, h.shares) for h in team.chart.roles["desk"].holders] == [
        ("Ana Ruiz", False), ("Cy", True),
    ]  # fmt: skip
    with pytest.raises(EditError, match="themselves"), team.edit("Swap") as draft:
        people.swap(draft, Seated("boss"), Seated("boss"))


def test_whose_place_is_taken_waits() -> None:
    team = document()
    with team.edit("Displace") as draft:
        people.displace(draft, Seated("lead"), Seated("boss"))
    assert (names(team.chart, "boss"), waiting(team.chart)) == (["Bo Lind"], [("Ana Ruiz", "Boss")])
    assert team.chart.roles["lead"].status == "vacant"
    (who,) = team.chart.not_placed
    with team.edit("Back") as draft:
        people.swap(draft, who, Seated("boss"))
    assert (names(team.chart, "boss"), waiting(team.chart)) == (["Ana Ruiz"], [("Bo Lind", "Boss")])


def test_two_share_a_seat_also_when_they_had_one_each_on_the_card() -> None:
    team = document(Role(id="desk", seats=2, holders=(Holder(name="Cy"), Holder(name="Di"))))
    with team.edit("Share") as draft:
        people.share(draft, Seated("desk", 0), Seated("desk", 1))
    desk = team.chart.roles["desk"]
    assert [(h.name, h.shares) for h in desk.holders] == [("Di", False), ("Cy", True)]
    assert desk.vacant_seats == 1
    with team.edit("Share") as draft:
        people.share(draft, Seated("lead"), Seated("boss"))
    assert names(team.chart, "boss") == ["Ana Ruiz", "Bo Lind"]
    assert team.chart.roles["boss"].seats == 1


def test_who_holds_a_post_that_is_vacated_or_removed_waits() -> None:
    team = document(DESK)
    with team.edit("Vacate") as draft:
        edits.vacate(draft, "lead")
        edits.remove_role(draft, "desk")
    assert waiting(team.chart) == [("Bo Lind", "Lead"), ("Cy", "Desk"), ("Di", "Desk")]
    assert not any(person.holder.shares for person in team.chart.not_placed.values())
    team.undo()
    with team.edit("Remove") as draft:
        edits.remove_branch(draft, "boss")
    assert waiting(team.chart) == [("Ana Ruiz", "Boss"), ("Bo Lind", "Lead")]


def test_of_nobody_there_is_no_record() -> None:
    team = document(Role(id="lead", holders=(Holder(fte=0.5),)))
    with team.edit("Vacate") as draft:
        edits.vacate(draft, "lead")
    assert team.chart.not_placed == {}


def test_who_waits_can_leave_the_chart_once() -> None:
    team = document()
    with team.edit("Take off") as draft:
        who = people.take_off(draft, Seated("lead"))
    assert who is not None
    with team.edit("Leave") as draft:
        dismiss(draft, who)
    assert team.chart.not_placed == {}
    with pytest.raises(EditError, match="not wait"), team.edit("Leave") as draft:
        dismiss(draft, who)
    team.undo()
    assert waiting(team.chart) == [("Bo Lind", "Lead")]


def test_people_who_are_not_there_cannot_be_moved() -> None:
    team = document()
    for who in (Seated("open"), Seated("lead", 1), Seated("lead", -1)):
        with pytest.raises(EditError, match="not hold"), team.edit("Move") as draft:
            people.move(draft, who, "desk")
    with pytest.raises(EditError, match="already"), team.edit("Move") as draft:
        people.move(draft, Seated("lead"), "lead")


def test_a_record_of_a_person_needs_its_own_kind_of_id() -> None:
    team = document()
    with pytest.raises(EditError, match="cannot have the id"), team.edit("Add") as draft:
        draft.put(Person(id="ana", holder=Holder(name="Ana")))
    with pytest.raises(EditError, match="cannot have the id"), team.edit("Add") as draft:
        edits.add_role(draft, None, id="person/ana")
    with pytest.raises(EditError, match="FTE"), team.edit("Add") as draft:
        draft.put(Person(id="person/a", holder=Holder(name="Ana", fte=float("inf"))))


def test_posts_and_people_without_one_are_counted_apart() -> None:
    team = document(DESK)
    with team.edit("Take off") as draft:
        people.take_off(draft, Seated("boss"))
    figures, before = statistics(team.chart), statistics(document(DESK).chart)
    assert (figures.not_placed, before.not_placed) == (1, 0)
    assert (figures.people, figures.vacant) == (before.people - 1, before.vacant + 1)
    assert (figures.headcount, figures.fte) == (before.headcount, before.fte)


def test_who_waits_is_found_by_name_address_and_former_post() -> None:
    team = document()
    with team.edit("Take off") as draft:
        people.take_off(draft, Seated("lead"))
        people.wait(draft, Holder(name="Åsa Lindqvist", email="asa@example.org"), "Boss")
    found = {text: [m.text for m in find_waiting(team.chart, text)]
             for text in ("lind", "asa", "boss lind", "lead", "example", "", "zoe")}  # fmt: skip
    assert found == {
        "lind": ["Åsa Lindqvist", "Bo Lind"], "asa": ["Åsa Lindqvist"], "boss lind":
        ["Åsa Lindqvist"], "lead": ["Bo Lind"], "example": ["Åsa Lindqvist"], "": [], "zoe": [],
    }  # fmt: skip


# The verbs that write people anew; all others only move them.
_NAMING = ("name",)


@given(steps())
def test_nobody_is_lost_or_doubled(edits: list[Step]) -> None:
    team = document(DESK)
    for step in edits:
        before = everybody(team.chart)
        fte = statistics(team.chart).fte
        perform(team, step)
        if step[0] in ("undo", "redo", *_NAMING):
            continue
        assert everybody(team.chart) == before
        if step[0] in ("take off", "place", "change places"):
            assert statistics(team.chart).fte == fte
