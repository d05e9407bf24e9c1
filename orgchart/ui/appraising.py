"""Charts are seen first, then checked and counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from orgchart.model.change import Change
from orgchart.model.chart import Chart
from orgchart.model.records import AnyRecord, Id
from orgchart.ui.appraisal import Appraisal
from orgchart.ui.arranged import LARGE
from orgchart.ui.files.background import Background

if TYPE_CHECKING:
    from orgchart.ui.canvas.canvas import Canvas

# Milliseconds in which the picture reaches the screen, and hands that are waiting come first.
_MOMENT = 20
# Where something else is in front no canvas is painted.
_AT_LATEST = 1000


class Appraising(QObject):
    """Appraises the chart of a canvas once it is painted; a large one in a thread.

    The thread looks at a chart of its own. What is edited meanwhile is made up for.
    """

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas, self._open = canvas, canvas.open_chart
        self._meanwhile: list[Change] = []
        self._wait = QTimer(self, singleShot=True, interval=_AT_LATEST)
        self._wait.timeout.connect(self._begin)
        if self._open.is_pending:
            canvas.painted.connect(self._soon)
            self._wait.start()

    def _soon(self) -> None:
        self._canvas.painted.disconnect(self._soon)
        if self._wait.isActive():
            self._wait.start(_MOMENT)

    def _begin(self) -> None:
        if len(self._open.chart.roles) <= LARGE:
            self._open.appraise()
        elif self._open.is_pending:
            self._begin_thread()

    def _begin_thread(self) -> None:
        records = dict(self._open.chart.records)
        self._open.changed.connect(self._note)
        Background(lambda: _appraised(records), self._take, self._open.refused.emit, self)

    def _note(self, change: Change) -> None:
        self._meanwhile.append(change)

    def _take(self, found: tuple[Chart, Appraisal]) -> None:
        self._open.changed.disconnect(self._note)
        if not self._open.is_pending:
            return  # somebody could not wait
        chart, appraisal = found
        for change in self._meanwhile:
            chart.apply(change)
            appraisal.apply(change)
        appraisal.go_on_with(self._open.chart)
        self._open.appraise(appraisal)


def _appraised(records: dict[Id, AnyRecord]) -> tuple[Chart, Appraisal]:
    """Check and count records as they were, in a thread."""
    chart = Chart(records.values())
    appraisal = Appraisal(chart)
    appraisal.complete()
    return chart, appraisal
