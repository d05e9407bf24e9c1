"""The offer after a card was dropped on empty ground: make it a top."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout

from orgchart.model.records import Id
from orgchart.translation import texts
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.canvas.floating import ROOM, Floating
from orgchart.ui.widgets import button, label

tr = texts("Canvas")

_SHOWN_FOR = 8000  # milliseconds


class TopOffer(Floating):
    """One sentence and one button; it goes by itself, and when something else is done."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas, "middle")
        self._canvas = canvas
        self._ids: tuple[Id, ...] = ()
        self.accept = button(tr("Make it a top"), "ghost")
        self.accept.clicked.connect(self._accept)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(ROOM + 12, ROOM + 4, ROOM + 6, ROOM + 4)
        layout.addWidget(label(tr("Cards are arranged automatically.")))
        layout.addWidget(self.accept)
        self._timer = QTimer(self, interval=_SHOWN_FOR, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self.hide()
        canvas.offered_top.connect(self._offer)
        canvas.open_chart.changed.connect(self.hide)
        canvas.open_chart.selected.connect(self.hide)

    def _offer(self, ids: tuple[Id, ...]) -> None:
        self._ids = ids
        self.accept.setText(tr("Make it a top") if len(ids) == 1 else tr("Make them tops"))
        self.settle()
        self.show()
        self.raise_()
        self._timer.start()

    def _accept(self) -> None:
        self.hide()
        self._canvas.make_top(self._ids)
        self._canvas.setFocus()
