"""The page of the inspector while something is selected: the card above, what is about it below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from orgchart.ui.mending.mending import Mending
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.panels.inspector.findings import Findings
from orgchart.ui.panels.inspector.form import Form
from orgchart.ui.panels.inspector.header import Header
from orgchart.ui.widgets import column, divider


class Page(QWidget):
    """Card, findings and fields; the card stays in sight while the rest is scrolled."""

    def __init__(self, open_chart: OpenChart, mending: Mending | None) -> None:
        super().__init__()
        self.header = Header(open_chart)
        self.findings = Findings(mending)
        self.form = Form(open_chart)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(column(self.findings, self.form, None, spacing=0))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column(self.header, divider(), area, spacing=0))
