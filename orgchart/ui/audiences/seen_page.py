"""The chart as an audience sees it, to be looked at: what they may not see is not on the page."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QStackedWidget, QVBoxLayout

from orgchart.model.audiences import BOARD, audiences, find_audience, for_audience
from orgchart.model.errors import InputError
from orgchart.model.records import Id
from orgchart.translation import texts
from orgchart.ui.audiences.words import left_out_text
from orgchart.ui.direction import pointing
from orgchart.ui.mending.preview_canvas import PreviewCanvas
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.empty import EmptyState
from orgchart.ui.panels.following import FollowingPanel
from orgchart.ui.widgets import button, column, divider, label, row

tr = texts("Audiences")


class SeenPage(FollowingPanel):
    """A canvas of the chart that `for_audience` gives; it follows every edit.

    ``left`` asks for the view before, ``editing`` for the page of audiences, ``exporting`` for
    an export to the one shown.
    """

    left = Signal()
    editing = Signal(str)
    exporting = Signal(str)

    def __init__(self, open_chart: OpenChart) -> None:
        super().__init__(open_chart)
        self.canvas: PreviewCanvas | None = None
        self.who = QComboBox()
        self.who.setAccessibleName(tr("Audience"))
        self.who.activated.connect(self._look_again)
        self.told = label("", "small", wrap=True)
        self.edit = button(tr("Change what they see…"), "ghost")
        self.edit.clicked.connect(lambda: self.editing.emit(self.audience))
        self.export = button(tr("Export for them…"), "ghost", "export")
        self.export.clicked.connect(lambda: self.exporting.emit(self.audience))
        self.back = button(tr("Back"), "ghost", pointing("arrow-left"))
        self.back.clicked.connect(self.left)
        self._empty = EmptyState("eye-slash")
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._lay_out()

    @property
    def audience(self) -> Id:
        """Whose eyes it is seen with."""
        return str(self.who.currentData() or BOARD.id)

    def look_as(self, id: Id) -> None:
        """Show the chart as an audience sees it."""
        self._list()
        self.who.setCurrentIndex(max(0, self.who.findData(id)))
        self._look_again()

    def refresh(self) -> None:
        """Show the chart of now, as large as it fits."""
        self._list()
        found = find_audience(self.open_chart.chart, self.audience) or BOARD
        told = left_out_text(self.open_chart.chart, found)
        self.told.setText(told)
        try:
            seen = for_audience(self.open_chart.chart, found)
        except InputError:
            self._empty.say(tr("Nothing to see."), told)
            self._pages.setCurrentWidget(self._empty)
            return
        self._show(OpenChart(seen))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _show(self, twin: OpenChart) -> None:
        before, self.canvas = self.canvas, PreviewCanvas(twin, self)
        twin.setParent(self.canvas)
        self.canvas.setAccessibleName(tr("The chart as the audience sees it"))
        self.canvas.left.connect(self.left)
        self._pages.addWidget(self.canvas)
        self._pages.setCurrentWidget(self.canvas)
        if before is not None:
            self._pages.removeWidget(before)
            before.deleteLater()
        self.canvas.fit()

    def _list(self) -> None:
        shown = self.audience
        with QSignalBlocker(self.who):
            self.who.clear()
            for each in audiences(self.open_chart.chart):
                self.who.addItem(each.name, each.id)
            self.who.setCurrentIndex(max(0, self.who.findData(shown)))

    def _look_again(self, *_: object) -> None:
        self.fall_behind()
        self.catch_up()

    def _lay_out(self) -> None:
        named = label(tr("As seen by"), "strong")
        named.setBuddy(self.who)
        head = row(named, self.who, None, self.edit, self.export, self.back, spacing=10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(column(head, self.told, spacing=4, margin=10))
        layout.addWidget(divider())
        layout.addWidget(self._pages, 1)
