"""Every kind of file a list may come in gives the same chart."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from orgchart.importing import hidden_sheets, import_list, sheets
from orgchart.importing.tables import tree
from orgchart.model.errors import InputError
from support.books import Rows, ods, ods_cell, xlsb
from support.lists import import_text, kinds, lines, workbook

FORMATS = Path(__file__).parent.parent / "data" / "staff_lists" / "formats"
ROWS: list[list[str | float | None]] = [
    ["Employee ID", "Name", "Job Title", "Manager ID"],
    [100, "Zoë Müller", "Head of Support", None],
    [101, "Bo Lind", "Team Lead", 100],
    ["102", "Cy Dee", "Agent", 101],
]
TREE = {"100": None, "101": "100", "102": "101"}


def names(imported) -> list[str]:
    return [role.holders[0].name for role in imported.chart.roles.values() if role.holders]


# --- workbooks ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("write", "name"), [(ods, "l.ods"), (xlsb, "l.xlsb"), (workbook, "l.xlsx")]
)
def test_a_list_is_read_from_every_workbook(
    write: Callable[[dict[str, Rows]], bytes], name: str
) -> None:
    imported = import_text(write({"Notes": [["Hello"]], "People": ROWS}), name)
    assert lines(imported) == TREE
    assert names(imported) == ["Zoë Müller", "Bo Lind", "Cy Dee"]


def test_an_old_workbook_with_a_hidden_sheet_and_cells_merged_downward() -> None:
    path = FORMATS / "people.xls"
    assert (sheets(path), hidden_sheets(path)) == (["People", "Old"], {"Old"})
    chart = import_list(path).chart
    assert {id: role.reports_to for id, role in chart.roles.items()} == {**TREE, "103": "101"}
    assert [role.team for role in chart.roles.values()] == ["", "North", "North", "North"]


def test_a_value_merged_downward_counts_for_every_row() -> None:
    import io

    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    for row in ([*ROWS[0], "Team"], *([*row, None] for row in ROWS[1:])):
        sheet.append(row)
    sheet["E3"] = "North"
    sheet.merge_cells("E3:E4")
    stream = io.BytesIO()
    book.save(stream)
    chart = import_text(stream.getvalue(), "l.xlsx").chart
    assert [role.team for role in chart.roles.values()] == ["", "North", "North"]


def test_a_value_merged_downward_in_a_binary_workbook_counts_for_every_row() -> None:
    rows = [[*ROWS[0], "Team"], *([*row, None] for row in ROWS[1:])]
    rows[2][4] = "North"
    spans = {"People": [((2, 4), (3, 4)), ((0, 0), (0, 1))], "Other": [((1, 0), (3, 0))]}
    book = xlsb({"Other": [["Nothing"]], "People": rows}, spans)
    chart = import_text(book, "l.xlsb").chart
    assert [role.team for role in chart.roles.values()] == ["", "North", "North"]


def test_a_value_of_an_open_document_that_spans_rows_counts_for_each() -> None:
    covered = "<table:covered-table-cell/>"
    first = ods_cell("Person") + ods_cell("Title") + ods_cell("Manager")
    body = "".join(
        f"<table:table-row>{''.join(cells)}</table:table-row>"
        for cells in (
            [first],
            [ods_cell("Ana Ruiz"), ods_cell("Head"), ods_cell(None)],
            [ods_cell("Bo Lind"), ods_cell("Agent"),
             ods_cell("Ana Ruiz", 'table:number-rows-spanned="2"')],
            [ods_cell("Cy Dee"), ods_cell("Agent"), covered],
        )
    )  # fmt: skip
    assert lines(import_text(ods({"S": []}, S=body), "l.ods")) == {
        "ana-ruiz": None, "bo-lind": "ana-ruiz", "cy-dee": "ana-ruiz",
    }  # fmt: skip


def test_headers_merged_downward_beside_a_group_of_two() -> None:
    import io

    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    for row in (["ID", "Name", "Manager", None], [None, None, "ID", "Name"],
                [1, "Ana Ruiz", None, None], [2, "Bo Lind", 1, "Ana Ruiz"]):  # fmt: skip
        sheet.append(row)
    for cells in ("A1:A2", "B1:B2", "C1:D1"):
        sheet.merge_cells(cells)
    stream = io.BytesIO()
    book.save(stream)
    imported = import_text(stream.getvalue(), "l.xlsx")
    assert lines(imported) == {"1": None, "2": "1"}
    assert names(imported) == ["Ana Ruiz", "Bo Lind"]


def test_a_formula_without_a_value_is_said() -> None:
    rows = [["ID", "Name", "Title", "Manager"], [1, "Ana", "=B2", None], [2, "Bo", "Agent", 1]]
    imported = import_text(workbook({"S": rows}), "l.xlsx")
    assert imported.report.findings[0].message == "1 formula has no value in the file: C2."
    assert imported.report.findings[0].row == 2


@pytest.mark.parametrize("name", ["l.ods", "l.xlsb"])
def test_a_table_that_sprawls_is_refused(name: str) -> None:
    if name == "l.ods":
        far = 'table:number-rows-repeated="1000000"'
        wide_cell = ods_cell("x", 'table:number-columns-repeated="16000"')
        row = f"<table:table-row>{wide_cell}"
        empty = f"<table:table-row {far}>{ods_cell(None)}</table:table-row>"
        content = ods({"S": ROWS}, S=f"{empty}{row}</table:table-row>")
    else:
        wide: list[list[str | float | None]] = [[None] * 15_000 + ["x"]]
        content = xlsb({"S": [*ROWS, *[[None]] * 3_000, *wide]})
    with pytest.raises(InputError, match=r"scattered over [\d,]+ rows"):
        import_text(content, name)


def test_blank_rows_repeated_to_the_end_of_a_table_do_no_harm() -> None:
    far = '<table:table-row table:number-rows-repeated="1048000"><table:table-cell/>'
    assert lines(import_text(ods({"S": ROWS}, S=far + "</table:table-row>"), "l.ods")) == TREE


# --- records ------------------------------------------------------------------------------------

FLAT = [
    {"id": 100, "name": "Zoë Müller", "title": "Head of Support", "manager": None},
    {"id": 101, "name": "Bo Lind", "title": "Team Lead", "manager": {"id": 100, "name": "Zoë M"}},
    {"id": 102, "name": "Cy Dee", "title": "Agent", "manager": {"id": 101, "name": "Bo Lind"}},
]
NESTED = {
    "id": 100,
    "name": "Zoë Müller",
    "reports": [{"id": 101, "name": "Bo Lind", "reports": [{"id": 102, "name": "Cy Dee"}]}],
}


@pytest.mark.parametrize(
    "data",
    [FLAT, NESTED, [NESTED], {"count": 3, "data": {"employees": FLAT}},
     {"name": "Acme", "employees": [{**each, "manager": (each["manager"] or {}).get("id")}
                                    for each in FLAT]}],
)  # fmt: skip
def test_json_flat_nested_and_wrapped(data: object) -> None:
    assert lines(import_text(json.dumps(data), "l.json")) == TREE


def test_json_that_is_named_otherwise_and_one_record_a_line() -> None:
    assert lines(import_text(json.dumps(FLAT), "l.txt")) == TREE
    by_line = "\n".join(json.dumps(each) for each in FLAT)
    assert lines(import_text(by_line, "l.jsonl")) == TREE


def test_yaml_keeps_ids_as_they_are_written() -> None:
    text = (
        "- id: 007\n  name: Ana Ruiz\n  title: Head\n  manager: ~\n"
        "- id: 010\n  name: Bo No\n  title: Agent\n  manager: 007\n"
    )
    assert lines(import_text(text, "l.yaml")) == {"007": None, "010": "007"}


def test_yaml_of_names_above_the_names_of_their_teams() -> None:
    imported = import_text("Ana Ruiz, Head:\n- Bo Lind:\n  - Cy Dee\n- Agent x4\n", "l.yaml")
    assert lines(imported) == {
        "ana-ruiz": None, "bo-lind": "ana-ruiz", "cy-dee": "bo-lind", "agent": "ana-ruiz",
    }  # fmt: skip
    assert imported.chart.roles["ana-ruiz"].title == "Head"
    assert imported.chart.roles["agent"].seats == 4


def test_yaml_records_that_take_over_from_another() -> None:
    text = "base: &b {title: Agent, manager: 1}\npeople:\n- {id: 1, name: Ana, title: Head}\n" \
           "- {<<: *b, id: 2, name: Bo}\n"  # fmt: skip
    imported = import_text(text, "l.yml")
    assert lines(imported) == {"1": None, "2": "1"}
    assert imported.chart.roles["2"].title == "Agent"


def bomb() -> str:
    parts = ["a0: &a0 {name: x}"]
    parts += [f"a{n}: &a{n} {{name: x, team: [{', '.join([f'*a{n - 1}'] * 9)}]}}"
              for n in range(1, 12)]  # fmt: skip
    return "\n".join(parts) + "\npeople: [*a11, *a11]\n"


@pytest.mark.parametrize(
    ("text", "name", "message"),
    [
        ("[" * 100_000, "l.json", "too deep"),
        ('[{"name":' * 50_000, "l.json", "too deep|no JSON"),
        ('[{"name": "x"},\n{"name" "y"}]', "l.json", "no JSON in line 2"),
        ('{"name": "x"}\n{"name":\n', "l.jsonl", "no JSON in line 2"),
        ('{"a": [1, 2], "b": {"c": 1}}', "l.json", "no column that looks like people"),
        ("[" * 100_000, "l.yaml", "too deep"),
        ("a: [1, 2\nb: 3", "l.yaml", "no YAML in line"),
        ("&a [*a]", "l.yaml", "no YAML"),
    ],
)
def test_records_that_cannot_be_read_are_refused(text: str, name: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        import_text(text, name)


def test_aliases_that_unfold_to_more_than_is_read_are_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(tree, "MOST_CELLS", 10_000)
    with pytest.raises(InputError, match=r"unfolds to more than 10,000 values"):
        import_text(bomb(), "l.yaml")


# --- outlines and drawings ----------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz, Head of Support\n  Bo Lind – Team Lead\n    Agent x12\n",
        "- Head of Support: Ana Ruiz\n\t- Team Lead (Bo Lind)\n\t\t- 12 x Agent\n",
        "1. Ana Ruiz - Head of Support\n  1.1. Bo Lind: Team Lead\n    1.1.1. Agent × 12\n",
        "# Ana Ruiz | Head of Support\n## Bo Lind | Team Lead\n- Agent (12x)\n",
    ],
)
def test_an_outline_however_it_is_written(text: str) -> None:
    chart = import_text(text, "l.txt").chart
    assert [(r.title, [h.name for h in r.holders], r.seats, r.reports_to)
            for r in chart.roles.values()] == [
        ("Head of Support", ["Ana Ruiz"], 1, None),
        ("Team Lead", ["Bo Lind"], 1, "ana-ruiz"),
        ("Agent", [], 12, "bo-lind"),
    ]  # fmt: skip


def test_a_table_in_a_text_file_is_no_outline() -> None:
    text = "ID\tName\tManager\n1\tAna Ruiz\t\n2\tBo Lind\t1\n"
    assert lines(import_text(text, "l.txt")) == {"1": None, "2": "1"}


LUCID = (
    "Id,Name,Shape Library,Page ID,Contained By,Group,Line Source,Line Destination,Source Arrow,"
    "Destination Arrow,Status,Text Area 1,Text Area 2,Comments\n"
    "1,Document,,,,,,,,,Draft,Our people,,\n2,Page,,,,,,,,,,Page 1,,\n"
    "3,Process,Flowchart,2,,,,,,,,Ana Ruiz,Head of Support,\n"
    '4,Process,Flowchart,2,,,,,,,,"Bo Lind\nTeam Lead",,\n'
    "5,Process,Flowchart,2,,,,,,,,Agent,Cy Dee,\n"
    "6,Line,,2,,,{0},None,Arrow,,,,\n7,Line,,2,,,{1},None,Arrow,,,,\n"
)


@pytest.mark.parametrize("between", [("3,4", "4,5"), ("4,3", "5,4")])
def test_a_lucidchart_drawing_becomes_a_chart(between: tuple[str, str]) -> None:
    imported = import_text(LUCID.format(*between))
    titles = [role.title for role in imported.chart.roles.values()]
    assert titles == ["Head of Support", "Team Lead", "Agent"]
    assert names(imported) == ["Ana Ruiz", "Bo Lind", "Cy Dee"]
    assert len({id for id, above in lines(imported).items() if above is None}) == 1


def test_the_lines_of_a_drawing_run_from_the_manager() -> None:
    fan = LUCID.format("3,4", "3,5")
    assert lines(import_text(fan)) == {"3": None, "4": "3", "5": "3"}
    upward = LUCID.format("4,3", "5,3")
    assert lines(import_text(upward)) == {"3": None, "4": "3", "5": "3"}
    assert kinds(import_text(fan)) == []
