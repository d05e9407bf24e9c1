"""Text and workbooks, however they were saved."""

from __future__ import annotations

import datetime

import pytest

from orgchart.importing import import_list, sheets
from orgchart.importing.tables.encoding import detect
from orgchart.importing.tables.extent import check_sheets
from orgchart.importing.tables.workbook import cell_text
from orgchart.model.errors import InputError
from support.lists import import_text, kinds, lines, workbook

ROWS = [
    ["Employee ID", "Name", "Title", "Reports To"],
    ["1", "Zoë Müller", "Head of Support", ""],
    ["2", "Søren Ågård", "Agent", "1"],
    ["3", "José Peña", "Agent", "1"],
]
TREE = {"1": None, "2": "1", "3": "1"}


def text(delimiter: str = ",", ending: str = "\n") -> str:
    return ending.join(delimiter.join(row) for row in ROWS) + ending


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_delimiters_and_line_endings(delimiter: str, ending: str) -> None:
    assert lines(import_text(text(delimiter, ending))) == TREE


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "latin-1"]
)
def test_encodings(encoding: str) -> None:
    imported = import_text(text().encode(encoding))
    assert [role.holders[0].name for role in imported.chart.roles.values()] == [
        "Zoë Müller", "Søren Ågård", "José Peña",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("encoding", "names"),
    [
        ("shift_jis", ["山田太郎", "佐藤花子", "鈴木一郎"]),
        ("cp1251", ["Иван Петров", "Анна Иванова", "Пётр Сидоров"]),
        ("cp1250", ["Łukasz Wiśniewski", "Zoë Żółć", "Paweł Gęś"]),
    ],
)
def test_an_encoding_is_guessed_and_said(encoding: str, names: list[str]) -> None:
    rows = "".join(f"{n},{name},Agent,{1 if n > 1 else ''}\n" for n, name in enumerate(names, 1))
    imported = import_text(("ID,Name,Title,Manager\n" + rows).encode(encoding))
    assert [role.holders[0].name for role in imported.chart.roles.values()] == names
    assert imported.report.findings[0].message.startswith("The file does not say its encoding")


def test_what_the_encoding_cannot_read_is_said(tmp_path) -> None:
    content = b"\xef\xbb\xbf" + text().encode().replace("ü".encode(), b"\xff")
    imported = import_text(content)
    assert lines(imported) == TREE
    assert "cannot read" in imported.report.findings[0].message


def test_a_separator_line_counts_as_a_line_but_is_no_row() -> None:
    imported = import_text("sep=;\n" + text(";") + "4;Uma;Agent;77\n")
    assert imported.report.rows == 4
    assert imported.report.findings[0].row == 6


def test_preamble_blank_lines_and_totals() -> None:
    preamble = "Staff list of the department,,,\nRun by: Ana,,Effective 2024-01-31,\n,,,\n\n"
    imported = import_text(preamble + text() + ",,,\nTotal,3,,\n")
    assert lines(imported) == TREE
    assert (imported.report.rows, imported.report.left_out, kinds(imported)) == (
        4, 1, ["table", "left out"],
    )  # fmt: skip


def test_a_repeated_header_is_no_row() -> None:
    imported = import_text(text() + ",".join(ROWS[0]) + "\n4,Uma,Agent,1\n")
    assert lines(imported) == {**TREE, "4": "1"}
    assert imported.report.left_out == 1


def test_a_footnote_is_no_role() -> None:
    imported = import_text(text() + "Confidential,,,\n")
    assert lines(imported) == TREE
    assert imported.report.findings[-1].message == "“Confidential” stands alone in its row."


def test_quotes_with_line_breaks_and_delimiters_inside() -> None:
    imported = import_text(
        'ID,Name,Notes,Manager\n1,"Ruiz, Ana","two\nlines, and ""quotes""",\n2,"Lind, Bo",,1\n'
    )
    assert imported.chart.roles["1"].note == 'two\nlines, and "quotes"'
    assert imported.chart.roles["1"].holders[0].name == "Ana Ruiz"


def test_a_quotation_mark_that_nobody_closed_swallows_no_rows() -> None:
    imported = import_text('ID,Name,Title,Manager\n1,"Ana,Head,\n2,Bo,Agent,1\n3,Cy,Agent,1\n')
    assert lines(imported) == TREE
    assert kinds(imported) == ["table"]


def test_control_characters_are_removed_and_markup_stays_text() -> None:
    imported = import_text("ID,Name,Title,Manager\n1,A\x00n\x1ba,<b>Head</b>,\n2,=Bo(),Agent,1\n")
    assert imported.chart.roles["1"].holders[0].name == "Ana"
    assert imported.chart.roles["1"].title == "<b>Head</b>"
    assert imported.chart.roles["2"].holders[0].name == "=Bo()"
    assert kinds(imported) == ["cell"]


def test_a_monstrous_cell_is_cut_and_said() -> None:
    imported = import_text(f"ID,Name,Notes,Manager\n1,Ana,{'so ' * 4_000_000},\n2,Bo,,1\n")
    assert len(imported.chart.roles["1"].note) == 32_767
    assert kinds(imported) == ["cell"]


# --- workbooks ----------------------------------------------------------------------------------


def test_numbers_and_dates_of_a_workbook(tmp_path) -> None:
    rows = [
        ["ID", "Name", "Reports To", "Start Date", "FTE"],
        [100, "Ana", None, datetime.datetime(2020, 5, 1), 1],
        [101.0, "Bo", "100", datetime.datetime(2021, 5, 1, 8, 30), 0.5],
        ["102", "Cy", 101.0, None, "80 %"],
    ]
    imported = import_text(workbook({"S": rows}), "list.xlsx")
    assert lines(imported) == {"100": None, "101": "100", "102": "101"}
    assert [role.fte for role in imported.chart.roles.values()] == [1, 0.5, 0.8]
    assert imported.chart.roles["100"].custom == {"Start Date": "2020-05-01"}


@pytest.mark.parametrize(
    ("value", "text"),
    [(100.0, "100"), (1.5, "1.5"), (True, "yes"), ("#N/A", ""), (None, ""), (1e300, "1e+300"),
     (datetime.date(2020, 1, 2), "2020-01-02"), (datetime.time(8, 30), "08:30:00")],
)  # fmt: skip
def test_cells_as_text(value: str | float | None, text: str) -> None:
    assert cell_text(value) == text


def test_the_sheet_that_looks_like_a_staff_list_is_read(tmp_path) -> None:
    content = workbook({"Read me": [["Hello"], ["This is a list"]], "Q1": [["Month", "Cost"],
                        ["Jan", 1]], "People": ROWS})  # fmt: skip
    assert lines(import_text(content, "list.xlsx")) == TREE
    path = tmp_path / "list.xlsx"
    path.write_bytes(content)
    assert sheets(path) == ["Read me", "Q1", "People"]


def test_a_sheet_can_be_named() -> None:
    content = workbook({"Now": ROWS, "Plan": [*ROWS, ["4", "Uma", "Agent", "1"]]})
    assert len(import_text(content, "list.xlsx", sheet="plan").chart.roles) == 4
    with pytest.raises(InputError, match="no sheet “Old”; it has the sheets Now, Plan"):
        import_text(content, "list.xlsx", sheet="Old")
    with pytest.raises(InputError, match="it has no sheets at all"):
        import_text(text(), sheet="Old")


def test_headers_in_two_rows_with_groups_above() -> None:
    rows = [
        ["Employee", None, None, "Manager", None],
        ["ID", "Name", "Title", "ID", "Name"],
        [1, "Ana", "Head", None, None],
        [2, "Bo", "Agent", 1, "Ana"],
    ]
    imported = import_text(workbook({"S": rows}), "list.xlsx")
    assert lines(imported) == {"1": None, "2": "1"}
    assert imported.report.columns["Manager ID"] == "reports_to"


def test_a_false_dimension_costs_nothing() -> None:
    content = workbook({"S": ROWS}, sheet1=(b'ref="A1:D4"', b'ref="A1:XFD1048576"'))
    assert lines(import_text(content, "list.xlsx")) == TREE


def test_a_stray_cell_in_the_last_corner_is_refused(tmp_path) -> None:
    stray = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    path = tmp_path / "list.xlsx"
    path.write_bytes(workbook({"S": ROWS}, sheet1=(b"</sheetData>", stray)))
    with pytest.raises(InputError, match="scattered over 1,048,576 rows and 16,384 columns"):
        check_sheets(path)


def test_only_formatted_cells_far_away_do_no_harm() -> None:
    stray = b'<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>'
    content = workbook({"S": ROWS}, sheet1=(b"</sheetData>", stray))
    assert lines(import_text(content, "list.xlsx")) == TREE


def test_a_hidden_sheet_is_offered_last(tmp_path) -> None:
    content = workbook(
        {"Old": ROWS, "New": ROWS},
        workbook=(
            b'name="Old" sheetId="1" state="visible"',
            b'name="Old" sheetId="1" state="hidden"',
        ),
    )
    path = tmp_path / "list.xlsx"
    path.write_bytes(content)
    assert sheets(path) == ["New", "Old"]
    assert len(import_list(path).chart.roles) == 3


def test_utf16_without_a_mark_is_seen(tmp_path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(text().encode("utf-16-be"))
    assert detect(path).name == "utf-16-be"
