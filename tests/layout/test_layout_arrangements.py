"""How teams are drawn: in rows, stacks and columns, with assistants, in all directions."""

from __future__ import annotations

import layout_geometry as geometry
import pytest

from orgchart.layout import NORMAL, TIGHT, Arranger, Gaps, Options, Size, arrange
from support.outline import chart


def laid_out(text, **options):
    roles = chart(text)
    return arrange(roles, geometry.equal_sizes(roles), Options(**options))


ROW = """
Boss !row
  Ana
  Bo
  Cy
"""


def test_a_row_stands_one_level_below_with_equal_gaps():
    places = laid_out(ROW)
    xs = [places.box(id)[0] for id in ("ana", "bo", "cy")]
    assert xs == [0, 208 + 20, 2 * (208 + 20)]
    assert places.box("boss") == (228, 0, 208, 92)
    assert {places.box(id)[1] for id in ("ana", "bo", "cy")} == {92 + 52}


def test_only_the_ends_of_a_bus_turn_and_the_others_branch_off_straight():
    lines = {line.to_id: line.points for line in laid_out(ROW).lines_of("boss")}
    bus, middle = 92 + 52 - 26, 228 + 104
    assert lines["ana"] == ((middle, bus), (104, bus), (104, 144))
    assert lines["bo"] == ((middle, 92), (middle, 144))
    assert lines["cy"] == ((middle, bus), (560, bus), (560, 144))


def test_an_even_row_has_a_trunk_of_its_own():
    text = ROW.replace("  Cy\n", "")
    points = [line.points for line in laid_out(text).lines_of("boss")]
    assert points[0] == ((218, 92), (218, 118))
    assert len(points) == 3


def test_gaps_can_be_set():
    places = laid_out(ROW, gaps=Gaps(sibling=50, level=80))
    assert places.box("bo")[0] == 208 + 50
    assert places.box("bo")[1] == 92 + 80


def test_a_stack_hangs_right_of_its_trunk():
    places = laid_out("Boss !stack\n  Ana\n  Bo\n")
    assert places.box("ana") == (36, 92 + 36, 208, 92)
    assert places.box("bo") == (36, 92 + 36 + 92 + 16, 208, 92)
    ana, bo = places.lines_of("boss")
    assert ana.points == ((16, 174), (36, 174))
    assert bo.points == ((104, 92), (104, 112), (16, 112), (16, 282), (36, 282))


def test_a_stack_to_the_left_is_the_mirror_of_one_to_the_right():
    right = laid_out("Boss !stack\n  Ana\n  Bo\n")
    left = laid_out("Boss !stack-left\n  Ana\n  Bo\n")
    for id in ("boss", "ana", "bo"):
        x, y, w, h = right.box(id)
        assert left.box(id) == (right.width - x - w, y, w, h)


def test_more_room_follows_a_card_with_a_team_in_a_stack():
    places = laid_out("Boss !stack\n  Ana !stack\n    Bo\n  Cy\n")
    _, y, _, h = places.box("bo")
    assert places.box("cy")[1] - (y + h) == 28


def test_two_columns_share_the_trunk_below_the_manager():
    places = laid_out("Boss !columns:2\n  A\n  B\n  C\n  D\n")
    middle = places.box("boss")[0] + 104
    assert places.box("a")[0] + 208 == middle - 14
    assert places.box("b")[0] == middle + 14
    assert places.box("a")[1] == places.box("b")[1] == 92 + 36
    assert places.box("c")[1] - places.box("a")[1] == 92 + 20
    assert places.lines_of("boss")[-1].points[0] == (middle, 92)


@pytest.mark.parametrize("count", [3, 4, 5, 6])
def test_more_columns_fill_rows_from_left_to_right(count):
    team = [f"p{i}" for i in range(11)]
    places = laid_out(f"Boss !columns:{count}\n" + "".join(f"  {id}\n" for id in team))
    corners = [(places.box(id)[1], places.box(id)[0]) for id in team]
    assert corners == sorted(corners)
    assert len({x for _, x in corners}) == count
    assert geometry.crossings(places) == []


def test_columns_of_branches_are_stacks_side_by_side():
    text = "Boss !columns:2\n  A !stack\n    A1\n  B\n  C\n  D !stack\n    D1\n"
    places = laid_out(text)
    assert places.box("a")[0] == places.box("b")[0] < places.box("c")[0] == places.box("d")[0]
    assert places.box("a")[1] == places.box("c")[1]
    assert geometry.crossings(places) == []
    roles = chart(text)
    reason = Arranger(roles, geometry.equal_sizes(roles)).reason("boss")
    assert "each column hangs from a line of its own" in reason


def test_more_columns_than_reports_are_as_many_as_reports():
    assert geometry.boxes(laid_out("Boss !columns:9\n  A\n  B\n")) == geometry.boxes(
        laid_out("Boss !columns:2\n  A\n  B\n")
    )


def test_an_unknown_arrangement_counts_as_auto():
    assert geometry.boxes(laid_out("Boss !spiral\n  A\n  B\n")) == geometry.boxes(
        laid_out("Boss\n  A\n  B\n")
    )


ASSISTANTS = """
Boss
  Chief of Staff +assistant
  Secretary +assistant
  Ana
    Rep
  Bo
"""


def test_assistants_stand_beside_the_line_the_first_one_right():
    places = laid_out(ASSISTANTS)
    middle = places.box("boss")[0] + 104
    assert places.box("chief-of-staff")[:2] == (middle + 24, 92 + 30)
    assert places.box("secretary")[:2] == (middle - 24 - 208, 92 + 30)
    assert places.box("ana")[1] == 92 + 30 + 92 - 10 + 52
    kinds = {line.to_id: line.kind for line in places.lines()}
    assert kinds["secretary"] == kinds["chief-of-staff"] == "assistant"
    assert kinds["ana"] == "solid"


def test_on_a_tight_page_a_tops_assistants_stand_beside_the_card():
    places = laid_out(ASSISTANTS, gaps=TIGHT)
    x, y, w, _ = places.box("boss")
    assert places.box("chief-of-staff")[:2] == (x + w + 32, y)
    assert places.box("secretary")[:2] == (x - 32 - 208, y)
    assert places.box("ana")[1] == 92 + 36


def test_an_assistants_own_team_hangs_below_the_assistant():
    places = laid_out("Boss\n  Aide +assistant\n    Helper\n  Ana\n")
    assert places.box("helper")[1] > places.box("aide")[1] + 92
    assert places.box("ana")[1] > places.box("helper")[1] + 92
    assert geometry.crossings(places) == []


def test_folded_teams_are_hidden_and_leave_room_for_their_badge():
    roles = chart("Boss !stack\n  Ana\n    Rep\n      Sub\n  Bo\n")
    places = arrange(roles, geometry.equal_sizes(roles), Options(folded=frozenset({"ana"})))
    assert set(places.ids) == {"boss", "ana", "bo"}
    assert places.box("bo")[1] - places.box("ana")[1] == 92 + 28


def test_several_tops_stand_side_by_side():
    places = laid_out("One\n  A\nTwo\n  B\n")
    assert places.box("two")[0] - places.box("one")[0] == 208 + 64
    assert places.box("two")[1] == places.box("one")[1] == 0


def test_what_a_card_needs_beyond_its_edge_is_kept_free():
    roles = chart("Boss !row\n  Ana x8\n  Bo\n")
    sizes = geometry.equal_sizes(roles) | {"ana": Size(208, 92, 8, 8)}
    places = arrange(roles, sizes)
    assert places.box("bo")[0] - places.box("ana")[0] == 208 + 8 + 20
    assert places.height == 92 + 52 + 92 + 8


def test_left_right_puts_the_reports_right_of_their_manager():
    places = laid_out(ROW, direction="left-right")
    assert [places.box(id) for id in ("ana", "bo", "cy")] == [
        (208 + 52, y, 208, 92) for y in (0, 112, 224)
    ]
    assert places.box("boss")[:2] == (0, 112)


def test_a_chart_without_roles_has_no_size():
    places = laid_out("")
    assert (len(places), places.width, places.height, places.lines()) == (0, 0, 0, [])


def test_a_role_without_a_size_is_refused():
    roles = chart(ROW)
    with pytest.raises(KeyError):
        arrange(roles, {"boss": Size(208, 92)})


def test_lines_are_not_answered_from_outdated_places():
    roles = chart(ROW)
    arranger = Arranger(roles, geometry.equal_sizes(roles))
    old = arranger.places
    arranger.resize({"ana": Size(300, 92)})
    with pytest.raises(RuntimeError):
        old.lines()
    assert arranger.places.lines()


@pytest.mark.parametrize(
    ("team", "words"),
    [
        (2, "2 reports stand below one another, because a row would be 12 cm wide."),
        (7, "7 reports stand below one another, because a row would be 42 cm wide."),
        (12, "12 reports stand in 2 columns, because"),
        (60, "60 reports stand in 4 columns, because"),
    ],
)
def test_a_wide_team_is_folded_and_the_reason_told(team, words):
    roles = chart("Boss\n  Lead\n" + "".join(f"    Rep {i}\n" for i in range(team)))
    arranger = Arranger(roles, geometry.equal_sizes(roles))
    assert arranger.reason("lead").startswith(words)
    assert arranger.places.width < 1300


def test_single_cards_between_managers_are_put_together():
    leaves = "".join(f"  Rep {i}\n" for i in range(10))
    roles = chart(f"Boss\n  Ana\n    Sub\n{leaves}  Bo\n    Sub 2\n")
    arranger = Arranger(roles, geometry.equal_sizes(roles))
    assert "in stacks" in arranger.reason("boss")
    places = arranger.places
    assert places.width < 5 * 300
    assert geometry.crossings(places) == geometry.overlapping(places) == []
    assert places.box("ana")[0] < places.box("rep-0")[0] < places.box("bo")[0]


def test_reasons_name_whose_choice_it_was():
    roles = chart("Boss !stack\n  Ana\n    Rep\n  Bo\n")
    sizes = geometry.equal_sizes(roles)
    assert "as chosen for this role" in Arranger(roles, sizes).reason("boss")
    whole = Arranger(roles, sizes, Options(default_arrangement="row"))
    two = chart("Boss\n  Ana\n  Bo\n")
    assert "as chosen for the whole chart" in Arranger(two, sizes, whole.options).reason("boss")
    assert "as chosen for this role" in whole.reason("boss")
    assert whole.reason("ana") == "The only report hangs from this role by itself."
    assert whole.reason("rep") == "Nobody is shown below this role."


def test_tight_gaps_are_tighter_everywhere():
    for name in ("level", "sibling", "subtree", "forest", "stack", "drop", "indent", "gutter"):
        assert getattr(TIGHT, name) < getattr(NORMAL, name)
