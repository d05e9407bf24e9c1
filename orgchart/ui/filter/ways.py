"""What happens to the roles that a filter does not match: two segments side by side."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QToolButton

from orgchart.translation import texts

tr = texts("Filter")


class FadeOrHide(QFrame):
    """``chosen`` tells whether to hide them."""

    chosen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("segments", True)
        self.setAccessibleName(tr("What happens to the others"))
        self.fade = _segment(tr("Fade"), tr("Fade the roles that do not match."))
        self.hide_them = _segment(
            tr("Hide"),
            tr("Leave the roles that do not match out; managers of those who do stay, faded."),
        )
        group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(0)
        for segment, hide in ((self.fade, False), (self.hide_them, True)):
            group.addButton(segment)
            layout.addWidget(segment)
            segment.clicked.connect(lambda _=False, hide=hide: self.chosen.emit(hide))

    def show_way(self, *, hide: bool) -> None:
        """Mark what is so."""
        (self.hide_them if hide else self.fade).setChecked(True)


def _segment(text: str, tip: str) -> QToolButton:
    made = QToolButton()
    made.setText(text)
    made.setToolTip(tip)
    made.setAccessibleName(text)
    made.setAccessibleDescription(tip)
    made.setCheckable(True)
    made.setProperty("segment", True)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made
