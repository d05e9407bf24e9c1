"""What most tests of the window begin with: a window of their own, or a run of the program."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from orgchart.ui.window import Window
from orgchart.ui.windows import Windows
from support.office import answers, start


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
