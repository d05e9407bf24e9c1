"""What a list means without saying it: parts of names, sums, headings, levels; and what not."""

from __future__ import annotations

import pytest

from support.lists import import_text, kinds, lines


@pytest.mark.parametrize(
    "manager",
    ["J. Smith", "Smith, J.", "Mr John Smith", "SMITH J", "John Q. Smith MBA", "Smith, John (Ops)"],
)
def test_a_part_of_a_name_is_enough_when_it_means_one_person(manager: str) -> None:
    imported = import_text(f'Name;Title;Manager\nJohn Smith;Head;\nAl Brown;Agent;"{manager}"\n')
    assert lines(imported) == {"john-smith": None, "al-brown": "john-smith"}


@pytest.mark.parametrize("manager", ["J. Smith", "Smith", "John", "M. J.", "Jo Smith"])
def test_a_part_that_could_be_two_people_or_nobody_is_unknown(manager: str) -> None:
    imported = import_text(
        f"Name;Title;Manager\nJohn Smith;Head;\nJane Smith;Head;\nAl Brown;Agent;{manager}\n"
        "Cy Dee;Agent;John Smith\n"
    )
    assert lines(imported)["al-brown"] is None
    assert kinds(imported) == ["S3"]


def test_a_role_that_speaks_of_totals_is_a_role() -> None:
    imported = import_text(
        "Title,Headcount,Reports to\nHead of Service,1,\n"
        "Total Rewards Specialist,3,Head of Service\n"
        "Agent,5,Head of Service\nTotal Quality,2,Head of Service\nClerk,1,Head of Service\n"
        "Planner,1,Head of Service\n"
    )
    assert len(imported.chart.roles) == 6
    assert imported.report.left_out == 0


def test_a_single_name_to_whom_somebody_reports_is_no_heading() -> None:
    imported = import_text(
        "Name,Title,Manager,Phone\nADA,,,\nBo Lind,Agent,Ada,1\nCy Dee,Agent,Ada,2\n"
        "Di Ek,Lead,Ada,3\n"
    )
    assert lines(imported) == {"ada": None, "bo-lind": "ada", "cy-dee": "ada", "di-ek": "ada"}


@pytest.mark.parametrize("grades", ["122333", "132132", "121212", "312312"])
def test_grades_are_no_levels_of_an_outline(grades: str) -> None:
    rows = "".join(f"{grade},P{at} Ek,Agent\n" for at, grade in enumerate(grades))
    imported = import_text(f"Level,Name,Title\n{rows}")
    assert set(lines(imported).values()) == {None}


def test_versions_of_a_number_that_has_nobody_above_are_no_outline() -> None:
    imported = import_text(
        "No.,Name,Title\n1.1,Ana Ruiz,Head\n2.1,Bo Lind,Agent\n3.7,Cy Dee,Agent\n"
    )
    assert set(lines(imported).values()) == {None}


def test_who_left_is_left_out_and_how_people_are_employed_is_kept() -> None:
    imported = import_text(
        "ID,Name,Manager,Employment Status\n1,Ana Ruiz,,Full-Time\n2,Bo Lind,1,Part-Time\n"
        "3,Cy Dee,1,Terminated\n"
    )
    assert list(imported.chart.roles) == ["1", "2"]
    assert imported.chart.roles["2"].custom == {"Employment Status": "Part-Time"}


def test_a_cell_of_several_managers_is_a_line_and_dotted_lines_and_said() -> None:
    imported = import_text(
        "ID,Name,Manager\n1,Ana Ruiz,\n2,Bo Lind,1\n3,Cy Dee,1\n4,Di Ek,Bo Lind / Cy Dee\n"
    )
    role = imported.chart.roles["4"]
    assert (role.reports_to, [line.manager for line in role.dotted]) == ("2", ["3"])
    assert kinds(imported) == ["dotted"]
