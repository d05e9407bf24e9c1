"""Taking somebody who has no post out of the chart."""

from __future__ import annotations

from orgchart.model.records import Id
from orgchart.model.waiting import dismiss
from orgchart.translation import texts
from orgchart.ui.open_chart import OpenChart
from orgchart.ui.people.words import name_of

tr = texts("People")


def remove_person(open_chart: OpenChart, id: Id) -> None:
    """Remove them, as one step."""
    name = name_of(open_chart.chart, id)
    with open_chart.edit(tr("Remove {name} from the chart").format(name=name)) as draft:
        dismiss(draft, id)
