"""The field in the tool bar that leads to the palette of roles and actions."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from orgchart.translation import texts
from orgchart.ui.style.icons import icon

tr = texts("Find")

_NARROW, _WIDTH, _HEIGHT = 104, 236, 34
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class FindEntry(QLineEdit):
    """Looks like a field to type into; a click, Enter or a letter opens the palette."""

    asked = Signal()

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFixedSize(QSize(_WIDTH, _HEIGHT))
        self.setPlaceholderText(tr("Find a role, person or action"))
        self.setAccessibleName(self.placeholderText())
        self.setToolTip(tr("Find a role, person or action ({keys})").format(keys=keys))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.addAction(icon("magnifying-glass"), QLineEdit.ActionPosition.LeadingPosition)

    def be_narrow(self, narrow: bool) -> None:
        """Give way in a window that has little room."""
        self.setFixedWidth(_NARROW if narrow else _WIDTH)

    def mousePressEvent(self, _: QMouseEvent) -> None:  # noqa: N802
        """A click opens the palette."""
        self.asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """So do Enter, space and typing."""
        if event.key() in _OPENING or (event.text() and event.text().isprintable()):
            self.asked.emit()
        else:
            super().keyPressEvent(event)
