"""The bar that offers work found after a crash: never a dialog."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from orgchart.translation import texts
from orgchart.ui.style.appearance import appearance
from orgchart.ui.style.icons import draw_icon
from orgchart.ui.widgets import button, label

tr = texts("Start")

_LEAST_HEIGHT = 44
_ICON = 18
_TEXT_AT = 44
_RADIUS = 8.0


class RecoveredBar(QWidget):
    """What was found, and two ways on."""

    recover_asked = Signal()
    discard_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sentence = label("", "medium", wrap=True)
        self.bring_back = button(tr("Bring back"), "ghost")
        self.discard = button(tr("Discard…"), "ghost")
        self.bring_back.clicked.connect(self.recover_asked)
        self.discard.clicked.connect(self.discard_asked)
        self.setMinimumHeight(_LEAST_HEIGHT)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_TEXT_AT, 6, 8, 6)
        layout.setSpacing(4)
        layout.addWidget(self.sentence, 1)
        layout.addWidget(self.bring_back)
        layout.addWidget(self.discard)
        self.hide()

    def tell(self, sentence: str | None) -> None:
        """Offer what was found; nothing to find, no bar."""
        self.sentence.setText(sentence or "")
        self.setVisible(bool(sentence))

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        """The tint and a clock that goes back."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(appearance().colour("hintTint"))
        painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        left = (_TEXT_AT - _ICON) // 2
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - _ICON
        room = QRect(left, (self.height() - _ICON) // 2, _ICON, _ICON)
        draw_icon(painter, "clock-counter-clockwise", room, appearance().colour("hint"))
