"""The laws of editing, over random edits."""

from __future__ import annotations

import pytest
from hypothesis import given

from orgchart.model.change import Change, compose, diff, invert
from orgchart.model.chart import Chart
from orgchart.model.document import Document
from orgchart.model.draft import EditError
from orgchart.model.edits import add_role, move_role
from support.edits import Step, perform, steps
from support.outline import chart

START = """
Director [director]
  Support Manager [manager]
    Team Lead [team lead]
      Representative x8 (support)
    Night Lead [team lead]
      Night Agent x5 (support) ~> Quality Analyst #Quality
  Sales Manager [manager]
    Sales Representative x4 (sales)
  Quality Analyst [specialist]
"""


def same(one: Chart, other: Chart) -> bool:
    """Equal records and equal indexes."""
    ids = [None, *one.roles]
    return (
        one.records == other.records
        and one.not_placed == other.not_placed
        and one.functions() == other.functions()
        and one.used_functions() == other.used_functions()
        and all(one.reports(id) == other.reports(id) for id in ids)
        and all(one.dotted_reports(id) == other.dotted_reports(id) for id in one.roles)
    )


@given(steps())
def test_indexes_equal_those_computed_from_scratch(edits: list[Step]) -> None:
    document = Document(chart(START))
    for step in edits:
        perform(document, step)
        assert same(document.chart, Chart(document.chart.records.values()))


@given(steps())
def test_undo_all_restores_the_start_and_redo_all_the_end(edits: list[Step]) -> None:
    document = Document(chart(START))
    for step in edits:
        perform(document, step)
    end = Chart(document.chart.records.values())
    while document.undo():
        pass
    assert same(document.chart, chart(START))
    while document.redo():
        pass
    if not any(step[0] in ("undo", "redo") for step in edits):
        assert same(document.chart, end)


@given(steps())
def test_composed_changes_are_the_difference(edits: list[Step]) -> None:
    document = Document(chart(START))
    heard: list[Change] = []
    document.subscribe(heard.append)
    start = dict(document.chart.records)
    for step in edits:
        perform(document, step)
    whole: Change = {}
    for change in heard:
        whole = compose(whole, change)
    assert whole == diff(start, document.chart.records)
    document.chart.apply(invert(whole))
    assert same(document.chart, chart(START))


@given(steps())
def test_always_a_forest(edits: list[Step]) -> None:
    document = Document(chart(START))
    for step in edits:
        perform(document, step)
        seen = list(document.chart.branch(None))
        assert len(seen) == len(set(seen)) == len(document.chart.roles)


@given(steps())
def test_a_refused_edit_leaves_no_trace(edits: list[Step]) -> None:
    document = Document(chart(START))
    for step in edits:
        before, done = dict(document.chart.records), len(document.done)
        if not perform(document, step):
            assert document.chart.records == before
            assert len(document.done) == done


def test_listeners_hear_each_change_once_and_may_leave() -> None:
    document = Document(chart("Boss"))
    heard: list[Change] = []
    leave = document.subscribe(heard.append)
    with document.edit("Add") as draft:
        add_role(draft, "boss", title="Ana")
    document.undo()
    leave()
    document.redo()
    assert len(heard) == 2
    assert heard[1] == invert(heard[0])


def test_a_listener_cannot_edit() -> None:
    document = Document(chart("Boss"))

    def meddle(_: Change) -> None:
        with document.edit("More") as draft:
            add_role(draft, "boss")

    document.subscribe(meddle)
    with pytest.raises(RuntimeError, match="inside"), document.edit("Add") as draft:
        add_role(draft, "boss", title="Ana")


def test_an_edit_without_effect_is_no_step() -> None:
    document = Document(chart("Boss"))
    with document.edit("Nothing") as draft:
        draft.update("boss", title="Boss")
    assert document.done == []


def test_an_error_inside_the_block_is_passed_on_and_nothing_is_written() -> None:
    document = Document(chart("Boss\n  Ana\n    Bo"))
    with pytest.raises(EditError, match="would report to itself"), document.edit("Move") as draft:
        move_role(draft, "ana", "bo")
    with document.edit("Still works") as draft:
        move_role(draft, "bo", "boss")
    assert document.chart.reports("boss") == ["ana", "bo"]


def test_a_new_edit_forgets_what_was_undone() -> None:
    document = Document(chart("Boss"))
    with document.edit("One") as draft:
        add_role(draft, "boss")
    document.undo()
    with document.edit("Two") as draft:
        add_role(draft, "boss")
    assert document.redo() == {}
