"""Three-way merges: what fits together is taken, what clashes is told; always a chart."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given

from orgchart.model import scenarios as verbs
from orgchart.model.change import compose, diff
from orgchart.model.chart import Chart
from orgchart.model.document import Document
from orgchart.model.draft import Draft
from orgchart.model.edits import add_role, move_role, remove_role
from orgchart.model.merge import Merged, clash_lines, merge
from orgchart.model.people import Seated, move
from orgchart.model.records import AnyRecord, Id
from orgchart.model.scenarios.seen import seen_records
from orgchart.storage.checks import find_fault
from support.edits import Step, perform, steps
from support.laws import dear
from support.outline import chart
from support.scenario_steps import perform_any, scenario_steps

START = """
Boss "Dee"
  Ana "Ana"
    Ned "Ned"
  Bo "Bo"
  Cy *vacant
  Di *vacant
"""


def edited(verb: Callable[[Draft], object], start: str = START) -> Chart:
    document = Document(chart(start))
    with document.edit("Edit") as draft:
        verb(draft)
    return document.chart


def merged(ours: Callable[[Draft], object], theirs: Callable[[Draft], object]) -> Merged:
    return merge(chart(START), edited(ours), edited(theirs))


def told(found: Merged) -> str:
    return "\n".join(clash_lines(found.clashes))


def test_different_fields_of_one_role_are_both_taken() -> None:
    def move_it(draft: Draft) -> None:
        move_role(draft, "ned", "bo")
        draft.update("ned", custom={"room": "12"})

    found = merged(lambda draft: draft.update("ned", title="Clerk", custom={"desk": "3"}), move_it)
    ned = found.chart.roles["ned"]
    assert (ned.title, ned.reports_to) == ("Clerk", "bo")
    assert ned.custom == {"desk": "3", "room": "12"}
    assert found.clashes == ()


def test_one_field_changed_on_both_sides_stays_ours_and_is_told() -> None:
    found = merged(lambda d: d.update("ned", title="A"), lambda d: d.update("ned", title="B"))
    assert found.chart.roles["ned"].title == "A"
    assert told(found) == "Ned (ned): Title is A here and B there."


def test_a_role_under_one_that_the_other_side_removed_goes_to_the_nearest_above() -> None:
    found = merged(
        lambda draft: remove_role(draft, "ana"),
        lambda draft: add_role(draft, "ana", id="new", title="New"),
    )
    assert found.chart.roles["new"].reports_to == "boss"
    assert told(found) == "New (new): the manager “Ana” was removed on one side."


def test_removed_here_and_changed_there_stays_removed_and_is_told() -> None:
    found = merged(
        lambda draft: remove_role(draft, "bo"), lambda draft: draft.update("bo", title="Bob")
    )
    assert "bo" not in found.chart.roles
    assert told(found) == "Bo (bo): removed here and changed there."


def test_moves_that_close_a_circle_together_stay_ours() -> None:
    found = merged(lambda d: move_role(d, "ana", "bo"), lambda d: move_role(d, "bo", "ana"))
    assert (found.chart.roles["ana"].reports_to, found.chart.roles["bo"].reports_to) == (
        "bo",
        "boss",
    )
    assert "Bo (bo): " in told(found)
    assert "would report to itself." in told(found)


def test_a_person_whom_both_sides_moved_is_told() -> None:
    found = merged(
        lambda draft: move(draft, Seated("ned"), "cy"),
        lambda draft: move(draft, Seated("ned"), "di"),
    )
    assert told(found) == "Ned: is in two places now."


def test_both_sides_of_a_scenario_are_met() -> None:
    document = Document(chart(START))
    id, change = verbs.create(document.records, "Option A")
    document.carry_out("Create", change, show=id)
    with document.edit("Move") as draft:
        move_role(draft, "ned", "bo")
    base = Chart(document.records.values())
    sides = []
    for fields in ({"title": "Clerk"}, {"team": "Night"}):
        other = Document(Chart(base.records.values()))
        other.show(id)
        with other.edit("Edit") as draft:
            draft.update("ned", **fields)
        sides.append(Chart(other.records.values()))
    found = merge(base, *sides)
    ned = verbs.seen_chart(found.chart.records, id).roles["ned"]
    assert (ned.title, ned.team, ned.reports_to) == ("Clerk", "Night", "bo")
    assert found.clashes == ()
    assert found.chart.roles["ned"] == base.roles["ned"]


# --- laws ---------------------------------------------------------------------------------------


def is_chart(records: dict[Id, AnyRecord]) -> bool:
    return find_fault(list(records.values()), Chart(records.values())) is None


def after(edits: list[Step]) -> Chart:
    document = Document(chart(START))
    for step in edits:
        perform(document, step)
    return document.chart


@given(steps(8), steps(8))
def test_a_merge_is_always_a_chart(one: list[Step], other: list[Step]) -> None:
    assert is_chart(merge(chart(START), after(one), after(other)).chart.records)


@given(steps(10))
def test_with_one_side_unchanged_it_is_the_other(edits: list[Step]) -> None:
    base, side = chart(START), after(edits)
    for pair in ((base, side), (side, base), (side, side)):
        found = merge(base, *pair)
        assert found.chart.records == side.records
        assert found.clashes == ()


@given(steps(3), steps(3))
def test_independent_edits_commute(one: list[Step], other: list[Step]) -> None:
    base, ours, theirs = chart(START), after(one), after(other)
    mine, yours = diff(base.records, ours.records), diff(base.records, theirs.records)
    found, turned = merge(base, ours, theirs), merge(base, theirs, ours)
    if not found.clashes and not turned.clashes and not mine.keys() & yours.keys():
        assert found.chart.records == turned.chart.records
        assert diff(base.records, found.chart.records) == compose(mine, yours)


@dear(30)
@given(scenario_steps(12), scenario_steps(12), scenario_steps(12))
def test_merged_scenarios_are_charts_too(
    start: list[Step], one: list[Step], other: list[Step]
) -> None:
    base = Document(chart(START))
    for step in start:
        perform_any(base, step)
    sides = []
    for edits in (one, other):
        document = Document(Chart(base.records.values()))
        for step in edits:
            perform_any(document, step)
        sides.append(Chart(document.records.values()))
    records = merge(Chart(base.records.values()), *sides).chart.records
    for id in (None, *(each.id for each in verbs.scenarios(records))):
        assert is_chart(seen_records(records, id))
