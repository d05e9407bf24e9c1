"""The editor of texts that take several lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QTextEdit, QVBoxLayout

from orgchart.model.fields import Field
from orgchart.model.records import Role
from orgchart.translation import texts
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.inspector.editor import FieldEditor
from orgchart.ui.panels.inspector.values import MIXED, shared

tr = texts("Inspector")

_HEIGHT = 64


class NoteEditor(FieldEditor):
    """A text of several lines."""

    above = True

    def __init__(self, field: Field, open_chart: OpenChart) -> None:
        super().__init__(field, open_chart)
        self.text = _Note()
        self.text.setAccessibleName(self.title)
        self.text.left.connect(self.commit)
        self.setFocusProxy(self.text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text)

    def display(self, roles: Sequence[Role], *, fresh: bool) -> None:  # noqa: ARG002
        """Show the text, or that there are several."""
        value = shared(roles, self.field.name)
        self.text.setPlaceholderText(tr("Several values") if value is MIXED else "")
        self.text.shown = "" if value is MIXED or value is None else str(value)
        if not self.text.document().isModified():
            self.text.put_back()

    def commit(self) -> None:
        """Want what was typed."""
        if self.text.document().isModified():
            self.text.document().setModified(False)
            self.want(self.text.toPlainText().strip())


class _Note(QTextEdit):
    """Plain text; Tab leaves it, Escape reverts it; ``left`` with Ctrl+Enter and the focus."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.shown = ""
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFixedHeight(_HEIGHT)

    def put_back(self) -> None:
        """Show what the chart says."""
        self.setPlainText(self.shown)
        self.document().setModified(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """The keys that end typing."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape and self.document().isModified():
            self.put_back()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Leaving commits."""
        super().focusOutEvent(event)
        self.left.emit()
