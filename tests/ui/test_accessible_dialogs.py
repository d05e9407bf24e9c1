"""Every dialog and popup without eyes: each input has a name, and the focus is in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from orgchart.ui.files.dialogs import Dialogs
from orgchart.ui.window import Window
from orgchart.ui.windows import Windows
from support.blind import focusable, nameless
from support.office import service

TEAM = """
Boss [manager] "Kim Boss"
  Ana "Ana Ruiz" (support)
  Agent x8 (support)
"""
FORMED = {
    "export": "boss", "print": "boss", "shortcuts": "boss", "paste-list": "boss", "move-to": "ana",
    "move-person": "ana", "split-seats": "agent", "paste": "boss",
}  # fmt: skip
ASKED: dict[str, Callable[[Dialogs, QWidget], object]] = {
    "name": lambda ask, parent: ask.ask_name(parent, "Template", "Name of the template", "Mine"),
    "choice": lambda ask, parent: ask.choose(parent, "Earlier", "About", ["One", "Two"], "Open"),
    "unsaved": lambda ask, parent: ask.ask_unsaved(parent, ["Service"]),
    "loss": lambda ask, parent: ask.ask_loss(parent, "Discard?", "It is lost.", "Discard"),
}


@pytest.fixture
def window(windows: Windows, tmp_path: Path, qtbot: QtBot) -> Window:
    with qtbot.waitActive(windows.open_start()):
        pass
    found = windows.open_file(service(tmp_path, text=TEAM), windows.windows[0])
    assert found is not None
    return found


@pytest.fixture
def met(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> list[list[str]]:
    """What had no name in each dialog that would wait for a person."""
    found: list[list[str]] = []

    def look(dialog: QDialog) -> QDialog.DialogCode:
        dialog.show()
        QApplication.processEvents()
        found.append(nameless(dialog))
        dialog.reject()
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(QDialog, "exec", look)
    return found


def front(window: Window) -> QWidget | None:
    """The popup or dialog that is open."""
    shown = [each for each in window.findChildren(QDialog) if each.isVisible()]
    return (
        QApplication.activePopupWidget()
        or QApplication.activeModalWidget()
        or next(iter(shown), None)
    )


@pytest.mark.parametrize("id", FORMED)
def test_everything_in_a_popup_or_dialog_has_a_name(
    window: Window, met: list[list[str]], id: str, qtbot: QtBot
) -> None:
    QApplication.clipboard().setText("Name\tTitle\nMia Orr\tTrainer\nNed Pym\tCoach\n")
    window.chart_in_use.select([FORMED[id]])
    window.commands[id].trigger()
    QApplication.processEvents()
    shown = front(window)
    if shown is not None:
        assert focusable(shown)
        met.append(nameless(shown))
        shown.close()
    assert met == [[]]


@pytest.mark.parametrize("name", ASKED)
def test_everything_in_a_question_has_a_name(
    window: Window, met: list[list[str]], name: str
) -> None:
    ASKED[name](Dialogs(), window)
    assert met == [[]]
