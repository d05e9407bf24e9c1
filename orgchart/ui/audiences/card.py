"""One audience on the page: what it does not see, and when it is opened everything about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout

from orgchart.model.audience import Audience
from orgchart.model.audiences import READY_MADE
from orgchart.translation import texts
from orgchart.ui.audiences.form import AudienceForm
from orgchart.ui.audiences.words import left_out_text
from orgchart.ui.direction import pointing
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.style.icons import icon
from orgchart.ui.widgets import button, label, row

tr = texts("Audiences")


class AudienceCard(QFrame):
    """A line that opens; ``looked`` asks to see the chart as they do, ``removed`` to remove it."""

    looked = Signal()
    removed = Signal()

    def __init__(self, open_chart: OpenChart, audience: Audience) -> None:
        super().__init__()
        self.setProperty("rule", True)
        self._open = open_chart
        self.form = AudienceForm(open_chart, audience)
        self.name = label("", "strong")
        self.told = label("", "small", wrap=True)
        self.look = button(tr("See it as they do"), "ghost", "eye")
        self.look.clicked.connect(self.looked)
        self.remove = button("", "ghost")
        self.remove.clicked.connect(self.removed)
        self.turn = QToolButton()
        self.turn.clicked.connect(lambda: self.show_form(shown=self.form.isHidden()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(2)
        layout.addWidget(row(self.turn, self.name, None, self.remove, self.look, spacing=8))
        layout.addWidget(self.told)
        layout.addWidget(self.form)
        self.told.setContentsMargins(38, 0, 8, 4)
        self.show_form(shown=False)
        self.show_audience(audience)

    def show_audience(self, audience: Audience) -> None:
        """Show what holds, and what it comes to in the chart as it is."""
        self.name.setText(audience.name)
        self.turn.setAccessibleName(tr("More about {name}").format(name=audience.name))
        self.told.setText(left_out_text(self._open.chart, audience))
        own = audience.id in self._open.chart.records
        ready = audience.id in READY_MADE
        self.remove.setText(tr("As it came") if ready else tr("Remove"))
        self.remove.setVisible(own)
        self.form.show_audience(audience)

    def show_form(self, *, shown: bool) -> None:
        """Open or close it."""
        self.form.setVisible(shown)
        self.turn.setIcon(icon("caret-down" if shown else pointing("caret-right")))
