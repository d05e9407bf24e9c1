"""What is being compared in one window, kept up to date as the chart is edited."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from orgchart.ui.arranged import LARGE
from orgchart.ui.comparing.result import Named, Result, appraised, result_of
from orgchart.ui.comparing.sides import Side, first_sides
from orgchart.ui.files.background import Background
from orgchart.ui.open_chart import OpenChart

_PAUSE = 40  # milliseconds; a burst of edits is compared once


class Comparing(QObject):
    """Two sides and their ``result``, None while there is nothing to compare.

    ``changed`` tells of a new result, and whether it is of other sides; ``busy`` that a large one
    is being worked out. Nothing is done while nobody is looking (`sleep`).
    """

    changed = Signal(bool)
    busy = Signal(bool)

    def __init__(self, open_chart: OpenChart, parent: QObject) -> None:
        super().__init__(parent)
        self.open_chart = open_chart
        self.sides: tuple[Side, Side] | None = None
        self.result: Result | None = None
        self._awake, self._stale, self._others = False, True, True
        self._work: Background | None = None
        self._pausing = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pausing.timeout.connect(self.refresh)
        open_chart.changed.connect(self._follow)

    def compare(self, before: Side, after: Side) -> None:
        """Compare these from now on."""
        self.sides, self._others = (before, after), True
        self.refresh()

    def wake(self) -> None:
        """Somebody looks."""
        self._awake = True
        if self._stale:
            self.refresh()

    def sleep(self) -> None:
        """Nobody looks any more."""
        self._awake = False
        self._pausing.stop()

    def refresh(self) -> None:
        """Compare anew, in a thread if that takes long."""
        document = self.open_chart.document
        self.sides = self.sides or first_sides(document)
        self._stale = False
        if self._work is not None:
            self._work.cancel()
        if self.sides is None:
            self._show(None)
            return
        before, after = (Named(side.chart(document), side.called(document)) for side in self.sides)
        if max(len(each.chart.roles) for each in (before, after)) <= LARGE:
            self._show(appraised(result_of(before, after)))
            return
        self.busy.emit(True)
        self._in_thread(lambda: result_of(before, after), self._show_first)

    def _show_first(self, result: Result) -> None:
        """A large comparison is seen before its findings are counted."""
        self._show(result)
        self._in_thread(lambda: appraised(result), self._show)

    def _in_thread(self, work: Callable[[], Result], done: Callable[[Result], None]) -> None:
        self._work = Background(work, done, self.open_chart.refused.emit, self)
        self._work.ended.connect(self._ended)

    def _ended(self) -> None:
        self._work = None
        self.busy.emit(False)

    def _show(self, result: Result | None) -> None:
        others, self._others = self._others, False
        self.result = result
        self.changed.emit(others)

    def _follow(self, *_: object) -> None:
        """The chart was edited, or another scenario is shown."""
        self._stale = True
        if self._awake:
            self._pausing.start()
