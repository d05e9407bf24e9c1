"""Charts that others have open or changed: told by name, never overwritten unseen."""

from __future__ import annotations

import os
from pathlib import Path
from threading import Event

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from orgchart.storage.lock import SILENCE, Lock, lock_file
from orgchart.ui.window import Window
from orgchart.ui.windows import Windows
from support.office import (
    ANA,
    add,
    answers,
    filing,
    locked_by_ana,
    service,
    state,
    titles,
    way,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return service(tmp_path)


def theirs(path: Path) -> None:
    """Another program writes the file."""
    service(path.parent, path.name, "Boss\n  Zoe\n")
    os.utime(path, (1_000_000_000,) * 2)


def look(window: Window | None, qtbot: QtBot) -> None:
    """Somebody comes back to the window, which sees in a thread what others did."""
    filing(window).look()
    qtbot.waitUntil(lambda: not filing(window).others.looking)


def test_open_elsewhere_it_can_be_read_and_says_by_whom(windows: Windows, path: Path) -> None:
    locked_by_ana(path)
    window = windows.open_file(path)
    assert window is not None
    assert "“Service” is open by Ana Ruiz on laptop-7 since 20 November 2025" in window.bar.text
    assert state(window).startswith("Read only: open by Ana Ruiz")
    said: list[str] = []
    window.chart_in_use.refused.connect(said.append)
    add(window, "Cy")
    assert "cy" not in window.chart_in_use.chart.roles
    assert "Ana Ruiz" in said[0]
    window.commands["add-report"].trigger()
    assert len(window.chart_in_use.chart.roles) == 3
    assert not filing(window).save()
    assert window.close()
    assert lock_file(path).exists()


def test_open_elsewhere_one_can_work_on_a_copy(
    windows: Windows, path: Path, tmp_path: Path
) -> None:
    locked_by_ana(path)
    window = windows.open_file(path)
    way(window, "Work on a copy").click()
    assert state(window) == "Not in a file yet (safe on this computer)"
    add(window, "Cy")
    answers(windows).target = tmp_path / "Mine.orgchart"
    assert filing(window).save()
    assert titles(tmp_path / "Mine.orgchart") == ["Ana", "Bo", "Boss", "Cy"]
    assert titles(path) == ["Ana", "Bo", "Boss"]


def test_when_the_other_has_closed_it_trying_again_opens_it_as_it_is_now(
    windows: Windows, path: Path
) -> None:
    lock = locked_by_ana(path)
    window = windows.open_file(path)
    way(window, "Try again").click()
    assert window is not None
    assert "Ana Ruiz" in window.bar.text
    theirs(path)
    lock.unlink()
    way(window, "Try again").click()
    assert window.bar.text == ""
    assert "zoe" in window.chart_in_use.chart.roles
    add(window, "Cy")
    assert filing(window).save()


def test_when_the_other_has_closed_it_that_is_noticed(
    windows: Windows, path: Path, qtbot: QtBot
) -> None:
    lock = locked_by_ana(path)
    window = windows.open_file(path)
    look(window, qtbot)
    assert window is not None
    assert "is open by Ana Ruiz" in window.bar.text
    lock.unlink()
    look(window, qtbot)
    assert window.bar.text == "“Service” is free now."
    assert not lock.exists()
    way(window, "Edit it").click()
    add(window, "Cy")
    assert filing(window).save()


def test_a_stale_lock_says_whose_and_since_when_and_can_be_taken_over(
    windows: Windows, path: Path
) -> None:
    locked_by_ana(path, ago=SILENCE + 60)
    window = windows.open_file(path)
    assert window is not None
    assert "was left open by Ana Ruiz on laptop-7 since 20 November 2025" in window.bar.text
    assert "last sign of life" in window.bar.text
    way(window, "Take over").click()
    add(window, "Cy")
    assert filing(window).save()
    assert "Cy" in titles(path)


def test_who_was_taken_over_loses_nothing(windows: Windows, path: Path, qtbot: QtBot) -> None:
    window = windows.open_file(path)
    add(window, "Cy")
    locked_by_ana(path, owner=msgspec.structs.replace(ANA, token="t9"))
    theirs(path)
    look(window, qtbot)
    assert window is not None
    assert "was taken over by Ana Ruiz" in window.bar.text
    assert not filing(window).save()
    add(window, "Dee")
    way(window, "Keep both").click()
    assert titles(path) == ["Boss", "Zoe"]
    mine = filing(window).file.path
    assert mine is not None
    assert mine.name.startswith("Service (mine, ")
    assert titles(mine) == ["Ana", "Bo", "Boss", "Cy", "Dee"]


def test_a_file_changed_since_is_not_overwritten_unasked(windows: Windows, path: Path) -> None:
    window = windows.open_file(path)
    add(window, "Cy")
    theirs(path)
    assert not filing(window).save()
    assert titles(path) == ["Boss", "Zoe"]
    assert window is not None
    assert "was changed on disk by another program" in window.bar.text
    assert [button.text() for button in window.bar.ways] == [
        "Keep both",
        "Take that version",
        "Overwrite it",
    ]


def test_both_versions_can_be_kept(windows: Windows, path: Path) -> None:
    window = windows.open_file(path)
    add(window, "Cy")
    theirs(path)
    filing(window).save()
    way(window, "Keep both").click()
    mine = filing(window).file.path
    assert mine is not None
    assert mine != path
    assert titles(mine) == ["Ana", "Bo", "Boss", "Cy"]
    assert titles(path) == ["Boss", "Zoe"]
    assert not lock_file(path).exists()


def test_the_other_version_can_be_taken_and_that_undone(
    windows: Windows, path: Path, qtbot: QtBot
) -> None:
    window = windows.open_file(path)
    add(window, "Cy")
    theirs(path)
    filing(window).save()
    way(window, "Take that version").click()
    assert window is not None
    chart = window.chart_in_use
    qtbot.waitUntil(lambda: set(chart.chart.roles) == {"boss", "zoe"})
    assert state(window).startswith("Saved ")
    chart.undo()
    assert set(chart.chart.roles) == {"boss", "ana", "bo", "cy"}
    assert filing(window).save()
    assert titles(path) == ["Ana", "Bo", "Boss", "Cy"]


def test_overwriting_on_purpose_keeps_the_other_as_an_earlier_version(
    windows: Windows, path: Path
) -> None:
    window = windows.open_file(path)
    add(window, "Cy")
    theirs(path)
    filing(window).save()
    way(window, "Overwrite it").click()
    assert titles(path) == ["Ana", "Bo", "Boss", "Cy"]
    kept = [titles(version.path) for version in windows.keeping.versions.of(path)]
    assert kept == [["Ana", "Bo", "Boss", "Cy"], ["Boss", "Zoe"]]


def test_a_change_on_disk_is_noticed_when_one_comes_back(
    windows: Windows, path: Path, qtbot: QtBot
) -> None:
    window = windows.open_file(path)
    theirs(path)
    look(window, qtbot)
    assert window is not None
    assert [button.text() for button in window.bar.ways] == ["Take that version"]


def test_a_share_that_does_not_answer_keeps_nobody_waiting(
    windows: Windows, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = Event()
    refresh = Lock.refresh

    def late(lock: Lock) -> None:
        answer.wait(10)
        refresh(lock)

    monkeypatch.setattr(Lock, "refresh", late)
    window = windows.open_file(path)
    filing(window).look()
    add(window, "Cy")
    assert state(window).startswith("1 edit")
    answers(windows).unsaved = "discard"
    windows.windows[0].close()
    assert windows.windows == []
    answer.set()
    qtbot.waitUntil(lambda: not lock_file(path).exists())


def test_a_file_that_was_only_touched_has_not_changed(windows: Windows, path: Path) -> None:
    window = windows.open_file(path)
    add(window, "Cy")
    os.utime(path, (1_000_000_000,) * 2)
    assert filing(window).save()
    assert filing(window).save()


def test_a_file_that_was_removed_is_written_again(windows: Windows, path: Path) -> None:
    window = windows.open_file(path)
    path.unlink()
    add(window, "Cy")
    assert filing(window).save()
    assert "Cy" in titles(path)


@pytest.mark.parametrize(
    "name",
    [
        "Service (Ana's conflicted copy 2026-11-02).orgchart",
        "Service (conflicted copy 2026-11-02 140203).orgchart",
        "Service_conflict-20261102-140203.orgchart",
        "Service.sync-conflict-20261102-140203-ABCDEFG.orgchart",
        "Service (SFConflict ana@example.org 2026-11-02-14-02-03).orgchart",
        "Service_laptop_Nov-02-140203-2026_Conflict.orgchart",
        "Service [conflicted].orgchart",
        "Service-LAPTOP-7A2B3C4.orgchart",
    ],
)
def test_conflict_copies_of_sync_folders_are_recognised(
    windows: Windows, path: Path, name: str
) -> None:
    service(path.parent, name, "Boss\n  Zoe\n")
    service(path.parent, "Service two.orgchart")
    window = windows.open_file(path)
    assert window is not None
    assert "A sync folder left other versions" in window.bar.text
    assert "Service two" not in window.bar.text
    way(window, "Open them too").click()
    copy = windows.windows[-1]
    assert "zoe" in copy.chart_in_use.chart.roles
    assert "it is another version of “Service”" in copy.bar.text
    way(copy, "Open them too").click()
    assert len(windows.windows) == 2


def test_the_lock_goes_with_the_window_and_with_save_as(
    windows: Windows, path: Path, tmp_path: Path
) -> None:
    window = windows.open_file(path)
    assert lock_file(path).exists()
    answers(windows).target = tmp_path / "Next.orgchart"
    assert filing(window).save_as()
    assert not lock_file(path).exists()
    assert lock_file(tmp_path / "Next.orgchart").exists()
    assert window is not None
    window.close()
    assert not lock_file(tmp_path / "Next.orgchart").exists()


def test_nobody_saves_over_a_chart_that_is_open_elsewhere(
    windows: Windows, path: Path, tmp_path: Path
) -> None:
    other = service(tmp_path, "Sales.orgchart")
    locked_by_ana(other)
    window = windows.open_file(path)
    answers(windows).target = other
    assert not filing(window).save_as()
    assert window is not None
    assert "is open by Ana Ruiz" in window.bar.text
    assert not filing(window).save_copy()
    assert filing(window).file.path == path
