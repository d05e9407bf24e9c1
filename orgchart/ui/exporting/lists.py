"""The rows of the dialog: all labels of one width, lists as wide as there is room."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLabel

from orgchart.ui.widgets import label

_LEAST_LETTERS = 3
_LABEL_WIDTH = 82


def narrow(made: QComboBox, name: str) -> None:
    """Let a list be narrower than its longest text, and call it so for screen readers."""
    made.setAccessibleName(name)
    made.setMinimumContentsLength(_LEAST_LETTERS)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)


def row_label(text: str) -> QLabel:
    """What a row of the form is about; a long word breaks rather than pushing the others away."""
    made = label(text, "secondary", wrap=True)
    made.setFixedWidth(_LABEL_WIDTH)
    return made


def choice_list(name: str) -> QComboBox:
    """An empty list of this name."""
    made = QComboBox()
    narrow(made, name)
    return made
