"""Ranges of numbers read from left to right on every desktop."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication, QTextLayout, QTextOption

from orgchart.ui.direction import at_end, at_start, isolated, pointing
from orgchart.ui.widgets import label

ASK = """
from orgchart.ui.app import application
print(application({arguments}).layoutDirection().name)
"""


def places(text: str, *signs: str) -> list[float]:
    """Where some signs of a text stand on a desktop that is read from right to left."""
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout = QTextLayout(text, QFont())
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [layout.glyphRuns(text.index(sign), 1)[0].positions()[0].x() for sign in signs]


@pytest.mark.parametrize("text", ["3–5", "3 to 5", "≥ 3, < 5"])
def test_a_range_reads_from_its_lower_end_to_its_higher_one(text: str) -> None:
    low, high = places(isolated(text), "3", "5")
    assert low < high


def test_and_would_not_without_the_marks() -> None:
    low, high = places("3–5", "3", "5")
    assert low > high


def test_a_range_in_a_sentence_of_the_desktop_keeps_its_place_there() -> None:
    before, low, high, after = places(f"א {isolated('3–5')} ב", "א", "3", "5", "ב")
    assert before > high > low > after


def test_labels_begin_where_the_desktop_reads_from(monkeypatch: pytest.MonkeyPatch) -> None:
    left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    assert at_start() & left
    assert at_end() & right
    rtl = Qt.LayoutDirection.RightToLeft
    monkeypatch.setattr(QGuiApplication, "layoutDirection", lambda: rtl)
    assert at_start() & right
    assert at_end() & left
    assert pointing("arrow-left") == "arrow-right"
    assert label("Layers").alignment() == at_start()


@pytest.mark.parametrize(
    ("desktop", "arguments", "direction"),
    [
        ("ar_EG", "", "RightToLeft"),
        ("ar_EG", "language='en'", "LeftToRight"),  # chosen: read as that language is
        ("de_DE", "", "LeftToRight"),
    ],
)
def test_the_window_mirrors_on_a_desktop_read_from_right_to_left(
    tmp_path: Path, desktop: str, arguments: str, direction: str
) -> None:
    folders = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")
    spoken = {"LANG": f"{desktop}.UTF-8", "LC_ALL": f"{desktop}.UTF-8", "LANGUAGE": desktop}
    done = subprocess.run(
        [sys.executable, "-c", ASK.format(arguments=arguments)],
        capture_output=True, text=True, check=True,
        env={**os.environ, **spoken, **{name: str(tmp_path) for name in folders}},
    )  # fmt: skip
    assert done.stdout.strip() == direction
