"""The verbs, one by one."""

from __future__ import annotations

import pytest

from orgchart.model import edits
from orgchart.model.chart import Chart
from orgchart.model.document import Document
from orgchart.model.draft import Draft, EditError
from orgchart.model.records import Role, Settings
from support.outline import chart

TEAM = """
Boss
  Lead
    Ana
    Bo
  Other
"""


def outline(chart: Chart, manager: str | None = None, depth: int = 0) -> str:
    lines = ""
    for id in chart.reports(manager):
        lines += "  " * depth + (chart.roles[id].title or id) + "\n"
        lines += outline(chart, id, depth + 1)
    return lines


@pytest.fixture
def document() -> Document:
    return Document(chart(TEAM))


def test_a_role_is_added_last_or_before_a_sibling(document: Document) -> None:
    with document.edit("Add") as draft:
        edits.add_role(draft, "lead", title="Last")
        edits.add_role(draft, "lead", title="Middle", before="bo")
        edits.add_role(draft, None, title="Top")
    assert outline(document.chart) == (
        "Boss\n  Lead\n    Ana\n    Middle\n    Bo\n    Last\n  Other\nTop\n"
    )


def test_a_move_takes_the_team_along(document: Document) -> None:
    with document.edit("Move") as draft:
        edits.move_role(draft, "lead", "other")
    assert outline(document.chart) == "Boss\n  Other\n    Lead\n      Ana\n      Bo\n"


def test_a_move_rewrites_one_record(document: Document) -> None:
    with document.edit("Move") as draft:
        edits.move_role(draft, "bo", "lead", before="ana")
    assert list(document.done[-1].change) == ["bo"]
    assert document.chart.reports("lead") == ["bo", "ana"]


def test_a_role_can_leave_its_team_behind(document: Document) -> None:
    with document.edit("Move alone") as draft:
        edits.move_role_alone(draft, "lead", "other")
    assert outline(document.chart) == "Boss\n  Ana\n  Bo\n  Other\n    Lead\n"


def test_the_reports_of_a_removed_role_go_up_in_its_place(document: Document) -> None:
    with document.edit("Remove") as draft:
        edits.remove_role(draft, "lead")
    assert outline(document.chart) == "Boss\n  Ana\n  Bo\n  Other\n"


def test_a_removed_branch_is_gone_with_the_lines_to_it() -> None:
    document = Document(chart(TEAM + "  Guest ~> Lead\n"))
    with document.edit("Remove") as draft:
        edits.remove_branch(draft, "lead")
    assert outline(document.chart) == "Boss\n  Other\n  Guest\n"
    assert document.chart.roles["guest"].dotted == ()


def test_a_manager_is_put_above(document: Document) -> None:
    with document.edit("Above") as draft:
        edits.add_manager_above(draft, "ana", title="New")
    assert outline(document.chart) == "Boss\n  Lead\n    New\n      Ana\n    Bo\n  Other\n"


def test_a_copy_leaves_the_people_out() -> None:
    document = Document(chart('Boss\n  Lead "Ana Ruiz"\n    Agent "Bo Nilsen"\n'))
    with document.edit("Copy") as draft:
        copy = edits.copy_branch(draft, "lead", "boss")
    assert outline(document.chart) == "Boss\n  Lead\n    Agent\n  Lead\n    Agent\n"
    assert all(not document.chart.roles[id].holders for id in document.chart.branch(copy))


def test_a_branch_can_be_copied_below_itself(document: Document) -> None:
    with document.edit("Copy") as draft:
        edits.copy_branch(draft, "lead", "ana")
    assert outline(document.chart, "ana") == "Lead\n  Ana\n  Bo\n"


def test_vacating_keeps_the_post() -> None:
    document = Document(chart('Boss "Ana Ruiz"'))
    with document.edit("Vacate") as draft:
        edits.vacate(draft, "boss")
    role = document.chart.roles["boss"]
    assert (role.status, role.holders) == ("vacant", ())


def test_dotted_lines_come_and_go(document: Document) -> None:
    with document.edit("Line") as draft:
        edits.add_dotted_line(draft, "ana", "other", "Quality")
        edits.add_dotted_line(draft, "ana", "other", "Product")
    assert [line.label for line in document.chart.roles["ana"].dotted] == ["Product"]
    assert document.chart.dotted_reports("other") == ["ana"]
    with document.edit("Cut") as draft:
        edits.remove_dotted_line(draft, "ana", "other")
    assert document.chart.dotted_reports("other") == []


def test_siblings_with_one_key_still_make_room() -> None:
    roles = [Role(id="boss"), Role(id="a", reports_to="boss"), Role(id="b", reports_to="boss")]
    document = Document(Chart(roles))
    with document.edit("Add") as draft:
        edits.add_role(draft, "boss", id="c", before="b")
    assert document.chart.reports("boss") == ["a", "c", "b"]


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"seats": 0}, "at least one seat"),
        ({"vacant_seats": 2}, "no more vacant than seats"),
        ({"fte": float("nan")}, "ordinary numbers"),
        ({"fte_total": -1.0}, "not below 0"),
        ({"cost": float("inf")}, "ordinary numbers"),
        ({"rank": "?"}, "no place in an order"),
        ({"reports_to": "nobody"}, "no role “nobody”"),
        ({"reports_to": "ana"}, "would report to itself"),
    ],
)
def test_what_would_not_be_a_chart_is_refused(
    document: Document, fields: dict[str, object], words: str
) -> None:
    with pytest.raises(EditError, match=words), document.edit("Wrong") as draft:
        draft.update("lead", **fields)


def test_lines_to_nowhere_are_refused(document: Document) -> None:
    with pytest.raises(EditError, match="gone"), document.edit("Drop") as draft:
        draft.drop("lead")
    with pytest.raises(EditError, match="no role “x”"), document.edit("Line") as draft:
        edits.add_dotted_line(draft, "ana", "x")
    with pytest.raises(EditError, match="to itself"), document.edit("Line") as draft:
        edits.add_dotted_line(draft, "ana", "ana")


def test_ids_are_unique_and_not_reserved(document: Document) -> None:
    with pytest.raises(EditError, match="already"), document.edit("Add") as draft:
        edits.add_role(draft, None, id="ana")
    with pytest.raises(EditError, match="cannot have the id"), document.edit("Add") as draft:
        edits.add_role(draft, None, id="function/x")


def test_settings_are_edited_and_undone_like_roles(document: Document) -> None:
    with document.edit("Title") as draft:
        draft.put(Settings(title="Service"))
    assert document.chart.settings.title == "Service"
    document.undo()
    assert document.chart.settings.title == ""


def test_an_id_that_only_begins_like_a_reserved_one_is_free(document: Document) -> None:
    with document.edit("Add") as draft:
        edits.add_role(draft, None, id="settings-lead")
    assert "settings-lead" in document.chart.roles


def test_a_circle_made_on_the_way_is_refused_and_not_followed_for_ever(
    document: Document,
) -> None:
    draft = Draft(document.chart)
    edits.move_role(draft, "lead", "ana")
    with pytest.raises(EditError, match="would report to itself"):
        edits.remove_branch(draft, "lead")
