"""For whom an export is: what is left out of it for them, told before it is written."""

from __future__ import annotations

from orgchart.model.audiences import Audience, audiences, find_audience
from orgchart.model.chart import Chart
from orgchart.model.records import Id
from orgchart.ui.exporting.lists import List
from orgchart.ui.exporting.words import tr


class AudienceChoice(List):
    """The audiences of a chart; ``audience`` is the id of the one to begin with, if any."""

    def __init__(self, chart: Chart, audience: Id) -> None:
        super().__init__(tr("For whom"))
        self._chart = chart
        self.addItem(tr("Who may see everything"), "")
        for each in audiences(chart):
            self.addItem(each.name, each.id)
        self.setCurrentIndex(max(0, self.findData(audience)))

    @property
    def audience(self) -> Audience | None:
        """Who is chosen; None where everything may be seen."""
        return find_audience(self._chart, self.currentData())
