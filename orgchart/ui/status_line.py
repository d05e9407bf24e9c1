"""The line at the foot of the window: the figures of the chart, and what a gesture would do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from orgchart.model.metrics import statistics
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.widgets import label

_HEIGHT = 30
_KEYS = "Tab adds a report · Enter adds a colleague · F2 renames"


class StatusLine(QFrame):
    """People, FTE, layers, spans, findings; zoom and hints at the other end."""

    def __init__(self, open_chart: OpenChart) -> None:
        super().__init__()
        self._open = open_chart
        self.setFixedHeight(_HEIGHT)
        self.setProperty("panel", True)
        self._figures = label("", "small")
        self._said = label(self.tr(_KEYS), "small")
        self._zoom = label("100 %", "small")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 0, 14, 0)
        layout.addWidget(self._figures)
        layout.addStretch(1)
        layout.addWidget(self._said)
        layout.addSpacing(12)
        layout.addWidget(self._zoom)
        self._said.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        open_chart.changed.connect(self._count)
        self._count()

    def say(self, sentence: str) -> None:
        """Say what a gesture would do; nothing brings the keys back."""
        self._said.setText(sentence or self.tr(_KEYS))

    def show_zoom(self, scale: float) -> None:
        """Tell the scale of the canvas."""
        self._zoom.setText(f"{scale * 100:.0f} %")

    def _count(self, *_: object) -> None:
        figures = statistics(self._open.chart)
        parts = [
            f"{figures.people:,} people",
            f"{figures.fte:g} FTE",
            f"{figures.layers} layers",
            f"span Ø {figures.average_span:g}, max {figures.largest_span}",
        ]
        if figures.vacant:
            parts.insert(1, f"{figures.vacant} vacant")
        parts.append(_findings(self._open))
        self._figures.setText(" · ".join(parts))


def _findings(open_chart: OpenChart) -> str:
    counts = dict.fromkeys(("error", "warning", "hint"), 0)
    for problem in open_chart.problems:
        counts[problem.severity] += 1
    told = [f"{n} {kind}{'' if n == 1 else 's'}" for kind, n in counts.items() if n]
    return ", ".join(told) or "no findings"
