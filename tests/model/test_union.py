"""Two charts as one: what did not move has one place, what did has two."""

from __future__ import annotations

from hypothesis import given

from orgchart.model.chart import Chart
from orgchart.model.compare import compare
from orgchart.model.document import Document
from orgchart.model.edits import add_dotted_line, move_role, remove_role
from orgchart.model.marking import marks_of
from orgchart.model.union import union
from support.edits import Step, perform, steps
from support.outline import chart
from support.reorganised import TODAY, both


def test_each_view_shows_its_part_of_the_union() -> None:
    before, after = both()
    found = union(before, after, compare(before, after))
    assert set(found.before.values()) == set(before.roles)
    assert set(found.after) == set(after.roles)
    assert set(found.chart.roles) == {*before.roles, *after.roles, "was/night-agent"}
    assert found.before["was/night-agent"] == "night-agent"
    assert set(found.changed.roles) == set(found.chart.roles)
    assert found.chart.roles["was/night-agent"].reports_to == "day-lead"
    assert found.chart.roles["night-agent"].reports_to == "night-lead"


def test_marks_name_what_became_of_each_role() -> None:
    before, after = both()
    found = union(before, after, compare(before, after))
    assert {id: (mark.kind, mark.word) for id, mark in found.marks.items()} == {
        "night-lead": ("added", "New"),
        "night-agent": ("moved", "Moved"),
        "was/night-agent": ("was here", "Was here"),
        "loyalty-lead": ("removed", "Removed"),
        "returns-agent": ("changed", "Changed"),
        "warranty-agent": ("filled", "Filled"),
        "account-manager": ("swapped", "Swapped"),
        "issue-lead": ("swapped", "Swapped"),
    }
    details = {id: mark.detail for id, mark in found.marks.items()}
    assert details["night-agent"] == "from Day Lead (Omar Haddad) to Night Lead"
    assert details["was/night-agent"] == "goes to Night Lead"
    assert details["warranty-agent"] == "Kenji Mori comes from Loyalty Lead"
    assert details["returns-agent"] == "Seats 8 → 9"


def test_several_words_tell_all_of_it() -> None:
    document = Document(chart(TODAY))
    with document.edit("Edit") as draft:
        move_role(draft, "returns-agent", "director")
        draft.update("returns-agent", seats=3)
    before = chart(TODAY)
    mark = marks_of(compare(before, document.chart), before, document.chart)["returns-agent"]
    assert (mark.kind, mark.word) == ("moved", "Moved, changed")


def test_a_branch_that_moved_keeps_its_old_places_for_the_view_before() -> None:
    document = Document(chart(TODAY))
    with document.edit("Move") as draft:
        move_role(draft, "day-lead", "sales-manager")
        remove_role(draft, "day-agent")
    before = chart(TODAY)
    found = union(before, document.chart, compare(before, document.chart))
    assert found.before["was/night-agent"] == "night-agent"
    assert "was/night-agent" not in found.changes
    assert {"was/day-lead", "day-agent"} <= found.changes.keys()
    assert found.changed.roles["day-agent"].reports_to == "was/day-lead"


def test_dotted_lines_of_both_sides_are_in_the_union() -> None:
    document = Document(chart(TODAY))
    with document.edit("Lines") as draft:
        draft.update("warranty-agent", dotted=())
        add_dotted_line(draft, "issue-lead", "sales-manager")
    before = chart(TODAY)
    roles = union(before, document.chart, compare(before, document.chart)).chart.roles
    assert [line.manager for line in roles["warranty-agent"].dotted] == ["day-lead"]
    assert [line.manager for line in roles["issue-lead"].dotted] == ["sales-manager"]


@given(steps())
def test_every_view_is_a_tree_of_the_union_with_the_managers_of_its_side(edits: list[Step]) -> None:
    before, document = chart(TODAY), Document(chart(TODAY))
    for step in edits:
        perform(document, step)
    after = document.chart
    found = union(before, after, compare(before, after))
    sides: tuple[tuple[Chart, dict[str, str]], ...] = (
        (before, found.before),
        (after, found.after),
        (found.changed, found.changes),
    )
    for side, names in sides:
        assert sorted(names.values()) == sorted(side.roles)
        for place, id in names.items():
            manager = found.chart.roles[place].reports_to
            told = None if manager is None else names[manager]
            assert told == side.roles[id].reports_to
