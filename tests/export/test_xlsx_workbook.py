"""Excel: a workbook to work with, that comes back as it was."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given

from orgchart.export import Job, xlsx_book
from orgchart.export.xlsx import EXPORTER
from orgchart.export.xlsx_cells import LONGEST_TEXT, column_name, fitting
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.metrics import span
from orgchart.model.records import Role, Settings
from orgchart.rules import check
from orgchart.storage import load_chart
from orgchart.storage.guard import guard_xlsx
from orgchart.storage.own_table import read_own_table
from support.charts import charts
from support.faces import faceless
from support.golden import assert_golden
from support.laws import dear
from support.outline import chart

EVERY_FIELD = Path(__file__).parents[1] / "data" / "formats" / "1.0.orgchart"
TEAM = """
Director [director] "Dee Marsh"
  Support Manager [manager]
    Lead [team lead]
      Agent x13 0.5fte (support)
  Sales Manager [manager]
    Seller x4 (sales) *vacant
"""


def workbook(one: Chart) -> Any:
    """The exported workbook, as openpyxl reads it."""
    stream = io.BytesIO()
    EXPORTER.write(Job(chart=one), stream)
    return openpyxl.load_workbook(io.BytesIO(stream.getvalue()))


def column(page: Any, header: str) -> list[Any]:
    """The values below a header."""
    at = next(cell.column for cell in page[1] if cell.value == header)
    return [row[at - 1].value for row in page.iter_rows(min_row=2)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("xlsx")


@dear(25)
@given(charts())
def test_out_then_in_gives_the_same_chart(folder: Path, one: Chart) -> None:
    path = folder / "team.xlsx"
    with path.open("wb") as stream:
        notes = EXPORTER.write(Job(chart=one), stream)
    again = read_own_table(path)
    assert again is not None
    assert again.records == faceless(one.records) or "is no character" in " ".join(notes)


def test_every_field_as_it_was_last_looked_at() -> None:
    """Place, style and value of every cell, sheet by sheet."""
    book = workbook(load_chart(EVERY_FIELD).chart)
    told = [
        f"{page.title}!{cell.coordinate} {cell.style_id}{cell.data_type} {cell.value!r}"
        for page in book.worksheets[:2]  # the third says what the rules say
        for row in page.iter_rows()
        for cell in row
        if cell.value is not None
    ]
    assert_golden("every_field.xlsx.txt", "\n".join([*told, ""]).encode())


def test_sheets_with_header_frozen_filters_on_and_widths_set() -> None:
    book = workbook(chart(TEAM))
    assert book.sheetnames == [
        "Roles", "Hierarchy", "Spans and findings", "Statistics", "Coverage", "Who does what",
    ]  # fmt: skip
    for page in book:
        assert page.freeze_panes is not None
        assert page.freeze_panes.endswith("2")
        assert page.auto_filter.ref == page.dimensions
        assert all(cell.font.b for cell in page[1])
        assert page.column_dimensions["B"].width > 5


def test_a_sheet_is_printed_as_wide_as_a_page_with_its_header_on_each() -> None:
    for page in workbook(chart(TEAM)).worksheets:
        assert page.page_setup.orientation == "landscape"
        assert (page.page_setup.fitToWidth, page.page_setup.fitToHeight) == (1, 0)
        assert page.sheet_properties.pageSetUpPr.fitToPage
        assert page.print_title_rows == "$1:$1"


def test_columns_that_hold_nothing_are_folded_away() -> None:
    page = workbook(chart(TEAM))["Roles"]
    shown = {
        page.cell(1, at).value
        for at in range(1, page.max_column + 1)
        if not page.column_dimensions[column_name(at - 1)].hidden
    }
    assert {"Title", "Held by", "Reports to", "Seats"} <= shown
    assert not {"Cost", "Note", "Photo"} & shown


def test_the_roles_with_numbers_as_numbers() -> None:
    page = workbook(chart(TEAM))["Roles"]
    assert column(page, "Title")[:3] == ["Director", "Support Manager", "Lead"]
    assert column(page, "Seats") == [1, 1, 1, 13, 1, 4]
    assert column(page, "FTE") == [1, 1, 1, 0.5, 1, 1]
    assert {cell.data_type for cell in page["B"]} == {"s"}


def test_texts_like_formulas_and_numbers_stay_texts() -> None:
    odd = ["=1+1", "+49 30 1", "-5", "@home", "#N/A", "007", "1e5", "2024-01-02", "TRUE"]
    one = Chart([Role(id=f"r{at}", title=text) for at, text in enumerate(odd)])
    page = workbook(one)["Roles"]
    cells = list(page["B"])[1:]
    assert sorted(cell.value for cell in cells) == sorted(odd)
    assert {cell.data_type for cell in cells} == {"s"}
    for cell in cells:
        assert bool(cell.quotePrefix) == cell.value.startswith(("=", "+", "-", "@"))


def test_the_hierarchy_is_indented_and_grouped() -> None:
    page = workbook(chart(TEAM))["Hierarchy"]
    assert column(page, "Role")[:4] == ["Director", "Support Manager", "Lead", "Agent"]
    assert [page.cell(row, 1).alignment.indent for row in range(2, 8)] == [0, 1, 2, 3, 1, 2]
    assert [page.row_dimensions[row].outlineLevel for row in range(2, 8)] == [0, 1, 2, 3, 1, 2]
    assert page.sheet_properties.outlinePr.summaryBelow is False
    assert column(page, "Seats below") == [20, 14, 13, 0, 4, 0]
    assert column(page, "Vacant") == [0, 0, 0, 0, 0, 4]
    assert column(page, "Functions")[3] == "Support"


def test_a_chain_deeper_than_excel_groups() -> None:
    roles = [Role(id=f"r{n:03}", reports_to=f"r{n - 1:03}" if n else None) for n in range(300)]
    page = workbook(Chart(roles))["Hierarchy"]
    levels = [page.row_dimensions[row].outlineLevel for row in range(2, 302)]
    assert levels[:9] == [0, 1, 2, 3, 4, 5, 6, 7, 7]
    assert max(levels) == 7
    assert column(page, "Layer")[-1] == 300


def test_spans_and_findings() -> None:
    one = chart(TEAM)
    page = workbook(one)["Spans and findings"]
    kinds = column(page, "Kind")
    spans = dict(zip(column(page, "Id")[:4], column(page, "Span")[:4], strict=True))
    assert kinds[:4] == ["span"] * 4
    assert spans["lead"] == span(one, "lead") == 13
    problems = check(one)
    assert problems
    assert column(page, "Finding")[4:] == [problem.message for problem in problems]
    assert column(page, "Rule")[4:] == [problem.rule for problem in problems]


def test_statistics_part_by_part() -> None:
    page = workbook(chart(TEAM))["Statistics"]
    parts = list(
        zip(column(page, "Part"), column(page, "Name"), column(page, "Seats"), strict=True)
    )
    assert parts[:3] == [("Chart", "Chart", 21), ("Layer", "1", 1), ("Layer", "2", 2)]
    assert sum(seats for part, _, seats in parts if part == "Layer") == 21
    assert column(page, "Spans of 11–15")[0] == 1


def test_cost_is_only_there_for_who_may_know_it() -> None:
    one = Chart([Role(id="a", seats=2, cost=30_000.0)])
    assert column(workbook(one)["Statistics"], "Cost a year")[0] == 60_000
    stream = io.BytesIO()
    EXPORTER.write(Job(chart=one, private=False), stream)
    page = openpyxl.load_workbook(stream)["Statistics"]
    assert set(column(page, "Cost a year")) == {None}


def test_coverage_of_functions_by_shift() -> None:
    shifts = chart("Boss (leadership)\n  Ana (support) shift=Night\n  Bo (support, sales)")
    page = workbook(shifts)["Coverage"]
    told = dict(zip(column(page, "Function"), column(page, "State"), strict=True))
    assert told["Support"] == "covered"
    assert told["Sales"] == "single point of failure"
    assert told["Loyalty & rewards"] == "not in this chart"
    at = column(page, "Function").index("Support")
    assert column(page, "Shift: Night")[at] == 1
    assert column(page, "No shift")[at] == 1
    assert column(page, "Only person")[column(page, "Function").index("Sales")] == "Bo"


def test_who_does_what_role_by_role() -> None:
    team = chart("Boss (leadership)\n  Ana x3 (support)\n  Bo (support, sales) *vacant")
    page = workbook(team)["Who does what"]
    assert column(page, "Role") == ["Boss", "Ana", "Bo"]
    assert column(page, "Support") == [None, 3, "vacant"]
    assert column(page, "Sales") == [None, None, "vacant"]
    assert "Loyalty & rewards" not in [cell.value for cell in page[1]]


def charted(page: Any, at: int) -> tuple[list[Any], list[Any]]:
    """Names and numbers in the cells that a chart of a sheet is drawn from."""
    series = page._charts[at].series[0]
    blocks = (series.cat.strRef or series.cat.numRef).f, series.val.numRef.f
    ranges = (page[block.split("!")[1].replace("$", "")] for block in blocks)
    names, numbers = ([cell.value for row in cells for cell in row] for cells in ranges)
    return names, numbers


def test_charts_of_spans_and_functions_are_drawn_from_the_figures() -> None:
    page = workbook(chart(TEAM))["Statistics"]
    names, numbers = charted(page, 0)
    assert [(n, m) for n, m in zip(names, numbers, strict=True) if m] == [
        ("Spans of 1", 1), ("Spans of 2", 1), ("Spans of 3–5", 1), ("Spans of 11–15", 1),
    ]  # fmt: skip
    assert charted(page, 1) == (["Sales", "Support"], [4, 13])
    assert page._charts[0].anchor._from.row > page.max_row
    assert len(workbook(chart("Boss"))["Statistics"]._charts) == 1


def test_a_text_too_long_for_a_cell_is_cut_and_said(tmp_path: Path) -> None:
    path = tmp_path / "team.xlsx"
    long = Role(id="a", note="=" + "\x01😀" * LONGEST_TEXT)
    with path.open("wb") as stream:
        notes = EXPORTER.write(Job(chart=Chart([long, Settings(title="x" * LONGEST_TEXT)])), stream)
    assert [note.split(";")[1] for note in notes] == [" it was cut.", " it was left out."]
    assert "“Note”" in notes[0]
    again = read_own_table(path)
    assert again is not None
    assert long.note.startswith(again.roles["a"].note)
    assert len(guard_xlsx(again.roles["a"].note).encode("utf-16-le")) // 2 > LONGEST_TEXT - 9
    assert again.settings == Settings()


def test_a_text_is_cut_no_more_than_needed() -> None:
    assert fitting("x" * LONGEST_TEXT) == "x" * LONGEST_TEXT
    assert fitting("x" * 40_000) == "x" * LONGEST_TEXT


def test_more_roles_than_rows_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_book, "MOST_ROWS", 5)
    with pytest.raises(InputError, match=r"5 rows; “Roles” would need 7.*choose CSV"):
        EXPORTER.write(Job(chart=chart(TEAM)), io.BytesIO())


def test_a_title_of_any_characters_is_no_trouble() -> None:
    assert workbook(Chart([Settings(title="a\x00\r\nb")])).properties.title == "a\ufffd\nb"


def test_an_empty_chart_is_a_workbook_too() -> None:
    assert workbook(Chart())["Roles"].max_row == 1


@pytest.mark.parametrize(
    ("at", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")]
)
def test_columns_have_letters(at: int, name: str) -> None:
    assert column_name(at) == name


def test_workbooks_of_somebody_else_are_left_to_the_import(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    book = openpyxl.Workbook()
    book.active.append(["Id", "Title"])
    book.save(path)
    assert read_own_table(path) is None
    path.write_bytes(b"PK\x03\x04 torn")
    assert read_own_table(path) is None
    book = openpyxl.Workbook()
    book.save(path)
    assert read_own_table(path) is None
