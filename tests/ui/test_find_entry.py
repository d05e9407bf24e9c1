"""The field of the tool bar opens the palette."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from orgchart.ui.find.entry import FindEntry


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_A])
def test_a_click_and_typing_ask_for_the_palette(qtbot: QtBot, key: Qt.Key) -> None:
    entry = FindEntry("Ctrl+K")
    qtbot.addWidget(entry)
    entry.show()
    with qtbot.waitSignal(entry.asked, timeout=1000):
        qtbot.mouseClick(entry, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(entry.asked, timeout=1000):
        qtbot.keyClick(entry, key)
    assert entry.text() == ""


def test_a_key_that_types_nothing_does_nothing(qtbot: QtBot) -> None:
    entry = FindEntry("Ctrl+K")
    qtbot.addWidget(entry)
    entry.show()
    with qtbot.assertNotEmitted(entry.asked):
        qtbot.keyClick(entry, Qt.Key.Key_Left)
