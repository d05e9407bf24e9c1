"""What an audience sees and does not see, in words."""

from __future__ import annotations

from orgchart.model.audience import Audience
from orgchart.model.audiences import left_out
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.words import word
from orgchart.translation import inside, texts

tr = texts("Audiences")


def left_out_text(chart: Chart, audience: Audience) -> str:
    """What is not shown to them, in sentences; or why nothing can be."""
    try:
        found = left_out(chart, audience)
    except InputError as error:
        return str(error)
    return " ".join(found) or tr("They see everything that is in the chart.")


def filter_text(chart: Chart, audience: Audience) -> str:
    """Who is shown: "filled, vacant · Sales"; nothing when there is no filter."""
    chosen = [
        ", ".join(_said(chart, name, value) for value in values)
        for name, values in audience.values.items()
        if values
    ]
    return " · ".join([audience.text] * bool(audience.text) + chosen)


def _said(chart: Chart, name: str, value: str) -> str:
    """A value of a field in the language that is spoken; one's own as it is written."""
    function = chart.function(value) if name == "functions" else None
    if function is not None:
        return function.name
    said = word(value)
    return said if said == value else inside(said)
