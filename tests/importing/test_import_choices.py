"""What a user may decide: columns, parts of the list, what becomes of what is odd."""

from __future__ import annotations

from pathlib import Path

import pytest

from orgchart.importing import (
    Cancelled,
    ImportOptions,
    choose,
    import_list,
    import_table,
    propose,
    read_table,
)
from orgchart.importing.profiles import (
    Profile,
    fitting,
    load_profile,
    load_profiles,
    profile_of,
    profile_path,
    save_profile,
)
from orgchart.model.errors import InputError
from support.lists import import_text, kinds, lines

FIRM = (
    "ID,Name,Job Title,Manager ID,Department,Site,Birthday\n"
    "1,Ana Ruiz,CEO,,Board,Oslo,1 May\n"
    "2,Bo Lind,Head of Service,1,Service,Oslo,2 May\n"
    "3,Cy Dee,Agent,2,Service,Oslo,3 May\n"
    "4,Di Fox,Agent,2,Complaints,Bergen,4 May\n"
    "5,Ed Gee,Welder,77,Plant,Bergen,5 May\n"
    "6,Fay Hill,Welder,5,Plant,Bergen,6 May\n"
)


def written(folder: Path, text: str, name: str = "list.csv") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


# --- a part of the list ---------------------------------------------------------------------------


@pytest.mark.parametrize("branch", ["2", "Bo Lind", "lind, bo"])
def test_only_a_branch_is_taken(branch: str) -> None:
    imported = import_text(FIRM, branch=branch)
    assert lines(imported) == {"2": None, "3": "2", "4": "2"}
    report = imported.report
    assert (report.rows, report.kept, report.left_out) == (6, 3, 3)
    left = [each for each in report.findings if each.kind == "left out"]
    assert [(each.count, each.message) for each in left] == [
        (3, "Rows 2, 6–7 are outside of what was asked for.")
    ]
    assert "S3" not in kinds(imported)  # about a row that is not taken


def test_the_level_of_a_branch_is_what_it_is_in_the_whole_firm() -> None:
    whole, branch = import_text(FIRM), import_text(FIRM, branch="2")
    assert all(role.level == whole.chart.roles[id].level for id, role in branch.chart.roles.items())


def test_rows_of_a_filter_report_to_the_nearest_manager_that_is_taken() -> None:
    imported = import_text(FIRM, where={"department": ("service", "BOARD")})
    assert lines(imported) == {"1": None, "2": "1", "3": "2"}
    imported = import_text(FIRM, where={"Job Title": ("CEO", "Agent")})
    assert lines(imported) == {"1": None, "3": "1", "4": "1"}
    imported = import_text(FIRM, where={"Site": ("Bergen",)}, branch="Ana Ruiz")
    assert lines(imported) == {"4": None}


def test_a_placeholder_comes_with_its_reports() -> None:
    imported = import_text(FIRM, where={"Department": ("Plant",)}, unknown_manager="placeholder")
    assert lines(imported) == {"5": "77", "6": "5", "77": None}
    imported = import_text(FIRM, branch="2", unknown_manager="placeholder")
    assert len(imported.chart.roles) == 3


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"branch": "Zoe"}, "nobody “Zoe” in list.csv"),
        ({"where": {"Rank": ("1",)}}, "no column “Rank”"),
        ({"where": {"Site": ("Paris",)}}, "No row of list.csv is left"),
        ({"header_row": 40}, "no row 40 with headers"),
        ({"managers": {"77": "Nobody Here"}}, "nobody “Nobody Here” in the list"),
    ],
)
def test_what_cannot_be_taken_is_said(options: dict[str, object], message: str) -> None:
    with pytest.raises(InputError, match=message):
        import_text(FIRM, **options)


# --- columns --------------------------------------------------------------------------------------


def test_columns_are_kept_as_data_or_left_out_as_asked() -> None:
    imported = import_text(FIRM, own=frozenset(["Site"]), leave_out=frozenset(["department"]))
    assert imported.report.columns["Site"] == "custom"
    assert imported.report.columns["Department"] == "left out"
    assert imported.chart.roles["2"].custom == {"Site": "Oslo"}
    assert imported.chart.roles["2"].department == ""


def test_the_header_row_is_where_the_user_says() -> None:
    text = "Name,Title,Manager\nTop,Row,\nWho,What,Above\nAna,Head,\nBo,Agent,Ana\n"
    assert lines(import_text(text, header_row=3)) == {"ana": None, "bo": "ana"}
    assert import_text(text, header_row=3).report.source.header_row == 3
    none = import_text("1,Ana Ruiz,Head,\n2,Bo Lind,Agent,1\n3,Cy Dee,Agent,1\n", header_row=0)
    assert lines(none) == {"1": None, "2": "1", "3": "1"}


def test_every_column_says_what_it_was_taken_for_and_why(tmp_path: Path) -> None:
    table = read_table(written(tmp_path, FIRM))
    proposals = {each.column: each for each in propose(table, ImportOptions())}
    assert [each.number for each in table.rows[:2]] == [2, 3]
    assert {name: each.field for name, each in proposals.items()} == {
        "ID": "id", "Name": "name", "Job Title": "title", "Manager ID": "reports_to",
        "Department": "department", "Site": "location", "Birthday": "left out",
    }  # fmt: skip
    assert proposals["Manager ID"].reason == "75% of its values are found in “ID”."
    assert proposals["ID"].reason == "“Manager ID” refers to it."
    assert proposals["Birthday"].reason == "Looks like date of birth."
    assert proposals["Birthday"].personal == "date of birth"
    assert proposals["Name"].samples == ("Ana Ruiz", "Bo Lind", "Cy Dee")
    chosen = ImportOptions(own=frozenset(["Site"]), columns={"team": "Department"})
    again = {each.column: each for each in propose(table, chosen)}
    assert (again["Site"].field, again["Site"].reason) == ("custom", "You chose it.")
    assert again["Department"].field == "team"


def test_the_report_says_where_the_rows_come_from(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("sep=;\nID;Name;Manager\n1;Zoë;\n2;Bo;1\n".encode("utf-16"))
    source = import_list(path).report.source
    assert (source.encoding, source.delimiter, source.header_row) == ("utf-16", ";", 2)
    assert source.format == "delimited text"


# --- departments ----------------------------------------------------------------------------------


def test_departments_stand_for_functions_as_the_users_table_says() -> None:
    imported = import_text(FIRM)
    assert imported.report.departments == {
        "Board": "leadership", "Service": "", "Complaints": "issue-management", "Plant": "",
    }  # fmt: skip
    table = {"service": "support", "Complaints": "", "Plant": "field-service"}
    imported = import_text(FIRM, departments=table)
    functions = [role.functions for role in imported.chart.roles.values()]
    assert functions[2:] == [("support",), (), ("field-service",), ("field-service",)]
    assert imported.report.departments["Service"] == "support"


# --- what is odd ----------------------------------------------------------------------------------


def test_an_unknown_manager_is_a_placeholder_a_top_or_somebody_else() -> None:
    imported = import_text(FIRM)
    mend = next(each for each in imported.mends if each.finding.kind == "S3")
    assert mend.choice is not None
    assert (mend.choice.kind, mend.choice.key, mend.choice.taken) == ("manager", "77", "top")
    options = choose(ImportOptions(), mend.choice, "placeholder")
    assert lines(import_text(FIRM, managers=options.managers))["5"] == "77"
    imported = import_text(FIRM, managers={"77": "Bo Lind"})
    assert lines(imported)["5"] == "2"
    assert imported.report.findings[-1].done == "Bo Lind stands in."


def test_standing_in_may_close_a_circle_which_is_then_cut() -> None:
    imported = import_text(FIRM, managers={"77": "6"})
    assert kinds(imported)[-2:] in (["S1", "S3"], ["S3", "S1"])
    assert sorted(id for id, above in lines(imported).items() if above is None) == ["1", "5"]


CIRCLE = "ID,Name,Title,Manager\n1,Ana,Agent,2\n2,Bo,Agent,3\n3,Cy,Agent,1\n4,Di,Agent,3\n"


def test_a_cycle_is_cut_where_the_user_says() -> None:
    imported = import_text(CIRCLE)
    mend = next(each for each in imported.mends if each.finding.kind == "S1")
    assert mend.choice is not None
    assert mend.choice.values == ("4", "2", "3")
    assert mend.choice.labels[1] == "Ana, Agent (row 2)"
    options = choose(ImportOptions(), mend.choice, "2")
    assert lines(import_text(CIRCLE, tops=options.tops)) == {
        "1": None,
        "2": "3",
        "3": "1",
        "4": "3",
    }
    again = choose(options, mend.choice, "3")
    assert again.tops == {3}


def test_one_id_on_different_posts_is_settled_and_can_be_settled_otherwise() -> None:
    text = (
        "ID,Name,Title,Manager\n1,Ana Ruiz,Head,\n2,Bo Lind,Lead,1\n2,Cy Dee,Agent,1\n"
        "3,Di Ek,Agent,2\n"
    )
    imported = import_text(text)
    assert lines(imported) == {"1": None, "2": "1", "2-2": "1", "3": "2"}
    (mend,) = imported.mends
    assert mend.choice is not None
    assert mend.choice.labels[2:] == ("Only Bo Lind, Lead (row 3)", "Only Cy Dee, Agent (row 4)")
    options = choose(ImportOptions(), mend.choice, "4")
    only = import_text(text, clashes=options.clashes)
    assert lines(only) == {"1": None, "2": "1", "3": "2"}
    assert only.chart.roles["2"].title == "Agent"
    assert (only.report.kept, only.report.left_out) == (3, 1)
    assert kinds(only) == ["left out", "S2"]
    again = next(each.choice for each in only.mends if each.choice)
    assert again.taken == "4"
    options = choose(options, again, "one")
    one = import_text(text, clashes=options.clashes)
    assert [holder.name for holder in one.chart.roles["2"].holders] == ["Bo Lind", "Cy Dee"]
    assert (one.report.kept, one.report.joined) == (3, 1)
    assert next(each.choice for each in one.mends if each.choice).taken == "one"
    assert lines(import_text(text, clashes={"2": "separate", "9": "one"})) == lines(imported)


def test_one_of_two_with_one_name_is_meant() -> None:
    text = (
        "ID,Name,Title,Department,Manager\n1,Ana Ruiz,Head,,\n2,Bo Lind,Lead,A,Ana Ruiz\n"
        "3,Bo Lind,Lead,B,Ana Ruiz\n4,Cy Dee,Agent,A,Bo Lind\n"
    )
    imported = import_text(text)
    assert lines(imported)["4"] == "2"
    mend = next(each for each in imported.mends if each.finding.kind == "ambiguous")
    assert mend.choice is not None
    assert mend.choice.values == ("3", "4")
    options = choose(ImportOptions(), mend.choice, "4")
    assert lines(import_text(text, meant=options.meant))["4"] == "3"


# --- profiles -------------------------------------------------------------------------------------


def test_choices_are_kept_and_found_again_for_a_list_of_that_shape(tmp_path: Path) -> None:
    table = read_table(written(tmp_path, FIRM))
    options = ImportOptions(
        own=frozenset(["Site"]), departments={"Service": "support"}, branch="2",
        columns={"title": "Job Title"}, tops=frozenset([9]),
    )  # fmt: skip
    path = profile_path(tmp_path / "profiles", "HR: Oslo/firm")
    save_profile(profile_of(table, options, "HR: Oslo/firm"), path)
    assert path.name == "hr-oslo-firm.import.json"
    (profile,) = load_profiles(path.parent)
    assert profile == load_profile(path)
    newer = read_table(written(tmp_path, FIRM.replace("Birthday", "Phone"), "new.csv"))
    found = fitting(newer.header, [Profile(name="other", headers=("A", "B")), profile])
    assert found == profile
    chart = import_table(newer, found.options()).chart
    assert [role.functions for role in chart.roles.values()][1] == ("support",)
    assert found.options().tops == frozenset()


def test_a_profile_whose_columns_are_missing_does_not_fit() -> None:
    profile = Profile(name="x", headers=("A", "B", "C", "D", "E"), columns={"title": "E"})
    assert fitting(("A", "B", "C", "D"), [profile]) is None
    assert fitting(("A", "b", "e"), [profile]) is None
    assert fitting(("b", "a", "C", "d", "E"), [profile]) == profile


@pytest.mark.parametrize("text", ["", "[]", '{"name": 1}', "\udcff"])
def test_a_damaged_profile_is_refused_alone_and_passed_over_among_others(
    tmp_path: Path, text: str
) -> None:
    path = tmp_path / "x.import.json"
    path.write_text(text, "utf-8", errors="surrogateescape")
    with pytest.raises(InputError, match="no import profile"):
        load_profile(path)
    assert load_profiles(tmp_path) == []


# --- progress -------------------------------------------------------------------------------------


def test_an_import_tells_its_steps_and_stops_when_asked(tmp_path: Path) -> None:
    rows = "".join(f"{n},Person {n},{n // 8 or ''}\n" for n in range(1, 12_001))
    path = written(tmp_path, "ID,Name,Manager\n" + rows)
    steps: list[tuple[str, int]] = []
    import_list(path, watch=lambda step, done: steps.append((step, done)))
    assert steps == [("Reading", 5_000), ("Reading", 10_000), ("Understanding", 12_000),
                     ("Linking", 12_000), ("Building", 12_000)]  # fmt: skip

    def stop(step: str, done: int) -> None:
        if done > 5_000:
            raise Cancelled

    with pytest.raises(Cancelled):
        import_list(path, watch=stop)
    assert len(import_list(path).chart.roles) == 12_000
