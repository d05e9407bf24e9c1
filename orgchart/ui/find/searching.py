"""The search of an open chart, which everything that finds roles in it shares."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from orgchart.model.search import Search
from orgchart.ui.open_chart import OpenChart

# So many roles are folded between two events: less than half a frame's time.
_AT_ONCE = 200


class ChartSearch(QObject):
    """Lives as long as its open chart; gets ready in the pauses between events."""

    def __init__(self, open_chart: OpenChart) -> None:
        super().__init__(open_chart)
        self.search = open_chart.search
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._prepare)

    def get_ready(self) -> None:
        """Somebody is about to type what to find."""
        self._timer.start()

    def _prepare(self) -> None:
        if not self.search.prepare(_AT_ONCE):
            self._timer.stop()


def search_of(open_chart: OpenChart) -> Search:
    """The search of an open chart, which from now on gets ready for a first word."""
    found = open_chart.findChild(ChartSearch)
    shared = found if isinstance(found, ChartSearch) else ChartSearch(open_chart)
    shared.get_ready()
    return shared.search
