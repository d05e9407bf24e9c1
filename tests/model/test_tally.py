"""Figures kept while a chart is edited are those counted from scratch."""

from __future__ import annotations

from hypothesis import given

from orgchart.model.chart import Chart
from orgchart.model.document import Document
from orgchart.model.metrics import statistics
from orgchart.model.tally import Tally
from support.edits import Step, perform, steps
from support.outline import chart

START = """
Head of Service [director]
  Ana "Ana Ruiz" [manager] (support)
    Agent x12 (support)
    Bo [vacant]
  Cy [manager] (sales)
    Seller x3 (sales)
Advisor
"""


@given(steps())
def test_figures_equal_those_counted_from_scratch(edits: list[Step]) -> None:
    document = Document(chart(START))
    tally = Tally(document.chart)
    document.subscribe(tally.apply)
    assert tally.statistics() == statistics(document.chart)
    for step in edits:
        perform(document, step)
        assert tally.statistics() == statistics(document.chart)


def test_an_empty_chart_has_nothing_to_count() -> None:
    assert Tally(Chart()).statistics() == statistics(Chart())
