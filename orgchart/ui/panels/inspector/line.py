"""A line of text that knows what the chart says, and whether something else was typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


class Line(QLineEdit):
    """``written`` comes with Enter or when the field is left, if something was typed.

    Escape puts back what the chart says. While nothing is typed, undo is the chart's.
    """

    written = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._shown = ""
        self.setAccessibleName(name)
        self.editingFinished.connect(self.commit)

    def show_text(self, text: str, placeholder: str = "") -> None:
        """Show what the chart says, unless something is being typed."""
        self._shown = text
        self.setPlaceholderText(placeholder)
        if not self.isModified() and text != self.text():
            self.setText(text)
            self.setCursorPosition(0)

    def commit(self) -> None:
        """Tell what was typed."""
        if self.isModified():
            self.setModified(False)
            self.written.emit(self.text().strip())

    def revert(self) -> None:
        """Put back what the chart says."""
        self.setText(self._shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape reverts, and only then means something to others."""
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.revert()
            self.selectAll()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Leave undo to the window while there is nothing typed to take back."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and not self.isModified()
            and _is_undo(event)
        ):
            event.ignore()
            return True
        return super().event(event)


def _is_undo(event: QKeyEvent) -> bool:
    keys = QKeySequence.StandardKey
    return event.matches(keys.Undo) or event.matches(keys.Redo)
