import re
import xml.etree.ElementTree as ET

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgchart.drawing.picture import Text
from orgchart.export.svg import svg
from support.golden import assert_golden
from support.pictures import TITLE, card, every_shape, picture

SVG = "{http://www.w3.org/2000/svg}"
LINK = "{http://www.w3.org/1999/xlink}href"


def parsed(drawing):
    return ET.fromstring(svg(drawing))


def test_the_document_matches_the_golden_file():
    assert_golden("every_shape.svg", svg(every_shape()).encode())


def test_texts_stand_where_the_picture_says():
    drawing = every_shape()
    texts = [shape for card in drawing.cards for shape in card.shapes if isinstance(shape, Text)]
    texts += [shape for shape in drawing.furniture if isinstance(shape, Text)]
    found = [
        (element.text, float(element.get("x")), float(element.get("y")))
        for element in parsed(drawing).iter(f"{SVG}text")
    ]
    assert found == [(text.text, text.x, text.y) for text in texts]


def test_a_measured_text_keeps_its_length():
    one = card("a", 0, 0, "Boss")
    measured = msgspec.structs.replace(one, shapes=(Text(1, 2, "Boss", TITLE, width=30.25),))
    element = next(parsed(picture(measured)).iter(f"{SVG}text"))
    assert element.get("textLength") == "30.25"


def test_every_card_is_a_named_item_of_a_list():
    root = parsed(picture())
    items = [group for group in root.iter(f"{SVG}g") if group.get("role") == "listitem"]
    assert [item.get("id") for item in items] == ["role-boss", "role-rep"]
    assert [item.find(f"{SVG}title").text for item in items] == [
        "Head of Office, Ana Ruiz",
        "Representative, Bo Vogt",
    ]
    assert root.find(f"{SVG}title").text == "Service desk"


def test_every_symbol_in_use_is_defined():
    root = parsed(every_shape())
    defined = {f"#{symbol.get('id')}" for symbol in root.iter(f"{SVG}symbol")}
    assert {use.get(LINK) for use in root.iter(f"{SVG}use")} == defined


def test_every_class_has_a_rule():
    text = svg(every_shape())
    used = set(re.findall(r'class="(\w+)"', text))
    assert used == set(re.findall(r"^\.(\w+)\{", text, re.MULTILINE))


def test_natural_size_is_three_quarters_of_a_point_a_unit():
    root = parsed(picture())
    assert (root.get("viewBox"), root.get("width")) == ("0 0 256 284", "192pt")


def test_a_text_from_right_to_left_says_so():
    element = next(parsed(picture(card("a", 0, 0, "מנהל (Team)"))).iter(f"{SVG}text"))
    assert element.text == "\u2067מנהל (Team)\u2069"


@pytest.mark.parametrize("link", ["javascript:alert(1)", "file:///etc/passwd", "http://[", "x"])
def test_only_addresses_of_pages_and_mailboxes_become_links(link):
    assert not list(parsed(picture(card("a", 0, 0, "Boss", link=link))).iter(f"{SVG}a"))


def test_a_link_is_kept():
    found = next(parsed(every_shape()).iter(f"{SVG}a"))
    assert found.get(LINK) == "https://example.org/a?b=1&c=2"


def test_a_picture_without_ground_has_none():
    grounds = [
        len(list(parsed(picture(background=background)).findall(f"{SVG}rect")))
        for background in ("#FFFFFF", None)
    ]
    assert grounds == [1, 0]


ANY = st.text(st.characters(codec=None), max_size=20)


@given(ANY, ANY, ANY)
def test_no_text_and_no_id_can_break_the_document(id, title, holder):
    root = ET.fromstring(svg(picture(card(id, 0, 0, title, holder), title=title)).encode())
    shown = "".join(text.text or "" for text in root.iter(f"{SVG}text"))
    assert [c for c in shown if c.isprintable()] == [
        c for c in title + holder if c.isprintable() and not 0x202A <= ord(c) <= 0x202E
    ]


@given(st.lists(ANY, unique=True, min_size=2, max_size=4))
def test_different_roles_have_different_elements(ids):
    root = parsed(picture(*(card(id, 0, 0, "Boss") for id in ids)))
    found = {group.get("id") for group in root.iter(f"{SVG}g")} - {None}
    assert len(found) == len(ids)
