"""Scenarios: what they show, how they follow today, and what somebody has to choose about."""

from __future__ import annotations

import pytest

from orgchart.model import scenarios as verbs
from orgchart.model.change import Change
from orgchart.model.chart import Chart
from orgchart.model.document import Document
from orgchart.model.draft import EditError
from orgchart.model.edits import add_role, move_role, remove_role, vacate
from orgchart.model.people import Seated, move, swap
from orgchart.model.photos import photo_of
from orgchart.model.portraits import set_photo
from orgchart.model.records import Id, Photo, Settings
from support.faces import png
from support.outline import chart

TEAM = 'Boss "Dee"\n  Ana "Ana"\n    Ned "Ned"\n  Bo "Bo"\n  Cy *vacant\n'


@pytest.fixture
def document() -> Document:
    return Document(chart(TEAM))


def option(document: Document, name: str = "Option A") -> Id:
    """A new scenario, which is shown."""
    id, change = verbs.create(document.records, name)
    document.carry_out("New scenario", change, show=id)
    return id


def update(document: Document, id: Id, **fields: object) -> None:
    with document.edit("Edit") as draft:
        draft.update(id, **fields)


def seen(document: Document, id: Id | None) -> Chart:
    return verbs.seen_chart(document.records, id)


def test_edits_go_into_the_scenario_that_is_shown(document: Document) -> None:
    id = option(document)
    with document.edit("Move") as draft:
        move_role(draft, "ned", "bo")
    assert document.chart.roles["ned"].reports_to == "bo"
    document.show(None)
    assert document.chart.roles["ned"].reports_to == "ana"
    assert [*verbs.change_of(document.records, id)] == ["ned"]
    document.show(id)
    assert document.chart.roles["ned"].reports_to == "bo"


def test_the_chart_that_is_shown_stays_one_object_and_holds_no_scenarios(
    document: Document,
) -> None:
    chart = document.chart
    id = option(document)
    update(document, "ned", title="Clerk")
    assert document.chart is chart
    assert id not in chart.records
    loaded = Document(Chart(document.records.values()))
    assert loaded.chart.records == seen(document, None).records


def test_undo_goes_back_to_the_scenario_of_the_step(document: Document) -> None:
    id = option(document)
    update(document, "ned", title="Clerk")
    document.show(None)
    update(document, "bo", title="Bob")
    document.show(id)
    document.undo()
    assert (document.shown, document.chart.roles["bo"].title) == (None, "Bo")
    document.undo()
    assert (document.shown, document.chart.roles["ned"].title) == (id, "Ned")
    document.undo()
    assert (document.shown, verbs.scenarios(document.records)) == (None, [])
    document.redo()
    document.redo()
    assert (document.shown, document.chart.roles["ned"].title) == (id, "Clerk")


def test_showing_is_told_to_views_and_not_to_the_file(document: Document) -> None:
    id = option(document)
    update(document, "ned", title="Clerk")
    views: list[Change] = []
    file: list[Change] = []
    document.subscribe(views.append)
    document.subscribe_to_file(file.append)
    document.show(None)
    assert [*views[0]] == ["ned"]
    assert file == []
    update(document, "bo", title="Bob")
    assert (len(views), len(file)) == (2, 1)
    assert document.show(id) == views[-1]
    assert document.show(id) == {}


def test_a_scenario_shows_what_only_today_changed(document: Document) -> None:
    id = option(document)
    update(document, "ned", title="Clerk")
    document.show(None)
    update(document, "bo", title="Bob")
    update(document, "ned", team="Night")
    shown = seen(document, id)
    assert shown.roles["bo"].title == "Bob"
    assert (shown.roles["ned"].title, shown.roles["ned"].team) == ("Clerk", "Night")
    assert verbs.is_behind(document.records, id)
    assert verbs.conflicts(document.records, id) == []
    document.carry_out("Rebase", verbs.rebase(document.records, id))
    assert not verbs.is_behind(document.records, id)
    assert seen(document, id).records == shown.records


def test_a_field_that_both_changed_is_a_conflict_to_choose_about(document: Document) -> None:
    id = option(document)
    update(document, "ned", title="Clerk", team="Day")
    document.show(None)
    update(document, "ned", title="Agent", team="Night")
    (conflict,) = verbs.conflicts(document.records, id)
    assert (conflict.id, conflict.fields, conflict.kept) == ("ned", ("title", "team"), False)
    sides = [
        role and role.title  # type: ignore[union-attr]
        for role in (conflict.before, conflict.today, conflict.scenario)
    ]
    assert sides == ["Ned", "Agent", "Clerk"]
    half = verbs.rebase(document.records, id, {("ned", "title"): "today"})
    assert half == {}
    both: verbs.Choices = {("ned", "title"): "today", ("ned", "team"): "scenario"}
    document.carry_out("Rebase", verbs.rebase(document.records, id, both))
    ned = seen(document, id).roles["ned"]
    assert (ned.title, ned.team) == ("Agent", "Day")
    assert verbs.conflicts(document.records, id) == []


def test_an_edit_in_the_scenario_leaves_other_conflicts_open(document: Document) -> None:
    id = option(document)
    update(document, "ned", title="Clerk")
    document.show(None)
    update(document, "ned", title="Agent")
    document.show(id)
    update(document, "ned", team="Day")
    assert [each.fields for each in verbs.conflicts(document.records, id)] == [("title",)]
    update(document, "ned", title="Agent")
    assert verbs.conflicts(document.records, id) == []


def test_a_scenario_keeps_what_it_needs_and_says_so(document: Document) -> None:
    id = option(document)
    with document.edit("Add") as draft:
        add_role(draft, "bo", id="new", title="New")
    document.show(None)
    with document.edit("Remove") as draft:
        remove_role(draft, "bo")
    assert seen(document, id).roles["new"].reports_to == "bo"
    kept = verbs.conflicts(document.records, id)
    assert [(each.id, each.kept) for each in kept if each.id == "bo"] == [("bo", True)]
    choices = verbs.choose_all(kept, "today")
    with pytest.raises(EditError, match="New reports to “bo”, which would not be there"):
        verbs.rebase(document.records, id, choices)
    choices = verbs.choose_all(kept, "scenario")
    document.carry_out("Keep", verbs.rebase(document.records, id, choices))
    assert verbs.conflicts(document.records, id) == []
    assert "bo" in seen(document, id).roles


def test_nobody_is_doubled_when_both_move_the_same_person(document: Document) -> None:
    id = option(document)
    with document.edit("Swap") as draft:
        swap(draft, Seated("ned"), Seated("bo"))
    document.show(None)
    with document.edit("Move") as draft:
        move(draft, Seated("ned"), "cy")
    names = sorted(h.name for role in seen(document, id).roles.values() for h in role.holders)
    assert names == ["Ana", "Bo", "Dee", "Ned"]
    found = verbs.conflicts(document.records, id)
    with pytest.raises(EditError, match="choose one side for both"):
        verbs.rebase(document.records, id, found[0].choose("today"))
    choices = verbs.choose_all(found, "today")
    with pytest.raises(EditError, match="choose one side for both"):
        verbs.rebase(document.records, id, choices)


def test_who_waits_in_the_scenario_and_has_the_post_again_waits_no_more(
    document: Document,
) -> None:
    id = option(document)
    with document.edit("Vacate") as draft:
        vacate(draft, "ned")
    document.show(None)
    update(document, "ned", seats=2)
    choices = verbs.choose_all(verbs.conflicts(document.records, id), "today")
    document.carry_out("Rebase", verbs.rebase(document.records, id, choices))
    shown = seen(document, id)
    assert [holder.name for holder in shown.roles["ned"].holders] == ["Ned"]
    assert shown.not_placed == {}


def test_parts_that_need_each_other_are_taken_over_together(document: Document) -> None:
    id = option(document)
    with document.edit("Much") as draft:
        add_role(draft, "boss", id="lead", title="Lead")
        move_role(draft, "ned", "lead")
        draft.update("cy", title="Open post")
    with document.edit("Swap") as draft:
        swap(draft, Seated("ana"), Seated("bo"))
    needs = verbs.needs(document.records, id)
    assert needs == {"lead": set(), "ned": {"lead"}, "cy": set(), "ana": {"bo"}, "bo": {"ana"}}
    with pytest.raises(EditError, match="without “Lead”"):
        verbs.take_over(document.records, id, ["ned"])
    document.carry_out("Take", verbs.take_over(document.records, id, ["ned", "lead"]))
    today = seen(document, None)
    assert (today.roles["ned"].reports_to, today.roles["cy"].title) == ("lead", "Cy")
    assert {*verbs.change_of(document.records, id)} == {"cy", "ana", "bo"}


def test_moves_that_would_close_a_circle_alone_need_each_other(document: Document) -> None:
    id = option(document)
    with document.edit("Turn") as draft:
        move_role(draft, "ned", "boss")
        move_role(draft, "ana", "ned")
    assert verbs.closed(document.records, id, ["ana"]) == {"ana", "ned"}
    assert verbs.closed(document.records, id, ["ned"]) == {"ned"}


def test_a_removed_role_needs_that_its_reports_went(document: Document) -> None:
    id = option(document)
    with document.edit("Remove") as draft:
        remove_role(draft, "ana")
    needed = verbs.closed(document.records, id, ["ana"])
    assert "ned" in needed
    assert any(each.startswith("person/") for each in needed)  # Ana, who waits now


def test_names_are_told_apart_and_kept(document: Document) -> None:
    one, two = option(document), option(document)
    names = [each.name for each in verbs.scenarios(document.records)]
    assert names == ["Option A", "Option A 2"]
    document.carry_out("Rename", verbs.rename(document.records, two, "  Hubs "))
    assert verbs.named(document.records, "hubs") == two
    document.carry_out("Order", verbs.reorder(document.records, two, one))
    assert [each.name for each in verbs.scenarios(document.records)] == ["Hubs", "Option A"]
    document.carry_out("Colour", verbs.recolour(document.records, two, "sales"))
    assert verbs.scenario(document.records, two).colour == "sales"
    for wrong in ("", "option a"):
        with pytest.raises(EditError):
            verbs.rename(document.records, two, wrong)
    with pytest.raises(EditError, match="there are “Hubs”, “Option A”"):
        verbs.named(document.records, "Option C")
    with pytest.raises(EditError, match="no scenario"):
        document.show("scenario/none")


def test_a_duplicate_goes_its_own_way(document: Document) -> None:
    one = option(document)
    update(document, "ned", title="Clerk")
    two, change = verbs.duplicate(document.records, one)
    document.carry_out("Duplicate", change, show=two)
    update(document, "ned", title="Agent")
    assert seen(document, one).roles["ned"].title == "Clerk"
    assert seen(document, two).roles["ned"].title == "Agent"


def test_a_scenario_thrown_away_takes_its_photos_along_and_today_is_shown(
    document: Document,
) -> None:
    id = option(document)
    with document.edit("Photo") as draft:
        set_photo(draft, Seated("ned"), photo_of(png("red")))
    (photo,) = [each for each in document.records.values() if isinstance(each, Photo)]
    assert photo.id in document.chart.records
    assert photo.id not in seen(document, None).records
    document.carry_out("Throw away", verbs.throw_away(document.records, id))
    assert (document.shown, document.records) == (None, chart(TEAM).records)
    document.undo()
    assert (document.shown, photo.id in document.chart.records) == (id, True)


def test_a_photo_that_only_a_scenario_has_stays_when_today_drops_it(document: Document) -> None:
    with document.edit("Photo") as draft:
        set_photo(draft, Seated("ned"), photo_of(png("red")))
    photo = document.chart.roles["ned"].holders[0].photo
    id = option(document)
    update(document, "ned", title="Clerk")
    document.show(None)
    with document.edit("Vacate") as draft:
        set_photo(draft, Seated("ned"), None)
    assert photo not in document.chart.records
    document.undo()
    assert photo in document.chart.records
    document.redo()
    assert seen(document, id).roles["ned"].holders[0].photo == ""


def test_settings_may_be_otherwise_in_a_scenario(document: Document) -> None:
    id = option(document)
    with document.edit("Title") as draft:
        draft.put(Settings(title="With hubs"))
    assert (seen(document, None).settings.title, seen(document, id).settings.title) == (
        "",
        "With hubs",
    )
