"""Broken lists are mended at the border, and every mend is reported."""

from __future__ import annotations

import pytest

from support.lists import import_text, kinds, lines

HEADER = "ID,Name,Title,Reports To\n"


def test_an_unknown_manager_makes_its_reports_tops_with_one_finding() -> None:
    imported = import_text(HEADER + "1,Ana,Lead,99\n2,Bo,Agent,1\n3,Cy,Agent,99\n")
    assert lines(imported) == {"1": None, "2": "1", "3": None}
    [finding] = imported.report.findings
    assert (finding.kind, finding.row) == ("S3", 2)
    assert finding.message == "2 roles report to 99, who is not in the list."
    [mend] = imported.mends
    assert mend.roles == ("1", "3")


def test_an_unknown_manager_can_become_a_placeholder() -> None:
    text = HEADER + "1,Ana,Lead,99\n2,Bo,Agent,1\n3,Cy,Agent,99\n"
    imported = import_text(text, unknown_manager="placeholder")
    assert lines(imported) == {"1": "99", "2": "1", "3": "99", "99": None}
    assert (imported.report.placeholders, imported.report.roles) == (1, 4)


@pytest.mark.parametrize("top", ["", "NULL", "XX", "0", "NO_MANAGER", "n/a", "–", "1", "None"])
def test_the_top_may_be_written_in_many_ways(top: str) -> None:
    imported = import_text(HEADER + f"1,Ana,Head,{top}\n2,Bo,Agent,1\n3,Cy,Agent,1\n")
    assert lines(imported) == {"1": None, "2": "1", "3": "1"}
    assert kinds(imported) == []


def test_several_self_managers_are_reported() -> None:
    imported = import_text(HEADER + "1,Ana,Head,1\n2,Bo,Agent,1\n3,Cy,Head,3\n")
    assert lines(imported) == {"1": None, "2": "1", "3": None}
    assert kinds(imported) == ["S4", "S4"]


def test_a_cycle_is_cut_above_the_highest_title() -> None:
    imported = import_text(
        HEADER + "1,Ana,Agent,3\n2,Bo,Director,1\n3,Cy,Agent,2\n4,Di,Agent,3\n5,Ed,Head,\n"
    )
    assert lines(imported) == {"1": "3", "2": None, "3": "2", "4": "3", "5": None}
    [finding] = imported.report.findings
    assert finding.message.startswith("Bo → Ana → Cy → Bo report to each other")
    assert imported.mends[0].roles == ("2", "1", "3")


def test_zero_is_an_ordinary_id_where_somebody_has_it() -> None:
    imported = import_text(HEADER + "0,Ana,Head,\n1,Bo,Lead,0\n2,Cy,Agent,1\n")
    assert lines(imported) == {"0": None, "1": "0", "2": "1"}


def test_reference_zero_of_a_uk_organogram_is_no_post() -> None:
    imported = import_text(
        "Post Unique Reference,Name,Job Title,Reports to Senior Post,FTE\n"
        "A1,Ana,Chief Executive,XX,1\nA2,N/D,Director,A1,1\n0,N/D,Not in post,A1,0.5\n"
        "A3,Vacant,Deputy,A2,1\nA4,Eliminated,Deputy,A2,0\n"
    )
    assert lines(imported) == {"A1": None, "A2": "A1", "A3": "A2", "A4": "A2"}
    assert kinds(imported) == ["left out", "vacancy"]
    states = {id: role.status for id, role in imported.chart.roles.items()}
    assert states == {"A1": "filled", "A2": "filled", "A3": "vacant", "A4": "vacant"}


def test_one_post_of_several_people_is_one_seat_with_their_fte() -> None:
    imported = import_text(
        "Post,Name,Job Title,Reports To,FTE\n1,Ana,Head,,1\n"
        "2,Bo,Lead,1,0.6\n2,Cy,Lead,1,0.4\n3,Di,Agent,2,1\n",
        columns={"id": "Post"},
    )
    lead = imported.chart.roles["2"]
    assert (lead.seats, lead.fte) == (1, 1.0)
    assert [(h.name, h.fte, h.shares) for h in lead.holders] == [
        ("Bo", 0.6, False), ("Cy", 0.4, True),
    ]  # fmt: skip
    assert (imported.report.joined, kinds(imported)) == (1, ["joined"])


def test_one_person_on_rows_of_several_functions_is_one_role_with_all_of_them() -> None:
    imported = import_text(
        "ID,Name,Title,Function,Manager\n1,Ana,Head,Support,\n"
        "2,Bo,Agent,Returns,1\n2,Bo,Agent,Sales,1\n2,Bo,Agent,Billing,1\n"
    )
    assert imported.chart.roles["2"].functions == ("returns-warranty", "sales", "billing")
    assert (imported.report.kept, imported.report.joined) == (2, 2)


def test_without_ids_the_same_person_is_told_by_name_title_and_manager() -> None:
    imported = import_text(
        "Name,Title,Department,Manager\nAna Ruiz,Head,Support,\n"
        "Bo Lind,Agent,Returns,Ana Ruiz\nBo Lind,Agent,Sales,Ana Ruiz\n"
    )
    assert imported.chart.roles["bo-lind"].functions == ("returns-warranty", "sales")


def test_one_id_on_two_posts_is_reported_and_makes_no_false_cycle() -> None:
    imported = import_text(
        "id,name,title,manager\n100,Top,Director,\n135,Nia,Head of Quality,200\n"
        "135,Rob,Deputy Director,100\n200,Y,Deputy Director,135\n"
    )
    assert kinds(imported) == ["S2"]
    assert lines(imported) == {"100": None, "135": "200", "135-2": "100", "200": "135-2"}


def test_impossible_fte_is_taken_as_one_and_reported() -> None:
    imported = import_text(
        "ID,Name,Manager,FTE\n1,Ana,,NaN\n2,Bo,1,-0.5\n3,Cy,1,inf\n4,Di,1,half\n5,Ed,1,0.5\n"
    )
    assert [role.fte for role in imported.chart.roles.values()] == [1, 1, 1, 1, 0.5]
    assert [(f.kind, f.row, f.column) for f in imported.report.findings] == [
        ("C5", row, "FTE") for row in (2, 3, 4, 5)
    ]


def test_leavers_are_left_out_unless_a_team_reports_to_them() -> None:
    imported = import_text(
        "ID,Name,Title,Manager,Status\n1,Ana,Head,,Active\n2,Bo,Lead,1,Terminated\n"
        "3,Cy,Agent,2,Active\n4,Di,Agent,2,Terminated\n"
    )
    assert lines(imported) == {"1": None, "2": "1", "3": "2"}
    assert imported.chart.roles["2"].status == "vacant"
    assert imported.chart.roles["2"].holders == ()
    assert [(f.kind, f.row) for f in imported.report.findings] == [("vacancy", 3), ("left out", 5)]


def test_reserved_ids_are_changed() -> None:
    imported = import_text(HEADER + "settings,Ana,Head,\nphoto/1,Bo,Agent,settings\n")
    assert lines(imported) == {"role-settings": None, "role-photo/1": "role-settings"}


def test_siblings_keep_the_order_of_the_list() -> None:
    imported = import_text(HEADER + "9,Zoe,Head,\n5,Ed,Agent,9\n7,Al,Agent,9\n1,Cy,Agent,9\n")
    assert imported.chart.reports("9") == ["5", "7", "1"]


def test_a_chain_of_many_needs_no_recursion() -> None:
    rows = "".join(f"{n},P{n} X,Agent,{n - 1 if n else ''}\n" for n in range(5000))
    imported = import_text(HEADER + rows)
    assert sum(1 for _ in imported.chart.managers_above("4999")) == 4999


def test_another_manager_on_a_joined_row_becomes_a_dotted_line() -> None:
    imported = import_text(
        HEADER + "1,Ana,Head,\n2,Bo,Lead,1\n3,Cy,Lead,1\n4,Di,Agent,2\n4,Di,Agent,3\n5,Ed,Agent,2\n"
    )
    role = imported.chart.roles["4"]
    assert (role.reports_to, [line.manager for line in role.dotted]) == ("2", ["3"])
    assert kinds(imported) == ["joined", "dotted"]
