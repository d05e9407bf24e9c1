"""Which templates suit a size, how sizes and moments are said, and what a miniature shows."""

from __future__ import annotations

from datetime import datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgchart.catalogue import Template, load_template, scale, templates
from orgchart.model.chart import Chart
from orgchart.model.records import Role
from orgchart.ui.direction import isolated
from orgchart.ui.start.counting import moment_text, people_text, sizes_text
from orgchart.ui.start.miniature import MOST_BLOCKS, miniature
from orgchart.ui.start.miniatures import sized
from orgchart.ui.start.people import STEPS, step_of
from orgchart.ui.start.ranking import fits, of_models, ranked, size_name
from support.outline import chart

ALL = templates()
NOW = datetime(2026, 11, 22, 17, 42)


@pytest.mark.parametrize(
    ("people", "best"),
    [
        (1, "solo"),
        (8, "small-team"),
        (30, "growing-team"),
        (42, "department"),
        (250, "large-department"),
        (5000, "enterprise"),
    ],
)
def test_the_general_template_for_the_size_fits_best(people: int, best: str) -> None:
    assert ranked(ALL, people)[0].id == best


@given(st.integers(1, 100_000))
def test_what_is_made_for_the_size_comes_before_what_is_not(people: int) -> None:
    made_for_it = [fits(template, people) for template in ranked(ALL, people)]
    assert made_for_it == sorted(made_for_it, reverse=True)
    assert len(made_for_it) == len(ALL)


def test_a_size_has_a_name() -> None:
    assert size_name(ALL, 42) == "Department"
    assert size_name([], 42) == ""
    assert len(of_models(ALL)) == 10


@given(st.integers(1, 100_000))
def test_the_slider_stands_at_the_nearest_step(people: int) -> None:
    ratios = [max(people / step, step / people) for step in STEPS]
    assert ratios[step_of(people)] == pytest.approx(min(ratios))


def test_every_step_of_the_slider_is_a_number_of_its_own() -> None:
    assert [step_of(people) for people in STEPS] == list(range(len(STEPS)))
    assert (STEPS[0], STEPS[-1]) == (1, 1000)


def test_numbers_of_people_are_said_as_one_would() -> None:
    assert [people_text(count) for count in (0, 1, 1200)] == [
        "0 people", "1 person", "1,200 people",
    ]  # fmt: skip
    by_id = {template.id: template for template in ALL}
    assert sizes_text(by_id["growing-team"]) == f"{isolated('10–30')} people"
    assert sizes_text(by_id["enterprise"]) == "300 people and more"
    assert sizes_text(exactly(50)) == "50 people"


def exactly(people: int) -> Template:
    return Template(
        id="own", name="Own", model="", people_from=people, people_to=people,
        headcount=people, description="",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (datetime(2026, 11, 22, 9, 12), "today, 09:12"),
        (datetime(2026, 11, 21, 23, 59), "yesterday"),
        (datetime(2026, 11, 12), "12 November"),
        (datetime(2025, 11, 12), "12 November 2025"),
    ],
)
def test_a_moment_is_said_as_one_would(moment: datetime, said: str) -> None:
    assert moment_text(moment, NOW) == said


@pytest.mark.parametrize("people", [0, 42, 1000])
def test_no_blocks_of_a_miniature_overlap_and_none_leaves_it(people: int) -> None:
    made = miniature(sized(load_template("department"), people))
    boxes = [(b.x, b.y, b.x + b.w, b.y + b.h) for b in made.blocks]
    for i, (left, top, right, bottom) in enumerate(boxes):
        assert left >= 0
        assert top >= 0
        assert right <= made.width + 1e-6
        assert bottom <= made.height + 1e-6
        for other in boxes[i + 1 :]:
            assert right <= other[0] or other[2] <= left or bottom <= other[1] or other[3] <= top


def test_a_miniature_has_a_block_for_every_role_and_leads_have_their_teams_colour() -> None:
    made = miniature(chart("Boss (leadership)\n  Lead (leadership, sales)\n    Ana x4 (sales)"))
    assert [(block.colour, block.several) for block in made.blocks] == [
        ("leadership", False),
        ("sales", False),
        ("sales", True),
    ]
    assert len(made.lines) == 2


def test_a_miniature_can_be_coloured_by_department() -> None:
    team = chart("Boss\n  Ana\n  Bo\n  Cy")
    placed = [
        msgspec.structs.replace(role, department=name)
        for role, name in zip(team.roles.values(), ("Plant", "Plant", "Lab", ""), strict=True)
    ]
    made = miniature(Chart(placed), "department")
    assert [block.colour for block in made.blocks] == ["support", "support", "loyalty", "other"]


@pytest.mark.parametrize("text", ["", "Alone", "One\nTwo\nThree"])
def test_any_chart_has_a_miniature(text: str) -> None:
    assert len(miniature(chart(text)).blocks) == len(chart(text).roles)


def test_the_miniature_of_a_large_chart_shows_the_upper_layers() -> None:
    large = scale(load_template("enterprise"), 20_000)
    made = miniature(large)
    assert 1 < len(made.blocks) <= MOST_BLOCKS < len(large.roles)


def test_a_row_of_tops_that_is_too_long_is_cut() -> None:
    tops = Chart(Role(id=str(n), title=str(n), rank=f"a{n:04}") for n in range(1000))
    assert len(miniature(tops).blocks) == MOST_BLOCKS


def test_a_template_with_several_tops_keeps_its_own_size() -> None:
    two = chart("One\nTwo")
    assert sized(two, 42) is two
