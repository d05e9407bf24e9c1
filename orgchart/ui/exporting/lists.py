"""The rows of the dialog: all labels of one width, lists and numbers as wide as there is room."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QSpinBox

from orgchart.ui.panels.inspector.choices import Choice
from orgchart.ui.widgets import label

_LEAST_LETTERS = 3
_LABEL_WIDTH = 82
_INSET = 5


class List(Choice):
    """A list that may be narrower than its longest text."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setMinimumContentsLength(_LEAST_LETTERS)
        self.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)


def number_box(name: str, least: int, most: int) -> QSpinBox:
    """A number that holds when it is typed to its end."""
    made = QSpinBox()
    made.setAccessibleName(name)
    made.setRange(least, most)
    made.setKeyboardTracking(False)
    made.lineEdit().setTextMargins(_INSET, 0, _INSET, 0)
    return made


def row_label(text: str) -> QLabel:
    """What a row of the form is about; a long word breaks rather than pushing the others away."""
    made = label(text, "secondary", wrap=True)
    made.setFixedWidth(_LABEL_WIDTH)
    return made
