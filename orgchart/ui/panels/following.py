"""What panels share that show the whole chart and follow its edits."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from orgchart.ui.open_chart import OpenChart

# Long enough for the canvas to paint first, short enough to seem at once; in milliseconds.
_AFTER_THE_CANVAS = 40
# A chart that takes long to count is counted when the edits pause, not after each.
_PAUSES = 4


class FollowingPanel(QWidget):
    """A panel that is brought up to date shortly after a change, and only while it is seen."""

    def __init__(self, open_chart: OpenChart) -> None:
        super().__init__()
        self.open_chart = open_chart
        self._stale = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_THE_CANVAS)
        self._timer.timeout.connect(self.catch_up)
        open_chart.changed.connect(self.fall_behind)
        open_chart.appraised.connect(self.fall_behind)

    def refresh(self) -> None:
        """Show the chart as it is now."""
        raise NotImplementedError

    def catch_up(self) -> None:
        """Refresh, if anything happened since the last time; what is pending, comes."""
        if self._stale and not self.open_chart.is_pending:
            self._stale = False
            start = perf_counter()
            self.refresh()
            took = round((perf_counter() - start) * 1000)
            self._timer.setInterval(max(_AFTER_THE_CANVAS, took * _PAUSES))

    def fall_behind(self, *_: object) -> None:
        """Something has changed."""
        self._stale = True
        if self.isVisible():
            self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Nobody sees a panel that is not up to date."""
        super().showEvent(event)
        self.catch_up()
