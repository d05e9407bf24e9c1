"""The history of edits: a click on a step takes the chart there."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QStackedWidget, QVBoxLayout

from orgchart.translation import texts
from orgchart.ui.canvas.canvas import Canvas
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.empty import EmptyState
from orgchart.ui.panels.following import FollowingPanel
from orgchart.ui.panels.history.model import HistoryModel

tr = texts("History")

_MARGIN = 8
_ICON = 12


class StepList(QListView):
    """The steps; Enter and space do what a click does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Go to the step with the focus."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class HistoryPanel(FollowingPanel):
    """Every step that was done or undone, the oldest first."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas.open_chart)
        self._canvas = canvas
        self.model = HistoryModel(self.open_chart.document, self)
        self.list = StepList()
        self._empty = EmptyState("clock-counter-clockwise")
        self._pages = QStackedWidget()
        self._build()
        self.list.clicked.connect(self._go_to)

    def refresh(self) -> None:
        """Read the history and stand at the state of now."""
        self.model.read()
        here = self.model.index(self.model.here)
        self.list.setCurrentIndex(here)
        self.list.scrollTo(here)
        self._pages.setCurrentWidget(self.list if self.model.rowCount() > 1 else self._empty)

    def _build(self) -> None:
        self.list.setModel(self.model)
        self.list.setIconSize(QSize(_ICON, _ICON))
        self.list.setAccessibleName(tr("History of edits"))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self._empty.say(
            tr("Nothing edited yet."),
            tr("Every edit will stand here; a click on a step goes back to it."),
        )
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.addWidget(self._pages)

    def _go_to(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        go_to_step(self.open_chart, index.row())
        self.catch_up()
        if self.open_chart.selection:
            self._canvas.reveal(self.open_chart.selection[0])


def go_to_step(open_chart: OpenChart, count: int) -> None:
    """Undo or redo until so many steps are done."""
    document = open_chart.document
    while len(document.done) > count:
        open_chart.undo()
    while len(document.done) < count and document.undone:
        open_chart.redo()
