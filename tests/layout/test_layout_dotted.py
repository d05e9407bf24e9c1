"""Dotted lines: through the gutters, into the manager from the side."""

from __future__ import annotations

import layout_geometry as geometry
import pytest

from orgchart.layout import NORMAL, TIGHT, Options, Size, arrange
from support.outline import chart

MATRIX = """
VP Service
  Assistant +assistant ~> Key Accounts
  Support !columns:2
    A1 ~> Returns
    A2 ~> Key Accounts
    A3
    A4 ~> Returns ~> Key Accounts
    A5 ~> Loyalty Lead
  Returns !stack
    Team Lead ~> VP Service
    Reps x15
    Warranty ~> Key Accounts #claims
  Key Accounts
    Account Manager ~> Support
    Loyalty Lead ~> VP Service
"""


@pytest.mark.parametrize("direction", geometry.DIRECTIONS)
def test_dotted_lines_run_from_side_to_side_around_all_cards(direction):
    roles = chart(MATRIX)
    places = arrange(roles, geometry.equal_sizes(roles), Options(direction=direction))
    lines = places.dotted_lines()
    wanted = [(id, d.manager) for id, role in roles.roles.items() for d in role.dotted]
    assert sorted((line.from_id, line.to_id) for line in lines) == sorted(wanted)
    assert geometry.crossings(places) == geometry.outside(places) == geometry.slanting(places) == []
    along = 0 if direction in ("top-down", "bottom-up") else 1
    for line in lines:
        for id, end in ((line.from_id, line.points[0]), (line.to_id, line.points[-1])):
            box = places.box(id)
            assert end[along] in (box[along], box[along] + box[along + 2])


def test_dotted_lines_keep_away_from_cards_and_from_solid_lines():
    roles = chart(MATRIX)
    places = arrange(roles, geometry.equal_sizes(roles), Options(gaps=TIGHT))
    solid = {
        (x1, min(y1, y2), max(y1, y2))
        for line in places.lines()
        if line.kind != "dotted"
        for (x1, y1), (x2, y2) in zip(line.points, line.points[1:], strict=False)
        if x1 == x2
    }
    for line in places.dotted_lines():
        for (x1, y1), (x2, y2) in zip(line.points, line.points[1:], strict=False):
            low, high = sorted((y1, y2))
            assert x1 != x2 or not any(
                abs(x - x1) < 3 and top < high and bottom > low for x, top, bottom in solid
            )


def test_neighbours_at_one_height_are_joined_straight():
    roles = chart("Boss\n  Ana !row\n    Sub\n  Bo ~> Ana\n    Sub 2\n")
    (line,) = arrange(roles, geometry.equal_sizes(roles)).dotted_lines()
    assert len(line.points) == 2
    assert line.points[0][1] == line.points[1][1]


def test_lines_to_hidden_roles_are_left_out():
    roles = chart(MATRIX)
    options = Options(folded=frozenset({"key-accounts"}))
    places = arrange(roles, geometry.equal_sizes(roles), options)
    assert ("a5", "loyalty-lead") not in {(r.from_id, r.to_id) for r in places.dotted_routes()}
    assert geometry.crossings(places) == []


@pytest.mark.parametrize("direction", geometry.DIRECTIONS)
@pytest.mark.parametrize("gaps", [NORMAL, TIGHT])
def test_dotted_lines_keep_clear_of_the_sheets_behind_other_cards(direction, gaps):
    roles = chart(MATRIX)
    sheets = 8.0
    sizes = {id: Size(208, 92, sheets, sheets) for id in roles.roles}
    places = arrange(roles, sizes, Options(direction=direction, gaps=gaps))
    hidden = [
        (line.from_id, line.to_id, id)
        for line in places.dotted_lines()
        for (x1, y1), (x2, y2) in zip(line.points, line.points[1:], strict=False)
        for id in set(places.ids) - {line.from_id, line.to_id}
        for x, y, w, h in [places.box(id)]
        if min(x1, x2) < x + w + sheets
        and max(x1, x2) > x
        and min(y1, y2) < y + h + sheets
        and max(y1, y2) > y
    ]
    assert hidden == []
