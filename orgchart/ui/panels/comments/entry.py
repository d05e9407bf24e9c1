"""A field for something to say: grows with its text; Ctrl+Enter says it, Escape leaves it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from orgchart.ui.widgets import button, row

_LEAST, _MOST = 2, 8  # lines
_ROOM = 14


class Entry(QWidget):
    """The field and its button, called ``verb``; ``said`` tells the text, ``left`` that none is."""

    said = Signal(str)
    left = Signal()

    def __init__(self, name: str, verb: str, text: str = "") -> None:
        super().__init__()
        self.field = _Field()
        self.field.setPlainText(text)
        self.go = button(verb, "mend")
        self.call(name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.field)
        layout.addWidget(row(None, self.go))
        self.go.clicked.connect(self._say)
        self.field.agreed.connect(self._say)
        self.field.left.connect(self.left)
        self.field.textChanged.connect(self._fit)
        self._fit()

    def call(self, name: str) -> None:
        """Say what is to be written here."""
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(name)

    def begin(self) -> None:
        """Put the text cursor at the end of what is there."""
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)
        self.field.setFocus()

    def _say(self) -> None:
        text = self.field.toPlainText().strip()
        if text:
            self.field.clear()
            self.said.emit(text)

    def _fit(self) -> None:
        self.go.setEnabled(bool(self.field.toPlainText().strip()))
        lines = min(max(int(self.field.document().size().height()), _LEAST), _MOST)
        self.field.setFixedHeight(lines * self.field.fontMetrics().lineSpacing() + _ROOM)


class _Field(QTextEdit):
    """Plain text; Tab goes on to the next widget."""

    agreed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Ctrl+Enter and Escape are for the conversation, all others for the text."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.agreed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
