"""Columns are recognised by what is in them and by what they are called."""

from __future__ import annotations

import pytest

from orgchart.model.errors import InputError
from support.lists import import_text, kinds, lines


def test_the_coach_is_not_the_manager() -> None:
    imported = import_text(
        "ID,Name,Coach,Manager\n1,Ana Ruiz,,\n2,Bo Lind,Cy Dee,Ana Ruiz\n3,Cy Dee,Bo Lind,Bo Lind\n"
    )
    assert imported.report.columns["Manager"] == "reports_to"
    assert lines(imported) == {"1": None, "2": "1", "3": "2"}
    assert imported.chart.roles["2"].custom == {"Coach": "Cy Dee"}


def test_content_wins_over_the_header() -> None:
    imported = import_text(
        "Manager ID,Person,Manager\n1,Ana Ruiz,\n2,Bo Lind,1\n3,Cy Dee,2\n4,Di Fox,2\n"
    )
    assert imported.report.columns["Manager ID"] == "id"
    assert lines(imported) == {"1": None, "2": "1", "3": "2", "4": "2"}


def test_an_id_is_preferred_to_a_name() -> None:
    imported = import_text(
        "ID,Name,Manager Name,Manager ID\n1,Ana Ruiz,,\n2,Bo Lind,Ana Ruiz,1\n"
        "3,Bo Lind,Ana Ruiz,1\n"
        "4,Cy Dee,Bo Lind,3\n"
    )
    assert lines(imported) == {"1": None, "2": "1", "3": "1", "4": "3"}


def test_where_the_id_fails_the_name_helps() -> None:
    imported = import_text(
        "ID,Name,Manager ID,Manager Name\n1,Ana Ruiz,,\n2,Bo Lind,1,Ana Ruiz\n3,Cy Dee,1,Ana Ruiz\n"
        "4,Di Fox,77,Bo Lind\n"
    )
    assert lines(imported)["4"] == "2"


@pytest.mark.parametrize(
    "manager",
    ["ana@x.com", "ANA@X.COM", "Ruiz, Ana", "ana ruiz", "Ana  Ruíz", "Ana B. Ruiz", "Ana Ruiz (7)"],
)
def test_a_manager_by_mail_or_name_however_written(manager: str) -> None:
    imported = import_text(
        "Name,Work Email,Title,Manager\nAna Ruiz,ana@x.com,Head,\n"
        f'Bo Lind,bo@x.com,Agent,"{manager}"\nCy Dee,cy@x.com,Agent,Bo Lind\n'
        "Di Fox,di@x.com,Agent,Bo Lind\n"
    )
    assert lines(imported)["bo-lind"] == "ana-ruiz"


def test_distinguished_names_with_escaped_commas() -> None:
    imported = import_text(
        "DistinguishedName,DisplayName,Title,Manager\n"
        '"CN=Ruiz\\, Ana,OU=Care,DC=x","Ruiz, Ana",Head,\n'
        '"CN=Lind\\, Bo,OU=Care,DC=x","Lind, Bo",Lead,"cn=Ruiz\\, Ana, ou=Care, dc=x"\n'
        '"CN=Dee\\, Cy,OU=Care,DC=x","Dee, Cy",Agent,"CN=Lind\\, Bo,OU=Care,DC=x"\n'
    )
    assert lines(imported) == {"ana-ruiz": None, "bo-lind": "ana-ruiz", "cy-dee": "bo-lind"}
    assert [role.holders[0].name for role in imported.chart.roles.values()] == [
        "Ana Ruiz", "Bo Lind", "Cy Dee",
    ]  # fmt: skip


def test_personal_columns_are_left_out_and_reported() -> None:
    imported = import_text(
        "ID,Name,Manager,Date of Birth,Home Address,City,Gender,Nationality,Salary,IBAN,Sick Days\n"
        "1,Ana,,1970-01-01,Street 1,Oslo,F,NO,1,NO1,2\n"
        "2,Bo,1,1970-01-01,Street 2,Oslo,M,NO,1,NO2,0\n"
    )
    left = [header for header, field in imported.report.columns.items() if field == "left out"]
    assert left == ["Date of Birth", "Home Address", "City", "Gender", "Nationality", "Salary",
                    "IBAN", "Sick Days"]  # fmt: skip
    assert [finding.column for finding in imported.report.findings] == left
    assert not any(role.custom or role.location for role in imported.chart.roles.values())


def test_a_personal_column_can_be_kept() -> None:
    imported = import_text(
        "ID,Name,Manager,Birthday\n1,Ana,,1 May\n2,Bo,1,2 May\n", keep=frozenset(["birthday"])
    )
    assert imported.chart.roles["2"].custom == {"Birthday": "2 May"}


def test_a_town_without_a_home_address_is_the_place_of_work() -> None:
    imported = import_text("ID,Name,Manager,City\n1,Ana,,Oslo\n2,Bo,1,Bergen\n")
    assert imported.chart.roles["2"].location == "Bergen"


def test_unknown_columns_become_own_fields() -> None:
    imported = import_text("ID,Name,Manager,Shoe\n1,Ana,,37\n2,Bo,1,\n")
    assert imported.chart.roles["1"].custom == {"Shoe": "37"}
    assert imported.chart.roles["2"].custom == {}


def test_size_alone_is_no_count_and_a_named_row_is_one_seat() -> None:
    imported = import_text(
        "Title,Name,Reports to,Headcount,Size\nHead,Ana Ruiz,,9,3\nAgent,,Head,8,2\n"
    )
    head, agents = imported.chart.roles.values()
    assert (head.seats, agents.seats) == (1, 8)
    assert head.custom == {"Headcount": "9", "Size": "3"}
    assert agents.custom == {"Size": "2"}


def test_groups_with_count_and_total_fte() -> None:
    imported = import_text("Position,Reports to,Headcount,FTE\nHead,,1,1\nAgent,Head,12,9.5\n")
    agents = imported.chart.roles["Head-agent"]
    assert (agents.seats, agents.fte_total) == (12, 9.5)


def test_the_user_maps_what_is_not_recognised() -> None:
    imported = import_text(
        "a,b,c\nHead,x1,\nAgent,x2,x1\n", columns={"Title": "a", "id": "B", "manager": "c"}
    )
    assert imported.report.columns == {"a": "title", "b": "id", "c": "reports_to"}
    assert lines(imported) == {"x1": None, "x2": "x1"}


@pytest.mark.parametrize(
    ("columns", "message"),
    [
        ({"title": "Rank"}, "no column “Rank”. Its columns are: ID, Name, Manager."),
        ({"shoe": "Name"}, "no field “shoe” to map to"),
    ],
)
def test_a_wrong_mapping_is_refused_with_what_there_is(
    columns: dict[str, str], message: str
) -> None:
    with pytest.raises(InputError, match=message):
        import_text("ID,Name,Manager\n1,Ana,\n", columns=columns)


def test_dotted_lines_that_cannot_be_are_left_out_and_said() -> None:
    imported = import_text(
        "ID,Name,Manager,Dotted Line Manager\n1,Ana,,\n2,Bo,1,\n3,Cy,2,1;2;9\n4,Di,2,4\n"
    )
    assert [line.manager for line in imported.chart.roles["3"].dotted] == ["1"]
    assert kinds(imported) == ["dotted", "dotted", "dotted"]


def test_a_list_without_managers_says_so() -> None:
    imported = import_text("Name,Title\nAna Ruiz,Head\nBo Lind,Agent\n")
    assert lines(imported) == {"ana-ruiz": None, "bo-lind": None}
    assert [finding.message for finding in imported.report.findings] == [
        "No column looks like the manager."
    ]


def test_a_status_column_must_speak_of_posts_or_people() -> None:
    imported = import_text(
        "ID,Name,Manager,Employment Status,Vacant\n1,Ana,,Full-time,no\n2,,1,Part-time,yes\n"
    )
    assert imported.report.columns["Employment Status"] == "custom"
    assert imported.report.columns["Vacant"] == "placeholder"
    assert [role.status for role in imported.chart.roles.values()] == ["filled", "vacant"]


def test_fields_of_the_service_are_read() -> None:
    imported = import_text(
        "ID;Name;Manager;Tier;Shift;Channels;Languages;Location;IsAssistant;Cost;Notes\n"
        "1;Ana;;;Day;;en, de;Oslo;0;;\n2;Bo;1;2;Night;Phone, Chat;en;Bergen;1;50.000,00 €;New\n"
    )
    role = imported.chart.roles["2"]
    assert (role.tier, role.shift, role.location, role.assistant) == ("2", "Night", "Bergen", True)
    assert (role.channels, role.languages) == (("Phone", "Chat"), ("en",))
    assert (role.cost, role.note) == (50_000, "New")
