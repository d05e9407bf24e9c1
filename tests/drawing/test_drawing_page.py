from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgchart.drawing.card import card_sizes
from orgchart.drawing.look import BadgeData, Look, look_of
from orgchart.drawing.page import chart_area, draw_chart, scale_on_page, type_size_points
from orgchart.drawing.pages import PageSize, page
from orgchart.drawing.picture import Box, Ellipse, Image, Path, Picture, Shape, Text, Use
from orgchart.drawing.title import figures
from orgchart.layout import Options, arrange
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from support.charts import charts
from support.laws import dear
from support.outline import chart

TEAM = """
Director "Grace" (leadership)
  Lead "Ana" (support)
    Agent x8 (support)
    Vacant agent (support) *vacant
  Sales lead "Bo" (sales)
"""
SETTINGS = {"title": "Customer Service", "organisation": "Northwind", "date": "22 November 2026"}
SLIDE = page("16:9")


def drawn(
    found: Chart, look: Look | None = None, sheet: PageSize | None = None, **more: object
) -> Picture:
    look = look or Look()
    options = Options(direction=look.direction)
    places = arrange(found, card_sizes(found, look), options)
    return draw_chart(found, places, look, sheet, **more)


def texts(shapes: tuple[Shape, ...]) -> dict[str, Text]:
    return {shape.text: shape for shape in shapes if isinstance(shape, Text)}


def extents(picture: Picture) -> list[tuple[float, float]]:
    """Every corner of every shape in picture coordinates, pen widths left aside."""
    placed: list[tuple[Shape, float, float]] = []
    cards = [shape for card in picture.cards for shape in card.shapes]
    for shape in (*picture.lines, *cards, *picture.badges, *picture.furniture):
        if isinstance(shape, Use):
            placed += [(part, shape.x, shape.y) for part in picture.symbols[shape.symbol]]
        else:
            placed.append((shape, 0, 0))
    return [(x + dx, y + dy) for shape, dx, dy in placed for x, y in corners(shape)]


def corners(shape: Shape) -> list[tuple[float, float]]:
    if isinstance(shape, Box | Image):
        return [(shape.x, shape.y), (shape.x + shape.w, shape.y + shape.h)]
    if isinstance(shape, Ellipse):
        return [
            (shape.cx - shape.rx, shape.cy - shape.ry),
            (shape.cx + shape.rx, shape.cy + shape.ry),
        ]
    if isinstance(shape, Text):
        left = shape.x - {"start": 0, "middle": 0.5, "end": 1}[shape.anchor] * shape.width
        return [(left, shape.y - shape.style.size * 0.7), (left + shape.width, shape.y)]
    assert isinstance(shape, Path)
    return [(c[-2], c[-1]) for c in shape.commands if len(c) > 1]


def test_the_title_block_of_a_slide():
    found = drawn(chart(TEAM, **SETTINGS), sheet=SLIDE)
    assert (found.width, found.height) == (1280, 720)
    assert found.title == "Customer Service"
    block = texts(found.furniture)
    title, aside = block["Customer Service"], block["Northwind · 22 November 2026"]
    assert (title.x, title.style.size, title.style.weight) == (32, 26, 600)
    assert (aside.x, aside.anchor, aside.style.size) == (1248, "end", 14)
    assert "5 roles · 12 seats · 1 vacant · 3 layers · largest span 9" in block


def test_the_legend_names_only_the_functions_used():
    block = texts(drawn(chart(TEAM), sheet=SLIDE).furniture)
    assert {"LD", "Leadership", "SU", "Support", "SA", "Sales"} <= set(block)
    assert "Training" not in block
    assert block["LD"].x < block["SU"].x < block["SA"].x


def test_two_rows_of_the_legend_stand_as_on_the_sample_slide():
    slugs = "leadership account-management loyalty-rewards returns-warranty issue-management "
    slugs += "support sales technical-support quality training"
    found = chart(f"Boss ({', '.join(slugs.split())})")
    assert chart_area(SLIDE, Look(), found) == (1216, 580)
    block = texts(drawn(found, sheet=SLIDE).furniture)
    assert block["LD"].style.size == 11
    assert (block["LD"].x, block["AM"].x) == (47, 199)
    assert block["QA"].x == block["LD"].x
    assert block["QA"].y - block["LD"].y == 17


def test_title_and_legend_can_be_left_out():
    bare = Look(title=False, legend=False)
    found = chart(TEAM, **SETTINGS)
    assert drawn(found, bare, SLIDE).furniture == ()
    assert chart_area(SLIDE, bare, found) == (1216, 656)


def test_without_a_page_the_picture_grows_to_the_chart():
    look = Look(title=False, legend=False)
    found = chart("Boss\n  Ana\n  Bo")
    places = arrange(found, card_sizes(found, look))
    picture = draw_chart(found, places, look)
    assert (picture.width, picture.height) == (places.width + 64, places.height + 64)
    assert {card.w for card in picture.cards} == {208}


def test_on_a_page_everything_of_the_chart_is_scaled_alike():
    found = chart("Boss\n" + "".join(f"  Lead {n} (support)\n    Agent {n}\n" for n in range(12)))
    look = Look()
    places = arrange(found, card_sizes(found, look))
    k = scale_on_page(found, places, look, SLIDE)
    assert 0.2 < k < 1
    picture = draw_chart(found, places, look, SLIDE)
    for card in picture.cards:
        assert (card.w, card.h) == pytest.approx((208 * k, 76 * k))
        sizes = {round(s.style.size / k, 6) for s in card.shapes if isinstance(s, Text)}
        assert sizes <= {14, 15}
    assert type_size_points(look, k) == pytest.approx(14 * 0.75 * k)


def test_a_small_chart_is_enlarged_within_reason():
    found = chart("Boss")
    places = arrange(found, card_sizes(found, Look()))
    assert scale_on_page(found, places, Look(), SLIDE) == 1.5


@dear(40)
@given(
    charts(),
    st.sampled_from(["standard", "compact", "photo"]),
    st.sampled_from(["top-down", "bottom-up", "left-right", "right-left"]),
    st.sampled_from([None, SLIDE, page("A4"), page("80x60mm")]),
    st.booleans(),
)
def test_nothing_leaves_the_picture(found, style, direction, sheet, rtl):
    look = Look(card_style=style, direction=direction, rtl=rtl, badges=True, chips=True)
    badges = {id: BadgeData("12", "warning") for id in found.roles}
    picture = drawn(found, look, sheet, badges=badges)
    for x, y in extents(picture):
        assert -0.5 <= x <= picture.width + 0.5
        assert -0.5 <= y <= picture.height + 0.5
    assert {card.id for card in picture.cards} == set(found.roles)
    used = {s.symbol for card in picture.cards for s in card.shapes if isinstance(s, Use)}
    used |= {s.symbol for s in picture.badges if isinstance(s, Use)}
    assert used == set(picture.symbols)


def test_a_right_to_left_page_is_mirrored():
    left = texts(drawn(chart(TEAM, **SETTINGS), sheet=SLIDE).furniture)
    right = texts(drawn(chart(TEAM, **SETTINGS), Look(rtl=True), SLIDE).furniture)
    for text, shape in left.items():
        assert right[text].x == pytest.approx(1280 - shape.x)
    assert right["Customer Service"].anchor == "end"


def test_badges_hang_where_the_line_leaves():
    found = chart(TEAM)
    for direction, dx, dy in (("top-down", 0.5, 1), ("left-right", 1, 0.5), ("bottom-up", 0.5, 0)):
        look = Look(direction=direction)
        picture = drawn(found, look, badges={"lead": BadgeData("9", "hint")})
        (badge,) = picture.badges
        card = next(card for card in picture.cards if card.id == "lead")
        assert (badge.x, badge.y) == (card.x + dx * card.w, card.y + dy * card.h)


def test_a_folded_branch_says_how_many_seats_it_hides():
    found = chart(TEAM)
    places = arrange(found, card_sizes(found, Look()), Options(folded=frozenset({"lead"})))
    picture = draw_chart(found, places, Look())
    (badge,) = picture.badges
    assert "+9" in {s.text for s in picture.symbols[badge.symbol] if isinstance(s, Text)}
    assert {card.id for card in picture.cards} == {"director", "lead", "sales-lead"}


def test_cards_carry_what_readers_without_eyes_need():
    cards = {card.id: card for card in drawn(chart(TEAM)).cards}
    assert cards["lead"].name == "Lead, Ana"
    assert cards["lead"].manager == "director"
    assert cards["agent"].name == "Agent, 8 seats"


def test_a_transparent_picture_has_no_ground():
    assert drawn(chart(TEAM), Look(transparent=True)).background is None
    assert drawn(chart(TEAM)).background == "#FFFFFF"


def test_a_long_title_takes_lines_and_then_is_cut_and_noted():
    found = chart("Boss", title="Customer Service " * 40, organisation="Northwind")
    picture = drawn(found, sheet=page("A4"))
    titles = [s for s in picture.furniture if isinstance(s, Text) and s.style.size == 28]
    assert len(titles) == 3
    assert titles[-1].text.endswith("…")
    assert picture.notes[0].startswith("The title is too long for the page")
    assert min(card.y for card in picture.cards) > titles[-1].y + 20


def test_characters_without_font_are_noted_wherever_they_are(machine_fonts):
    found = chart("Boss (own-\U00010384)", title="\U00010380", organisation="Firm")
    notes = " ".join(drawn(found).notes)
    assert "“\U00010380” (ugaritic letter alpa) in “\U00010380”" in notes
    assert "ugaritic letter delta" in notes


def test_an_empty_chart_is_a_page_with_a_title():
    picture = drawn(Chart(), sheet=SLIDE)
    assert picture.cards == ()
    assert "0 roles · 0 layers" in texts(picture.furniture)


def test_figures_in_words():
    assert figures(chart("Boss")) == "1 role · 1 layer"
    assert (
        figures(chart("Boss\n  New *planned")) == "2 roles · 1 planned · 2 layers · largest span 1"
    )


def test_the_look_of_a_charts_settings():
    found = chart("Boss", card_style="compact", theme="dark", direction="left-right")
    assert look_of(found) == Look(card_style="compact", theme="dark", direction="left-right")


@pytest.mark.parametrize(
    ("name", "landscape", "points"),
    [
        ("A4", False, (595.28, 841.89)),
        ("a4", True, (841.89, 595.28)),
        ("A3", False, (841.89, 1190.55)),
        ("Letter", False, (612, 792)),
        ("Tabloid", True, (1224, 792)),
        ("16:9", False, (960, 540)),
        ("4:3", True, (720, 540)),
        ("254x127mm", False, (720, 360)),
        ("127x254mm", True, (720, 360)),
    ],
)
def test_pages_by_name(name, landscape, points):
    found = page(name, landscape)
    assert (found.w * 0.75, found.h * 0.75) == pytest.approx(points, abs=0.01)
    assert found.slide == (":" in name)


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("B9", "A4, A3, A2"),
        ("10x300mm", "50 to 5080"),
        ("300x9000mm", "50 to 5080"),
        ("", "A4"),
    ],
)
def test_a_page_that_there_is_not(name, says):
    with pytest.raises(InputError, match=says):
        page(name)
