"""Books: every role on one page, every page readable, ways that lead where they say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from orgchart.catalogue import load_template
from orgchart.drawing.pages import PageSize, page
from orgchart.drawing.picture import Picture, Text
from orgchart.drawing.tiles import OVERLAP, tiling
from orgchart.export.book.chapters import SMALLEST, chapters
from orgchart.export.book.counts import branch_counts
from orgchart.export.book.dividing import Divider
from orgchart.export.book.pages import bound
from orgchart.export.book.plan import Book, Part, plan
from orgchart.export.job import Job
from orgchart.model.chart import Chart
from orgchart.model.records import Role
from support.laws import dear
from support.outline import chart

READABLE = 10.0
DEPARTMENT = """
Director [director]
  Assistant +assistant
  Support Manager [manager] "Ana Ruiz"
    Lead One [team lead]
      Agent x4
      Expert
    Lead Two [team lead]
      Agent @agent-2
      Expert @expert-2
      Night Agent
  Returns Manager [manager]
    Clerk
    Inspector
"""


@st.composite
def charts(draw: st.DrawFn) -> Chart:
    """Forests of up to sixty roles."""
    managers = draw(st.lists(st.floats(0, 1), max_size=59))
    above = [None, *(int(share * at) - (share > 0.97) for at, share in enumerate(managers, 1))]
    return Chart(
        Role(id=f"r{at}", reports_to=None if up is None or up < 0 else f"r{min(up, at - 1)}")
        for at, up in enumerate(above)
    )


def points(part: Part) -> float:
    """A page of twelve cards can be read."""
    return 120.0 / len(part.shown)


def pills(picture: Picture) -> list[str]:
    symbols = picture.symbols.values()
    return [it.text for shapes in symbols for it in shapes if isinstance(it, Text)]


def planned(made, by="manager", depth=1, most=12) -> Book:
    wanted = chapters(made, by, depth, branch_counts(made))
    divider = Divider(made, wanted, points, READABLE, most)
    return plan(made, wanted, divider.part, points, READABLE)


@dear(60)
@given(charts(), st.integers(1, 3))
def test_every_role_is_on_exactly_one_page_as_itself(made, depth):
    book = planned(made, depth=depth)
    as_itself = [
        id for each in book.sections for id in each.part.shown if id not in each.part.stubs
    ]
    assert sorted(as_itself) == sorted(made.roles)
    assert book.as_itself().keys() == made.roles.keys()


@dear(60)
@given(charts())
def test_every_page_can_be_read_or_has_nothing_to_take_off(made):
    for section in planned(made).sections:
        part = section.part
        assert section.readable == (points(part) >= READABLE)
        if not section.readable:
            below = {id for id in part.shown if id not in part.stubs and made.has_reports(id)}
            assert below <= set(part.tops)


@dear(60)
@given(charts(), st.integers(1, 3))
def test_every_stub_has_a_page_that_hangs_under_this_one(made, depth):
    book = planned(made, depth=depth)
    led_to, itself = book.led_to(), book.as_itself()
    for number, section in enumerate(book.sections):
        assert (section.above is None) == (number == 0)
        assert section.above is None or section.above < number
        if section.above is not None:
            assert set(section.part.tops) <= book.sections[section.above].part.stubs
        for id in section.part.stubs:
            assert led_to.get(id, itself[id]) != number


def test_managers_down_to_a_depth_have_pages_and_small_teams_stay():
    made = chart(DEPARTMENT)
    shallow = planned(made, depth=1, most=50)
    assert [each.part.tops for each in shallow.sections] == [("director",), ("support-manager",)]
    assert "clerk" in shallow.sections[0].part.shown  # three roles are too few for a page
    deep = planned(made, depth=2, most=50)
    assert [each.part.tops[0] for each in deep.sections] == [
        "director", "support-manager", "lead-two",
    ]  # fmt: skip
    assert SMALLEST == 4


def test_departments_are_one_page_wherever_they_begin():
    heads = {"support-manager": "Service", "returns-manager": "Service", "lead-one": "Desk"}
    roles = chart(DEPARTMENT).roles.values()
    made = Chart(replace(role, department=heads.get(role.id, "")) for role in roles)
    book = planned(made, by="department", depth=2, most=50)
    tops = [each.part.tops for each in book.sections]
    assert tops == [("director",), ("support-manager", "returns-manager")]  # the desk is too small


def test_a_page_of_few_cards_shows_a_further_layer():
    chain = "\n".join("  " * deep + f"Boss {deep}" for deep in range(30))
    book = planned(chart(chain), depth=1)
    assert all(len(each.part.shown) >= 8 for each in book.sections[1:-1])


def test_a_page_is_filled_by_a_whole_branch_before_many_are_taken_apart():
    big = "".join(f"  Head {n}\n" + "    Lead\n      Agent\n" * 4 for n in (1, 2))
    small = "  Head 3\n" + "    Expert\n" * 6
    made = chart(f"Director\n{big}{small}")
    found, _ = Divider(made, [], points, READABLE, 12).part(("director",))
    heads = [made.roles[id].title for id in found.shown if made.roles[id].title[:4] == "Head"]
    assert heads == ["Head 1", "Head 2", "Head 3"]
    assert sum(made.roles[id].title == "Expert" for id in found.shown) == 6
    assert not any(made.roles[id].title == "Lead" for id in found.shown)


def test_links_lead_to_the_pages_they_name():
    book = bound(Job(chart=chart(DEPARTMENT), split="manager", page="16:9"))
    keys = [each.key for each in book.pages]
    assert keys == ["contents 1", "role director", "role support-manager"]
    contents, top, support = (each.picture for each in book.pages)
    assert [lead.page for lead in contents.leads] == [1, 2]
    assert {(lead.card, lead.page) for lead in top.leads} == {("support-manager", 2), ("", 0)}
    assert {(lead.card, lead.page) for lead in support.leads} == {
        ("support-manager", 1), ("", 1), ("", 0),
    }  # fmt: skip
    assert "+10 · page 3" in pills(top)
    assert book.notes[0].startswith("3 pages; titles have ")


@pytest.mark.parametrize("name", ["department", "matrix"])
@pytest.mark.parametrize("style", ["standard", "compact", "photo"])
def test_no_card_leaves_its_page_and_no_text_its_card(name, style):
    job = Job(chart=load_template(name), split="manager", page="A4", card_style=style)
    for each in bound(job).pages:
        picture = each.picture
        for card in picture.cards:
            assert 0 <= card.x < card.x + card.w <= picture.width
            assert 0 <= card.y < card.y + card.h <= picture.height
            for shape in card.shapes:
                if isinstance(shape, Text) and shape.anchor == "start":
                    assert card.x <= shape.x < shape.x + shape.width <= card.x + card.w
                    assert card.y < shape.y < card.y + card.h


def test_folded_branches_tell_how_many_they_hold_and_have_no_page():
    folded = frozenset({"support-manager"})
    book = bound(Job(chart=chart(DEPARTMENT), split="manager", folded=folded))
    assert [each.key for each in book.pages] == ["role director"]
    assert "+10" in pills(book.pages[0].picture)


@dear(50)
@given(st.floats(100, 9000), st.floats(100, 9000), st.sampled_from(["A4", "A3", "Letter"]))
def test_tiles_cover_a_poster_and_overlap(w, h, name):
    plan = tiling(w, h, page(name))
    tiles = list(plan.tiles())
    assert len(tiles) == plan.rows * plan.columns
    assert min(tile.x for tile in tiles) <= 0
    assert min(tile.y for tile in tiles) <= 0
    assert max(tile.x for tile in tiles) + plan.w >= w - 1e-6
    assert max(tile.y for tile in tiles) + plan.h >= h - 1e-6
    for tile in tiles:
        left, top, right, bottom = plan.cut(tile)
        wide = right - left + OVERLAP / 2 * ((tile.column > 0) + (tile.column + 1 < plan.columns))
        assert abs(wide - plan.w) < 1e-6
        assert 0 < top < bottom < plan.sheet.h
    assert isinstance(plan.sheet, PageSize)
