"""What holds for every chart: nothing overlaps, nothing is crossed, an edit is as a fresh start."""

from __future__ import annotations

import layout_geometry as geometry
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from layout_geometry import card_sizes, charts, option_sets, sized

from orgchart.layout import TIGHT, Arranger, Options, Size, arrange
from orgchart.model.chart import Chart
from orgchart.model.draft import Draft, EditError
from orgchart.model.edits import (
    add_role,
    move_role,
    remove_branch,
    remove_role,
)
from orgchart.model.records import Role
from support.laws import dear

given_charts = charts(most=22)


@given(st.data())
@dear(70)
def test_cards_keep_apart_and_lines_keep_off_them(data):
    chart = data.draw(given_charts)
    options = data.draw(option_sets())
    places = arrange(chart, data.draw(sized(chart)), options)
    assert geometry.overlapping(places) == []
    assert geometry.crossings(places) == []
    assert geometry.outside(places) == []
    assert geometry.slanting(places) == []


@given(st.data())
@dear(60)
def test_every_relation_has_a_course_from_card_to_card(data):
    chart = data.draw(given_charts)
    places = arrange(chart, data.draw(sized(chart)), data.draw(option_sets()))
    routes = places.routes()
    kinds = {(r.from_id, r.to_id): r.kind for r in routes if r.kind != "dotted"}
    for id, role in chart.roles.items():
        if id in places.index and role.reports_to is not None:
            assert kinds[role.reports_to, id] == ("assistant" if role.assistant else "solid")
    for route in routes:
        assert geometry.on_edge(places, route.from_id, route.points[0])
        assert geometry.on_edge(places, route.to_id, route.points[-1])


@given(st.data())
@dear(80)
def test_laying_out_edits_one_by_one_gives_the_same_as_from_scratch(data):
    chart = data.draw(given_charts)
    sizes = data.draw(sized(chart))
    options = data.draw(option_sets())
    arranger = Arranger(chart, sizes, options)
    for _ in range(data.draw(st.integers(1, 5))):
        change = data.draw(edits(chart))
        sizes.update({id: data.draw(card_sizes) for id in change})
        chart.apply(change)
        arranger.apply(change, {id: sizes[id] for id in sizes if id in chart.roles})
        assert geometry.same(arranger.places, arrange(chart, sizes, options))


@given(st.data())
@dear(40)
def test_twins_follow_their_own_charts_and_leave_each_other_alone(data):
    chart = data.draw(given_charts)
    sizes = data.draw(sized(chart))
    options = data.draw(option_sets())
    arranger = Arranger(chart, sizes, options)
    mine, others = (chart, arranger, dict(sizes)), Chart(chart.records.values())
    twin = (others, arranger.twin(others), dict(sizes))
    for _ in range(data.draw(st.integers(1, 4))):
        edited, follower, known = data.draw(st.sampled_from((mine, twin)))
        change = data.draw(edits(edited))
        known.update({id: data.draw(card_sizes) for id in change})
        edited.apply(change)
        follower.apply(change, {id: known[id] for id in known if id in edited.roles})
        for each, its, its_sizes in (mine, twin):
            assert geometry.same(its.places, arrange(each, its_sizes, options))


@st.composite
def edits(draw, chart):
    """One or two edits of a chart, as a change; empty when they would not leave a chart."""
    draft = Draft(chart)
    try:
        for _ in range(draw(st.integers(1, 2))):
            _edit(draw, draft, sorted(id for id in chart.roles if draft.find_role(id)))
            draft.change()
    except EditError:
        return {}
    return draft.change()


def _edit(draw, draft, ids):
    id = draw(st.sampled_from(ids)) if ids else None
    other = draw(st.sampled_from([*ids, None]))
    verb = draw(st.sampled_from(["move", "move", "add", "remove", "cut", "above", "change"]))
    if verb == "add" or id is None:
        add_role(draft, other, id=f"new{draw(st.integers(0, 10**9))}")
    elif verb == "move":
        move_role(draft, id, other)
    elif verb == "remove":
        remove_role(draft, id)
    elif verb == "cut":
        remove_branch(draft, id)
    elif verb == "above":
        over = Role(id=f"over{draw(st.integers(0, 10**9))}", reports_to=draft.role(id).reports_to)
        draft.put(over)
        draft.update(id, reports_to=over.id)
    else:
        wish = draw(st.sampled_from(geometry.WISHES))
        draft.update(id, arrangement=wish, assistant=draw(st.booleans()))


@given(st.data())
@dear(60)
def test_a_move_places_no_more_teams_than_twice_the_layers_and_two(data):
    chart = data.draw(charts(most=40, dotted=False))
    sizes = geometry.equal_sizes(chart)
    arranger = Arranger(chart, sizes)
    draft = Draft(chart)
    ids = sorted(chart.roles)
    try:
        move_role(draft, data.draw(st.sampled_from(ids)), data.draw(st.sampled_from([*ids, None])))
        change = draft.change()
    except EditError:
        return
    layers = _layers(chart)
    chart.apply(change)
    before = arranger.merges
    arranger.apply(change, sizes)
    assert arranger.merges - before <= 2 * max(layers, _layers(chart)) + 2


def _layers(chart):
    return max(sum(1 for _ in chart.managers_above(id)) + 1 for id in chart.roles)


@given(st.data())
@dear(30)
@pytest.mark.parametrize(
    ("direction", "mirror"), [("top-down", "bottom-up"), ("left-right", "right-left")]
)
def test_opposite_directions_are_mirror_images(direction, mirror, data):
    chart = data.draw(charts(dotted=False))
    sizes = {id: Size(size.w, size.h) for id, size in data.draw(sized(chart)).items()}
    one = arrange(chart, sizes, Options(direction=direction))
    other = arrange(chart, sizes, Options(direction=mirror))
    for id, (x, y, w, h) in geometry.boxes(one).items():
        if direction == "top-down":
            expected = (x, one.height - y - h, w, h)
        else:
            expected = (one.width - x - w, y, w, h)
        assert other.box(id) == pytest.approx(expected)


@given(st.data())
@dear(40)
def test_rows_stacks_and_columns_keep_the_users_order(data):
    chart = data.draw(charts(dotted=False))
    places = arrange(chart, geometry.equal_sizes(chart))
    for manager in chart.managers():
        team = [id for id in chart.reports(manager) if not chart.roles[id].assistant]
        corners = [places.box(id)[:2] for id in team]
        if chart.roles[manager].arrangement == "row":
            assert corners == sorted(corners)
        if chart.roles[manager].arrangement in ("stack", "stack-left"):
            assert [y for _, y in corners] == sorted(y for _, y in corners)


@given(st.data())
@dear(30)
def test_the_same_chart_is_laid_out_in_the_same_way_again(data):
    chart = data.draw(given_charts)
    sizes, options = data.draw(sized(chart)), data.draw(option_sets())
    one, other = arrange(chart, sizes, options), arrange(chart, sizes, options)
    assert geometry.boxes(one) == geometry.boxes(other)
    assert one.lines() == other.lines()


@given(st.data())
@dear(40)
def test_aligned_layers_start_their_teams_on_one_line(data):
    chart = data.draw(charts(dotted=False))
    rows = Options(align_levels=True, default_arrangement="row")
    plain = [msgspec.structs.replace(role, arrangement="auto") for role in chart.roles.values()]
    chart = type(chart)(plain)
    places = arrange(chart, data.draw(sized(chart)), rows)
    tops: dict[int, set[float]] = {}
    for id, role in chart.roles.items():
        line = [role, *(chart.roles[above] for above in chart.managers_above(id))]
        if not any(each.assistant for each in line):
            tops.setdefault(len(line), set()).add(round(places.box(id)[1], 3))
    assert all(len(ys) == 1 for ys in tops.values())


@given(st.data())
@dear(20)
def test_a_resized_card_is_as_if_it_had_always_had_that_size(data):
    chart = data.draw(given_charts)
    sizes = data.draw(sized(chart))
    arranger = Arranger(chart, sizes, Options(gaps=TIGHT))
    id = data.draw(st.sampled_from(sorted(chart.roles)))
    resized = {id: data.draw(card_sizes)}
    arranger.resize(resized)
    assert geometry.same(arranger.places, arrange(chart, sizes | resized, Options(gaps=TIGHT)))
