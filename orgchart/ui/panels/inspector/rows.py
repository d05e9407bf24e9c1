"""Rows of a form: a label and its control, or two of them side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

LABEL_WIDTH = 86
_GAP = 8
_CONTROL_HEIGHT = 32


def labelled(*pairs: tuple[QLabel, QWidget]) -> QWidget:
    """Labels with what they name, in one row; the first stands under those of other rows."""
    made = QWidget()
    layout = QHBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(_GAP)
    for n, (word, control) in enumerate(pairs):
        word.setBuddy(control)
        word.setMinimumHeight(_CONTROL_HEIGHT)
        if n == 0:
            word.setFixedWidth(LABEL_WIDTH)
        layout.addWidget(word, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(control, 1)
    return made


def labelled_above(word: QLabel, control: QWidget) -> QWidget:
    """A label over a control that needs the width."""
    made = QWidget()
    word.setBuddy(control)
    layout = rows_in(made, gap=4)
    layout.addWidget(word)
    layout.addWidget(control)
    return made


def rows_in(parent: QWidget, gap: int = _GAP) -> QVBoxLayout:
    """The layout of rows below each other, without margins."""
    layout = QVBoxLayout(parent)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(gap)
    return layout
