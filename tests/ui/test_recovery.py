"""After a crash, a kill or a power cut: what was not saved is offered, listed, and comes back."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from orgchart.model.edits import move_role
from orgchart.storage.lock import lock_file
from orgchart.ui.ending import end_on_signals
from orgchart.ui.windows import Windows
from support.import_page import agree
from support.office import (
    add,
    answers,
    filing,
    locked_by_ana,
    service,
    start,
    state,
    titles,
    way,
)

# Another run of the program: opens a file, or a blank chart, and edits until it is killed.
PROGRAM = """
import sys
from pathlib import Path
from orgchart.ui.app import application
from support.office import add, start
application()
windows = start(Path(sys.argv[1]))
window = windows.open_file(Path(sys.argv[2])) if len(sys.argv) > 2 else windows.open_blank()
top = "boss" if len(sys.argv) > 2 else None
for number in range(100_000):
    add(window, f"Role {number}", top)
    print(number, flush=True)
"""
MONTH = 31 * 24 * 3600


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return service(tmp_path)


def killed(folder: Path, *arguments: Path, edits: int = 5) -> int:
    """Run the program and kill it in the middle of its edits; how many it had told of."""
    run = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(folder), *map(str, arguments)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        text=True,
    )
    assert run.stdout is not None
    for _ in range(edits):
        run.stdout.readline()
    run.send_signal(signal.SIGKILL)
    told, _ = run.communicate()
    assert run.returncode == -signal.SIGKILL
    return edits + told.count("\n")


def crashed(windows: Windows) -> None:
    """The run ends as in a crash: nothing is saved, asked or tidied up."""
    windows.desktop_ends()
    for window in list(windows.windows):
        window.close()
    windows.keeping.session.end()


def back(folder: Path) -> Windows:
    """The next start."""
    return start(folder)


def test_a_never_saved_chart_comes_back_after_sigkill(tmp_path: Path, qtbot: QtBot) -> None:
    edits = killed(tmp_path)
    windows = back(tmp_path)
    page = windows.open_start().start_page
    assert page is not None
    offered = page.recovered.sentence.text()
    assert offered.startswith("Unsaved work found: New chart, ")
    assert "edits up to" in offered
    page.recovered.bring_back.click()
    window = windows.windows[-1]
    chart = window.chart_in_use.chart
    assert edits <= len(chart.roles) <= edits + 1
    assert f"Brought back {len(chart.roles)} edits: {len(chart.roles)} added" in window.bar.text
    assert len(window.chart_in_use.document.done) == 1
    assert not window.close()
    assert answers(windows).asked == ["unsaved: New chart"]
    window.chart_in_use.undo()
    assert len(chart.roles) == 0


def test_edits_of_a_file_come_back_after_sigkill_and_the_lock_of_the_dead_is_no_obstacle(
    tmp_path: Path, path: Path, qtbot: QtBot
) -> None:
    edits = killed(tmp_path, path)
    assert titles(path) == ["Ana", "Bo", "Boss"]
    assert lock_file(path).exists()
    windows = back(tmp_path)
    window = windows.open_file(path)
    assert window is not None
    assert filing(window).file.held is None
    assert "Unsaved work found: Service, " in window.bar.text
    way(window, "Bring back").click()
    assert windows.windows == [window]
    roles = window.chart_in_use.chart.roles
    assert edits + 3 <= len(roles) <= edits + 4
    assert state(window) == "1 edit not in the file yet (safe on this computer)"
    assert filing(window).save()
    assert len(titles(path)) == len(roles)
    assert back(tmp_path).keeping.leftovers() == []


def test_what_was_brought_back_is_listed_and_shown(
    windows: Windows, path: Path, tmp_path: Path
) -> None:
    window = windows.open_file(path)
    add(window, "Cy")
    assert window is not None
    with window.chart_in_use.edit("Move") as draft:
        move_role(draft, "ana", "bo")
    crashed(windows)
    second = back(tmp_path)
    [shown] = second.recovery.bring_back()
    assert "Brought back 2 edits: 1 added (Cy), 1 moved (Ana Ruiz)." in shown.bar.text
    way(shown, "Show them").click()
    assert set(shown.chart_in_use.selection) == {"cy", "ana"}
    assert shown.chart_in_use.document.done[0].label == "Bring back 2 edits"


def test_brought_back_and_crashed_again_it_comes_back_again(
    windows: Windows, path: Path, tmp_path: Path
) -> None:
    window = windows.open_file(path)
    add(window, "Cy")
    crashed(windows)
    second = back(tmp_path)
    [shown] = second.recovery.bring_back()
    add(shown, "Dee")
    crashed(second)
    [again] = back(tmp_path).recovery.bring_back()
    assert set(again.chart_in_use.chart.roles) == {"boss", "ana", "bo", "cy", "dee"}


def test_edits_after_a_save_come_back_on_what_was_saved(
    windows: Windows, path: Path, tmp_path: Path
) -> None:
    window = windows.open_file(path)
    add(window, "Cy")
    filing(window).save()
    add(window, "Dee")
    assert window is not None
    window.chart_in_use.undo()
    window.chart_in_use.undo()
    crashed(windows)
    [shown] = back(tmp_path).recovery.bring_back()
    assert set(shown.chart_in_use.chart.roles) == {"boss", "ana", "bo"}
    shown.chart_in_use.undo()
    assert set(shown.chart_in_use.chart.roles) == {"boss", "ana", "bo", "cy"}


def test_a_saved_chart_leaves_nothing_to_bring_back(
    windows: Windows, path: Path, tmp_path: Path
) -> None:
    window = windows.open_file(path)
    add(window, "Cy")
    filing(window).save()
    crashed(windows)
    page = back(tmp_path).open_start().start_page
    assert page is not None
    assert page.recovered.isHidden()


def test_a_file_changed_meanwhile_is_not_overwritten_unasked(
    windows: Windows, path: Path, tmp_path: Path
) -> None:
    window = windows.open_file(path)
    add(window, "Cy")
    crashed(windows)
    service(tmp_path, text="Boss\n  Zoe\n")
    [shown] = back(tmp_path).recovery.bring_back()
    assert "cy" in shown.chart_in_use.chart.roles
    assert not filing(shown).save()
    way(shown, "Keep both").click()
    assert titles(path) == ["Boss", "Zoe"]


def test_a_file_that_somebody_has_open_now_comes_back_as_a_copy(
    windows: Windows, path: Path, tmp_path: Path
) -> None:
    window = windows.open_file(path)
    add(window, "Cy")
    crashed(windows)
    locked_by_ana(path)
    [shown] = back(tmp_path).recovery.bring_back()
    assert filing(shown).file.path is None
    assert filing(shown).file.name == "Service (copy)"
    assert "cy" in shown.chart_in_use.chart.roles


def test_an_import_that_was_never_saved_or_edited_comes_back(
    windows: Windows, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "staff.csv").write_text("Name,Title,Manager\nBea,Head,\nCem,Agent,Bea\n")
    windows.open_file(tmp_path / "staff.csv")
    with qtbot.waitSignal(windows.imported, timeout=5000):
        agree(windows.windows[0], qtbot)
    crashed(windows)
    [shown] = back(tmp_path).recovery.bring_back()
    assert len(shown.chart_in_use.chart.roles) == 2
    assert "“staff” is back; it was never saved" in shown.bar.text


def test_several_charts_come_back_each_in_a_window(
    windows: Windows, path: Path, tmp_path: Path
) -> None:
    first, second = windows.open_file(path), windows.open_blank()
    add(first, "Cy")
    add(second, "Top", None)
    crashed(windows)
    again = back(tmp_path)
    start_window = again.open_start()
    assert start_window.start_page is not None
    told = start_window.start_page.recovered.sentence.text()
    assert "New chart" in told
    assert "Service" in told
    assert len(again.recovery.bring_back(start_window)) == 2
    assert len(again.windows) == 2


def test_what_another_window_runs_on_is_not_offered(
    windows: Windows, path: Path, tmp_path: Path
) -> None:
    add(windows.open_file(path), "Cy")
    assert back(tmp_path).recovery.bring_back() == []


def test_discard_asks_and_then_erases_all_of_it(
    windows: Windows, path: Path, tmp_path: Path
) -> None:
    window = windows.open_file(path)
    add(window, "Cy")
    crashed(windows)
    again = back(tmp_path)
    page = again.open_start().start_page
    assert page is not None
    page.recovered.discard.click()
    assert not page.recovered.isHidden()
    assert (
        "Discard the unsaved work? Unsaved work found: Service, 1 edit" in (answers(again).asked[0])
    )
    answers(again).sure = True
    page.recovered.discard.click()
    assert page.recovered.isHidden()
    assert list((tmp_path / "data" / "unsaved").iterdir()) == []


def test_what_is_older_than_thirty_days_is_erased(
    windows: Windows, path: Path, tmp_path: Path
) -> None:
    window = windows.open_file(path)
    add(window, "Cy")
    crashed(windows)
    for file in (tmp_path / "data" / "unsaved").rglob("*"):
        os.utime(file, (time.time() - MONTH,) * 2)
    assert back(tmp_path).keeping.leftovers() == []
    assert list((tmp_path / "data" / "unsaved").iterdir()) == []


def test_a_last_edit_cut_off_by_a_power_cut_is_said_and_the_others_come_back(
    windows: Windows, path: Path, tmp_path: Path
) -> None:
    window = windows.open_file(path)
    add(window, "Cy")
    add(window, "Dee")
    crashed(windows)
    [journal] = (tmp_path / "data" / "unsaved").rglob("*.journal")
    journal.write_bytes(journal.read_bytes()[:-20])
    [shown] = back(tmp_path).recovery.bring_back()
    assert "cy" in shown.chart_in_use.chart.roles
    assert "dee" not in shown.chart_in_use.chart.roles
    assert "was cut off by the crash and is lost" in shown.bar.text


def test_a_damaged_journal_is_said_and_stays_for_another_try(
    windows: Windows, path: Path, tmp_path: Path
) -> None:
    window = windows.open_file(path)
    add(window, "Cy")
    add(window, "Dee")
    crashed(windows)
    [journal] = (tmp_path / "data" / "unsaved").rglob("*.journal")
    journal.write_bytes(journal.read_bytes().replace(b"Cy", b"Xy"))
    again = back(tmp_path)
    shown = again.open_start()
    assert again.recovery.bring_back(shown) == []
    assert "the line is damaged" in shown.bar.text
    again.keeping.session.end()
    assert len(back(tmp_path).keeping.leftovers()) == 1


@pytest.fixture
def _signals() -> Iterator[None]:
    """Signals mean what they meant before."""
    numbers = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
    before = {number: signal.getsignal(number) for number in numbers}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.usefixtures("_signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_when_the_system_ends_the_program_locks_go_and_edits_wait(
    windows: Windows, path: Path, tmp_path: Path, qtbot: QtBot, number: int
) -> None:
    window = windows.open_file(path)
    add(window, "Cy")
    assert lock_file(path).exists()
    end_on_signals(windows.end)
    os.kill(os.getpid(), number)
    qtbot.waitUntil(lambda: not windows.windows)
    assert answers(windows).asked == []
    assert not lock_file(path).exists()
    windows.keeping.session.end()
    assert len(back(tmp_path).recovery.bring_back()) == 1


def test_when_the_desktop_ends_nothing_is_asked_and_edits_wait(
    windows: Windows, path: Path, tmp_path: Path
) -> None:
    window = windows.open_file(path)
    add(window, "Cy")
    windows.desktop_ends()
    assert window is not None
    assert window.close()
    assert answers(windows).asked == []
    windows.keeping.session.end()
    assert len(back(tmp_path).recovery.bring_back()) == 1
