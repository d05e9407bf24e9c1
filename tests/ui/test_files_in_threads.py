"""Large charts are saved and brought back in a thread, and edited meanwhile; nothing gets lost."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from orgchart.storage.lock import lock_file
from orgchart.ui.files import safety, sources, writing
from orgchart.ui.files.writing import Writing, Written
from orgchart.ui.window import Window
from orgchart.ui.windows import Windows
from support.office import add, answers, filing, service, start, state, titles, way

# Another run of the program, in which the chart counts as large: saves while it is edited.
PROGRAM = """
import sys
from pathlib import Path
from orgchart.ui.app import application
from orgchart.ui.files import safety, writing
from support.office import add, filing, start
writing.LARGE = safety.LARGE = 2
made = application()
window = start(Path(sys.argv[1])).open_file(Path(sys.argv[2]))
for number in range(100_000):
    add(window, f"Role {number}")
    if number % 7 == 3:
        filing(window).save()
    made.processEvents()
    if filing(window).file.safe or not filing(window).file.has_unsaved:
        print(number, flush=True)
"""


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A chart that counts as large once it is open."""
    monkeypatch.setattr(writing, "LARGE", 2)
    monkeypatch.setattr(safety, "LARGE", 2)
    return service(tmp_path)


@pytest.fixture
def window(windows: Windows, path: Path) -> Window:
    opened = windows.open_file(path)
    assert opened is not None
    return opened


@pytest.fixture
def held_up(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """No chart is written until the event is set."""
    go_on = Event()
    write = Writing.write

    def wait(self: Writing) -> Written:
        go_on.wait(10)
        return write(self)

    monkeypatch.setattr(Writing, "write", wait)
    yield go_on
    go_on.set()


def saved(window: Window) -> bool:
    return state(window).startswith("Saved ")


def test_the_label_tells_of_a_save_that_takes_its_time(
    window: Window, path: Path, held_up: Event, qtbot: QtBot
) -> None:
    add(window, "Cy")
    assert filing(window).save()
    assert state(window) == "Saving …"
    held_up.set()
    qtbot.waitUntil(lambda: saved(window))
    assert titles(path) == ["Ana", "Bo", "Boss", "Cy"]


def test_edits_made_meanwhile_are_not_in_the_file_and_are_safe(
    window: Window, path: Path, held_up: Event, qtbot: QtBot
) -> None:
    add(window, "Cy")
    filing(window).save()
    add(window, "Dee")
    held_up.set()
    qtbot.waitUntil(lambda: state(window) == "1 edit not in the file yet (safe on this computer)")
    assert titles(path) == ["Ana", "Bo", "Boss", "Cy"]
    window.chart_in_use.undo()
    assert saved(window)


def test_closing_waits_for_a_save(
    windows: Windows, window: Window, path: Path, held_up: Event
) -> None:
    add(window, "Cy")
    filing(window).save()
    QTimer.singleShot(100, held_up.set)
    window.close()
    assert windows.windows == []
    assert titles(path) == ["Ana", "Bo", "Boss", "Cy"]
    assert not lock_file(path).exists()


def test_saving_when_asked_at_the_end_is_waited_for(
    windows: Windows, window: Window, path: Path, held_up: Event
) -> None:
    add(window, "Cy")
    answers(windows).unsaved = "save"
    QTimer.singleShot(100, held_up.set)
    assert windows.quit()
    assert titles(path) == ["Ana", "Bo", "Boss", "Cy"]


def test_a_save_that_fails_when_asked_at_the_end_keeps_the_window(
    windows: Windows, window: Window, path: Path
) -> None:
    add(window, "Cy")
    path.unlink()
    path.mkdir()
    answers(windows).unsaved = "save"
    assert not windows.quit()
    assert "is a folder" in window.bar.text
    assert windows.windows == [window]


def test_what_goes_wrong_is_said_with_a_way_out(
    windows: Windows, window: Window, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    add(window, "Cy")
    path.unlink()
    path.mkdir()
    filing(window).save()
    qtbot.waitUntil(lambda: "is a folder" in window.bar.text)
    qtbot.waitUntil(lambda: state(window) == "1 edit not in the file yet (safe on this computer)")
    answers(windows).target = tmp_path / "Next.orgchart"
    way(window, "Save as…").click()
    qtbot.waitUntil(lambda: saved(window))
    assert titles(tmp_path / "Next.orgchart") == ["Ana", "Bo", "Boss", "Cy"]
    assert filing(window).file.path == tmp_path / "Next.orgchart"


def test_a_copy_leaves_the_window_with_its_file(
    windows: Windows, window: Window, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    add(window, "Cy")
    target = answers(windows).target = tmp_path / "Copy.orgchart"
    filing(window).save_copy()
    qtbot.waitUntil(lambda: "A copy is in" in window.bar.text)
    assert titles(target) == ["Ana", "Bo", "Boss", "Cy"]
    assert filing(window).file.path == path
    assert state(window).startswith("1 edit not in the file yet")
    assert not lock_file(target).exists()


def test_our_own_save_is_not_taken_for_somebody_elses(
    window: Window, held_up: Event, qtbot: QtBot
) -> None:
    add(window, "Cy")
    filing(window).save()
    filing(window).look()
    held_up.set()
    qtbot.waitUntil(lambda: saved(window))
    filing(window).look()
    qtbot.waitUntil(lambda: not filing(window).others.looking)
    assert window.bar.text == ""


def test_the_first_edits_wait_for_the_journal_and_are_in_it(
    window: Window, windows: Windows, qtbot: QtBot
) -> None:
    for number in range(3):
        add(window, f"Role {number}")
    qtbot.waitUntil(lambda: state(window) == "3 edits not in the file yet (safe on this computer)")


def test_edits_around_saves_survive_sigkill(tmp_path: Path, path: Path) -> None:
    """What was told to be in the file or safe is in one of them after a kill at any moment."""
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(tmp_path), str(path)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        text=True,
    ) as run:
        assert run.stdout is not None
        told = [int(run.stdout.readline()) for _ in range(12)]
        run.kill()
        told += [int(line) for line in run.stdout.read().split()]
    wanted = {f"Role {number}" for number in range(max(told) + 1)}
    again = start(tmp_path)
    brought = again.recovery.bring_back()
    found = {role.title for shown in brought for role in shown.chart_in_use.chart.roles.values()}
    assert wanted <= found | set(titles(path))
    answers(again).unsaved = "discard"
    again.quit()


def test_a_large_chart_comes_back_by_way_of_a_thread(
    tmp_path: Path, path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    first = start(tmp_path)
    window = first.open_file(path)
    add(window, "Cy")
    qtbot.waitUntil(lambda: filing(window).file.safe)
    first.desktop_ends()
    first.quit()
    first.keeping.session.end()
    monkeypatch.setattr(sources, "_LARGE_FILE", 10)
    again = start(tmp_path)
    shown = again.open_start()
    assert again.recovery.bring_back(shown) == []
    qtbot.waitUntil(lambda: shown.filing is not None)
    assert "cy" in shown.chart_in_use.chart.roles
    qtbot.waitUntil(lambda: filing(shown).file.safe)
    assert len(list((tmp_path / "data" / "unsaved").iterdir())) == 1
    answers(again).unsaved = "discard"
    again.quit()
