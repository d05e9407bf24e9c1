"""Comments on roles: conversations that are undone, kept, compared, merged and taken over."""

from datetime import UTC, datetime

import pytest

from orgchart.model.chart import Chart
from orgchart.model.comments import (
    add_comment,
    answer_comment,
    moment_of,
    open_counts,
    remove_comment,
    resolve_comment,
    reword_comment,
    threads,
    time_of,
)
from orgchart.model.compare import compare
from orgchart.model.document import Document
from orgchart.model.draft import EditError
from orgchart.model.edits import add_role, remove_branch, remove_role
from orgchart.model.merge import merge
from orgchart.model.records import Id
from orgchart.model.scenarios import create, needs, take_over
from orgchart.storage import decode, encode
from support.outline import chart

TEAM = "Boss\n  Ana\n  Bo\n    Cy\n"


def talk() -> tuple[Document, Id]:
    """Two conversations, one with an answer."""
    document = Document(chart(TEAM))
    with document.edit("Comment") as draft:
        first = add_comment(draft, "ana", " Is one enough? ", "Dee", "2026-03-02T10:00Z")
        add_comment(draft, "boss", "Title?", "Dee", "2026-03-01T10:00Z")
    with document.edit("Answer") as draft:
        answer_comment(draft, first, "For now.", "Eve", "2026-03-02T11:00Z")
    return document, first


def told(seen: Chart) -> list[list[str]]:
    return [[each.text for each in thread.comments] for thread in threads(seen)]


def test_conversations_come_oldest_first_with_their_answers() -> None:
    document, _ = talk()
    assert told(document.chart) == [["Title?"], ["Is one enough?", "For now."]]
    document.undo()
    assert told(document.chart) == [["Title?"], ["Is one enough?"]]
    document.undo()
    assert told(document.chart) == []
    assert document.chart.comments == {}


def test_an_answer_to_what_was_resolved_opens_it_again() -> None:
    document, first = talk()
    with document.edit("Resolve") as draft:
        resolve_comment(draft, first, resolved=True)
    assert open_counts(document.chart) == {"boss": 1}
    with document.edit("Answer") as draft:
        answer_comment(draft, first, "Yet", "Eve")
    assert open_counts(document.chart) == {"boss": 1, "ana": 1}


def test_a_conversation_is_resolved_by_any_of_its_comments() -> None:
    document, first = talk()
    last = next(each.id for each in document.chart.comments.values() if each.answers)
    with document.edit("Resolve") as draft:
        resolve_comment(draft, last, resolved=True)
    found = document.chart.comments[first]
    assert found.resolved


def test_a_comment_is_reworded_and_removed_with_its_answers() -> None:
    document, first = talk()
    with document.edit("Reword") as draft:
        reword_comment(draft, first, "Are two enough?")
    assert told(document.chart)[1][0] == "Are two enough?"
    with document.edit("Remove") as draft:
        remove_comment(draft, first)
    assert told(document.chart) == [["Title?"]]


@pytest.mark.parametrize(("about", "text"), [("ana", "  "), ("nobody", "Hello")])
def test_nothing_said_and_nobody_told_are_refused(about: Id, text: str) -> None:
    document = Document(chart(TEAM))
    with pytest.raises(EditError), document.edit("Comment") as draft:
        add_comment(draft, about, text, "Dee")


def test_what_is_said_about_a_role_goes_and_comes_back_with_it() -> None:
    document, _ = talk()
    before = dict(document.chart.comments)
    with document.edit("Remove") as draft:
        remove_role(draft, "ana")
    assert told(document.chart) == [["Title?"]]
    document.undo()
    assert document.chart.comments == before
    with document.edit("Remove") as draft:
        remove_branch(draft, "boss")
    assert told(document.chart) == []


def test_comments_are_kept_in_the_file_a_line_each() -> None:
    document, _ = talk()
    data = encode(document.chart)
    assert data.count(b'"type":"comment"') == 3
    assert decode(data).chart.comments == document.chart.comments


def test_comments_of_two_people_meet_in_a_merge_and_are_told_by_a_comparison() -> None:
    base = chart(TEAM)
    ours, theirs = Document(chart(TEAM)), Document(chart(TEAM))
    with ours.edit("Comment") as draft:
        mine = add_comment(draft, "ana", "Mine", "Dee", "2026-03-01T10:00Z")
    with theirs.edit("Comment") as draft:
        add_comment(draft, "ana", "Yours", "Eve", "2026-03-01T11:00Z")
    merged = merge(base, ours.chart, theirs.chart)
    assert merged.clashes == ()
    assert told(merged.chart) == [["Mine"], ["Yours"]]
    assert compare(base, ours.chart).other == [mine]


def test_what_is_said_in_a_scenario_is_its_own_until_it_is_taken_over() -> None:
    document = Document(chart(TEAM))
    id, change = create(document.records, "Option A")
    document.carry_out("New", change, show=id)
    with document.edit("Add") as draft:
        new = add_role(draft, "boss", title="New")
        said = add_comment(draft, new, "Good idea", "Dee")
    document.show(None)
    assert told(document.chart) == []
    assert new in needs(document.records, id)[said]
    document.carry_out("Take over", take_over(document.records, id))
    assert told(document.chart) == [["Good idea"]]


def test_a_moment_is_told_to_the_minute() -> None:
    when = datetime(2026, 3, 2, 9, 30, 59, tzinfo=UTC)
    document, first = talk()
    assert moment_of(when) == "2026-03-02T09:30Z"
    assert time_of(document.chart.comments[first]) == datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
