"""The field that takes the next keys pressed as a combination."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from orgchart.translation import texts

tr = texts("Shortcuts")

_MODIFIERS = (
    Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr,
    Qt.Key.Key_unknown,
)  # fmt: skip


class KeyCapture(QLineEdit):
    """``captured`` tells a combination; Escape leaves it all as it was (``left``)."""

    captured = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setPlaceholderText(tr("Press the keys, Escape to leave"))
        self.setAccessibleName(tr("New keys"))

    def event(self, event: QEvent) -> bool:
        """Every key comes here, before shortcuts and before the focus moves."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._take(event)
            return True
        return super().event(event)

    def _take(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MODIFIERS:
            return
        if key == Qt.Key.Key_Escape and not event.modifiers():
            self.left.emit()
            return
        if key == Qt.Key.Key_Backtab:  # what Shift and Tab come as
            key = Qt.Key.Key_Tab
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        pressed = QKeySequence(QKeyCombination(modifiers, key))
        self.captured.emit(pressed.toString(QKeySequence.SequenceFormat.PortableText))


def types_text(key: str) -> bool:
    """Whether a combination types a letter or a sign, which then nobody could type any more."""
    return len(key.removeprefix("Shift+")) == 1
