"""Findings that are accepted with a reason, and open again when it does not hold any more."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from test_checker_law import START, anew, followed

from orgchart.model.document import Document
from orgchart.model.draft import EditError
from orgchart.model.records import Acceptance
from orgchart.rules import Problem, accept_finding, check, reopen_finding, still_open
from orgchart.storage import decode, encode
from support.edits import perform, steps
from support.laws import dear
from support.outline import chart

TEAM = "Head [manager]\n  Lead [team lead]\n    Agent x17\n  Analyst [specialist] x2"


def document() -> Document:
    return Document(chart(TEAM))


def wide(document: Document, today: date | None = None) -> Problem:
    (found,) = (each for each in check(document.chart, today) if each.rule == "A4")
    return found


def accepted(until: date | None = None) -> Document:
    one = document()
    with one.edit("Accept") as draft:
        reason = "The team is being built."
        accept_finding(draft, wide(one), reason, until=until, by="Ana", on=date(2026, 1, 5))
    return one


def test_an_accepted_finding_says_so_and_is_not_open() -> None:
    one = accepted()
    found = wide(one)
    assert found.accepted is not None
    assert found.accepted.reason == "The team is being built."
    assert (found.accepted.by, found.accepted.on) == ("Ana", "2026-01-05")
    assert found.key == "A4/lead"
    assert found.about == "lead"
    assert "A4" not in {problem.rule for problem in still_open(check(one.chart))}


def test_it_stays_accepted_through_edits_of_other_things() -> None:
    one = accepted()
    with one.edit("Rename, and one analyst fewer") as draft:
        draft.update("lead", title="Leader of all")
        draft.update("analyst", seats=1)
    assert wide(one).accepted is not None
    assert wide(Document(decode(encode(one.chart)).chart)).accepted is not None


def test_other_facts_open_it_again() -> None:
    one = accepted()
    with one.edit("One more") as draft:
        draft.update("agent", seats=18)
    found = wide(one)
    assert (found.accepted, found.reopened) == (None, "other facts")
    one.undo()
    assert wide(one).accepted is not None


def test_its_last_day_is_the_day_it_ends_on() -> None:
    one = accepted(until=date(2026, 3, 31))
    assert wide(one, date(2026, 3, 31)).accepted is not None
    past = wide(one, date(2026, 4, 1))
    assert (past.accepted, past.reopened) == (None, "past its date")
    assert wide(one).accepted is not None


def test_it_can_be_opened_again_by_hand() -> None:
    one = accepted()
    with one.edit("Reopen") as draft:
        reopen_finding(draft, wide(one))
    assert (wide(one).accepted, wide(one).reopened) == (None, "")
    assert one.chart.records == document().chart.records


def test_what_was_not_accepted_cannot_be_opened_again() -> None:
    one = document()
    with pytest.raises(EditError, match="not accepted"), one.edit("Reopen") as draft:
        reopen_finding(draft, wide(one))


def test_there_must_be_a_reason() -> None:
    one = document()
    with pytest.raises(EditError, match="reason"), one.edit("Accept") as draft:
        accept_finding(draft, wide(one), "  ")
    assert not any(isinstance(each, Acceptance) for each in one.chart.records.values())


def test_a_long_list_of_facts_becomes_a_checksum() -> None:
    text = "\n".join(" " * depth + f"Role {depth}" for depth in range(40))
    (chain,) = (each for each in check(chart(text)) if each.rule == "A2")
    assert len(chain.facts) == 16


@given(edits=steps(max_size=10))
@dear(50)
def test_acceptances_are_followed_through_edits(edits) -> None:  # type: ignore[no-untyped-def]
    one = Document(chart(START))
    checker = followed(one)
    for number, step in enumerate(edits):
        perform(one, step)
        open_now = still_open(checker.problems())
        if open_now and number % 2:
            with one.edit("Accept") as draft:
                accept_finding(draft, open_now[number % len(open_now)], "So be it.")
        assert checker.problems() == check(anew(one))
    for problem in checker.problems():
        if problem.accepted:
            with one.edit("Reopen") as draft:
                reopen_finding(draft, problem)
    assert still_open(checker.problems()) == checker.problems()
