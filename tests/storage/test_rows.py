"""A chart as a table: the rows come back as the chart they were."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.fields import fields_of
from orgchart.model.records import DottedLine, Holder, Role
from orgchart.storage import decode
from orgchart.storage.cells import (
    read_list,
    read_pairs,
    write_aligned,
    write_list,
    write_pairs,
)
from orgchart.storage.rows import chart_from_rows, is_own_header, role_table
from support.charts import charts, texts
from support.faces import faceless
from support.laws import dear

odd = texts | st.text("\\;:. a\n", max_size=6)


@given(st.lists(odd, max_size=4))
def test_values_in_a_cell_come_back(values: list[str]) -> None:
    assert read_list(write_list(values)) == values
    assert not any(values) or read_list(write_aligned(values)) == values


@given(st.lists(st.tuples(odd, odd), max_size=4))
def test_pairs_in_a_cell_come_back(pairs: list[tuple[str, str]]) -> None:
    assert read_pairs(write_pairs(pairs)) == pairs


@pytest.mark.parametrize(
    ("cell", "values"),
    [
        ("Support;Sales", ["Support", "Sales"]),
        (" Support ; Sales ", ["Support", "Sales"]),
        ("a\\", ["a\\"]),
        (";", ["", ""]),
        ("a\\;b; c", ["a;b", "c"]),
    ],
)
def test_what_a_person_types_is_understood(cell: str, values: list[str]) -> None:
    assert read_list(cell) == values


@dear(35)
@given(charts())
def test_a_table_gives_the_same_chart(chart: Chart) -> None:
    table = role_table(chart)
    assert is_own_header(table.header)
    again = chart_from_rows(table.header, list(table.rows()), "table")
    assert again.records == faceless(chart.records)
    assert not any("newer" in note for note in table.notes)


@dear(20)
@given(charts(), st.randoms(use_true_random=False))
def test_columns_may_be_moved(chart: Chart, random) -> None:  # type: ignore[no-untyped-def]
    table = role_table(chart)
    order = list(range(len(table.header)))
    random.shuffle(order)
    header = [table.header[at] for at in order]
    rows = [[row[at] for at in order] for row in table.rows()]
    assert chart_from_rows(header, rows, "table").records == faceless(chart.records)


def test_the_header_is_the_labels_of_the_fields() -> None:
    header = role_table(Chart([Role(id="a", custom={"Budget": "1"})])).header
    assert header[:2] == ["Id", "Title"]
    assert header[-2:] == ["Own field: Budget", "orgchart 1.0"]
    assert {field.label for field in fields_of(Role).values()} - set(header) == {"Own fields"}
    assert len(set(header)) == len(header)


def test_private_fields_can_be_left_out() -> None:
    chart = Chart([Role(id="a", cost=9.0, note="x", custom={"b": "c"})])
    table = role_table(chart, private=False)
    again = chart_from_rows(table.header, list(table.rows()), "table")
    assert again.roles["a"] == Role(id="a")


def test_a_job_share_is_told_in_columns_that_are_in_step() -> None:
    role = Role(
        id="a",
        holders=(Holder(name="Ana; jr", id="7", fte=0.5), Holder(email="bo@x.org", shares=True)),
        dotted=(DottedLine(manager="b:c", label="Budget"), DottedLine(manager="d")),
    )
    table = role_table(Chart([role]))
    row = dict(zip(table.header, next(table.rows()), strict=False))
    assert row["Held by"] == "Ana\\; jr; \\."
    assert row["Person id"] == "7; "
    assert row["Person FTE"] == "0.5; "
    assert row["E-mail"] == "; bo@x.org"
    assert row["Shares the seat"] == "; yes"
    assert row["Dotted lines"] == "b\\:c: Budget; d"


def test_fields_of_a_newer_version_are_said_to_be_left_out() -> None:
    chart = decode(b'{"orgchart":"1.7"}\n{"type":"role","id":"a","phone":"1"}\n').chart
    table = role_table(chart)
    assert table.notes == ["Fields of a newer version, in 1 role, are not in the table."]


@pytest.mark.parametrize(
    ("cells", "what"),
    [
        ({"Id": "a", "Seats": "many"}, "row 2, “Seats”: expected a whole number"),
        ({"Id": "a", "Seats": 0}, "row 2, “Seats”: expected a whole number >= 1"),
        ({"Id": "a", "Cost": "nan"}, "row 2: a number is not finite"),
        ({"Id": "a", "Assistant": "perhaps"}, "row 2, “Assistant”: expected true or false"),
        ({"Id": "a", "Level": "boss"}, "row 2, “Level”: no such choice: 'boss'"),
        ({"Id": "a", "Reports to": "b"}, "row 2, “Reports to”: there is no role “b”"),
        (
            {"Id": "a", "Held by": "Ana", "Person FTE": "x"},
            "row 2, “Person FTE”: expected a number or nothing",
        ),
        ({"Title": "Boss"}, "row 2: a field is missing, id"),
        ({"orgchart 1.0": "{"}, "row 2: the line is cut off"),
    ],
)
def test_what_is_no_chart_is_named_with_row_and_column(cells: dict[str, object], what: str) -> None:
    header = role_table(Chart()).header
    row = [cells.get(each) for each in header]
    with pytest.raises(InputError, match=r"list\.xlsx, ") as error:
        chart_from_rows(header, [row], "list.xlsx")  # type: ignore[list-item]
    assert what in str(error.value)


def test_an_edited_table_is_read_as_a_person_means_it() -> None:
    header = ["Seats", "Id", "Title", "My notes", "Tier", "Person id", "FTE", "orgchart 1.3"]
    rows = [[2.0, 17, "Boss", "ignored", 1, "9", "0,5".replace(",", "."), None], [None] * 8, [3]]
    with pytest.raises(InputError, match="row 4: a field is missing, id"):
        chart_from_rows(header, rows, "list")
    assert chart_from_rows(header, rows[:2], "list").roles["17"] == Role(
        id="17", title="Boss", seats=2, tier="1", fte=0.5, holders=(Holder(id="9"),)
    )


def test_other_tables_and_other_versions_are_not_ours() -> None:
    assert not is_own_header(["Id", "Title", "Reports to"])
    assert not is_own_header(["orgchart 1.0"])
    with pytest.raises(InputError, match=r"version 2\.0"):
        chart_from_rows(["Id", "orgchart 2.0"], [], "list")
