"""Counting: seats, people, spans, FTE."""

from __future__ import annotations

from orgchart.model.chart import Chart
from orgchart.model.metrics import span, statistics
from orgchart.model.records import Role
from support.outline import chart

DEPARTMENT = """
Director [director] (leadership)
  Manager [manager] x2 (leadership, support)
    Lead [team lead] x3 (support)
    Agent x8 0.5fte (support)
  Open Post *vacant
  Next Year *planned x2
  Assistant +assistant ~> Lead
"""


def test_the_figures_of_a_department() -> None:
    figures = statistics(chart(DEPARTMENT))
    assert figures.roles == 7
    assert figures.headcount == 1 + 2 + 3 + 8 + 1 + 2 + 1
    assert (figures.people, figures.vacant, figures.planned) == (15, 1, 2)
    assert figures.fte == 18 - 8 * 0.5
    assert (figures.tops, figures.layers, figures.managers) == (1, 3, 2)
    assert figures.spans == {"director": 6, "manager": 6}
    assert (figures.largest_span, figures.average_span, figures.one_to_one) == (6, 6.0, 0)
    assert figures.dotted == 1
    assert figures.by_function == {"leadership": 3, "support": 13}
    assert figures.by_level == {
        "representative": 12,
        "team lead": 3,
        "manager": 2,
        "director": 1,
    }


def test_an_empty_chart_counts_nothing() -> None:
    figures = statistics(chart(""))
    assert (figures.roles, figures.layers, figures.average_span, figures.fte) == (0, 0, 0.0, 0.0)


def test_a_span_is_shared_by_the_seats_of_a_manager_and_rounded_up() -> None:
    assert span(chart("Lead x3\n  Agent x25\n"), "lead") == 9


def test_a_group_keeps_its_exact_fte_and_vacant_seats_count_apart() -> None:
    role = Role(id="g", seats=4, vacant_seats=1, fte=1.0, fte_total=3.86)
    figures = statistics(Chart([role]))
    assert figures.fte == 3.86
    assert (figures.people, figures.vacant) == (3, 1)
