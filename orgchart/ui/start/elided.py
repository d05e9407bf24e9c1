"""A text cut to a number of lines."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy

from orgchart.ui.widgets import Role


class ElidedLabel(QLabel):
    """A label of so many lines; what does not fit ends in an ellipsis."""

    def __init__(self, text: str, role: Role, lines: int = 1) -> None:
        super().__init__()
        self._text = text
        self._lines = lines
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, text: str) -> None:
        """Another text."""
        self._text = text
        self.setText("\n".join(self._cut(self.width())))

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as its lines; as wide as there is room."""
        self.ensurePolished()
        return QSize(0, self.fontMetrics().lineSpacing() * self._lines)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The same: the lines are never cut in their height."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Cut the text anew."""
        super().resizeEvent(event)
        self.setText("\n".join(self._cut(self.width())))

    def _cut(self, width: int) -> list[str]:
        layout = QTextLayout(self._text, self.font())
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeading))
        layout.beginLayout()
        lines = []
        for number in range(self._lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            last = number == self._lines - 1
            end = len(self._text) if last else line.textStart() + line.textLength()
            lines.append(self._text[line.textStart() : end].strip())
        layout.endLayout()
        return [self.fontMetrics().elidedText(line, _END, width) for line in lines]


_END = Qt.TextElideMode.ElideRight
