"""What stands on a card and in which order, and that all of it has room there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgchart.catalogue import load_template
from orgchart.catalogue.listing import SLUGS
from orgchart.drawing.artist import CardArtist
from orgchart.drawing.card import card_sizes
from orgchart.drawing.look import Look, look_of, with_fields
from orgchart.drawing.people import people_on
from orgchart.drawing.picture import Box, Shape, Text, Use
from orgchart.drawing.theme import theme
from orgchart.model.card_fields import asked_card_fields, card_fields, public_card_fields
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.records import CardStyle, Holder, Role, Settings, ThemeName
from support.laws import dear
from support.outline import chart

ANA = Role(
    id="ana", title="Support Lead", holders=(Holder(name="Ana Ruiz", email="ana@example.org"),),
    functions=("support",), level="team lead", department="After sales", location="Ghent",
    languages=("Dutch", "French"), tier="2", shift="late", fte=0.5, custom={"Desk": "B 12"},
)  # fmt: skip
STYLES: tuple[CardStyle, ...] = ("standard", "compact", "photo")
THEMES: tuple[ThemeName, ...] = ("light", "dark", "printGrey", "highContrast")
EVERYTHING = ("holders", "department", "location", "languages", "level", "team", "shift", "tier")


def said(role: Role, look: Look) -> list[str]:
    """The texts of a card in their order, chips first."""
    made = Chart([role])
    artist = CardArtist(made, look)
    size = card_sizes(made, look)[role.id]
    shapes = artist.card(role, 0, 0, size.w, size.h).shapes
    return [each.text for each in flat(shapes, artist) if isinstance(each, Text)]


def flat(shapes: Sequence[Shape], artist: CardArtist) -> Iterator[Shape]:
    """The shapes with their symbols in place."""
    for shape in shapes:
        if not isinstance(shape, Use):
            yield shape
            continue
        for each in artist.symbols[shape.symbol]:
            if isinstance(each, Box | Text):
                yield msgspec.structs.replace(each, x=each.x + shape.x, y=each.y + shape.y)


def test_a_card_shows_title_and_names_then_what_is_chosen() -> None:
    assert said(ANA, Look(chips=True)) == [
        "SU", "Tier 2", "late", "0.5 FTE", "Support Lead", "Ana Ruiz",
    ]  # fmt: skip
    look = with_fields(Look(chips=True), ("fte", "location", "holders", "languages", "own:Desk"))
    assert said(ANA, look) == [
        "SU", "0.5 FTE", "Support Lead", "Ana Ruiz", "Ghent", "Dutch, French", "B 12",
    ]  # fmt: skip
    assert said(ANA, with_fields(look, ("tier", "department", "level", "email"))) == [
        "SU", "Tier 2", "Support Lead", "After sales", "Team lead", "ana@example.org",
    ]  # fmt: skip


def test_names_come_first_where_the_chart_has_it_so() -> None:
    made = Chart([ANA, Settings(name_first=True, card_fields=("holders", "location"))])
    assert said(ANA, look_of(made)) == ["SU", "Ana Ruiz", "Support Lead", "Ghent"]


@pytest.mark.parametrize(
    ("fields", "texts"),
    [
        ({"status": "vacant"}, ["Support Lead", "Vacant"]),
        ({"holders": ()}, ["Support Lead"]),
        ({"title": ""}, ["Ana Ruiz"]),
        ({"status": "planned", "start": "2027-05-03"},
         ["Ana Ruiz", "Support Lead, planned, 3 May", "2027"]),
        ({"seats": 4, "vacant_seats": 1}, ["Ana Ruiz", "Support Lead, 1 of 4 vacant"]),
        ({"holders": (Holder(name="Ana Ruiz"), Holder(name="Bo Vogt", shares=True))},
         ["Ana Ruiz, Bo Vogt", "Support Lead"]),
    ],
)  # fmt: skip
def test_only_a_name_can_come_first(fields: dict[str, object], texts: list[str]) -> None:
    role = msgspec.structs.replace(ANA, **fields)
    seats = ["× 4"] * (role.seats > 1)
    assert said(role, Look(name_first=True)) == ["SU", *seats, *texts]
    without = said(role, Look(name_first=True, holders=False))
    assert "Ana Ruiz" not in without or not role.title


@pytest.mark.parametrize("rtl", [False, True])
def test_people_are_found_where_their_names_are(*, rtl: bool) -> None:
    role = msgspec.structs.replace(ANA, holders=(*ANA.holders, Holder(name="Bo Vogt")), seats=2)
    made, look = Chart([role]), Look(name_first=True, rtl=rtl)
    artist = CardArtist(made, look)
    size = card_sizes(made, look)[role.id]
    first = artist.card(role, 0, 0, size.w, size.h).shapes[1]
    assert isinstance(first, Text)
    ana, bo = people_on(artist.type, look, role, size.w, size.h)
    assert ana.y < first.y < ana.y + ana.h
    begin = first.x - ana.w if rtl else first.x
    assert (ana.at, ana.x, bo.at) == (0, pytest.approx(begin), 1)
    assert (bo.x < ana.x) == rtl


def test_all_cards_grow_for_the_fullest() -> None:
    other = Role(id="bo", title="Agent")
    made = Chart([ANA, other])
    plain = card_sizes(made, Look())
    full = card_sizes(made, with_fields(Look(), ("holders", "department", "location")))
    assert len({size.h for size in full.values()}) == 1
    assert full["bo"].h > plain["bo"].h


def test_what_is_cut_is_told() -> None:
    role = msgspec.structs.replace(ANA, location="Quay " * 39)
    artist = CardArtist(Chart([role]), with_fields(Look(), ("location",)))
    artist.card(role, 0, 0, 208, 109)
    (told,) = artist.remarks.sentences()
    assert told.startswith("A line of the card “Support Lead” was cut: Quay Quay")


def test_who_listens_is_told_the_fields_too() -> None:
    artist = CardArtist(Chart([ANA]), with_fields(Look(), ("holders", "location")))
    assert artist.card(ANA, 0, 0, 208, 92).name == "Support Lead, Ana Ruiz, Ghent"


def test_fields_are_asked_for_by_name_or_label() -> None:
    made = Chart([ANA])
    asked = asked_card_fields(made, ["Names", "E-mail", " desk ", "title", "LOCATION", "names"])
    assert asked == ("holders", "email", "own:Desk", "location")
    assert {each.name for each in card_fields(made) if each.is_chip} == {"tier", "shift", "fte"}
    assert public_card_fields((*asked, "cost", "tier")) == ("holders", "location", "tier")
    with pytest.raises(InputError, match="No card can show “shoe size”; there are Names, Level"):
        asked_card_fields(made, ["shoe size"])


@cache
def departments() -> list[Chart]:
    """Every template, with the fields of its roles filled in so that cards are full."""
    return [_full(load_template(name)) for name in SLUGS]


def _full(found: Chart) -> Chart:
    extra = {"department": "Customer operations, North", "location": "Aix-la-Chapelle"}
    return Chart(
        msgspec.structs.replace(
            role,
            **extra,
            languages=("Dutch", "French", "German"),
            holders=(Holder(name="Maria Fernanda Gonçalves"),) if role.seats == 1 else (),
        )
        for role in found.roles.values()
    )


@pytest.mark.parametrize("name_first", [False, True])
@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("theme_name", THEMES)
def test_no_text_is_outside_its_card_or_on_another(
    theme_name: ThemeName, style: CardStyle, *, name_first: bool
) -> None:
    fields = EVERYTHING if name_first else ("holders", "tier", "shift", "fte")
    look = Look(card_style=style, theme=theme_name, chips=True, name_first=name_first)
    wrong = []
    for found in departments():
        artist = CardArtist(found, with_fields(look, fields))
        sizes = card_sizes(found, with_fields(look, fields))
        for role in {_kind(role): role for role in found.roles.values()}.values():
            size = sizes[role.id]
            shapes = list(flat(artist.card(role, 0, 0, size.w, size.h).shapes, artist))
            wrong += [(role.title, *each) for each in trouble(shapes, size.w, size.h, look)]
    assert wrong == []


def _kind(role: Role) -> tuple[object, ...]:
    """What makes cards unlike: most of the templates' cards are alike."""
    return role.title, role.functions, role.tier, role.shift, role.status, role.seats > 1


def trouble(shapes: list[Shape], w: float, h: float, look: Look) -> Iterator[tuple[str, str]]:
    """The lines of text that leave their card, run into the band, a chip or another line."""
    lines = [each for each in shapes if isinstance(each, Text) and each.anchor == "start"]
    chips = [each for each in shapes if isinstance(each, Box) and each.h <= 16 and each.y > 0]
    band = theme(look.theme).band
    foot = 0.0
    for line in lines:
        head = line.y - 0.66 * line.style.size
        if line.x < band or line.x + line.width > w - 4 or head < foot or line.y > h - 4:
            yield "outside", line.text
        foot = line.y
        for chip in chips:
            across = line.x < chip.x + chip.w and chip.x < line.x + line.width
            if across and line.y > chip.y and head < chip.y + chip.h:
                yield "on a chip", line.text


_TEXTS = st.sampled_from(["", "Agent", "Ana Ruiz", "Head of Customer Service and Complaints"])


@dear(40)
@given(
    st.lists(st.tuples(_TEXTS, _TEXTS, _TEXTS, st.booleans()), min_size=1, max_size=6),
    st.sampled_from(STYLES),
    st.booleans(),
)
def test_rows_are_those_of_the_words_whatever_comes_first(
    said: list[tuple[str, str, str, bool]], style: CardStyle, first: bool
) -> None:
    roles = [
        Role(id=f"r{n}", title=title, location=place, status="planned" if planned else "filled",
             holders=(Holder(name=name),) if name else ())
        for n, (title, name, place, planned) in enumerate(said)
    ]  # fmt: skip
    look = Look(card_style=style, name_first=first, lines=("location",))
    artist = CardArtist(Chart([*roles, Role(id="below", title="Agent", reports_to="r0")]), look)
    for role in roles:
        words = artist.type.words(role)
        details = sum(len(each.lines) for each in words.details)
        rows = len(words.title.lines) + max(len(words.holder.lines), 1) + details
        assert artist.type.rows(role) == rows


def test_the_look_of_a_chart_is_what_it_has_chosen() -> None:
    found = look_of(chart("Boss", name_first=True, card_fields=("tier", "location")))
    assert (found.name_first, found.holders, found.lines, found.chip_fields) == (
        True, False, ("location",), ("tier",),
    )  # fmt: skip
