"""Rows pasted as text: told apart, named, recognised, and ours come back exactly."""

from __future__ import annotations

import pytest

from orgchart.importing.from_text import Pasted, import_pasted, names_in, read_text
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from support.outlines import outline


def posts(chart: Chart) -> list[tuple[str, list[str], str | None]]:
    """Title, names and manager of every role."""
    return [
        (role.title, [holder.name for holder in role.holders], role.reports_to)
        for role in chart.roles.values()
    ]


def test_rows_of_a_spreadsheet_with_a_header() -> None:
    text = "Name\tJob title\tManager\nAna Ruiz\tLead\t\nBo Li\tAgent\tAna Ruiz\n"
    pasted = read_text(text)
    assert pasted.header
    assert posts(import_pasted(pasted).chart) == [
        ("Lead", ["Ana Ruiz"], None),
        ("Agent", ["Bo Li"], "ana-ruiz"),
    ]


def test_rows_without_a_header_are_known_by_what_is_in_them() -> None:
    pasted = read_text("Team Lead\tAna Ruiz\nRepresentative\tBo Li")
    assert not pasted.header
    found = import_pasted(pasted)
    assert [post[:2] for post in posts(found.chart)] == [
        ("Team Lead", ["Ana Ruiz"]),
        ("Representative", ["Bo Li"]),
    ]
    assert found.report.columns == {"Column 1": "title", "Column 2": "name"}


@pytest.mark.parametrize("mark", [";", ",", "|"])
def test_a_header_in_the_first_line_tells_what_parts_the_columns(mark: str) -> None:
    text = mark.join(("Name", "Job title")) + "\n" + mark.join(("Ana", "Lead"))
    assert read_text(text).rows == (("Name", "Job title"), ("Ana", "Lead"))


def test_lines_with_commas_are_no_columns_without_a_header() -> None:
    assert read_text("Lead, Support\nAgent, Returns").rows == (
        ("Lead, Support",),
        ("Agent, Returns",),
    )


def test_a_cell_may_hold_a_line_break_and_an_inch_sign() -> None:
    assert read_text('Title\tNote\nLead\t"one\ntwo"').rows[1] == ("Lead", "one\ntwo")
    assert read_text('Title\tNote\nLead\t5" screen').rows[1] == ("Lead", '5" screen')


def test_words_that_nobody_knows_are_titles() -> None:
    assert [post[:2] for post in posts(import_pasted(read_text("Foo\nBar")).chart)] == [
        ("Foo", []),
        ("Bar", []),
    ]


def test_columns_are_what_one_says_they_are() -> None:
    pasted = read_text("Foo\tBar\nx\ty")
    found = import_pasted(pasted, {0: "left out", 1: "name"}).chart
    assert posts(found) == [("", ["Bar"], None), ("", ["y"], None)]


def test_nothing_is_left_when_all_columns_are_left_out() -> None:
    with pytest.raises(InputError, match="left out"):
        import_pasted(read_text("Foo"), {0: "left out"})


@pytest.mark.parametrize("text", ["", " \n\t\n"])
def test_no_text_is_no_table(text: str) -> None:
    with pytest.raises(InputError, match="no text"):
        read_text(text)


def test_columns_of_one_name_are_told_apart() -> None:
    assert Pasted((("Name", "Name", ""), ("a", "b", "c")), header=True).headers == (
        "Name",
        "Name (2)",
        "Column 3",
    )


def test_a_table_of_ours_that_was_edited_into_no_chart_is_a_list() -> None:
    text = "Id\tTitle\tReports to\torgchart 1.0\na\tLead\tgone\t\nb\tAgent\ta\t\n"
    found = import_pasted(read_text(text))
    assert [post[0] for post in posts(found.chart)] == ["Lead", "Agent"]
    assert found.report.findings


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ana Ruiz\nBo Li\n", ["Ana Ruiz", "Bo Li"]),
        ("Name\nAna Ruiz", ["Ana Ruiz"]),
        ("Ana Ruiz, Bo Li; Cy Doe", ["Ana Ruiz", "Bo Li", "Cy Doe"]),
        ("Ruiz, Ana", ["Ruiz, Ana"]),
        ("Team Lead\nRepresentative", None),
        ("Ana Ruiz\tLead", None),
        ("ana@example.com", None),
        ("", None),
    ],
)
def test_a_list_of_names_is_one(text: str, names: list[str] | None) -> None:
    assert names_in(text) == names


@pytest.mark.parametrize(
    "text",
    [
        """[{"name": "Ana Ruiz", "title": "Director", "team": [
            {"name": "Bo Lind", "title": "Lead", "team": [
                {"name": "Cy Dee", "title": "Agent"}]}]}]""",
        '{"id":1,"name":"Ana Ruiz","title":"Director"}\n{"id":2,"name":"Bo Lind","title":"Lead",'
        '"manager":1}\n{"id":3,"name":"Cy Dee","title":"Agent","manager":2}\n',
        "- name: Ana Ruiz\n  title: Director\n  team:\n  - name: Bo Lind\n    title: Lead\n"
        "    team:\n    - {name: Cy Dee, title: Agent}\n",
        "Ana Ruiz, Director\n  Bo Lind, Lead\n    Cy Dee, Agent\n",
        "- Ana Ruiz (Director)\n\t- Bo Lind (Lead)\n\t\t- Cy Dee (Agent)\n",
        "| Name | Title | Manager |\n|---|:--|--:|\n| Ana Ruiz | Director | |\n"
        "| Bo Lind | Lead | Ana Ruiz |\n| Cy Dee | Agent | Bo Lind |\n",
    ],
    ids=["json", "json lines", "yaml", "outline", "bullets", "markdown"],
)
def test_lists_that_are_no_rows_of_cells(text: str) -> None:
    chart = import_pasted(read_text(text)).chart
    assert outline(chart) == (
        "Director: Ana Ruiz [director]\n  Lead: Bo Lind [team lead]\n"
        "    Agent: Cy Dee [representative]\n"
    )


def test_damaged_json_is_said() -> None:
    with pytest.raises(InputError, match=r"What was pasted is no JSON in line 2"):
        read_text('[{"name": "Ana"},\n{"name": ]')
