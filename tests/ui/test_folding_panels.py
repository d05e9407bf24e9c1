"""Columns of panels fold away, by their own button and by keys, and come back when asked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from orgchart.ui.editor import Editor
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.side import SidePanel
from orgchart.ui.window import Window
from support.outline import chart

TEAM = """
Boss [manager]
  Ana "Ana Ruiz"
  Bo x3
"""
KEYS = {
    "left": (Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier),
    "right": (Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier),
}
SIDES = list(KEYS)


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.show_chart(OpenChart(chart(TEAM)))
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def editor(window: Window) -> Editor:
    assert window.editor is not None
    return window.editor


def side(window: Window, name: str) -> SidePanel:
    found = getattr(editor(window), name)
    assert isinstance(found, SidePanel)
    return found


def press(window: Window, name: str) -> None:
    key, modifiers = KEYS[name]
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)
    QApplication.processEvents()


@pytest.mark.parametrize("name", SIDES)
def test_the_button_of_a_panel_folds_it_away_and_gives_its_room_to_the_chart(
    window: Window, name: str, qtbot: QtBot
) -> None:
    panel, room = side(window, name), window.canvas_in_use.width()
    before = panel.width()
    qtbot.mouseClick(panel.folder, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert panel.folded
    assert panel.width() < 40
    assert window.canvas_in_use.width() == room + before - panel.width()
    assert panel.folder.isVisible()
    qtbot.mouseClick(panel.folder, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert window.canvas_in_use.width() == room


@pytest.mark.parametrize("name", SIDES)
def test_a_key_folds_a_panel_and_its_menu_entry_tells(window: Window, name: str) -> None:
    window.canvas_in_use.setFocus()
    command = window.commands["first-panel" if name == "left" else "last-panel"]
    assert command.isChecked()
    press(window, name)
    assert side(window, name).folded
    assert not command.isChecked()
    press(window, name)
    assert not side(window, name).folded


def test_the_focus_does_not_go_away_with_a_panel(window: Window) -> None:
    editor(window).inspector.form.more.setFocus()
    press(window, "right")
    assert window.focusWidget() is window.canvas_in_use


def test_the_findings_button_unfolds_the_panel(window: Window, qtbot: QtBot) -> None:
    press(window, "right")
    qtbot.mouseClick(editor(window).tool_bar.findings, Qt.MouseButton.LeftButton)
    assert not side(window, "right").folded
    assert editor(window).findings.isVisible()


@pytest.mark.parametrize("name", SIDES)
def test_a_folded_panel_says_that_it_unfolds(window: Window, name: str) -> None:
    folder = side(window, name).folder
    told = folder.accessibleName()
    press(window, name)
    assert folder.accessibleName() != told
    assert folder.toolTip() == folder.accessibleName()
