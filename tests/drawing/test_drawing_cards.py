from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shape_text import described

from orgchart.drawing.artist import CardArtist
from orgchart.drawing.card import card_sizes
from orgchart.drawing.look import BadgeData, Look
from orgchart.drawing.picture import Box, Ellipse, Image, Path, Shape, Text, Use
from orgchart.drawing.typesetting import Typesetter
from orgchart.drawing.wording import spoken
from orgchart.layout import Size
from orgchart.model.chart import Chart
from orgchart.model.photos import photo_of
from orgchart.model.records import Holder, Role
from support.faces import jpeg
from support.golden import assert_golden
from support.laws import dear
from support.outline import chart

FULL = Look(chips=True, badges=True, findings=True)
LONG = "Senior Vice President of Customer Relations"


def only(role: Role) -> Chart:
    return Chart([role])


def flat(chart: Chart, look: Look = FULL, id: str = "a") -> list[Shape]:
    """The shapes of one card at the origin with its symbols put in."""
    artist = CardArtist(chart, look)
    size = card_sizes(chart, look)[id]
    shapes: list[Shape] = []
    for shape in artist.card(chart.roles[id], 0, 0, size.w, size.h).shapes:
        shapes += artist.symbols[shape.symbol] if isinstance(shape, Use) else [shape]
    return shapes


def texts(shapes: list[Shape]) -> list[str]:
    return [shape.text for shape in shapes if isinstance(shape, Text)]


PEOPLE = tuple(Holder(name=f"Person {n}") for n in range(1, 10))
SAMPLES = {
    "standard": only(
        Role(
            id="a",
            title="Senior Technical Support Specialist",
            holders=(Holder(name="Rüdiger Hoffmann"),),
            functions=("technical-support", "support"),
            tier="3",
            shift="Late",
            fte=0.8,
        )
    ),
    "seats": only(Role(id="a", title="Representative", functions=("returns-warranty",), seats=12)),
    "vacant": only(Role(id="a", title="Team Lead", functions=("sales",), status="vacant")),
    "planned": only(
        Role(
            id="a",
            title="Lead",
            functions=("loyalty-rewards",),
            status="planned",
            start="2027-04-01",
        )
    ),
}


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("theme", ["light", "printGrey"])
def test_shapes_of_a_card(name, theme):
    look = Look(theme=theme, chips=True)
    shapes = described(flat(SAMPLES[name], look))
    assert_golden(f"card_{name}_{theme}.txt", shapes.encode())


@pytest.mark.parametrize("style", ["compact", "photo"])
def test_shapes_of_the_other_styles(style):
    shapes = described(flat(SAMPLES["standard"], Look(card_style=style, chips=True)))
    assert_golden(f"card_{style}.txt", shapes.encode())


@pytest.mark.parametrize("state", ["ok", "hint", "warning", "error", "accepted", "plain", "folded"])
def test_shapes_of_a_badge(state):
    artist = CardArtist(Chart(), FULL)
    use = artist.badge(BadgeData("9", state), 104, 92)
    assert (use.x, use.y) == (104, 92)
    assert_golden(f"badge_{state}.txt", described(artist.symbols[use.symbol]).encode())


def test_a_card_is_low_while_every_title_fits_one_line():
    one = chart('Boss "Ana"\n  Lead\n  Agent')
    assert set(card_sizes(one, FULL).values()) == {Size(208, 76)}
    two = chart(f'Boss "Ana"\n  {LONG}\n  Agent')
    assert set(card_sizes(two, FULL).values()) == {Size(208, 92)}


@pytest.mark.parametrize(("words", "height"), [(1, 76), (3, 92), (5, 109), (7, 126), (60, 126)])
def test_cards_grow_by_whole_lines_up_to_four(words, height):
    title = " ".join(["Represent"] * words)
    assert card_sizes(only(Role(id="a", title=title)), FULL)["a"].h == height


def test_compact_and_photo_cards_have_their_own_sizes():
    short, long = chart('Lead "Ana" (support)'), chart(f'{LONG} "Ana" (support)')
    compact, photo = Look(card_style="compact"), Look(card_style="photo")
    assert [card_sizes(c, compact).popitem()[1].h for c in (short, long)] == [48, 64]
    assert card_sizes(short, photo).popitem()[1] == Size(248, 96)


def test_seats_reserve_room_for_the_sheets():
    sizes = card_sizes(chart("Boss\n  Agent x3"), FULL)
    assert sizes["agent"] == Size(208, 76, 8, 8)
    assert sizes["boss"] == Size(208, 76)
    assert card_sizes(chart("Agent x3"), Look(seats=False))["agent"] == Size(208, 76)


def test_a_title_too_long_for_four_lines_is_cut_with_a_mark_and_noted():
    role = Role(id="a", title="Representative " * 20)
    artist = CardArtist(only(role), FULL)
    card = artist.card(role, 0, 0, 208, 126)
    assert [s.text for s in card.shapes if isinstance(s, Text)][3].endswith("…")
    assert artist.remarks.sentences() == (
        f"A title is too long for its card and was cut: “{role.title.strip()}”.",
    )


def test_a_character_without_font_is_noted(machine_fonts):
    role = Role(id="a", title="Lead \U00010384")
    artist = CardArtist(only(role), FULL)
    artist.card(role, 0, 0, 208, 76)
    (note,) = artist.remarks.sentences()
    assert "“\U00010384” (ugaritic letter delta)" in note
    assert "on the card “Lead \U00010384”" in note


def test_initials_are_always_on_the_card_other_chips_when_asked():
    sample = SAMPLES["standard"]
    assert {"TS", "SU"} <= set(texts(flat(sample, Look())))
    assert not {"Tier 3", "Late", "0.8 FTE"} & set(texts(flat(sample, Look())))
    assert {"Tier 3", "Late", "0.8 FTE"} <= set(texts(flat(sample, FULL)))


def test_more_than_six_functions_are_counted():
    slugs = ("account-management", "loyalty-rewards", "returns-warranty", "issue-management")
    many = (*slugs, "support", "sales", "quality", "training")
    six = only(Role(id="a", title="All", functions=many[:6]))
    eight = only(Role(id="a", title="All", functions=many))
    assert texts(flat(six))[:6] == ["AM", "LR", "RW", "IM", "SU", "SA"]
    assert texts(flat(eight))[:6] == ["AM", "LR", "RW", "IM", "SU", "+3"]
    assert texts(flat(eight, Look(card_style="photo")))[:5] == ["AM", "LR", "RW", "IM", "+4"]
    assert texts(flat(eight, Look(card_style="compact")))[:2] == ["AM", "+7"]


@pytest.mark.parametrize("theme", ["light", "dark", "printGrey", "highContrast"])
@pytest.mark.parametrize("style", ["standard", "compact", "photo"])
def test_what_is_on_a_card_stays_on_it(theme, style):
    for sample in SAMPLES.values():
        look = Look(theme=theme, card_style=style, chips=True)
        size = card_sizes(sample, look)["a"]
        for shape in flat(sample, look):
            if isinstance(shape, Text) and not shape.text.startswith("×"):
                left = shape.x - {"start": 0, "middle": 0.5, "end": 1}[shape.anchor] * shape.width
                assert left >= 6
                assert left + shape.width <= size.w - 4
                assert shape.style.size <= shape.y <= size.h - 4


def test_a_right_to_left_card_is_the_mirror_of_the_other():
    for name in ("standard", "seats"):
        sample = SAMPLES[name]
        pairs = zip(flat(sample), flat(sample, Look(chips=True, rtl=True)), strict=True)
        for before, after in pairs:
            if isinstance(before, Box):
                assert after.x == pytest.approx(208 - before.x - before.w)
            elif isinstance(before, Text):
                assert after.x == pytest.approx(208 - before.x)
                assert (before.anchor, after.anchor) in {("start", "end"), ("middle", "middle")}


def test_no_colour_is_see_through_so_that_print_needs_no_transparency():
    for sample in SAMPLES.values():
        for shape in flat(sample):
            for colour in (
                getattr(shape, "fill", None),
                getattr(getattr(shape, "stroke", None), "colour", None),
            ):
                assert colour is None or len(colour) == 7


def test_bands_have_a_segment_for_each_function_in_order():
    sample = SAMPLES["standard"]
    bands = [s for s in flat(sample, Look()) if isinstance(s, Path) and s.fill]
    tops = [min(c[2] for c in band.commands if len(c) == 3) for band in bands]
    assert len(bands) == 2
    assert tops == sorted(tops)


def test_like_cards_share_a_symbol():
    roles = [Role(id=f"r{n}", title=f"Agent {n}", functions=("support",)) for n in range(50)]
    artist = CardArtist(Chart(roles), FULL)
    for role in roles:
        assert len(artist.card(role, 0, 0, 208, 76).shapes) == 2
    assert len(artist.symbols) == 1


def test_photo_cards_show_the_photo_the_initials_or_a_person():
    picture = photo_of(jpeg())
    ana = Role(id="a", title="Lead", holders=(Holder(name="Ana Maria Ruiz", photo=picture.id),))
    look = Look(card_style="photo")
    shown = flat(Chart([ana, picture]), look)
    assert [s.data for s in shown if isinstance(s, Image)] == [picture.data]
    assert "AR" not in texts(shown)
    assert not any(isinstance(s, Image) for s in flat(only(ana), look))
    assert "AR" in texts(flat(only(ana), look))
    assert "AR" not in texts(flat(only(ana), Look(card_style="photo", holders=False)))
    assert any(isinstance(s, Ellipse) for s in flat(only(Role(id="a", title="Lead")), look))


@pytest.mark.parametrize(
    ("role", "line"),
    [
        (Role(id="a", title="T", status="vacant"), "Vacant"),
        (Role(id="a", title="T", status="planned"), "Planned"),
        (Role(id="a", title="T", status="planned", start="Q3"), "Planned, Q3"),
        (Role(id="a", title="T", seats=8, vacant_seats=3), "3 of 8 vacant"),
        (Role(id="a", title="T", holders=(Holder(name="A"), Holder(email="b@c.d"))), "A, b@c.d"),
        (
            Role(id="a", title="T", holders=PEOPLE),
            "Person 1, Person 2, Person 3, Person 4, Person 5 and 4 more",
        ),
    ],
)
def test_what_the_second_line_says(role, line):
    shown = [t for t in texts(flat(only(role))) if t != "T" and not t.startswith("×")]
    assert " ".join(shown) == line


def test_people_stay_unnamed_when_asked():
    sample = SAMPLES["standard"]
    assert "Rüdiger Hoffmann" not in texts(flat(sample, Look(holders=False)))
    assert "Hoffmann" not in spoken(sample.roles["a"], names=False)


def test_a_role_without_title_goes_by_its_holder():
    assert texts(flat(only(Role(id="a", holders=(Holder(name="Ana"),))))) == ["Ana"]
    assert texts(flat(only(Role(id="a")))) == ["Untitled role"]


def test_a_card_is_told_in_words():
    role = Role(id="a", title="Agent", holders=(Holder(name="Ana"),), seats=2, status="planned")
    assert spoken(role) == "Agent, Ana, 2 seats, planned"


_TEXTS = st.sampled_from(
    ["", " ", "\u2028", "Agent", "Ana Ruiz", "مدير خدمة العملاء",
     "Head of Customer Service and Complaints", "Donaudampfschifffahrtskapitänsgesellschaft"]
)  # fmt: skip


@dear(100)
@given(
    st.lists(st.tuples(_TEXTS, _TEXTS, st.sampled_from(["filled", "vacant"])), min_size=1),
    st.sampled_from(["standard", "compact", "photo"]),
    st.booleans(),
)
def test_rows_are_those_of_the_words_on_the_card(said, style, holders):
    roles = [
        Role(id=f"r{n}", title=title, status=status, holders=(Holder(name=name),) if name else ())
        for n, (title, name, status) in enumerate(said)
    ]
    made = Chart([*roles, Role(id="below", title="Agent", reports_to="r0")])
    setter = Typesetter(made, Look(card_style=style, holders=holders))
    for role in made.roles.values():
        words = setter.words(role)
        rows = len(words.title.lines) + (0 if words.centred else max(len(words.holder.lines), 1))
        assert setter.rows(role) == rows
