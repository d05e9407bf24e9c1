"""The laws of scenarios, over random edits in today and in scenarios."""

from __future__ import annotations

from collections import Counter

from hypothesis import given

from orgchart.model import scenarios as verbs
from orgchart.model.change import Change, compose, diff
from orgchart.model.chart import Chart
from orgchart.model.document import Document
from orgchart.model.merge import merge
from orgchart.model.people import Seated
from orgchart.model.photos import photo_of
from orgchart.model.portraits import set_photo
from orgchart.model.records import AnyRecord, Id
from orgchart.model.scenarios.following import people_on
from orgchart.model.scenarios.seen import seen_records, taken
from orgchart.storage import decode, encode
from orgchart.storage.checks import find_fault
from support.edits import Step, perform, steps
from support.faces import png
from support.laws import dear
from support.outline import chart
from support.scenario_steps import perform_any, scenario_steps

START = """
Director [director] "Dee"
  Support Manager [manager] "Ana"
    Team Lead [team lead] "Bo"
      Representative x8 (support)
    Night Lead [team lead] "Cy"
      Night Agent x5 (support) ~> Quality Analyst #Quality
  Sales Manager [manager] "Eve"
    Sales Representative x4 (sales)
  Quality Analyst [specialist] "Fay"
"""


def started() -> Document:
    document = Document(chart(START))
    with document.edit("Photo") as draft:
        set_photo(draft, Seated("team-lead"), photo_of(png("red")))
    return document


def edited(steps: list[Step]) -> Document:
    document = started()
    for step in steps:
        perform_any(document, step)
    return document


def is_chart(records: dict[Id, AnyRecord]) -> bool:
    return find_fault(list(records.values()), Chart(records.values())) is None


@given(scenario_steps())
def test_what_is_shown_is_what_the_records_of_the_file_tell(steps: list[Step]) -> None:
    document = started()
    for step in steps:
        perform_any(document, step)
        assert document.chart.records == seen_records(document.records, document.shown)


@given(scenario_steps())
def test_today_and_every_scenario_are_charts_and_nobody_is_doubled(steps: list[Step]) -> None:
    document = started()
    for step in steps:
        perform_any(document, step)
        for id in (None, *(each.id for each in verbs.scenarios(document.records))):
            shown = seen_records(document.records, id)
            assert is_chart(shown)
            people = Counter(who for record in shown.values() for who in people_on(record))
            assert not people or max(people.values()) == 1


@given(scenario_steps())
def test_undo_all_restores_the_start_and_redo_all_the_end(steps: list[Step]) -> None:
    document = edited(steps)
    end, shown = dict(document.records), document.shown
    seen = [(step.scenario, step.leads_to) for step in document.done]
    while document.done:
        scenario = document.done[-1].scenario
        document.undo()
        assert document.shown == scenario
    assert document.records == Document(chart(START)).records
    assert document.chart.records == document.records
    while document.undone:
        document.redo()
    assert seen == [(step.scenario, step.leads_to) for step in document.done][: len(seen)]
    if len(seen) == len(document.done):
        assert document.records == end
        document.show(shown)
        assert document.chart.records == seen_records(end, shown)


@given(scenario_steps())
def test_what_the_file_hears_leads_from_its_start_to_its_end(steps: list[Step]) -> None:
    document = started()
    start, heard = dict(document.records), list[Change]()
    document.subscribe_to_file(heard.append)
    for step in steps:
        perform_any(document, step)
    whole: Change = {}
    for change in heard:
        whole = compose(whole, change)
    assert whole == diff(start, document.records)


@dear(40)
@given(scenario_steps())
def test_save_then_load_gives_the_same_scenarios(steps: list[Step]) -> None:
    records = edited(steps).records
    loaded = decode(encode(Chart(records.values())))
    assert loaded.notes == ()
    assert loaded.chart.records == records


@given(scenario_steps())
def test_taking_a_whole_scenario_over_makes_today_what_it_shows(steps: list[Step]) -> None:
    document = edited(steps)
    for each in verbs.scenarios(document.records):
        shown = seen_records(document.records, each.id)
        others = {
            other.id: seen_records(document.records, other.id)
            for other in verbs.scenarios(document.records)
            if other.id != each.id
        }
        document.carry_out("Take over", verbs.take_over(document.records, each.id))
        assert seen_records(document.records) == shown
        assert seen_records(document.records, each.id) == shown
        assert verbs.change_of(document.records, each.id) == {}
        assert all(is_chart(seen_records(document.records, other)) for other in others)
        document.undo()


@given(scenario_steps())
def test_closed_parts_can_be_taken_over_one_after_the_other(steps: list[Step]) -> None:
    document = edited(steps)
    for each in verbs.scenarios(document.records):
        end = seen_records(document.records, each.id)
        while change := verbs.change_of(document.records, each.id):
            part = verbs.closed(document.records, each.id, [min(change)])
            document.carry_out("Take", verbs.take_over(document.records, each.id, part))
            assert is_chart(seen_records(document.records))
            assert seen_records(document.records, each.id) == end
        assert seen_records(document.records) == end


@given(scenario_steps())
def test_rebasing_leaves_what_is_shown_and_no_conflict(steps: list[Step]) -> None:
    document = edited(steps)
    for each in verbs.scenarios(document.records):
        shown = seen_records(document.records, each.id)
        found = verbs.conflicts(document.records, each.id)
        choices = verbs.choose_all(found, "scenario")
        document.carry_out("Rebase", verbs.rebase(document.records, each.id, choices))
        assert seen_records(document.records, each.id) == shown
        assert not verbs.is_behind(document.records, each.id)
        assert verbs.conflicts(document.records, each.id) == []


@given(steps(3), steps(3))
def test_independent_edits_of_today_and_a_scenario_commute(
    one: list[Step], other: list[Step]
) -> None:
    base = started().records
    mine, yours = (diff(base, _after(each).records) for each in (one, other))
    found = merge(*(Chart(taken(base, each).values()) for each in ({}, mine, yours)))
    if found.clashes or mine.keys() & yours.keys():
        return
    ends = []
    for today_first in (True, False):
        document = started()
        id, created = verbs.create(document.records, "Option")
        document.carry_out("Create", created)
        both: list[tuple[Id | None, Change]] = [(None, mine), (id, yours)]
        for shown, change in both if today_first else reversed(both):
            document.show(shown)
            document.take("Edit", change)
        document.carry_out("Rebase", verbs.rebase(document.records, id))
        ends.append((seen_records(document.records), seen_records(document.records, id)))
    assert ends[0] == ends[1]
    assert ends[0][1] == found.chart.records


def _after(edits: list[Step]) -> Document:
    document = started()
    for step in edits:
        perform(document, step)
    return document
