"""Lists that tell the lines by their shape: names on steps, the whole way to a post."""

from __future__ import annotations

import pytest

from orgchart.importing import ImportOptions, propose
from orgchart.importing.columns.recogniser import header_likeness
from orgchart.importing.tables.layout import find_table
from orgchart.importing.tables.table import Grid, Row
from support.lists import import_text, kinds, lines

TREE = {
    "grace-okafor": None, "ana-ruiz": "grace-okafor", "bo-lind": "ana-ruiz",
    "eve-stone": "grace-okafor",
}  # fmt: skip
STAIRS = ["Grace Okafor,,", ",Ana Ruiz,", ",,Bo Lind", ",Eve Stone,"]


@pytest.mark.parametrize("header", ["Level 1,Level 2,Level 3", "Ebene 1,Ebene 2,Ebene 3", ""])
def test_names_may_step_from_column_to_column(header: str) -> None:
    imported = import_text("\n".join(filter(None, [header, *STAIRS])))
    assert lines(imported) == TREE
    assert (imported.report.rows, imported.report.left_out) == (4, 0)


def test_a_title_beside_the_steps_is_taken() -> None:
    rows = [
        f"{row},{title}"
        for row, title in zip(STAIRS, ("Head", "Lead", "Agent", "Lead"), strict=True)
    ]
    imported = import_text("Level 1,Level 2,Level 3,Title\n" + "\n".join(rows))
    assert lines(imported) == TREE
    assert imported.chart.roles["bo-lind"].title == "Agent"


def test_steps_that_are_called_by_posts_are_titles() -> None:
    imported = import_text("Director,Manager,Agent\n" + "\n".join(STAIRS))
    assert lines(imported) == TREE
    assert [role.title for role in imported.chart.roles.values()] == [
        "Director", "Manager", "Agent", "Manager",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "rows",
    [
        "Ann Lee,1,,\nBo Ek,,2,\nCy Ro,,,3\n",  # steps of something else, beside the names
        "Ann Lee,,\n,,Bo Ek\n,Cy Ro,\n",  # down two steps at once
        "Ann Lee,Bo Ek,\n,,Cy Ro\n",  # two in a row
    ],
)
def test_what_only_looks_like_stairs_is_none(rows: str) -> None:
    assert set(lines(import_text(f"A,B,C,D\n{rows}")).values()) == {None}


@pytest.mark.parametrize("mark", ["/", " > ", "\\", " | ", " → "])
def test_the_whole_way_to_a_post_tells_who_is_above(mark: str) -> None:
    ways = ["Grace Okafor", "Grace Okafor/Ana Ruiz", "Grace Okafor/Ana Ruiz/Bo Lind",
            "Grace Okafor/Eve Stone"]  # fmt: skip
    rows = "\n".join(f"{way.replace('/', mark)};1" for way in ways)
    imported = import_text(f"Org path;FTE\n{rows}")
    top = "grace-okafor"
    assert lines(imported) == {
        top: None, f"{top}.ana-ruiz": top, f"{top}.ana-ruiz.bo-lind": f"{top}.ana-ruiz",
        f"{top}.eve-stone": top,
    }  # fmt: skip
    assert [role.holders[0].name for role in imported.chart.roles.values()] == [
        "Grace Okafor", "Ana Ruiz", "Bo Lind", "Eve Stone",
    ]  # fmt: skip


def test_who_has_no_row_on_the_way_is_passed_over() -> None:
    imported = import_text("Path,FTE\nHead,1\nHead/Sales Lead/Seller,1\nHead/Support Lead,1\n")
    assert list(lines(imported).values()) == [None, "head", "head"]


def test_slashes_in_titles_are_no_ways() -> None:
    imported = import_text("Name,Title\nAnn Lee,Head\nBo Ek,Agent/Night\nCy Ro,Agent/Day\n")
    assert kinds(imported) == ["column"]
    assert imported.chart.roles["bo-ek"].title == "Agent/Night"


def test_other_columns_may_be_decided_without_losing_the_lines() -> None:
    header = "Level 1,Level 2,Level 3,Hrs"
    text = "\n".join([header, *(f"{row},20" for row in STAIRS)])
    imported = import_text(text, columns={"hours": "Hrs"})
    assert lines(imported) == TREE
    edges = import_text("from,to,Hrs\nA Lee,B Ek,20\nA Lee,C Ro,20\nB Ek,D Fo,20\n",
                        columns={"hours": "Hrs"})  # fmt: skip
    assert edges.report.placeholders == 1
    flat = import_text(text, columns={"name": "Level 1"})
    assert set(lines(flat).values()) == {None}


def test_the_page_of_the_import_tells_the_shape() -> None:
    rows = [
        Row(at, row.split(","))
        for at, row in enumerate(["Level 1,Level 2,Level 3", *STAIRS], start=1)
    ]
    table = find_table(Grid(source="list", rows=rows), header_likeness)
    found = propose(table, ImportOptions())
    assert [each.field for each in found] == ["name"] * 3
    assert all("a layer below" in each.reason for each in found)
