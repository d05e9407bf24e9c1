"""The line at the foot of the window: the figures of the chart, and what a gesture would do."""

from __future__ import annotations

from typing import get_args

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from orgchart.model.metrics import Statistics
from orgchart.model.records import Severity
from orgchart.rules import words
from orgchart.translation import counted, later, number, texts
from orgchart.ui.direction import at_end
from orgchart.ui.filter.words import count_text
from orgchart.ui.fitting.fit import OnPage
from orgchart.ui.fitting.pages import page_words
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.table.views import Shown
from orgchart.ui.widgets import label

tr = texts("Window")

_HEIGHT = 30
_KEYS: dict[Shown, str] = {
    "chart": later("Tab adds a report · Enter adds a colleague · F2 renames"),
    "table": later("Enter edits a cell · Ctrl+Enter fills all selected ones · Ctrl+D fills down"),
    "compare": later("F7 shows the next view · a click on a line goes to the role"),
    "coverage": later("A click or Space gives a role a function, or takes it · a head sorts"),
}
# Counting waits until edits pause for so many milliseconds.
_PAUSE = 60
# A sentence stays for so many milliseconds, unless another one comes.
STAY = 15_000


class StatusLine(QFrame):
    """People, FTE, layers, spans, findings; zoom and hints at the other end."""

    def __init__(self, open_chart: OpenChart) -> None:
        super().__init__()
        self._open = open_chart
        self._keys = self._sentence = tr(_KEYS["chart"])
        self.setFixedHeight(_HEIGHT)
        self.setProperty("panel", True)
        self._figures = label("", "small")
        self._said = label("", "small")
        self._said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._said.setAlignment(at_end())
        self._page = label("", "small")
        self._page.hide()
        self._zoom = label(tr("{n} %").format(n=100), "small")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 0, 14, 0)
        layout.setSpacing(12)
        layout.addWidget(self._figures)
        layout.addWidget(self._said, 1)
        layout.addWidget(self._page)
        layout.addWidget(self._zoom)
        self._counting = QTimer(self, singleShot=True, interval=_PAUSE)
        self._counting.timeout.connect(self._count)
        self._staying = QTimer(self, singleShot=True, interval=STAY)
        self._staying.timeout.connect(lambda: self.say(""))
        open_chart.changed.connect(self._counting.start)
        open_chart.filtered.connect(self._counting.start)
        open_chart.appraised.connect(self._count)
        self._count()

    def say(self, sentence: str) -> None:
        """Say what a gesture would do or has done, for a while; nothing brings the keys back."""
        self._sentence = sentence or self._keys
        self._staying.start()
        self._fit()

    def show_keys(self, shown: Shown) -> None:
        """Tell the keys of the view that is in front; only a chart has a zoom."""
        self._keys = tr(_KEYS[shown])
        self._zoom.setVisible(shown in ("chart", "compare"))
        self.say("")

    def show_page(self, lies: OnPage | None) -> None:
        """Tell how large the titles are on the page that the chart is fitted to."""
        self._page.setVisible(lies is not None)
        if lies is None:
            return
        told = tr("{page}: titles {n} pt, small") if lies.is_small else tr("{page}: titles {n} pt")
        name = page_words(self._open.chart.settings.page)
        self._page.setText(told.format(page=name, n=number(lies.points, ".1f")))

    def show_zoom(self, scale: float) -> None:
        """Tell the scale of the canvas."""
        share = scale * 100
        self._zoom.setText(tr("{n} %").format(n=number(share, ".0f" if share >= 1 else ".1g")))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """A sentence that has no room ends in an ellipsis, and stands whole in the tip."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(self._said.width(), 1)
        cut = self.fontMetrics().elidedText(self._sentence, Qt.TextElideMode.ElideRight, room)
        self._said.setText(cut)
        self._said.setToolTip(self._sentence if cut != self._sentence else "")

    def _count(self) -> None:
        if self._open.is_pending:
            return
        self._figures.setText(" · ".join(_figures(self._open.statistics, self._open)))
        self._fit()


def _figures(figures: Statistics, open_chart: OpenChart) -> list[str]:
    vacant, waiting = number(figures.vacant, ","), number(figures.not_placed, ",")
    span, largest = round(figures.average_span, 1), number(figures.largest_span, ",")
    filtered = count_text(open_chart)
    return [
        *([filtered] if filtered else []),
        counted(figures.people, tr("1 person"), tr("{n} people")),
        *([tr("{n} vacant").format(n=vacant)] if figures.vacant else []),
        *([tr("{n} not placed").format(n=waiting)] if figures.not_placed else []),
        tr("{n} FTE").format(n=number(round(figures.fte, 2), ",.15g")),
        counted(figures.layers, tr("1 layer"), tr("{n} layers")),
        tr("span Ø {average}, max {largest}").format(average=number(span, "g"), largest=largest),
        _findings(open_chart),
    ]


def _findings(open_chart: OpenChart) -> str:
    counts = open_chart.finding_counts
    kinds: tuple[Severity, ...] = get_args(Severity)
    told = [words.counted(n, kind) for kind in kinds if (n := counts[kind])]
    return ", ".join(told) or tr("no findings")
