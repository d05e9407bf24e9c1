"""People without a post in tables: told, kept, and left out where they are nobody's business."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from orgchart.export import Exporter, Job
from orgchart.export.csv import EXPORTER as CSV
from orgchart.export.dot import EXPORTER as DOT
from orgchart.export.graphml import EXPORTER as GRAPHML
from orgchart.export.xlsx import EXPORTER as XLSX
from orgchart.importing import import_list
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.records import Holder, Person
from orgchart.storage.own_table import read_own_table
from support.outline import chart

TEAM = 'Boss "Dee Marsh"\n  Lead\n    Agent x3\n'
BEN = Person(
    id="person/ben", was="Clerk", holder=Holder(id="21", name="Ben", email="ben@x.org", fte=0.8)
)
ZOE = Person(id="person/zoe", holder=Holder(name="=Zoë"))


def team(*people: Person) -> Chart:
    return Chart([*chart(TEAM).records.values(), *people])


def exported(exporter: Exporter, job: Job) -> tuple[bytes, list[str]]:
    stream = io.BytesIO()
    notes = exporter.write(job, stream)
    return stream.getvalue(), notes


def sheet(data: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(data))["Not placed"]


def edited(folder: Path, *rows: list[object]) -> Path:
    """A workbook of ours to which somebody has added rows of people."""
    book = openpyxl.load_workbook(io.BytesIO(exported(XLSX, Job(chart=team(BEN)))[0]))
    for row in rows:
        book["Not placed"].append(row)
    path = folder / "team.xlsx"
    book.save(path)
    return path


def test_the_workbook_has_a_sheet_of_them_that_comes_back(tmp_path: Path) -> None:
    data, notes = exported(XLSX, Job(chart=team(BEN, ZOE)))
    assert notes == []
    assert [[cell.value for cell in row] for row in sheet(data).iter_rows()] == [
        ["Name", "Was", "E-mail", "Person id", "FTE", "Id"],
        ["Ben", "Clerk", "ben@x.org", "21", 0.8, "person/ben"],
        ["=Zoë", None, None, None, None, "person/zoe"],
    ]
    path = tmp_path / "team.xlsx"
    path.write_bytes(data)
    assert import_list(path).chart.records == team(BEN, ZOE).records


def test_without_them_there_is_no_such_sheet() -> None:
    book = openpyxl.load_workbook(io.BytesIO(exported(XLSX, Job(chart=team()))[0]))
    assert "Not placed" not in book.sheetnames


def test_people_can_be_added_by_hand(tmp_path: Path) -> None:
    path = edited(tmp_path, ["Eve", "Trainee"], [], ["Fay", None, None, 7, 1])
    found = read_own_table(path)
    assert found is not None
    people = sorted(found.not_placed.values(), key=lambda person: person.holder.name)
    assert people == [
        BEN,
        Person(id="person/row-3", was="Trainee", holder=Holder(name="Eve")),
        Person(id="person/row-5", holder=Holder(name="Fay", id="7", fte=1.0)),
    ]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (["Eve", None, None, None, "half"], "“Not placed”, row 3, field “holder.fte”"),
        (["Eve", None, None, None, None, "person/ben"], "“person/ben” cannot be the id"),
        (["Eve", None, None, None, None, "boss"], "“boss” cannot be the id"),
    ],
)
def test_what_is_no_person_is_told_with_its_row(
    tmp_path: Path, row: list[object], words: str
) -> None:
    with pytest.raises(InputError, match=words):
        read_own_table(edited(tmp_path, row))


def test_csv_keeps_them_in_the_last_column_and_says_so(tmp_path: Path) -> None:
    data, notes = exported(CSV, Job(chart=team(BEN)))
    assert notes == ["1 person without a post stands in the last column, which this program reads."]
    path = tmp_path / "team.csv"
    path.write_bytes(data)
    assert import_list(path).chart.records == team(BEN).records


@pytest.mark.parametrize("exporter", [DOT, GRAPHML], ids=lambda exporter: exporter.name)
def test_graphs_say_that_they_are_not_shown(exporter: Exporter) -> None:
    data, notes = exported(exporter, Job(chart=team(BEN, ZOE)))
    assert notes == ["2 people without a post are not in the graph."]
    assert b"ben@x.org" not in data


@pytest.mark.parametrize("exporter", [CSV, XLSX], ids=lambda exporter: exporter.name)
def test_where_private_fields_stay_inside_so_do_they(exporter: Exporter) -> None:
    data, notes = exported(exporter, Job(chart=team(BEN), private=False))
    assert notes == ["1 person without a post is left out, as private fields are."]
    assert b"ben@x.org" not in data
    if exporter is XLSX:
        assert "Not placed" not in openpyxl.load_workbook(io.BytesIO(data)).sheetnames


@pytest.mark.parametrize("exporter", [CSV, XLSX], ids=lambda exporter: exporter.name)
def test_a_branch_has_none(exporter: Exporter) -> None:
    data, notes = exported(exporter, Job(chart=team(BEN), root="lead"))
    assert (notes, b"ben@x.org" in data) == ([], False)


def test_what_a_newer_version_knows_of_them_is_told_to_be_left_out() -> None:
    newer = Person(id="person/new", holder=Holder(name="Ivy"), extra={"since": 2031})
    assert exported(XLSX, Job(chart=team(newer)))[1] == [
        "Fields of a newer version, of 1 person without a post, are not in the table."
    ]
