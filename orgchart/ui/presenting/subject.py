"""What is presented: the chart of a window as it is shown, or as an audience sees it."""

from __future__ import annotations

from orgchart.model.audiences import find_audience, for_audience
from orgchart.model.errors import InputError
from orgchart.model.records import Id
from orgchart.translation import texts
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.scenarios.verbs import shown_name

tr = texts("Presenting")


class Subject:
    """An open chart, and for whose eyes it is shown ("": for everybody's)."""

    def __init__(self, open_chart: OpenChart, audience: Id = "") -> None:
        self.open_chart = open_chart
        self.audience = audience

    def chart(self) -> OpenChart:
        """The chart of now. Raises InputError when an audience sees nothing of it."""
        if not self.audience:
            return self.open_chart
        found = find_audience(self.open_chart.chart, self.audience)
        if found is None:
            raise InputError(tr("The audience is not there any more."))
        return OpenChart(for_audience(self.open_chart.chart, found))

    @property
    def told(self) -> str:
        """The name of the scenario; "" for today, and for an audience, who need not know of any."""
        is_scenario = self.open_chart.document.shown is not None and not self.audience
        return shown_name(self.open_chart) if is_scenario else ""
