"""Where people are on a card: exactly where their names are drawn."""

from __future__ import annotations

import msgspec
import pytest

from orgchart.drawing.artist import CardArtist
from orgchart.drawing.look import Look
from orgchart.drawing.people import PersonArea, people_on
from orgchart.drawing.picture import Text
from orgchart.drawing.text import measure
from orgchart.model.chart import Chart
from orgchart.model.records import CardStyle, Holder, Role

PEOPLE = (Holder(name="Ana Ruiz"), Holder(email="bo@example.org"), Holder(name="Cy Jones"))


def drawn(role: Role, look: Look) -> tuple[list[PersonArea], list[Text]]:
    """The people of a card, and its texts."""
    artist = CardArtist(Chart([role]), look)
    token = artist.type.token
    card = artist.card(role, 0, 0, token.w, token.three_rows)
    texts = [shape for shape in card.shapes if isinstance(shape, Text)]
    return list(people_on(artist.type, look, role, token.w, token.three_rows)), texts


@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize("style", ["standard", "compact", "photo"])
def test_the_one_holder_is_the_line_below_the_title(style: CardStyle, rtl: bool) -> None:
    role = Role(id="lead", title="Team Lead", holders=PEOPLE[:1])
    areas, texts = drawn(role, Look(card_style=style, rtl=rtl))
    name = next(text for text in texts if text.text == "Ana Ruiz")
    area = next(area for area in areas if not area.round)
    left = name.x - name.width if rtl else name.x
    assert (area.at, area.x, area.w) == (0, pytest.approx(left), pytest.approx(name.width))
    assert area.y < name.y < area.y + area.h
    assert any(area.round for area in areas) == (style == "photo")


def test_each_of_several_names_is_an_area_of_its_own() -> None:
    role = Role(id="desk", title="Desk", seats=3, holders=(PEOPLE[0], PEOPLE[2]), vacant_seats=1)
    areas, texts = drawn(role, Look())
    line = next(text for text in texts if text.text.startswith("Ana Ruiz"))
    assert [area.at for area in areas] == [0, 1]
    assert areas[0].w == pytest.approx(measure("Ana Ruiz", line.style))
    assert areas[1].x == pytest.approx(line.x + measure("Ana Ruiz, ", line.style))


def test_who_is_only_counted_or_not_shown_has_no_area() -> None:
    many = tuple(Holder(name=f"Person with a Long Name {n}") for n in range(9))
    role = Role(id="desk", title="Desk", seats=9, holders=many)
    assert 0 < len(drawn(role, Look())[0]) < 9
    assert drawn(role, Look(holders=False))[0] == []
    vacant = msgspec.structs.replace(role, status="vacant")
    assert drawn(vacant, Look())[0] == []
    assert drawn(Role(id="desk", title="Desk"), Look(card_style="photo"))[0] == []


def test_without_a_title_the_first_name_is_in_its_place() -> None:
    areas, texts = drawn(Role(id="lead", holders=PEOPLE[:2]), Look())
    title, below = texts[0], texts[1]
    assert (title.text, below.text) == ("Ana Ruiz", "bo@example.org")
    assert [(area.at, area.y < title.y) for area in areas] == [(0, True), (1, False)]


def test_of_a_name_on_two_lines_the_first_part_counts() -> None:
    first, second = "Alexandra Konstantinopoulou", "Maximiliane Freifrau Hohenlohe"
    role = Role(id="d", title="Desk", seats=2, holders=(Holder(name=first), Holder(name=second)))
    areas, texts = drawn(role, Look())
    assert [area.at for area in areas] == [0, 1]
    broken = next(text for text in texts if "Maximiliane" in text.text)
    assert areas[1].y < broken.y < areas[1].y + areas[1].h


def test_a_planned_post_with_a_name() -> None:
    role = Role(id="next", title="Next", status="planned", holders=PEOPLE[:1])
    (area,), texts = drawn(role, Look())
    line = next(text for text in texts if text.text.startswith("Ana Ruiz"))
    assert area.x == pytest.approx(line.x)
    assert area.w == pytest.approx(measure("Ana Ruiz", line.style))
