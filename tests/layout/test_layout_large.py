"""Charts at the edge: very deep, very wide, and both ways of laying out agreeing there."""

from __future__ import annotations

from functools import cache

import layout_geometry as geometry
import numpy as np
import pytest

from orgchart.layout import Arranger, Options, Size, arrange
from orgchart.model.chart import Chart
from orgchart.model.draft import Draft
from orgchart.model.edits import add_role, move_role
from orgchart.model.order import keys_between
from orgchart.model.records import Role

MANY = 100_000


def chain(count: int) -> Chart:
    return Chart([Role(id=f"r{i}", reports_to=f"r{i - 1}" if i else None) for i in range(count)])


@cache
def star(count: int) -> Chart:
    ranks = keys_between(None, None, count)
    return Chart(
        [Role(id=f"r{i}", reports_to="r0" if i else None, rank=ranks[i]) for i in range(count)]
    )


def test_a_chain_of_100_000_is_one_column():
    roles = chain(MANY)
    places = arrange(roles, geometry.equal_sizes(roles))
    assert np.ptp(places.x) == 0
    assert places.height == MANY * 92 + (MANY - 1) * 52
    assert places.lines_of("r99998")[0].to_id == "r99999"


@pytest.mark.parametrize(
    ("arrangement", "columns"), [("row", MANY - 1), ("stack", 1), ("columns:10", 10)]
)
def test_a_star_of_100_000_can_be_drawn_in_every_way(arrangement, columns):
    roles = star(MANY)
    options = Options(default_arrangement=arrangement)
    places = arrange(roles, geometry.equal_sizes(roles), options)
    assert len(np.unique(places.x[1:])) == columns
    assert len(set(zip(places.x.tolist(), places.y.tolist(), strict=True))) == MANY


def test_a_star_of_100_000_is_folded_to_a_block():
    roles = star(MANY)
    places = arrange(roles, geometry.equal_sizes(roles))
    assert 1 < places.height / places.width < 3


def test_a_chart_may_become_deep_and_shallow_again():
    roles = chain(150)
    for i in range(120):
        name = f"s{i}"
        roles.apply({name: (None, Role(id=name, reports_to=f"s{i - 1}" if i else None))})
        roles.apply({f"t{i}": (None, Role(id=f"t{i}", reports_to=name, arrangement="row"))})
    sizes = geometry.equal_sizes(roles)
    sizes |= {id: Size(150.0 + len(id) * 7, 92) for id in sizes}
    arranger = Arranger(roles, sizes)
    for manager in ("r149", None):
        draft = Draft(roles)
        move_role(draft, "s0", manager)
        change = draft.change()
        roles.apply(change)
        arranger.apply(change, sizes)
        assert geometry.same(arranger.places, arrange(roles, sizes))
        assert geometry.overlapping(arranger.places) == []


def test_adding_to_a_deep_chain_keeps_to_the_way_up():
    roles = chain(500)
    sizes = geometry.equal_sizes(roles)
    arranger = Arranger(roles, sizes)
    draft = Draft(roles)
    new = add_role(draft, "r10")
    change = draft.change()
    sizes[new] = Size(208, 92)
    roles.apply(change)
    before = arranger.merges
    arranger.apply(change, sizes)
    assert arranger.merges - before <= 12
    assert geometry.same(arranger.places, arrange(roles, sizes))
