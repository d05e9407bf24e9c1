"""Lists of lines: who is above whom, two names a row."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from orgchart.importing import ImportOptions, propose
from orgchart.importing.columns.recogniser import header_likeness
from orgchart.importing.tables.layout import find_table
from orgchart.importing.tables.table import Grid, Row
from support.lists import import_text, kinds, lines

EDGES = [("Ada Brown", "Bo Nilsen"), ("Ada Brown", "Eve Stone"), ("Bo Nilsen", "Cy Dee")]
TREE = {
    "ada-brown": None, "bo-nilsen": "ada-brown", "eve-stone": "ada-brown", "cy-dee": "bo-nilsen",
}  # fmt: skip


@pytest.mark.parametrize(
    "header",
    ["from,to", "source,target", "Parent,Child", "Manager,Employee", "von,nach", "x,y"],
)
def test_who_is_above_all_others_has_a_role_as_well(header: str) -> None:
    imported = import_text(header + "\n" + "".join(f"{a},{b}\n" for a, b in EDGES))
    assert lines(imported) == TREE
    report = imported.report
    assert (report.rows, report.kept, report.left_out, report.placeholders) == (3, 3, 0, 1)
    assert {role.holders[0].name for role in imported.chart.roles.values()} == {
        "Ada Brown", "Bo Nilsen", "Cy Dee", "Eve Stone",
    }  # fmt: skip


def test_the_columns_may_stand_the_other_way_round() -> None:
    rows = "".join(f"{below},{above}\n" for above, below in EDGES)
    assert lines(import_text(f"Child,Parent\n{rows}")) == TREE
    assert lines(import_text(f"a,b\n{rows}")) == TREE


@pytest.mark.parametrize(("header", "top"), [("from,to", "ab-ek"), ("child,parent", "co-ek")])
def test_a_chain_is_read_as_its_headers_say(header: str, top: str) -> None:
    imported = import_text(f"{header}\nAb Ek,Ba Ek\nBa Ek,Co Ek\n")
    assert [id for id, manager in lines(imported).items() if manager is None] == [top]


def test_ids_titles_and_addresses_do_as_well() -> None:
    assert lines(import_text("source;target\n1;2\n1;3\n3;4\n")) == {
        "1": None, "2": "1", "3": "1", "4": "3",
    }  # fmt: skip
    titles = import_text("Parent,Child\nDirector,Head of Sales\nHead of Sales,Sales Agent\n")
    assert [role.title for role in titles.chart.roles.values()] == [
        "Director", "Head of Sales", "Sales Agent",
    ]  # fmt: skip
    mails = import_text("manager,employee\nada.ek@x.org,bo@x.org\nbo@x.org,cy@x.org\n")
    assert lines(mails) == {"ada-ek": None, "bo": "ada-ek", "cy": "bo"}
    assert mails.chart.roles["ada-ek"].holders[0].email == "ada.ek@x.org"


def test_a_second_line_is_dotted_and_a_third_column_is_kept() -> None:
    rows = "".join(f"{a},{b},solid\n" for a, b in EDGES) + "Eve Stone,Cy Dee,dotted\n"
    imported = import_text(f"From,To,Kind\n{rows}")
    assert lines(imported) == TREE
    roles = imported.chart.roles
    assert [line.manager for line in roles["cy-dee"].dotted] == ["eve-stone"]
    assert roles["bo-nilsen"].custom == {"Kind": "solid"}
    assert (imported.report.rows, imported.report.joined) == (4, 1)


@pytest.mark.parametrize(
    "text",
    [
        "Name,Manager\nBo Nilsen,Ada Brown\nCy Dee,Ada Brown\nDi Ek,Zed Gone\n",  # all elsewhere
        "Name,Manager\nAda Brown,\nBo Nilsen,Ada Brown\nCy Dee,Gone\n",  # a top of its own
        "Name,Manager\nAda Brown,Ada Brown\nBo Nilsen,Ada Brown\n",
        "Name,Manager\nAda Brown,NULL\nBo Nilsen,Ada Brown\n",
        "Id,Title,Manager\n2,Lead,1\n3,Agent,2\n4,Clerk,2\n",  # what they are differs
    ],
)
def test_a_list_of_people_is_none_of_lines(text: str) -> None:
    imported = import_text(text)
    assert imported.report.placeholders == 0
    assert "column" not in kinds(imported)


def test_the_page_of_the_import_tells_what_the_columns_are() -> None:
    rows = [Row(at, list(cells)) for at, cells in enumerate([("from", "to"), *EDGES], start=1)]
    table = find_table(Grid(source="list", rows=rows), header_likeness)
    found = {each.column: each.field for each in propose(table, ImportOptions())}
    assert found == {"from": "reports_to", "to": "name"}


def test_a_branch_of_lines_is_counted_as_any_other() -> None:
    text = "from,to\n" + "".join(f"{a},{b}\n" for a, b in EDGES)
    report = import_text(text, branch="Bo Nilsen").report
    assert (report.rows, report.kept, report.left_out, report.roles) == (3, 2, 1, 2)


@settings(max_examples=40)
@given(st.lists(st.integers(0, 30), min_size=3, max_size=25), st.integers(0, 10_000))
def test_any_tree_comes_back_from_its_lines(picks: list[int], seed: int) -> None:
    wanted: dict[str, str | None] = {"n0": None}
    for at, pick in enumerate(picks, start=1):
        wanted[f"n{at}"] = f"n{pick % at}"
    edges = [f"{above},{below}\n" for below, above in wanted.items() if above]
    random.Random(seed).shuffle(edges)
    assert lines(import_text("from,to\n" + "".join(edges))) == wanted


def test_a_top_that_says_nothing_counts_as_no_row_either() -> None:
    report = import_text("Child,Parent\nBo Lind,Vacant\nCy Ro,Bo Lind\nDi Ek,Bo Lind\n").report
    assert report.rows == report.kept + report.joined + report.left_out == 3
    assert report.roles == report.kept + report.placeholders
