"""What the organisation wants in no export is taken out of the chart before a format sees it."""

from __future__ import annotations

from orgchart.model.audiences.offers import offers
from orgchart.model.chart import Chart
from orgchart.model.hiding import without_fields
from orgchart.policy import organisation
from orgchart.translation import texts

tr = texts("Export")


def held_back(chart: Chart) -> Chart:
    """The chart without the fields that are in no export here."""
    return without_fields(chart, organisation().policy.hidden_fields)


def what_is_held_back() -> list[str]:
    """A sentence on the fields that are in no export here, if there are any."""
    names = organisation().policy.hidden_fields
    labels = {offer.name: offer.label for offer in offers()}
    if not names:
        return []
    told = tr("Left out, as your organisation has set: {fields}.")
    return [told.format(fields=", ".join(labels.get(name, tr("own fields")) for name in names))]
