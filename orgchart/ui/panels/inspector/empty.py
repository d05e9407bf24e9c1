"""What the inspector shows while nothing is selected."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from orgchart.ui.style.icons import icon
from orgchart.ui.widgets import label

_GLYPH = 48


def nothing_selected() -> QWidget:
    """A glyph, a sentence, and how to go on."""
    page = QWidget()
    glyph = QLabel()
    glyph.setPixmap(icon("cursor", "borderStrong").pixmap(QSize(_GLYPH, _GLYPH)))
    glyph.setFixedHeight(_GLYPH)
    sentence = label(_tr("Select a role to see and change it."), "heading", wrap=True)
    hint = label(_tr("Several at once: Ctrl or Shift and a click, or a frame around them."),
                 "secondary", wrap=True)  # fmt: skip
    layout = QVBoxLayout(page)
    layout.setContentsMargins(32, 0, 32, 0)
    layout.setSpacing(8)
    layout.addStretch(2)
    for part in (glyph, sentence, hint):
        part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(part)
    layout.addStretch(3)
    return page


def _tr(text: str) -> str:
    return QCoreApplication.translate("Inspector", text)
