"""Ranges of numbers read from left to right on every desktop."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from orgchart.ui.direction import isolated


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
