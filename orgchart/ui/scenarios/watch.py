"""Tells when today and the scenario that is shown contradict each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from orgchart.model.scenarios import conflicts
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.scenarios.verbs import shown_name
from orgchart.ui.scenarios.words import conflicts_text, tr

if TYPE_CHECKING:
    from orgchart.ui.window import Window

_TOPIC = "conflicts"
_PAUSE = 200  # milliseconds; who switches to and fro is not told each time


class ConflictWatch(QObject):
    """Looks when edits pause, and says it in the bar of the window with the way to settle it."""

    def __init__(self, open_chart: OpenChart, window: Window, parent: QObject) -> None:
        super().__init__(parent)
        self._open, self._window = open_chart, window
        self._pausing = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pausing.timeout.connect(self.look)
        open_chart.changed.connect(self._pausing.start)

    def look(self) -> None:
        """See whether there is anything to be settled."""
        document = self._open.document
        found = conflicts(document.records, document.shown) if document.shown else []
        if not found:
            self._window.bar.clear(_TOPIC)
            return
        settle = (tr("Settle it…"), self._window.commands["settle-scenario"].trigger)
        told = conflicts_text(len(found), shown_name(self._open))
        self._window.bar.say(_TOPIC, told, settle, kind="warning")
