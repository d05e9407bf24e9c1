"""Rows on shelves, and teams flush with their manager."""

from __future__ import annotations

from itertools import combinations, pairwise

import layout_geometry as geometry
from hypothesis import given
from hypothesis import strategies as st

from orgchart.layout import Arranger, Options, arrange
from support.laws import dear
from support.outline import chart

MANAGERS = "".join(f"  M{m} !stack\n    A{m}\n    B{m}\n" for m in range(4))
STAFFED = f"Boss !{{}}\n  M !stack\n    R\n  Ana\n  Bo\n{MANAGERS}"


def laid_out(text, **options):
    roles = chart(text)
    return arrange(roles, geometry.equal_sizes(roles), Options(**options))


def rows_of(places, ids):
    """The ids of each row, from the top down and from left to right."""
    rows: dict[float, list[str]] = {}
    for id in sorted(ids, key=lambda id: places.box(id)[:2]):
        rows.setdefault(places.box(id)[1], []).append(id)
    return [rows[y] for y in sorted(rows)]


TEAM = ["m", "ana", "bo", "m0", "m1", "m2", "m3"]


def test_runs_say_what_stands_on_which_shelf_and_leaves_come_first():
    places = laid_out(STAFFED.format("shelves:1,1/1,1,1/1,1"))
    assert rows_of(places, TEAM) == [["ana", "bo"], ["m", "m0", "m1"], ["m2", "m3"]]
    assert geometry.crossings(places) == geometry.overlapping(places) == []


def test_a_run_of_several_is_a_stack():
    places = laid_out(STAFFED.format("shelves:2,1,1/1,1,1"))
    assert rows_of(places, TEAM) == [["ana", "m", "m0"], ["bo"], ["m1", "m2", "m3"]]
    assert places.box("ana")[0] == places.box("bo")[0]


def test_members_without_a_run_join_the_last_shelf_and_runs_without_members_are_left_out():
    places = laid_out(STAFFED.format("shelves:1,1/1,1"))
    assert rows_of(places, TEAM) == [["ana", "bo"], ["m", "m0", "m1", "m2", "m3"]]
    places = laid_out("Boss !shelves:2/1,1/3,4\n  A\n  B\n  C\n")
    assert rows_of(places, "abc") == [["a"], ["b"], ["c"]]


def test_a_number_of_shelves_makes_rows_of_about_the_same_width():
    places = laid_out(STAFFED.format("shelves:2"))
    assert rows_of(places, TEAM) == [["ana", "bo", "m", "m0"], ["m1", "m2", "m3"]]
    bare = laid_out("Boss !shelves:3\n" + MANAGERS)
    assert rows_of(bare, TEAM[3:]) == [["m0", "m1"], ["m2", "m3"]]


def test_the_manager_stands_above_the_middle_and_the_trunk_left_of_all():
    places = laid_out("Boss !shelves:2\n" + MANAGERS)
    x, _, w, _ = places.box("boss")
    assert x + w / 2 == (20 + places.width) / 2
    trunk = min(x for line in places.lines_of("boss") for x, _ in line.points)
    assert trunk == 0
    assert min(places.box(id)[0] for id in places.ids if id != "boss") == 20


def test_the_last_member_draws_the_trunk_and_the_others_branch_off():
    places = laid_out("Boss !shelves:1/1/1\n  A\n  B\n  C\n")
    lines = {line.to_id: line.points for line in places.lines_of("boss")}
    assert lines["a"] == ((124, 92), (124, 144))
    assert lines["b"] == ((0, 262), (124, 262), (124, 288))
    assert lines["c"] == ((124, 118), (0, 118), (0, 406), (124, 406), (124, 432))


def test_a_team_flush_with_its_manager_starts_at_the_managers_left_edge():
    text = "Boss !stack\n  A\n  B !{}\n    C\n    D\n    E\n"
    places = laid_out(text.format("trunk-columns:2"))
    left = {places.box(id)[0] for id in "abce"}
    assert len(left) == 1
    assert geometry.crossings(places) == []
    assert len({laid_out(text.format("columns:2")).box(id)[0] for id in "abce"}) == 2


def test_the_reasons_say_what_is_drawn():
    roles = chart("Boss !shelves:2\n" + MANAGERS.replace("M0 !stack", "M0 !trunk-columns:2"))
    sizes = geometry.equal_sizes(roles)
    arranger = Arranger(roles, sizes)
    assert "in rows below one another, as chosen" in arranger.reason("boss")
    assert "flush with their manager" in arranger.reason("m0")
    plain = chart("Boss\n" + MANAGERS)
    fitted = Arranger(plain, sizes, Options(branches={"boss": "shelves:2"}))
    assert "because that makes the chart large on its page" in fitted.reason("boss")
    assert len(rows_of(fitted.places, TEAM[3:])) == 2


def test_what_the_user_chose_comes_before_what_was_fitted():
    places = laid_out("Boss !row\n" + MANAGERS, branches={"boss": "shelves:2"})
    assert len(rows_of(places, TEAM[3:])) == 1


@given(st.data())
@dear(80)
def test_lines_of_two_managers_never_run_on_one_another(data):
    given = data.draw(geometry.charts(most=25, dotted=False))
    places = arrange(given, data.draw(geometry.sized(given)), data.draw(geometry.option_sets()))
    strokes = [
        (line.from_id, min(a, b), max(a, b))
        for line in places.lines()
        for a, b in pairwise(line.points)
    ]
    for (one, a, b), (other, c, d) in combinations(strokes, 2):
        if one != other:
            assert not _overlap(a, b, c, d)


def _overlap(a, b, c, d):
    """Whether two orthogonal stretches share more than a point."""
    for i in (0, 1):
        if abs(a[i] - b[i]) < 1e-3 and abs(c[i] - d[i]) < 1e-3 and abs(a[i] - c[i]) < 1e-3:
            return min(b[1 - i], d[1 - i]) - max(a[1 - i], c[1 - i]) > 1e-3
    return False


def test_a_pair_of_columns_has_its_trunk_in_the_middle():
    places = laid_out(
        "Boss !shelves:4x2,1/1,1\n  A\n  B\n  C\n  D\n" + MANAGERS[: len(MANAGERS) // 4 * 3]
    )
    assert rows_of(places, "abcd") == [["a", "b"], ["c", "d"]]
    gap = places.box("b")[0] - places.box("a")[0] - 208
    assert gap == 2 * 14
    assert geometry.crossings(places) == geometry.overlapping(places) == []


def test_a_single_run_is_a_stack_leaves_first():
    places = laid_out("Boss !shelves:3/\n  M !stack\n    R\n  Ana\n  Bo\n")
    assert rows_of(places, ["m", "ana", "bo"]) == [["ana"], ["bo"], ["m"]]
