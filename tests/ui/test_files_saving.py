"""Open, save, save as, close: the file changes by Save only, and nothing is lost unasked."""

from __future__ import annotations

import stat
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from orgchart.model.edits import add_role
from orgchart.ui.window import Window
from orgchart.ui.windows import Windows
from support.import_page import agree
from support.office import add, answers, filing, service, state, titles, way


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return service(tmp_path)


@pytest.fixture
def window(windows: Windows, path: Path) -> Window:
    opened = windows.open_file(path)
    assert opened is not None
    return opened


def press(window: Window, id: str) -> None:
    window.commands[id].trigger()


def retitle(window: Window, title: str) -> None:
    with window.chart_in_use.edit("Retitle") as draft:
        draft.put(msgspec.structs.replace(draft.chart.settings, title=title))


def test_a_file_opens_with_its_name_and_when_it_was_saved(window: Window) -> None:
    assert window.windowTitle() == "Service[*]"
    assert not window.isWindowModified()
    assert state(window).startswith("Saved ")
    assert len(window.chart_in_use.chart.roles) == 3


def test_edits_are_counted_until_they_are_saved_by_key(window: Window, path: Path) -> None:
    before = path.read_bytes()
    add(window, "Cy")
    assert state(window) == "1 edit not in the file yet (safe on this computer)"
    assert window.isWindowModified()
    add(window, "Dee")
    assert state(window).startswith("2 edits not in the file yet")
    assert path.read_bytes() == before
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert state(window).startswith("Saved ")
    assert titles(path) == ["Ana", "Bo", "Boss", "Cy", "Dee"]


def test_undo_reaches_past_a_save_and_counts_from_there(window: Window, path: Path) -> None:
    add(window, "Cy")
    add(window, "Dee")
    press(window, "save")
    window.chart_in_use.undo()
    assert state(window).startswith("1 edit not")
    window.chart_in_use.undo()
    assert state(window).startswith("2 edits not")
    add(window, "Eve")
    assert state(window).startswith("3 edits not")
    window.chart_in_use.undo()
    window.chart_in_use.undo()
    press(window, "save")
    assert titles(path) == ["Ana", "Bo", "Boss"]


def test_undone_and_done_again_is_saved(window: Window) -> None:
    add(window, "Cy")
    press(window, "save")
    window.chart_in_use.undo()
    window.chart_in_use.redo()
    assert state(window).startswith("Saved ")


def test_a_title_being_typed_is_saved_with_the_rest(window: Window, path: Path) -> None:
    window.canvas_in_use.edit_title.emit("ana")
    assert window.editor is not None
    window.editor.title_editor.setText("Night Lead")
    press(window, "save")
    assert "Night Lead" in titles(path)


def test_a_new_chart_asks_for_a_name_and_gets_the_suffix(windows: Windows, tmp_path: Path) -> None:
    window = windows.open_blank()
    assert state(window) == "Not saved yet"
    add(window, "Boss", None)
    answers(windows).target = tmp_path / "Mine.orgchart"
    assert filing(window).save()
    assert answers(windows).asked == ["Save as"]
    assert answers(windows).suggested == Path("New chart.orgchart")
    assert titles(tmp_path / "Mine.orgchart") == ["Boss"]
    assert window.windowTitle() == "Mine[*]"
    assert filing(window).save()
    assert answers(windows).asked == ["Save as"]


def test_a_chart_that_was_never_saved_is_called_by_its_new_title(
    windows: Windows, tmp_path: Path
) -> None:
    window = windows.open_blank()
    retitle(window, "Night shift")
    assert window.editor is not None
    assert window.editor.tool_bar.name.text() == "Night shift"
    assert window.windowTitle() == "Night shift[*]"
    journal = filing(window).file.journal
    assert journal is not None
    assert '"Night shift"' in (journal.folder / "about.json").read_text("utf-8")
    answers(windows).target = tmp_path / "Mine.orgchart"
    press(window, "save")
    retitle(window, "Day shift")
    assert window.editor.tool_bar.name.text() == "Mine"


def test_save_as_goes_on_with_the_new_file_and_a_copy_does_not(
    windows: Windows, window: Window, path: Path, tmp_path: Path
) -> None:
    add(window, "Cy")
    answers(windows).target = tmp_path / "Copy.orgchart"
    press(window, "save-copy")
    assert titles(tmp_path / "Copy.orgchart") == ["Ana", "Bo", "Boss", "Cy"]
    assert "A copy is in" in window.bar.text
    assert state(window).startswith("1 edit not")
    assert filing(window).file.path == path
    answers(windows).target = tmp_path / "Next.orgchart"
    press(window, "save-as")
    assert filing(window).file.path == tmp_path / "Next.orgchart"
    assert state(window).startswith("Saved ")
    assert titles(path) == ["Ana", "Bo", "Boss"]


def test_who_changes_their_mind_about_the_name_has_saved_nothing(
    windows: Windows, window: Window, path: Path
) -> None:
    add(window, "Cy")
    press(window, "save-as")
    assert state(window).startswith("1 edit not")
    assert filing(window).file.path == path


def test_saving_keeps_the_rights_of_the_file(window: Window, path: Path) -> None:
    path.chmod(0o640)
    add(window, "Cy")
    press(window, "save")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_save_that_fails_says_why_and_offers_another_place(
    windows: Windows, window: Window, path: Path, tmp_path: Path
) -> None:
    add(window, "Cy")
    answers(windows).target = tmp_path / "none" / "Service.orgchart"
    press(window, "save-as")
    assert "cannot be saved: there is no such file or folder" in window.bar.text
    assert window.bar.messages[-1].kind == "error"
    assert state(window).startswith("1 edit not")
    answers(windows).target = tmp_path / "There.orgchart"
    way(window, "Save as…").click()
    assert titles(tmp_path / "There.orgchart") == ["Ana", "Bo", "Boss", "Cy"]
    assert window.bar.text == ""


def test_what_cannot_be_opened_is_said_in_a_bar(windows: Windows, tmp_path: Path) -> None:
    window = windows.open_start()
    (tmp_path / "broken.orgchart").write_text("nonsense")
    assert windows.open_file(tmp_path / "broken.orgchart", window) is None
    assert "is no org chart" in window.bar.text
    assert window.open_chart is None


def test_closing_asks_once_about_unsaved_work(
    windows: Windows, window: Window, path: Path, qtbot: QtBot
) -> None:
    add(window, "Cy")
    assert not window.close()
    assert answers(windows).asked == ["unsaved: Service"]
    answers(windows).unsaved = "save"
    with qtbot.waitSignal(window.destroyed):
        assert window.close()
    assert titles(path) == ["Ana", "Bo", "Boss", "Cy"]
    assert windows.windows == []


def test_closing_without_unsaved_work_asks_nothing(windows: Windows, window: Window) -> None:
    blank = windows.open_blank()
    assert blank.close()
    assert window.close()
    assert answers(windows).asked == []


def test_discard_on_closing_leaves_the_file_and_no_trace(
    windows: Windows, window: Window, path: Path, tmp_path: Path
) -> None:
    add(window, "Cy")
    answers(windows).unsaved = "discard"
    window.close()
    assert titles(path) == ["Ana", "Bo", "Boss"]
    assert list((tmp_path / "data" / "unsaved").iterdir()) == []


def test_quit_asks_once_for_all_windows(windows: Windows, window: Window, tmp_path: Path) -> None:
    second = windows.open_file(service(tmp_path, "Sales.orgchart"))
    windows.open_blank()
    add(window, "Cy")
    add(second, "Dee")
    assert not windows.quit()
    assert answers(windows).asked == ["unsaved: Service, Sales"]
    assert len(windows.windows) == 3
    answers(windows).unsaved = "save"
    press(window, "quit")
    assert windows.windows == []
    assert "Dee" in titles(tmp_path / "Sales.orgchart")


def test_every_file_has_a_window_of_its_own_and_only_one(
    windows: Windows, window: Window, path: Path, tmp_path: Path
) -> None:
    assert windows.open_file(path) is window
    other = windows.open_file(service(tmp_path, "Sales.orgchart"), window)
    assert other is not window
    assert windows.open_file(tmp_path / "." / "Sales.orgchart") is other


def test_the_start_page_gives_its_window_to_what_is_chosen_there(
    windows: Windows, path: Path
) -> None:
    window = windows.open_start()
    assert window.start_page is not None
    window.start_page.file_chosen.emit(str(path))
    assert window.windows is windows
    assert filing(window).file.path == path
    assert window.start_page is None
    assert windows.windows == [window]


def test_a_template_comes_in_at_the_size_asked_and_is_not_worth_a_question(
    windows: Windows,
) -> None:
    window = windows.open_start()
    assert window.start_page is not None
    window.start_page.template_chosen.emit("department", 25)
    assert sum(role.seats for role in window.chart_in_use.chart.roles.values()) == 25
    assert window.close()
    assert answers(windows).asked == []


def test_a_staff_list_becomes_a_new_chart_that_closing_asks_about(
    windows: Windows, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "staff.csv").write_text(
        "Name,Title,Manager\nBea,Head,\nCem,Agent,Bea\nDot,Agent,Bea\n"
    )
    window = windows.open_start()
    answers(windows).paths = [tmp_path / "staff.csv"]
    press(window, "import")
    with qtbot.waitSignal(windows.imported, timeout=5000):
        agree(window, qtbot)
    assert len(window.chart_in_use.chart.roles) == 3
    assert "3 rows of staff.csv became 3 roles" in window.bar.text
    assert filing(window).file.path is None
    assert not window.close()
    assert answers(windows).asked[-1] == "unsaved: staff"


def test_a_list_that_cannot_be_read_is_said(windows: Windows, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "staff.csv").write_text("")
    window = windows.open_start()
    windows.open_file(tmp_path / "staff.csv", window)
    qtbot.waitUntil(lambda: "staff.csv" in window.bar.text, timeout=5000)
    assert window.bar.messages[-1].kind == "error"


def test_recent_files_know_what_was_opened_and_saved(
    windows: Windows, window: Window, path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    target = answers(windows).target = tmp_path / "Next.orgchart"
    press(window, "save-as")
    wanted = [str(target), str(path)]
    qtbot.waitUntil(lambda: [entry.path for entry in windows.recent.entries()] == wanted)


def test_a_refused_edit_of_a_closed_window_has_no_journal(
    windows: Windows, window: Window, path: Path
) -> None:
    document = window.chart_in_use.document
    window.close()
    with document.edit("Late") as draft:
        add_role(draft, "boss", id="late")
    assert windows.keeping.leftovers() == []
