"""The workloads of a chart: what occupancy and capacity are worked out from."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from orgchart.model.chart import Chart
from orgchart.model.records import Settings, Workload
from orgchart.translation import texts
from orgchart.ui.rules_page.choices import with_workloads
from orgchart.ui.rules_page.workload_form import WorkloadForm
from orgchart.ui.widgets import button, label, row

tr = texts("Rules page")


class Workloads(QWidget):
    """A form for each workload and a button for another; ``wanted`` are settings with them."""

    wanted = Signal(object, str)

    def __init__(self, chart: Chart) -> None:
        super().__init__()
        self._chart = chart
        self._shown: tuple[Workload, ...] = ()
        self.forms: list[WorkloadForm] = []
        self.add = button(tr("Add a workload"), "", "plus")
        self.add.clicked.connect(self._add)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        told = tr(
            "What comes in the busiest interval, or which seats are to be manned. As long as "
            "there is none, the rules on occupancy and capacity wait silently."
        )
        self._layout.addWidget(label(told, "secondary", wrap=True))
        self._layout.addWidget(row(self.add, None))

    def show_settings(self, settings: Settings) -> None:
        """Show the workloads of the chart, unless they are shown already."""
        if settings.workloads == self._shown and len(self.forms) == len(self._shown):
            return
        self._shown = settings.workloads
        for form in self.forms:
            self._layout.removeWidget(form)
            form.deleteLater()
        self.forms = [self._form(at, work) for at, work in enumerate(self._shown)]
        for at, form in enumerate(self.forms, 1):
            self._layout.insertWidget(at, form)

    def _form(self, at: int, work: Workload) -> WorkloadForm:
        made = WorkloadForm(self._chart, work)
        made.wanted.connect(lambda wanted: self._take(at, wanted))
        return made

    def _take(self, at: int, work: Workload | None) -> None:
        others = list(self._shown)
        others[at : at + 1] = [] if work is None else [work]
        told = tr("Remove a workload") if work is None else tr("Change a workload")
        self.wanted.emit(with_workloads(self._chart.settings, tuple(others)), told)

    def _add(self) -> None:
        used = sorted(self._chart.used_functions() - {"leadership"}) or ["support"]
        first = "support" if "support" in used else used[0]
        new = Workload(function=first, volume=100.0)
        settings = self._chart.settings
        self.wanted.emit(with_workloads(settings, (*settings.workloads, new)), tr("Add a workload"))
