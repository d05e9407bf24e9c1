"""Fronts of sizes, and the search compared with trying everything."""

from __future__ import annotations

from itertools import product

import layout_geometry as geometry
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgchart.layout import TIGHT, Arranger, Options, Room, fit, page_scale
from orgchart.layout.fitting.front import MOST_SIZES, Front, Recipe, Way, thinned
from orgchart.model.chart import Chart
from orgchart.model.records import Role
from support.laws import dear

lengths = st.lists(st.floats(10, 5000), min_size=1, max_size=300)


def front_of(sizes: list[tuple[float, float]]) -> Front:
    w, h = np.array(sizes).T
    return Front([Way(w, h, lambda i: Recipe(str(i)))])


@given(st.lists(st.tuples(st.floats(10, 5000), st.floats(10, 5000)), min_size=1, max_size=300))
@dear(100)
def test_no_size_of_a_front_is_beaten_and_the_extremes_are_in_it(sizes):
    front = front_of(sizes)
    assert (np.diff(front.w) > 0).all()
    assert (np.diff(front.h) < 0).all()
    assert len(front) <= MOST_SIZES
    assert front.w[0] == min(w for w, _ in sizes)
    assert front.h[-1] == pytest.approx(min(h for _, h in sizes), abs=1e-5)
    for at in range(len(front)):
        w, h = sizes[int(front.recipe(at).wish)]
        assert (w, h) == (front.w[at], front.h[at])


@given(
    st.lists(st.tuples(st.integers(1, 60), st.integers(1, 60)), min_size=1, max_size=40), lengths
)
@dear(100)
def test_the_narrowest_and_the_lowest_size_within_a_limit_are_found(sizes, limits):
    front = front_of([(float(w), float(h)) for w, h in sizes])
    for limit in (float(round(limit) % 70) for limit in limits[:5]):
        low = front.w[front.narrowest(np.array([limit]))[0]]
        fitting = [w for w, h in sizes if h <= limit]
        assert low == (min(fitting) if fitting else front.w[-1])
        narrow = front.h[front.lowest(np.array([limit]))[0]]
        fitting = [h for w, h in sizes if w <= limit]
        assert narrow == (min(fitting) if fitting else front.h[0])


@given(lengths, st.integers(2, 50))
@dear(60)
def test_thinning_keeps_the_ends(values, most):
    thin = thinned(np.array(values), most)
    assert len(thin) <= max(most, 1)
    assert thin[0] == pytest.approx(min(values), abs=1e-3)
    assert thin[-1] == pytest.approx(max(values), abs=1e-3)


@given(st.data())
@dear(15)
def test_no_mixture_of_rows_and_stacks_is_larger_than_what_is_found(data):
    chart = data.draw(small_charts())
    sizes = geometry.equal_sizes(chart)
    room = data.draw(st.sampled_from([Room(400, 300), Room(300, 420)]))
    found = fit(chart, sizes, Options(gaps=TIGHT), room, directions=("top-down",))
    best = 0.0
    for branches in _mixtures(chart):
        options = Options(gaps=TIGHT, branches=branches)
        best = max(best, page_scale(Arranger(chart, sizes, options).page, *room[:2]))
    assert found.scale >= min(best, 1.2) / 1.03 - 1e-9


@st.composite
def small_charts(draw: st.DrawFn) -> Chart:
    count = draw(st.integers(2, 9))
    managers = [None, *(draw(st.integers(0, i - 1)) for i in range(1, count))]
    return Chart(
        [
            Role(id=f"r{i}", reports_to=None if m is None else f"r{m}", rank=f"a{i}")
            for i, m in enumerate(managers)
        ]
    )


def _mixtures(chart: Chart):
    """Rows everywhere, teams of single cards also in stacks and pairs of columns."""
    choices = {
        id: ("row",)
        if any(chart.has_reports(report) for report in chart.reports(id))
        else ("row", "stack", "columns:2")
        for id in chart.managers()
    }
    for wishes in product(*choices.values()):
        yield dict(zip(choices, wishes, strict=True))
