"""Lists whose headers, ids, bytes or numbers are not what they seem."""

from __future__ import annotations

import pytest

from orgchart.importing.numbers import parse_number
from support.lists import import_text, kinds, lines

PEOPLE = "1,Ana Ruiz,Head,\n2,Bo Lind,Agent,1\n3,Cy Dee,Agent,1\n"
TREE = {"1": None, "2": "1", "3": "1"}


@pytest.mark.parametrize(
    "header",
    ["col1,col2,col3,col4", "Field 1,Field 2,Field 3,Field 4", "foo,bar,baz,qux", "F1,F2,F3,F4"],
)
def test_a_header_that_names_nothing_is_no_data(header: str) -> None:
    imported = import_text(f"{header}\n{PEOPLE}")
    assert lines(imported) == TREE
    assert list(imported.report.columns) == header.split(",")


def test_swapped_headers_of_id_and_manager_do_not_win_over_the_content() -> None:
    rows = "".join(
        f"{(n + 1) // 3 if n > 1 else ''},Person{n} Ek,Agent,{n}\n" for n in range(1, 30)
    )
    imported = import_text(f"ID,Name,Title,Manager ID\n{rows}")
    assert lines(imported)["9"] == "3"
    assert kinds(imported) == ["column"]
    assert "“ID” holds the managers" in imported.report.findings[0].message


def test_ids_that_a_spreadsheet_made_dates_of_are_ids_and_said() -> None:
    rows = "".join(f"2020-01-0{n},P{n} Ek,{'2020-01-01' if n > 1 else ''}\n" for n in range(1, 8))
    imported = import_text(f"ID,Name,Manager\n{rows}")
    assert lines(imported)["2020-01-05"] == "2020-01-01"
    assert kinds(imported) == ["column"]


def test_one_wrong_byte_leaves_a_file_utf8_and_is_named() -> None:
    text = "ID,Name,Manager\n1,Zoë,\n2,Bô,1\n3,Søren,1\n".encode() + b"4,J\xffx,1\n"
    imported = import_text(text)
    assert [role.holders[0].name for role in imported.chart.roles.values()] == [
        "Zoë", "Bô", "Søren", "J�x",
    ]  # fmt: skip
    assert "0xFF in line 5" in imported.report.findings[0].message
    assert imported.report.findings[0].row == 5


def test_a_few_western_letters_alone_are_no_damaged_utf8() -> None:
    imported = import_text("ID,Name,Manager\n1,Zoë,\n2,Bô,1\n3,Søren,1\n".encode("cp1252"))
    assert imported.chart.roles["3"].holders[0].name == "Søren"


@pytest.mark.parametrize("text", ["1e400", "-1e999", "9" * 400])
def test_a_number_too_large_to_be_one_is_none(text: str) -> None:
    imported = import_text(f"ID,Name,Manager,FTE\n1,Ana,,1\n2,Bo,1,{text}\n")
    assert imported.chart.roles["2"].fte == 1
    assert kinds(imported) == ["C5"]


def test_powers_of_ten_are_numbers() -> None:
    assert [parse_number(text) for text in ("5e-1", "1,5e3", "2E2")] == [0.5, 1500, 200]


def test_escaped_bytes_of_a_distinguished_name() -> None:
    imported = import_text(
        "DistinguishedName,Name,Manager\n"
        '"CN=Ruiz\\2C Ana,OU=x,DC=y",Ana,\n'
        '"CN=Lind\\, Bo,OU=x,DC=y",Bo,"CN=Ruiz\\, Ana,OU=x,DC=y"\n'
        '"CN=Z\\C3\\BC,OU=x,DC=y",Zü,"CN=Lind\\2c Bo,OU=x,DC=y"\n'
        '"CN=Cy\\\\,OU=x,DC=y",Cy,"CN=Zü,OU=x,DC=y"\n'
    )
    assert lines(imported) == {"ana": None, "bo": "ana", "zu": "bo", "cy": "zu"}


def test_messages_are_short_however_long_a_cell_is() -> None:
    long = "so long " * 4_000
    header = f"ID,Name,Title,Manager,{long}Salary,FTE"
    imported = import_text(
        f"{header}\n1,Ana,{long},,1,{long}\n1,Bo,{long} x,{long},1,\n,{long},,{long} y,,1\n"
    )
    assert kinds(imported) == ["C5", "S2"]
    assert max(len(finding.message) for finding in imported.report.findings) <= 400
    assert max(map(len, imported.report.columns)) <= 200


def test_one_cell_is_one_cell() -> None:
    imported = import_text("ID,Name,Manager\n1,An\x00a,\n2,Bo,1\n")
    assert imported.report.findings[0].message == "1 cell of “Name” held control characters."
