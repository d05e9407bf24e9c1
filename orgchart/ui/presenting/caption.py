"""The line below a presented chart: what it is, which branch is shown, as of when."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from orgchart.drawing.text import clean
from orgchart.drawing.title import title_of_chart
from orgchart.model.chart import Chart
from orgchart.translation import number, texts
from orgchart.ui.widgets import label

tr = texts("Presenting")

_HEIGHT = 40
_MARGIN = 32


class Caption(QWidget):
    """Title, branch, number and date, small and quiet."""

    def __init__(self) -> None:
        super().__init__()
        self.title = label("", "strong")
        self.branch = label("", "secondary")
        self.about = label("", "secondary")
        self.number = label("", "medium")
        self.setFixedHeight(_HEIGHT)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 0, _MARGIN, 8)
        layout.setSpacing(12)
        for part in (self.title, self.branch):
            layout.addWidget(part)
        layout.addStretch(1)
        for part in (self.about, self.number):
            layout.addWidget(part)

    def tell_chart(self, chart: Chart, scenario: str) -> str:
        """Say what the chart is: its title, which it gives back, its scenario, its date."""
        settings = chart.settings
        title = title_of_chart(chart)
        self.title.setText(title)
        draft = tr("Draft") if settings.draft else ""
        parts = [scenario, draft, clean(settings.confidentiality), clean(settings.date)]
        self.about.setText(" · ".join(filter(None, parts)))
        return title

    def tell_stop(self, branch: str, at: int, count: int) -> None:
        """Say which branch is shown, and which of how many views it is."""
        self.branch.setText(branch)
        told = tr("{n} of {all}").format(n=number(at + 1, ","), all=number(count, ","))
        self.number.setText(told if count > 1 else "")
