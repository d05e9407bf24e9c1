"""Keeps a chart fitted to its page while it is edited, in a thread so that nobody waits."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from orgchart.layout import Fit, Options
from orgchart.ui.exporting.preview import Newest
from orgchart.ui.fitting.fit import OnPage, fitted, on_page
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.prospect import Situation

_PAUSE = 150  # milliseconds that edits may follow one another in


class PageKeeper(QObject):
    """Tells by ``lies`` where the page lies (`OnPage`, or None without one) after every change.

    Another arrangement is taken only when it makes the chart larger by a twentieth.
    """

    lies = Signal(object)

    def __init__(self, open_chart: OpenChart, parent: QObject) -> None:
        super().__init__(parent)
        self._open = open_chart
        self._situation: Situation | None = None
        self._searching = Newest(self, _PAUSE)
        self._searching.ready.connect(self._take)
        open_chart.changed.connect(self.look_again)
        open_chart.viewed.connect(self.look_again)

    @property
    def is_busy(self) -> bool:
        """Whether a better arrangement is still looked for."""
        return self._searching.is_busy

    def look_again(self, *_: object) -> None:
        """The chart is another, or looked at in another way."""
        self.lies.emit(self._lies())
        if self._open.page is None:
            self._searching.forget()
        else:
            self._search()

    def _lies(self) -> OnPage | None:
        shown, sheet = self._open, self._open.page
        if sheet is None:
            return None
        return on_page(shown.chart, shown.places, shown.look, sheet)

    def _search(self) -> None:
        shown, sheet = self._open, self._open.page
        assert sheet is not None
        situation = self._situation = shown.situation()
        sizes, look, before = shown.card_sizes, shown.look, shown.options
        wanted = shown.wanted_options

        def work() -> Fit:
            return fitted(situation.chart(), sizes, look, wanted, sheet, before)

        self._searching.ask(work)

    def _take(self, found: Fit) -> None:
        situation = self._situation
        if situation is None or not self._open.situation().is_that_of(situation):
            return
        if not _is_same(found.options, self._open.options):
            self._open.arrange_as(found.options)


def _is_same(one: Options, other: Options) -> bool:
    return (one.direction, one.gaps, one.branches) == (other.direction, other.gaps, other.branches)
