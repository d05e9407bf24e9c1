"""For whom an export is: what is left out of it for them, told before it is written."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox

from orgchart.export.for_audience import job_for
from orgchart.export.job import Job
from orgchart.model.audiences import audiences, find_audience
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.records import Id
from orgchart.ui.widgets import label


class AudienceChoice(QObject):
    """The list ``who``, and ``told``, what is left out; ``changed`` tells of another choice."""

    changed = Signal()

    def __init__(self, chart: Chart, audience: Id, parent: QObject) -> None:
        super().__init__(parent)
        self._chart = chart
        self.possible = True
        self.who = QComboBox()
        self.who.setAccessibleName(self.tr("For whom"))
        self.who.addItem(self.tr("Whoever may see everything"), "")
        for each in audiences(chart):
            self.who.addItem(each.name, each.id)
        self.who.setCurrentIndex(max(0, self.who.findData(audience)))
        self.told = label("", "small", wrap=True)
        self.who.currentIndexChanged.connect(self.changed)

    def applied(self, job: Job) -> Job:
        """The job for whoever is chosen. Raises InputError when there is nothing to show them."""
        return self._applied(job)[0]

    def tell(self, job: Job) -> None:
        """Say what is left out of a job, or why it is not ``possible``."""
        try:
            told = " ".join(self._applied(job)[1])
            self.possible = True
        except InputError as error:
            told, self.possible = str(error), False
        self.told.setText(told)
        self.told.setVisible(bool(told))

    def _applied(self, job: Job) -> tuple[Job, list[str]]:
        found = find_audience(self._chart, self.who.currentData())
        return (job, []) if found is None else job_for(job, found)
