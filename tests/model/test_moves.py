"""Who moves where: people apart from posts, totals, and the list that HR acts on."""

from __future__ import annotations

from orgchart.model.compare import compare
from orgchart.model.document import Document
from orgchart.model.edits import move_role, vacate
from orgchart.model.moves import department_of, moves
from orgchart.model.people import Seated, move
from orgchart.model.people_moves import PersonMove, people_moves
from orgchart.model.records import Holder
from orgchart.model.totals import totals
from support.outline import chart
from support.reorganised import both

TEAM = 'Boss "Dee"\n  Ana "Ana"\n  Bo "Bo"\n  Cy *vacant\n'


def test_each_kind_of_change_is_told_apart() -> None:
    found = compare(*both())
    assert (found.added, found.removed, found.moved) == (
        ["night-lead"],
        ["loyalty-lead"],
        ["night-agent"],
    )
    assert found.swapped == [("account-manager", "issue-lead")]
    assert (found.vacated, found.filled) == ([], ["warranty-agent"])
    assert found.told_fields("returns-agent") == {"seats": (8, 9)}
    assert found.told_fields("issue-lead") == {}  # told by the two who changed places
    assert (found.not_placed, found.placed, found.left, found.other) == ([], [], [], [])


def test_a_person_who_moves_is_one_line() -> None:
    assert people_moves(*both()) == [
        PersonMove(
            name="Jo Lindqvist", kind="swapped", before="issue-lead", after="account-manager"
        ),
        PersonMove(
            name="Kenji Mori", kind="moved", before="loyalty-lead", after="warranty-agent"
        ),
        PersonMove(name="Nia Obi", kind="swapped", before="account-manager", after="issue-lead"),
    ]  # fmt: skip


def test_who_stays_in_a_post_that_moves_does_not_move() -> None:
    document = Document(chart(TEAM))
    with document.edit("Move") as draft:
        move_role(draft, "ana", "bo")
    assert people_moves(chart(TEAM), document.chart) == []


def test_people_are_known_by_id_then_address_then_name() -> None:
    before, after = Document(chart(TEAM)), Document(chart(TEAM))
    people = {
        "ana": (Holder(id="7", name="Ana Ruiz"), Holder(id="7", name="Ana Ruiz-Lopez")),
        "bo": (Holder(name="B. Vogt", email="Bo@x.org"), Holder(name="Bo", email="bo@x.org")),
    }
    for id, (old, new) in people.items():
        for document, holder in ((before, old), (after, new)):
            with document.edit("Name") as draft:
                draft.update(id, holders=(holder,))
    with after.edit("Swap") as draft:
        ana, bo = draft.role("ana").holders, draft.role("bo").holders
        draft.update("ana", holders=bo)
        draft.update("bo", holders=ana)
    found = people_moves(before.chart, after.chart)
    assert [(move.name, move.kind) for move in found] == [
        ("Ana Ruiz-Lopez", "swapped"),
        ("Bo", "swapped"),
    ]


def test_who_joins_leaves_waits_and_is_placed() -> None:
    before, after = Document(chart(TEAM)), Document(chart(TEAM))
    with before.edit("Wait") as draft:
        vacate(draft, "bo")
    with after.edit("People") as draft:
        vacate(draft, "ana")
        move(draft, Seated("bo"), "cy")
        draft.update("boss", holders=(Holder(name="Eve"),))
    found = {move.name: (move.kind, move.before, move.after) for move in
             people_moves(before.chart, after.chart)}  # fmt: skip
    assert found == {
        "Ana": ("not placed", "ana", None),
        "Bo": ("placed", None, "cy"),
        "Dee": ("left", "boss", None),
        "Eve": ("joined", None, "boss"),
    }


def test_two_of_one_name_are_not_taken_for_each_other() -> None:
    before = chart('Boss\n  Ana "Sam"\n  Bo "Sam"\n  Cy *vacant\n  Di *vacant\n')
    after = Document(chart('Boss\n  Ana "Sam"\n  Bo "Sam"\n  Cy *vacant\n  Di *vacant\n'))
    with after.edit("Move") as draft:
        move(draft, Seated("ana"), "cy")
        move(draft, Seated("bo"), "di")
    found = people_moves(before, after.chart)
    assert sorted(move.kind for move in found) == ["joined", "joined", "left", "left"]


def test_totals_tell_differences() -> None:
    before, after = both()
    found = {each.name: each for each in totals(before, after, findings=(5, 3))}
    assert (found["people"].before, found["people"].after) == (41, 42)
    assert found["largest_span"].difference == -7
    assert found["findings"].difference == -2
    assert "cost" not in found


def test_cost_is_of_all_seats_and_private() -> None:
    before = chart(TEAM)
    after = Document(chart(TEAM))
    with after.edit("Cost") as draft:
        draft.update("bo", cost=100.5, seats=2)
    (cost,) = [each for each in totals(before, after.chart) if each.name == "cost"]
    assert (cost.before, cost.after) == (0, 201)
    assert not [each for each in totals(before, after.chart, private=False) if each.name == "cost"]


def test_the_list_is_sorted_by_department_and_names_the_new_one() -> None:
    before, after = Document(chart(TEAM)), Document(chart(TEAM))
    for document in (before, after):
        with document.edit("Departments") as draft:
            draft.update("ana", department="Support")
            draft.update("bo", department="Billing")
            draft.update("cy", department="Returns")
    with after.edit("Move") as draft:
        move(draft, Seated("ana"), "cy")
        draft.update("bo", title="Bob", cost=7.0)
    found = compare(before.chart, after.chart)
    lines = moves(found, before.chart, after.chart, private=False)
    assert [(line.department, line.what) for line in lines] == [
        ("Billing", "Changed: Title"),
        ("Support", "Moves to another post"),
    ]
    moved = lines[1]
    assert (moved.who, moved.before, moved.after, moved.new_department) == (
        "Ana", "Ana", "Cy", "Returns",
    )  # fmt: skip
    told = [line.what for line in moves(found, before.chart, after.chart)]
    assert "Changed: Cost" in told


def test_a_post_without_a_department_is_in_that_of_its_manager() -> None:
    document = Document(chart("Boss\n  Lead\n    Agent\n"))
    with document.edit("Department") as draft:
        draft.update("lead", department="Returns")
    assert department_of(document.chart, "agent") == "Returns"
    assert department_of(chart("Boss\n  Lead\n    Agent\n"), "agent") == "Lead"
    assert department_of(document.chart, None) == ""
