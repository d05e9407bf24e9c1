"""Ids as spreadsheets write them, and people known by their address alone."""

from __future__ import annotations

import pytest

from orgchart.importing.references import id_key
from support.lists import import_text, kinds, lines


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("1.00E+05", "100000"), ("1E+05", "100000"), ("1,00001E+05", "100001"),
        ("1.23457E+11", "123457000000"), ("2e+02", "200"),
        ("12E4", "12E4"), ("E+05", "E+05"), ("1.2345E+02", "1.2345E+02"), ("100.0", "100"),
    ],
)  # fmt: skip
def test_a_number_that_a_spreadsheet_has_shortened_is_that_number(written: str, meant: str) -> None:
    assert id_key(written) == meant


def test_shortened_ids_and_whole_ones_are_the_same() -> None:
    imported = import_text(
        "Employee ID,Name,Title,Manager ID\n1.00E+05,Ada Brown,Head,\n"
        "100001,Bo Nilsen,Lead,1.00E+05\n100002,Cy Dee,Agent,100000\n"
    )
    assert lines(imported) == {"100000": None, "100001": "100000", "100002": "100000"}
    assert "a spreadsheet has shortened, as 1.00E+05" in imported.report.findings[0].message


def test_ids_that_became_alike_join_nobody() -> None:
    same = "1.23457E+11"
    imported = import_text(
        f"Employee ID,Name,Title,Manager ID\n{same},Ada Brown,Head,\n"
        f"{same},Bo Nilsen,Agent,{same}\n{same},Cy Dee,Agent,{same}\n"
    )
    assert lines(imported) == {"ada-brown": None, "bo-nilsen": "ada-brown", "cy-dee": "ada-brown"}
    assert imported.report.joined == 0
    assert kinds(imported) == ["column", "ambiguous"]


def test_people_without_names_are_called_by_their_addresses() -> None:
    imported = import_text(
        "Work email;Title;Manager email\nada@x.com;Head;\nbo.nilsen-lind@x.com;Agent;ada@x.com\n"
    )
    assert lines(imported) == {"ada": None, "bo-nilsen-lind": "ada"}
    (holder,) = imported.chart.roles["bo-nilsen-lind"].holders
    assert (holder.name, holder.email) == ("Bo Nilsen Lind", "bo.nilsen-lind@x.com")
    assert imported.report.findings[0].message == "No column names the people."
