"""The text field that lies over a dotted line while one types what the line is for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from orgchart.translation import texts
from orgchart.ui.canvas.canvas import Canvas

tr = texts("Canvas")

_WIDTH, _HEIGHT = 180, 28


class LineLabel(QLineEdit):
    """Enter commits, Escape reverts, leaving the field commits."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas.viewport())
        self._canvas = canvas
        self.setFixedSize(_WIDTH, _HEIGHT)
        self.setPlaceholderText(tr("What the line is for"))
        self.setAccessibleName(tr("What the dotted line is for"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hide()
        canvas.picked_line.label_wanted.connect(self.open)
        canvas.picked_line.changed.connect(self.hide)
        canvas.zoomed.connect(self._place)

    def open(self) -> None:
        """Begin with the label of the picked line, which comes into view."""
        picked = self._canvas.picked_line
        if not picked.course():
            return
        self.setText(picked.label)
        self._place()
        self.show()
        self.setFocus()
        self.selectAll()

    def commit(self) -> None:
        """Write what was typed and go away."""
        if self.isVisible():
            self.hide()
            self._canvas.picked_line.name(self.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Keys that end typing; all others write."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self._canvas.setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commit()
            self._canvas.setFocus()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Leaving the field commits; a menu of its own does not leave it."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    def _place(self, *_: object) -> None:
        picked = self._canvas.picked_line
        if picked.line is None or not picked.course():
            return
        room = self._canvas.viewport().rect()
        at = picked.middle()
        x = min(max(at.x() - _WIDTH / 2, 0), room.width() - _WIDTH)
        y = min(max(at.y() - _HEIGHT / 2, 0), room.height() - _HEIGHT)
        self.move(int(x), int(y))
