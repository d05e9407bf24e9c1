"""What most tests of the window begin with: a window of their own, or a run of the program."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from orgchart.ui.window import Window
from orgchart.ui.windows import Windows
from support.office import answers, start

# A window has about 230; whatever changes its style asks all there are.
MOST_WIDGETS = 1_000


@pytest.fixture(autouse=True)
def _windows_of_earlier_tests_are_gone() -> Iterator[None]:
    """Closed windows wait for a loop of events that deletes them, or for a collection."""
    yield
    if QApplication.instance() is not None and len(QApplication.allWidgets()) > MOST_WIDGETS:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()


@pytest.fixture(autouse=True)
def _no_button_stays_held() -> Iterator[None]:
    """While a button is held nothing is hovered over, in later tests either."""
    yield
    if QApplication.instance() is not None and QApplication.mouseButtons():
        held = QWidget()
        for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            QTest.mouseRelease(held, button)


@pytest.fixture(scope="module")
def window() -> Iterator[Window]:
    """An open window for all tests of a module, each of which puts its own chart into it."""
    made = Window()
    made.show()
    yield made
    made.close()


@pytest.fixture
def windows(tmp_path: Path, qtbot: QtBot) -> Iterator[Windows]:
    """A run of the program that keeps everything in the temporary folder of the test."""
    made = start(tmp_path)
    yield made
    answers(made).unsaved = "discard"
    made.quit()
