"""``orgchart import``: options for the list, a newer list into a chart, photos, profiles."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from orgchart.storage import load_chart
from support.commands import Said

STAFF = """ID,Name,Job Title,Manager ID,Department,Birthday,Site
1,Ada Brown,Director,,Service,1 May,Oslo
2,Bo Nilsen,Team Lead,1,Service,2 May,Oslo
3,Cara Diaz,Agent,2,Service,3 May,Rome
4,Dev Patel,Agent,2,Complaints,4 May,Oslo
5,Eli Stone,Agent,9,Plant,5 May,Oslo
"""


@pytest.fixture
def staff(tmp_path: Path) -> Path:
    path = tmp_path / "staff.csv"
    path.write_text(STAFF)
    return path


def imported(said: Said, staff: Path, *options: str | Path):
    file = staff.with_name("out.orgchart")
    code, _, err = said("import", staff, "-o", file, *options)
    assert (code, err) == (0, "")
    return load_chart(file).chart


def test_a_part_of_the_list_with_columns_as_asked(said: Said, staff: Path) -> None:
    chart = imported(said, staff, "--branch", "Bo Nilsen", "--keep", "Birthday", "--own", "Site")
    assert sorted(chart.roles) == ["2", "3", "4"]
    assert chart.roles["3"].custom == {"Birthday": "3 May", "Site": "Rome"}
    chart = imported(said, staff, "--only", "Site=Oslo", "--only", "site=rome", "--leave-out",
                     "Department", "--manager", "9=2")  # fmt: skip
    assert len(chart.roles) == 5
    assert chart.roles["5"].reports_to == "2"
    assert chart.roles["3"].department == ""
    chart = imported(said, staff, "--department", "Plant=billing", "--department", "Complaints=",
                     "--unknown-manager", "placeholder", "--header-row", "1")  # fmt: skip
    assert chart.roles["5"].functions == ("billing",)
    assert chart.roles["4"].functions == ()
    assert chart.roles["5"].reports_to == "9"


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--only", "Site"), "COLUMN=VALUE"),
        (("--manager", "=2"), "NAME=WHO"),
        (("--branch", "Zoe"), "nobody “Zoe”"),
        (("--profile", "none.json"), "none.json cannot be read"),
        (("--into", "none.orgchart"), "none.orgchart"),
        (("--photos", "nowhere"), "nowhere cannot be read"),
    ],
)
def test_options_that_do_not_fit_are_said_in_one_sentence(
    said: Said, staff: Path, monkeypatch: pytest.MonkeyPatch, options: tuple[str, ...], words: str
) -> None:
    monkeypatch.chdir(staff.parent)
    code, out, err = said("import", staff, "-o", "chart.orgchart", *options)
    assert (code, out) == (2, "")
    assert words in err
    assert err.count("\n") == 1
    assert not Path("chart.orgchart").exists()


def test_rows_of_one_id_are_what_was_said(said: Said, staff: Path) -> None:
    staff.write_text(STAFF.replace("4,Dev Patel,Agent", "3,Dev Patel,Clerk"))
    assert "5 roles." in said("import", staff)[1]
    assert "4 roles." in said("import", staff, "--same-id", "3=one")[1]
    _, out, _ = said("import", staff, "--same-id", "3=5")
    assert "4 roles." in out
    assert "Only Dev Patel, Clerk (row 5) was taken." in out


def test_choices_are_saved_and_used_for_the_next_list(said: Said, staff: Path) -> None:
    profile = staff.with_name("hr.import.json")
    first = imported(said, staff, "--own", "Site", "--branch", "2", "--save-profile", profile)
    again = imported(said, staff, "--profile", profile)
    assert again.roles == first.roles
    assert json.loads(profile.read_text())["own"] == ["Site"]


def test_choices_saved_by_name_are_found_again_for_lists_of_that_shape(
    said: Said, staff: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("WIN_PD_OVERRIDE_LOCAL_APPDATA", str(tmp_path / "data"))
    monkeypatch.setenv("HOME", str(tmp_path))
    _, plain, _ = said("import", staff)
    assert "choices of" not in plain
    said("import", staff, "--branch", "2", "--save-profile", "Payroll")
    newer = tmp_path / "newer.csv"
    newer.write_text(STAFF.replace("Site\n", "Site,Phone\n", 1))
    _, out, _ = said("import", newer)
    assert "3 roles." in out
    assert "Read by the choices of “Payroll”; --no-profile leaves them aside." in out
    _, out, _ = said("import", newer, "--no-profile")
    assert "5 roles." in out
    assert "choices of" not in out
    assert "3 roles." in said("import", newer, "--no-profile", "--profile", "Payroll")[1]
    other = tmp_path / "other.csv"
    other.write_text("Key,Who,Boss\n1,Ana,\n2,Bo,1\n")
    assert "choices of" not in said("import", other)[1]
    assert said("import", tmp_path / "missing.csv")[0] == 2


def test_a_newer_list_updates_the_chart_with_the_choices_of_the_first(
    said: Said, staff: Path, tmp_path: Path
) -> None:
    chart = tmp_path / "team.orgchart"
    said("import", staff, "-o", chart, "--branch", "2", "--own", "Site")
    newer = tmp_path / "newer.csv"
    newer.write_text(
        STAFF.replace("3,Cara Diaz,Agent,2", "3,Cara Diaz,Trainer,2")
        .replace("4,Dev Patel,Agent,2,Complaints,4 May,Oslo\n", "")
        .replace("5,Eli Stone,Agent,9", "5,Eli Stone,Agent,3")
    )
    report = tmp_path / "report.json"
    code, out, err = said("import", newer, "--into", chart, "-o", chart, "--report", report)
    assert (code, err) == (0, "")
    assert "1 joined, 1 left, 0 moved, 1 changed, 0 changed on both sides" in out
    assert "Title: Agent → Trainer" in out
    updated = load_chart(chart).chart
    assert sorted(updated.roles) == ["2", "3", "4", "5"]
    assert updated.roles["4"].status == "vacant"
    told = json.loads(report.read_text())
    assert [each["role"] for each in told["refresh"]["joined"]] == ["5"]
    assert told["refresh"]["left"][0]["choice"] == "vacate"
    assert told["stuck"] == []
    code, out, _ = said("import", newer, "--into", chart)
    assert "0 joined, 0 left, 0 moved, 0 changed" in out


def test_what_becomes_of_leavers_and_conflicts_is_asked(said: Said, staff: Path) -> None:
    chart = staff.with_name("team.orgchart")
    said("import", staff, "-o", chart)
    text = chart.read_text().replace('"title":"Agent","holders":[{"name":"Cara',
                                     '"title":"Expert","holders":[{"name":"Cara')  # fmt: skip
    chart.write_text(text)
    newer = staff.with_name("newer.csv")
    newer.write_text(
        STAFF.replace("Cara Diaz,Agent", "Cara Diaz,Trainer").replace("4,Dev", "6,Dan")
    )
    said("import", newer, "--into", chart, "-o", chart, "--conflicts", "theirs", "--leavers",
         "remove")  # fmt: skip
    roles = load_chart(chart).chart.roles
    assert "4" not in roles
    assert roles["3"].title == "Trainer"


def test_photos_of_a_folder_come_in_with_the_list(said: Said, staff: Path, tmp_path: Path) -> None:
    from PIL import Image

    folder = tmp_path / "photos"
    folder.mkdir()
    for name in ("1.png", "Nilsen, Bo.png", "who.png"):
        Image.new("RGB", (40, 40), (90, 90, 90)).save(folder / name)
    (folder / "3.jpg").write_bytes(b"no picture")
    file = tmp_path / "out.orgchart"
    code, out, _ = said("import", staff, "-o", file, "--photos", folder)
    assert code == 0
    assert "2 photos matched." in out
    assert "who.png" in out
    assert "3.jpg is no JPEG" in out
    roles = load_chart(file).chart.roles
    assert [bool(role.holders[0].photo) for role in roles.values()] == [True, True, *[False] * 3]


def test_a_photo_that_the_list_names_is_read_from_the_folder_alone(
    said: Said, tmp_path: Path
) -> None:
    from PIL import Image

    folder = tmp_path / "photos"
    folder.mkdir()
    for path in (folder / "a1.png", tmp_path / "secret.png"):
        Image.new("RGB", (40, 40), (90, 90, 90)).save(path)
    (folder / "link.png").symlink_to(tmp_path / "secret.png")
    staff = tmp_path / "staff.csv"
    staff.write_text(
        "ID,Name,Manager,Photo\n1,Ada,,C:\\pics\\a1.png\n2,Bo,1,../secret.png\n3,Cy,1,link.png\n"
    )
    file = tmp_path / "out.orgchart"
    assert said("import", staff, "-o", file, "--photos", folder)[0] == 0
    roles = load_chart(file).chart.roles
    assert [bool(role.holders[0].photo) for role in roles.values()] == [True, False, False]
