"""Figures part by part: layers, levels, tiers, functions, shifts; seats below each role."""

from __future__ import annotations

import pytest
from hypothesis import given

from benchmarks.synthetic import chart as synthetic
from benchmarks.synthetic import organisation
from orgchart.model.breakdown import SPAN_LABELS, Headcount, breakdown, headcounts, whole
from orgchart.model.chart import Chart
from orgchart.model.metrics import statistics
from orgchart.model.records import Role
from support.charts import charts
from support.outline import chart

TEAM = """
Director [director]
  Lead [team lead] (support)
    Agent x9 0.5fte (support) tier=2 shift=Night
    Expert tier=10
  Clerk (sales) *vacant
"""


def test_the_whole_and_its_layers() -> None:
    every = whole(chart(TEAM))
    assert (every.roles, every.seats, every.people, every.vacant, every.fte) == (5, 13, 12, 1, 8.5)
    assert (every.leaders, every.staff_per_leader, every.managers) == (2, 5.5, 2)
    assert (every.least_span, every.average_span, every.largest_span) == (2, 6.0, 10)
    parts = breakdown(chart(TEAM), "layers")
    assert [(each.name, each.seats, each.managers) for each in parts] == [
        ("1", 1, 1), ("2", 2, 1), ("3", 10, 0),
    ]  # fmt: skip


def test_spans_are_counted_in_the_usual_ranges() -> None:
    assert dict(zip(SPAN_LABELS, whole(chart(TEAM)).spans, strict=True)) == {
        "1": 0, "2": 1, "3–5": 0, "6–7": 0, "8–10": 1, "11–15": 0, "16+": 0,
    }  # fmt: skip


def test_parts_stand_in_their_order() -> None:
    assert [each.name for each in breakdown(chart(TEAM), "tiers")] == ["2", "10"]
    assert [each.name for each in breakdown(chart(TEAM), "levels")] == [
        "representative", "team lead", "director",
    ]  # fmt: skip
    assert [(each.name, each.seats) for each in breakdown(chart(TEAM), "functions")] == [
        ("Sales", 1), ("Support", 10),
    ]  # fmt: skip
    assert [each.ids for each in breakdown(chart(TEAM), "shifts")] == [("agent",)]


def test_cost_is_that_of_all_seats_and_none_where_nobody_tells() -> None:
    assert whole(Chart([Role(id="a", seats=3, cost=10.0), Role(id="b")])).cost == 30
    assert whole(chart(TEAM)).cost is None


def test_seats_below_directly_and_in_all() -> None:
    found = headcounts(chart(TEAM))
    assert found["director"] == Headcount(2, 12)
    assert found["lead"] == Headcount(10, 10)
    assert found["clerk"] == Headcount(0, 0)


def test_an_empty_chart_has_no_parts() -> None:
    assert whole(Chart()).seats == 0
    assert breakdown(Chart(), "layers") == []
    assert headcounts(Chart()) == {}


@given(charts())
def test_layers_and_levels_add_up_to_the_chart(found: Chart) -> None:
    figures, every = statistics(found), whole(found)
    assert (every.seats, every.people, every.vacant) == (
        figures.headcount, figures.people, figures.vacant,
    )  # fmt: skip
    assert every.fte == figures.fte
    for by in ("layers", "levels"):
        assert sum(each.seats for each in breakdown(found, by)) == every.seats
        assert sum(sum(each.spans) for each in breakdown(found, by)) == figures.managers


@pytest.mark.parametrize("by", ["layers", "levels", "functions"])
def test_a_thousand_roles(by) -> None:
    large = synthetic(organisation(1000))
    found = breakdown(large, by)
    assert found
    assert all(each.seats == sum(large.roles[id].seats for id in each.ids) for each in found)
