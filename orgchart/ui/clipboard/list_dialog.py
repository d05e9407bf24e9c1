"""A place to paste or type a list of roles or names into, whatever is on the clipboard."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from orgchart.translation import texts
from orgchart.ui.widgets import button, label, row

tr = texts("Clipboard")

_SIZE = (560, 380)


class ListDialog(QDialog):
    """``agreed`` brings the text; the text on the clipboard is there to begin with."""

    agreed = Signal(str)

    def __init__(self, where: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Paste a list"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("The list"))
        self.text.setPlaceholderText(
            tr(
                "Paste rows of a spreadsheet, JSON or YAML, or type one title or name a line, "
                "reports further to the right."
            )
        )
        self.text.setTabChangesFocus(False)
        self.text.setPlainText(_on_clipboard())
        self.go_on = button(tr("Go on"), "primary")
        self.go_on.clicked.connect(self._agree)
        cancel = button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.text.textChanged.connect(self._enable)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(tr("Paste a list"), "title"))
        layout.addWidget(label(where, "secondary", wrap=True))
        layout.addWidget(self.text, 1)
        layout.addWidget(row(None, cancel, self.go_on))
        self._enable()
        self.text.setFocus()
        self.text.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Ctrl+Enter goes on; Enter alone begins a line."""
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.go_on.click()
        else:
            super().keyPressEvent(event)

    def _enable(self) -> None:
        self.go_on.setEnabled(bool(self.text.toPlainText().strip()))

    def _agree(self) -> None:
        text = self.text.toPlainText()
        self.accept()
        self.agreed.emit(text)


def _on_clipboard() -> str:
    data = QApplication.clipboard().mimeData()
    return data.text() if data is not None and data.hasText() else ""
