"""Charts fitted to a page: as large as can be, orderly, and never against the user's wishes."""

from __future__ import annotations

import layout_geometry as geometry
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgchart.layout import TIGHT, Arranger, Gaps, Options, Room, Size, arrange, fit, page_scale
from orgchart.model.chart import Chart
from orgchart.model.draft import Draft
from orgchart.model.edits import add_role
from support.laws import dear
from support.outline import chart

SLIDE = Room(1216, 656, type_points=11, readable=10)
SHEET = Room(1059, 1490)
EVEN = Gaps(
    level=28, bus=14, sibling=16, subtree=16, stack=16, after_team=28, drop=28, elbow=14,
    trunk=8, indent=16, rows=16, gutter=8, between_trunks=16,
)  # fmt: skip


def department(teams: int, members: int) -> Chart:
    lines = ["Head", "  Assistant", "  Analyst"]
    for m in range(teams):
        lines += [f"  Manager {m}", *(f"    Rep {m} {i}" for i in range(members + m % 3))]
    return chart("\n".join(lines))


def fitted(roles: Chart, room: Room = SLIDE, options: Options | None = None, **more):
    return fit(roles, geometry.equal_sizes(roles), options or Options(gaps=TIGHT), room, **more)


@given(st.data())
@dear(20)
def test_a_fitted_chart_keeps_all_laws_of_a_layout(data):
    roles = data.draw(geometry.charts(most=25))
    sizes = data.draw(geometry.sized(roles))
    options = msgspec.structs.replace(data.draw(geometry.option_sets()), align_levels=False)
    room = data.draw(st.sampled_from([SLIDE, SHEET, Room(300, 3000)]))
    found = fit(roles, sizes, options, room)
    places = found.places
    assert geometry.overlapping(places) == geometry.crossings(places) == []
    assert geometry.outside(places) == geometry.slanting(places) == []
    assert found.scale == pytest.approx(
        min(page_scale((places.width, places.height), room.width, room.height), 1.2)
    )


@given(st.data())
@dear(20)
def test_it_is_never_smaller_than_the_ordinary_arrangement_nor_larger_than_the_bound(data):
    roles = data.draw(geometry.charts(most=25))
    sizes = data.draw(geometry.sized(roles))
    options = Options(gaps=data.draw(st.sampled_from([TIGHT, EVEN])))
    found = fit(roles, sizes, options, SLIDE)
    plain = arrange(roles, sizes, options)
    ordinary = min(page_scale((plain.width, plain.height), SLIDE.width, SLIDE.height), 1.2)
    assert found.scale >= ordinary / 1.03 - 1e-9
    assert found.type_points <= found.bound + 1e-9


@given(st.data())
@dear(15)
def test_what_the_user_chose_for_a_branch_stays(data):
    roles = data.draw(geometry.charts(most=20, dotted=False))
    found = fitted(roles)
    places, options = found.places, found.options
    for id, role in roles.roles.items():
        team = [each for each in roles.reports(id) if not roles.roles[each].assistant]
        if role.arrangement == "row" and team and not options.sideways:
            assert len({places.box(each)[1] for each in team}) == 1
            xs = [places.box(each)[0] for each in team]
            assert xs == sorted(xs)


def test_managers_and_single_cards_keep_the_users_order_row_by_row():
    roles = department(9, 5)
    places = fitted(roles).places
    for ids in (["assistant", "analyst"], [f"manager-{m}" for m in range(9)]):
        corners = [places.box(id)[1::-1] for id in ids]
        assert corners == sorted(corners)


def test_a_chart_is_as_large_as_three_quarters_of_the_bound():
    for teams, members in ((6, 6), (12, 6), (20, 7)):
        roles = department(teams, members)
        sizes = geometry.equal_sizes(roles, 180, 64)
        found = fit(roles, sizes, Options(gaps=EVEN), Room(912, 492))
        assert found.type_points >= 0.75 * found.bound
        assert geometry.overlapping(found.places) == geometry.crossings(found.places) == []


def test_a_wide_department_is_put_on_shelves():
    found = fitted(department(16, 5))
    assert found.options.branches["head"].startswith("shelves:")
    rows = {found.places.box(f"manager-{m}")[1] for m in range(16)}
    assert 1 < len(rows) < 4


def test_the_simplest_of_about_equal_ones_is_taken():
    roles = chart("Boss\n" + "".join(f"  M{m}\n    A{m}\n    B{m}\n" for m in range(4)))
    found = fitted(roles)
    tops = {found.places.box(f"m{m}")[1] for m in range(4)}
    assert len(tops) == 1
    teams = {tuple(found.places.box(f"{x}{m}")[1] for x in "ab") for m in range(4)}
    assert len(teams) == 1


def test_an_edit_changes_the_arrangement_only_for_a_gain():
    roles = department(8, 5)
    first = fitted(roles)
    draft = Draft(roles)
    add_role(draft, "manager-3", id="new")
    roles.apply(draft.change())
    second = fitted(roles, before=first.options)
    assert second.options == first.options
    narrow = fitted(roles, SHEET, before=first.options)
    assert narrow.options != first.options
    assert narrow.scale > 1.05 * page_scale(
        Arranger(roles, geometry.equal_sizes(roles), first.options).page, SHEET.width, SHEET.height
    )


def test_the_fitted_options_lay_the_chart_out_again_and_follow_edits():
    roles = department(10, 5)
    found = fitted(roles)
    sizes = geometry.equal_sizes(roles)
    arranger = Arranger(roles, sizes, found.options)
    assert geometry.same(arranger.places, found.places)
    draft = Draft(roles)
    new = add_role(draft, "head")
    change = draft.change()
    roles.apply(change)
    sizes[new] = Size(208, 92)
    arranger.apply(change, sizes)
    assert geometry.same(arranger.places, arrange(roles, sizes, found.options))
    assert geometry.overlapping(arranger.places) == geometry.crossings(arranger.places) == []


def test_advice_is_given_when_the_titles_are_too_small_to_read():
    small = fitted(department(20, 8))
    kinds = [each.kind for each in small.advice]
    assert kinds == ["smaller cards", "team cards", "larger page", "split"]
    smaller, team, larger, split = small.advice
    assert larger.factor == pytest.approx(10 / small.type_points, rel=1e-3)
    assert smaller.factor == pytest.approx(1 / larger.factor, rel=1e-2)
    assert team.cards == 1 + 1 + 20 * 2
    assert small.type_points < team.type_points
    assert split.pages >= larger.factor**2
    assert small.hopeless
    assert fitted(department(2, 3)).advice == ()
    assert not fitted(department(2, 3)).hopeless


def test_other_directions_are_fitted_as_well():
    roles = department(8, 5)
    for direction in geometry.DIRECTIONS:
        options = Options(gaps=TIGHT, direction=direction)
        found = fitted(roles, options=options, directions=(direction,))
        assert found.options.direction == direction
        assert geometry.overlapping(found.places) == geometry.crossings(found.places) == []
        assert found.type_points > 0.6 * found.bound


def test_folded_branches_and_several_tops_are_fitted():
    roles = chart("One\n  A\n    A1\n  B\n    B1\nTwo\n  C\n    C1\n")
    found = fitted(roles, options=Options(gaps=TIGHT, folded=frozenset({"a"})))
    assert "a1" not in found.places.index
    assert geometry.overlapping(found.places) == []


def test_a_very_deep_chart_is_left_as_it_is():
    roles = chart("".join(" " * i + f"r{i}\n" for i in range(230)))
    found = fitted(roles, options=Options())
    assert found.options.branches == {}


def test_a_manager_of_many_managers_gets_even_shelves():
    lines = ["Head", *(f"  Manager {m}\n    A {m}\n    B {m}" for m in range(50))]
    found = fitted(chart("\n".join(lines)))
    assert found.options.branches["head"].startswith("shelves:")
    assert found.type_points > 0.6 * found.bound


@pytest.mark.parametrize("direction", ["top-down", "bottom-up", "left-right", "right-left"])
def test_roles_whom_nobody_leads_stand_in_rows(direction):
    roles = chart("\n".join(f"Agent {n:03}" for n in range(100)))
    options = Options(gaps=TIGHT, direction=direction)
    found = fitted(roles, options=options, directions=(direction,))
    assert found.type_points > 0.75 * found.bound
    assert geometry.overlapping(found.places) == geometry.outside(found.places) == []
    sizes = geometry.equal_sizes(roles)
    arranger = Arranger(roles, sizes, found.options)
    draft = Draft(roles)
    new = add_role(draft, roles.reports(None)[7])  # who has a team now
    change = draft.change()
    roles.apply(change)
    sizes[new] = Size(208, 92)
    arranger.apply(change, sizes)
    assert geometry.same(arranger.places, arrange(roles, sizes, found.options))
    assert geometry.overlapping(arranger.places) == geometry.crossings(arranger.places) == []
