"""The window's sizes of text for what paints its texts itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

from orgchart.ui.widgets import Role, label


def font_of(role: Role) -> QFont:
    """The font that the style sheet gives a label of this role."""
    made = label("", role)
    made.ensurePolished()
    return made.font()


def lines_of(text: str, font: QFont, width: int, most: int) -> list[str]:
    """A text wrapped into at most so many lines; an ellipsis tells of more."""
    layout = QTextLayout(text, font)
    layout.setTextOption(QTextOption())
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    parts = zip(starts, [*starts[1:], len(text)], strict=True)
    elide = QFontMetrics(font).elidedText
    return [elide(text[a:b].strip(), Qt.TextElideMode.ElideRight, width) for a, b in parts]
