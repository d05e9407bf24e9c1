"""Earlier versions, templates, insertion; what is kept on this computer and how it goes."""

from __future__ import annotations

import os
import stat
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from orgchart.catalogue import load_template, templates
from orgchart.model.records import Holder
from orgchart.storage.versions import Versions
from orgchart.ui.files.telling import moment_text
from orgchart.ui.windows import Windows
from support.import_page import agree
from support.office import add, answers, filing, service, start, state, titles, way

MONTH = 31 * 24 * 3600


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return service(tmp_path)


def below(folder: Path) -> list[Path]:
    return [file for file in folder.rglob("*") if file.is_file()]


def test_the_last_ten_saves_open_as_charts_of_their_own(windows: Windows, path: Path) -> None:
    window = windows.open_file(path)
    assert window is not None
    for number in range(12):
        add(window, f"Role {number}")
        assert filing(window).save()
    answers(windows).place = 9
    window.commands["earlier-versions"].trigger()
    assert len(answers(windows).choices) == 10
    earlier = windows.windows[-1]
    assert earlier is not window
    assert len(earlier.chart_in_use.chart.roles) == 3 + 3
    assert earlier.windowTitle().startswith("Service as of ")
    assert state(earlier) == "Not saved yet"
    assert earlier.close()


def test_what_was_in_the_file_before_the_first_save_is_kept_too(
    windows: Windows, path: Path
) -> None:
    window = windows.open_file(path)
    add(window, "Cy")
    filing(window).save()
    versions = windows.keeping.versions.of(path)
    assert [len(titles(each.path)) for each in versions] == [4, 3]


def test_without_any_save_the_bar_says_so(windows: Windows, path: Path) -> None:
    window = windows.open_file(path)
    assert window is not None
    window.commands["earlier-versions"].trigger()
    assert "Nothing was saved here yet" in window.bar.text
    assert answers(windows).asked == []


def test_everything_kept_is_for_the_owner_only(
    windows: Windows, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = windows.open_file(path)
    add(window, "Cy")
    filing(window).save()
    add(window, "Dee")
    qtbot.waitUntil(lambda: bool(windows.recent.thumbnail(str(path))))
    kept = [*below(tmp_path / "data"), *below(tmp_path / "cache")]
    assert {file.suffix for file in kept} >= {".journal", ".orgchart", ".json", ".thumbnail"}
    assert {stat.S_IMODE(file.stat().st_mode) for file in kept} == {0o600}
    folders = [file for file in (tmp_path / "data").rglob("*") if file.is_dir()]
    assert {stat.S_IMODE(folder.stat().st_mode) for folder in folders} == {0o700}


def test_versions_expire_after_thirty_days(tmp_path: Path, path: Path) -> None:
    versions = Versions(tmp_path / "versions")
    versions.keep(path, b"old")
    for file in below(tmp_path / "versions"):
        os.utime(file, (time.time() - MONTH,) * 2)
    versions.keep(path, b"new")
    versions.expire()
    assert [version.path.read_bytes() for version in versions.of(path)] == [b"new"]
    versions.erase(path)
    assert versions.of(path) == []


def test_the_same_content_is_one_version(tmp_path: Path, path: Path) -> None:
    versions = Versions(tmp_path / "versions")
    moment = datetime(2026, 11, 20, 12, tzinfo=UTC)
    for minute, data in enumerate([b"a", b"b", b"a"]):
        versions.keep(path, data, moment + timedelta(minutes=minute))
    assert [version.path.read_bytes() for version in versions.of(path)] == [b"a", b"b"]
    assert versions.of(path)[0].saved == moment + timedelta(minutes=2)


def test_keeping_can_be_switched_off_which_erases_and_on_again(
    windows: Windows, path: Path, tmp_path: Path
) -> None:
    window = windows.open_file(path)
    assert window is not None
    add(window, "Cy")
    filing(window).save()
    add(window, "Dee")
    window.commands["safety-copies"].trigger()
    assert "kept on this computer for 30 days" in window.bar.text
    way(window, "Switch off and erase").click()
    left = below(tmp_path / "data") + below(tmp_path / "cache")
    assert {file.suffix for file in left} <= {".running"}
    add(window, "Eve")
    assert state(window) == "2 edits not in the file yet"
    filing(window).save()
    assert {file.suffix for file in below(tmp_path / "data")} <= {".running"}
    assert not start(tmp_path).keeping.allowed
    window.commands["safety-copies"].trigger()
    way(window, "Keep safety copies").click()
    add(window, "Fay")
    assert "safe on this computer" in state(window)


def test_a_journal_that_cannot_be_written_is_said_and_not_called_safe(
    windows: Windows, path: Path, tmp_path: Path
) -> None:
    (tmp_path / "data" / "unsaved").write_text("a file where the folder should be")
    window = windows.open_file(path)
    assert window is not None
    add(window, "Cy")
    assert state(window) == "1 edit not in the file yet"
    assert "save the chart" in window.bar.text
    (tmp_path / "data" / "unsaved").unlink()
    add(window, "Dee")
    assert state(window) == "2 edits not in the file yet (safe on this computer)"
    assert windows.keeping.leftovers() == []
    way(window, "Save").click()
    assert "Dee" in titles(path)
    assert window.bar.text == ""


def test_a_selection_becomes_a_template_without_its_people(
    windows: Windows, tmp_path: Path
) -> None:
    text = 'Boss [manager]\n  Lead [team lead] "Ana Ruiz" ~> boss\n    Bo x3 ~> lead #Night\n  Cy\n'
    window = windows.open_file(service(tmp_path, text=text))
    assert window is not None
    assert not window.commands["save-template"].isEnabled()
    window.chart_in_use.select(["bo", "lead"])
    answers(windows).name = "Night desk"
    window.commands["save-template"].trigger()
    assert answers(windows).asked == ["Save as template: Bo"]
    assert "“Night desk” is among the templates now" in window.bar.text
    made = load_template("night-desk", windows.keeping.templates)
    assert [made.roles[id].title for id in made.branch(None)] == ["Lead", "Bo"]
    assert made.roles["lead"].holders == ()
    assert made.roles["lead"].dotted == ()
    assert made.roles["bo"].dotted[0].manager == "lead"
    described = templates(windows.keeping.templates)[-1]
    assert (described.name, described.headcount) == ("Night desk", 4)
    window.commands["save-template"].trigger()
    own = [each.id for each in templates(windows.keeping.templates)[16:]]
    assert sorted(own) == ["night-desk", "night-desk-2"]


def test_a_template_goes_under_the_selected_role_in_one_step(windows: Windows, path: Path) -> None:
    window = windows.open_file(path)
    assert window is not None
    window.chart_in_use.select(["ana"])
    answers(windows).place = 1
    window.commands["insert-template"].trigger()
    inserted = load_template("small-team")
    chart = window.chart_in_use.chart
    assert len(chart.roles) == 3 + len(inserted.roles)
    assert list(window.chart_in_use.selection) == chart.reports("ana")
    assert [chart.roles[id].title for id in chart.branch("ana")][1:] == [
        inserted.roles[id].title for id in inserted.branch(None)
    ]
    window.chart_in_use.undo()
    assert set(chart.roles) == {"boss", "ana", "bo"}


def test_a_file_can_be_inserted_twice_and_into_itself(
    windows: Windows, path: Path, qtbot: QtBot
) -> None:
    window = windows.open_file(path)
    assert window is not None
    window.chart_in_use.select(["bo"])
    answers(windows).paths = [path, path]
    window.commands["insert-file"].trigger()
    chart = window.chart_in_use.chart
    qtbot.waitUntil(lambda: len(chart.roles) == 9)
    assert len(chart.reports("bo")) == 2
    people = [holder for role in chart.roles.values() for holder in role.holders]
    assert people == [Holder(name="Ana Ruiz")] * 3


def test_a_staff_list_can_be_inserted_and_a_broken_one_is_said(
    windows: Windows, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "staff.csv").write_text("Name,Title,Manager\nBea,Head,\nCem,Agent,Bea\n")
    window = windows.open_file(path)
    assert window is not None
    answers(windows).paths = [tmp_path / "staff.csv"]
    window.commands["insert-file"].trigger()
    agree(window, qtbot)
    assert len(window.chart_in_use.chart.roles) == 5
    assert len(window.chart_in_use.chart.reports(None)) == 2
    answers(windows).paths = [tmp_path / "none.orgchart"]
    window.commands["insert-file"].trigger()
    qtbot.waitUntil(lambda: "cannot be opened" in window.bar.text)


@pytest.mark.parametrize(
    ("moment", "told"),
    [
        (datetime(2026, 11, 22, 14, 2), "14:02"),
        (datetime(2026, 11, 21, 14, 2), "yesterday 14:02"),
        (datetime(2026, 3, 1, 9, 5), "1 March, 09:05"),
        (datetime(2025, 11, 20, 13, 40), "20 November 2025, 13:40"),
    ],
)
def test_moments_are_as_short_as_they_are_clear(moment: datetime, told: str) -> None:
    now = datetime(2026, 11, 22, 15).astimezone()
    assert moment_text(moment.astimezone(), now) == told
