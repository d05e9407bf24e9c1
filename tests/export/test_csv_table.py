"""CSV: opens rightly in Excel, runs nothing there, and comes back as it was."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgchart.export import Job
from orgchart.export.csv import EXPORTER, separator_where
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.records import Role
from orgchart.storage import load_chart
from orgchart.storage.guard import guard_csv, read_csv_text
from orgchart.storage.own_table import SEPARATORS, read_own_table
from support.charts import charts, texts
from support.faces import faceless
from support.golden import assert_golden
from support.laws import dear
from support.outline import chart

EVERY_FIELD = Path(__file__).parents[1] / "data" / "formats" / "1.0.orgchart"


def exported(one: Chart, separator: str = ",") -> bytes:
    """The CSV file of a chart."""
    stream = io.BytesIO()
    EXPORTER.write(Job(chart=one, separator=separator), stream)
    return stream.getvalue()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("csv")


@dear(35)
@given(charts(), st.sampled_from(SEPARATORS))
def test_out_then_in_gives_the_same_chart(folder: Path, one: Chart, separator: str) -> None:
    path = folder / "team.csv"
    path.write_bytes(exported(one, separator))
    again = read_own_table(path)
    assert again is not None
    assert again.records == faceless(one.records)


@dear(20)
@given(charts())
def test_no_cell_would_run_as_a_formula(one: Chart) -> None:
    numbers = {"Seats", "Vacant seats", "FTE", "FTE in all", "Cost", "Person FTE"}
    rows = csv.DictReader(io.StringIO(exported(one).decode("utf-8-sig"), newline=""))
    for row in rows:
        for header, cell in row.items():
            assert header in numbers or not cell.startswith(("=", "+", "-", "@", "\t", "\r"))


@given(texts | st.text("'=+-@\t\r x", max_size=5))
def test_the_guard_comes_off_again(text: str) -> None:
    assert read_csv_text(guard_csv(text)) == text


def test_a_file_of_a_few_roles() -> None:
    one = chart('Boss [manager]\n  "Ana Ruiz" Agent x3 0.5fte (support, sales) *planned')
    lines = exported(one).decode("utf-8").split("\r\n")
    assert lines[0].startswith("\ufeffId,Title,Held by,Person id,E-mail,Person FTE")
    assert lines[0].endswith(",orgchart 1.0")
    assert lines[1].startswith("boss,Boss,")
    assert lines[2].startswith("agent,Agent,Ana Ruiz,,,,,boss,")
    assert ",support; sales,representative,,3,0,0.5,,planned," in lines[2]
    assert lines[3:] == [""]


def test_where_decimals_have_a_comma_cells_are_parted_by_a_semicolon() -> None:
    assert [separator_where(point) for point in (".", ",")] == [",", ";"]
    rows = exported(chart("Boss\n  Ana 0.5fte (support, sales)"), ";").decode("utf-8-sig")
    assert rows.startswith("Id;Title;Held by;")
    assert ';"support; sales";representative;' in rows
    assert ";0,5;" in rows


def test_the_mark_for_excel_can_be_left_out() -> None:
    stream = io.BytesIO()
    EXPORTER.write(Job(chart=chart("Chefin\n"), byte_order_mark=False), stream)
    marked = exported(chart("Chefin\n"))
    assert marked == b"\xef\xbb\xbf" + stream.getvalue()


def test_other_separators_are_refused() -> None:
    with pytest.raises(InputError, match="“x” cannot part the cells"):
        exported(chart("Boss"), "x")


def test_every_field_as_it_was_last_looked_at() -> None:
    assert_golden("every_field.csv", exported(load_chart(EVERY_FIELD).chart))


def test_a_file_of_somebody_else_is_left_to_the_import(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    for data in (b"", b"Name,Manager\nAna,Bo\n", "Gr\xfcn,1\n".encode("latin-1"), b"Id,Title\n"):
        path.write_bytes(data)
        assert read_own_table(path) is None
    assert read_own_table(tmp_path / "list.ods") is None


def test_an_edit_that_makes_no_chart_is_named(tmp_path: Path) -> None:
    path = tmp_path / "team.csv"
    path.write_bytes(exported(chart("Boss\n  Ana")).replace(b",boss,", b",nobody,"))
    with pytest.raises(InputError, match=r"team\.csv, row 3, “Reports to”: there is no role"):
        read_own_table(path)


def test_a_branch_without_private_fields(tmp_path: Path) -> None:
    roles = [Role(id="a"), Role(id="b", reports_to="a", cost=5.0, note="x", custom={"c": "d"})]
    path = tmp_path / "team.csv"
    with path.open("wb") as stream:
        EXPORTER.write(Job(chart=Chart(roles), root="b", private=False), stream)
    again = read_own_table(path)
    assert again is not None
    assert again.roles == {"b": Role(id="b")}
