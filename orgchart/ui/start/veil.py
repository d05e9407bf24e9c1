"""What lies over the page while a file is held over it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from orgchart.translation import texts
from orgchart.ui.style.appearance import appearance
from orgchart.ui.style.colours import faded
from orgchart.ui.style.icons import draw_icon
from orgchart.ui.widgets import label

tr = texts("Start")

_OPACITY = 0.9
_RING = 3
_INSET = 12
_RADIUS = 10.0
_ICON = 48


class DropVeil(QWidget):
    """A tint with a dashed ring over all of its parent, saying what a drop would do."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._sentence = label("", "heading")
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addSpacing(_ICON * 2)
        layout.addWidget(self._sentence)
        layout.addStretch(1)
        self.hide()

    def lift(self, count: int) -> None:
        """Show it for so many files."""
        one = tr("Drop the file to open it")
        several = tr("Drop to open {count} files").format(count=count)
        self._sentence.setText(one if count == 1 else several)
        self.setGeometry(self._over.rect())
        self.raise_()
        self.show()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        """Tint, ring and an arrow into a tray."""
        colour = appearance().colour
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), faded(colour("dropOkTint").name(), _OPACITY))
        painter.setPen(QPen(colour("dropOk"), _RING, Qt.PenStyle.DashLine))
        inner = self.rect().adjusted(_INSET, _INSET, -_INSET, -_INSET)
        painter.drawRoundedRect(inner, _RADIUS, _RADIUS)
        room = QRect(0, 0, _ICON, _ICON)
        room.moveCenter(self.rect().center())
        draw_icon(painter, "download-simple", room, colour("dropOk"))
