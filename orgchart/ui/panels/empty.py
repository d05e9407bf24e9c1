"""What a panel shows while there is nothing to show: a glyph, a sentence, a line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from orgchart.ui.style.icons import icon
from orgchart.ui.widgets import label

_GLYPH = 48


class Glyph(QWidget):
    """A large icon that follows the theme."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._icon = icon(name, "borderStrong")
        self.setFixedSize(_GLYPH, _GLYPH)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        """The icon in the colours of now."""
        painter = QPainter(self)
        self._icon.paint(painter, self.rect())
        painter.end()


class EmptyState(QWidget):
    """Stands in for the contents of a panel."""

    def __init__(self, icon_name: str) -> None:
        super().__init__()
        self._sentence = label("", "heading", wrap=True)
        self._line = label("", "secondary", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 48, 24, 24)
        layout.setSpacing(8)
        layout.addWidget(Glyph(icon_name), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(4)
        for text in (self._sentence, self._line):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(text)
        layout.addStretch(1)

    def say(self, sentence: str, line: str) -> None:
        """What is so, and what it means or what to do."""
        self._sentence.setText(sentence)
        self._line.setText(line)
