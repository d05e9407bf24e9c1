"""Keys: listed from the actions, changed, in conflict, kept, given back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from orgchart.ui.actions import actions
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.shortcuts.book import ShortcutBook, normal
from orgchart.ui.shortcuts.capture import KeyCapture, types_text
from orgchart.ui.shortcuts.rows import ID, KEY_COLUMN
from orgchart.ui.shortcuts.sheet import ShortcutSheet
from orgchart.ui.window import Window
from support.outline import chart

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def book(tmp_path: Path) -> ShortcutBook:
    return ShortcutBook(tmp_path)


@pytest.fixture
def sheet(qtbot: QtBot, book: ShortcutBook) -> ShortcutSheet:
    made = ShortcutSheet(book=book)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


def press(qtbot: QtBot, sheet: ShortcutSheet, id: str, key: Qt.Key,
          modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:  # fmt: skip
    """Change the keys of an action as a person would."""
    sheet.select(id)
    qtbot.keyClick(sheet.tree, Qt.Key.Key_Return)
    capture = sheet.tree.findChild(KeyCapture)
    assert isinstance(capture, KeyCapture)
    qtbot.keyClick(capture, key, modifiers)


def listed(sheet: ShortcutSheet) -> dict[str, str]:
    """The keys that the sheet shows, by action."""
    found = {}
    for menu in range(sheet.shown.rowCount()):
        head = sheet.shown.index(menu, 0)
        for number in range(sheet.shown.rowCount(head)):
            keys = sheet.shown.index(number, KEY_COLUMN, head)
            found[keys.data(ID)] = keys.data()
    return found


def test_no_two_actions_of_one_place_come_with_the_same_keys(book: ShortcutBook) -> None:
    for id, action in actions().items():
        for key in action.shortcut:
            assert book.rivals(id, key) == []


def test_the_canvas_and_the_whole_window_are_one_place(book: ShortcutBook) -> None:
    assert actions()["rename"].where == "canvas"
    assert book.rivals("rename", "Ctrl+Z") == ["undo"]
    assert book.rivals("undo", "F2") == ["rename"]


def test_all_keys_are_real() -> None:
    assert all(normal(key) for action in actions().values() for key in action.shortcut)


def test_the_sheet_lists_every_action(sheet: ShortcutSheet) -> None:
    shown = listed(sheet)
    assert shown.keys() == actions().keys()
    assert shown["undo"] == "Ctrl+Z"
    assert shown["redo"] == "Ctrl+Shift+Z, Ctrl+Y"


def test_the_list_is_narrowed_by_words_and_by_keys(qtbot: QtBot, sheet: ShortcutSheet) -> None:
    qtbot.keyClicks(sheet.field, "zoom")
    assert {"zoom-in", "zoom-out", "zoom-to-selection"} <= listed(sheet).keys()
    assert "undo" not in listed(sheet)
    sheet.field.setText("ctrl+z")
    assert list(listed(sheet)) == ["undo"]


def test_other_keys_are_given_and_kept(
    qtbot: QtBot, sheet: ShortcutSheet, book: ShortcutBook, tmp_path: Path
) -> None:
    press(qtbot, sheet, "duplicate", Qt.Key.Key_U, CTRL | SHIFT)
    assert book.keys("duplicate") == ("Ctrl+Shift+U",)
    assert listed(sheet)["duplicate"] == "Ctrl+Shift+U"
    assert ShortcutBook(tmp_path).keys("duplicate") == ("Ctrl+Shift+U",)


def test_keys_that_move_the_focus_elsewhere_can_be_given(
    qtbot: QtBot, sheet: ShortcutSheet, book: ShortcutBook
) -> None:
    press(qtbot, sheet, "duplicate", Qt.Key.Key_Tab, CTRL)
    assert book.keys("duplicate") == ("Ctrl+Tab",)
    press(qtbot, sheet, "duplicate", Qt.Key.Key_Return, CTRL)
    assert book.keys("duplicate") == ("Ctrl+Return",)


def test_a_conflict_is_told_and_can_be_left(
    qtbot: QtBot, sheet: ShortcutSheet, book: ShortcutBook
) -> None:
    press(qtbot, sheet, "duplicate", Qt.Key.Key_Z, CTRL)
    assert sheet.said.text() == "Ctrl+Z already does “Undo”. Use it for “Duplicate” instead?"
    assert book.keys("duplicate") == ("Ctrl+D",)
    qtbot.mouseClick(sheet.leave, Qt.MouseButton.LeftButton)
    assert not sheet.said.isVisible()
    assert book.keys("undo") == ("Ctrl+Z",)


def test_a_conflict_can_be_won(qtbot: QtBot, sheet: ShortcutSheet, book: ShortcutBook) -> None:
    press(qtbot, sheet, "duplicate", Qt.Key.Key_Y, CTRL)
    qtbot.mouseClick(sheet.use_here, Qt.MouseButton.LeftButton)
    assert book.keys("duplicate") == ("Ctrl+Y",)
    assert book.keys("redo") == ("Ctrl+Shift+Z",)
    assert not sheet.said.isVisible()


def test_a_plain_letter_stays_for_typing(
    qtbot: QtBot, sheet: ShortcutSheet, book: ShortcutBook
) -> None:
    press(qtbot, sheet, "duplicate", Qt.Key.Key_D)
    assert sheet.said.text().startswith("D alone types into cards.")
    assert not sheet.use_here.isVisible()
    assert book.keys("duplicate") == ("Ctrl+D",)


@pytest.mark.parametrize(
    ("key", "types"),
    [("D", True), ("Shift+D", True), ("Ä", True), ("+", True), ("F5", False), ("Ctrl+D", False),
     ("Alt+1", False), ("Tab", False), ("Delete", False), ("Ctrl++", False)],
)  # fmt: skip
def test_which_keys_type(key: str, types: bool) -> None:
    assert types_text(key) is types


def test_escape_leaves_the_keys_as_they_are(
    qtbot: QtBot, sheet: ShortcutSheet, book: ShortcutBook
) -> None:
    press(qtbot, sheet, "duplicate", Qt.Key.Key_Escape)
    assert book.keys("duplicate") == ("Ctrl+D",)
    assert sheet.isVisible()


def test_modifiers_alone_are_waited_out(
    qtbot: QtBot, sheet: ShortcutSheet, book: ShortcutBook
) -> None:
    press(qtbot, sheet, "duplicate", Qt.Key.Key_Control, CTRL)
    capture = sheet.tree.findChild(KeyCapture)
    assert isinstance(capture, KeyCapture)
    assert book.keys("duplicate") == ("Ctrl+D",)


def test_keys_can_be_taken_away_and_given_back(
    qtbot: QtBot, sheet: ShortcutSheet, book: ShortcutBook
) -> None:
    sheet.select("undo")
    assert not sheet.reset.isEnabled()
    qtbot.mouseClick(sheet.take, Qt.MouseButton.LeftButton)
    assert book.keys("undo") == ()
    assert not sheet.take.isEnabled()
    qtbot.mouseClick(sheet.reset, Qt.MouseButton.LeftButton)
    assert book.keys("undo") == ("Ctrl+Z",)


def test_a_reset_takes_the_keys_back_from_others(book: ShortcutBook) -> None:
    book.give("duplicate", "Ctrl+Z")
    book.reset("undo")
    assert book.keys("undo") == ("Ctrl+Z",)
    assert book.keys("duplicate") == ()


def test_macos_keeps_some_keys_for_itself() -> None:
    """Hide, minimise, switch windows, find by Spotlight, settings, pictures of the screen."""
    kept = {"Ctrl+H", "Ctrl+M", "Ctrl+Alt+M", "Ctrl+Alt+H", "Ctrl+Space", "Ctrl+Tab", "Ctrl+,",
            "Ctrl+Shift+3", "Ctrl+Shift+4", "Ctrl+Shift+5", "Ctrl+Shift+Q"}  # fmt: skip
    for id, action in actions().items():
        keys = [normal(key) for key in action.usual_keys("darwin")]
        assert kept.isdisjoint(keys), id
        assert len(keys) == len(set(keys)) >= bool(action.shortcut)


def test_no_two_actions_meet_on_macos() -> None:
    heard: dict[tuple[str, str], str] = {}
    for id, action in actions().items():
        for place in ("canvas", "table") if action.where == "window" else (action.where,):
            for key in action.usual_keys("darwin"):
                assert heard.setdefault((place, normal(key)), id) == id


def test_all_can_be_reset(qtbot: QtBot, sheet: ShortcutSheet, book: ShortcutBook) -> None:
    assert not sheet.reset_all.isEnabled()
    book.give("duplicate", "Ctrl+Z")
    qtbot.mouseClick(sheet.reset_all, Qt.MouseButton.LeftButton)
    assert all(book.keys(id) == action.shortcut for id, action in actions().items())
    assert not sheet.reset_all.isEnabled()


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"undo": 3}', b"\xff\xfe", b'{"no-such-action": ["F9"]}']
)
def test_a_file_that_cannot_be_read_counts_as_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "shortcuts.json").write_bytes(content)
    assert ShortcutBook(tmp_path).keys("undo") == ("Ctrl+Z",)


def test_what_cannot_be_stored_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    book = ShortcutBook(tmp_path / "file")
    sheet = ShortcutSheet(book=book)
    qtbot.addWidget(sheet)
    sheet.show()
    book.give("undo", "F9")
    assert book.keys("undo") == ("F9",)
    assert "cannot be stored" in sheet.said.text()
    assert sheet.said.isVisible()


def test_every_window_follows_the_book(
    qtbot: QtBot, book: ShortcutBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("orgchart.ui.window.shortcut_book", lambda: book)
    window = Window()
    qtbot.addWidget(window)
    window.show_chart(OpenChart(chart("Boss\n  Ana\n")))
    with qtbot.waitActive(window):
        window.show()
    book.give("select-all", "Ctrl+J")
    assert window.commands["select-all"].shortcuts() == [QKeySequence("Ctrl+J")]
    qtbot.keyClick(window.canvas_in_use, Qt.Key.Key_J, CTRL)
    assert len(window.chart_in_use.selection) == 2


def test_the_action_opens_one_sheet(qtbot: QtBot) -> None:
    window = Window()
    qtbot.addWidget(window)
    window.show()
    window.commands["shortcuts"].trigger()
    window.commands["shortcuts"].trigger()
    (sheet,) = window.findChildren(ShortcutSheet)
    assert sheet.isVisible()
    sheet.close()


def test_a_window_that_has_gone_is_no_trouble(
    qtbot: QtBot, book: ShortcutBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("orgchart.ui.window.shortcut_book", lambda: book)
    window = Window()
    window.show()
    window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    book.give("undo", "F9")
    assert book.keys("undo") == ("F9",)
