import io
from itertools import pairwise

import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgchart.drawing.fonts import find_face
from orgchart.drawing.picture import Box, Image, Text, TextStyle, Use
from orgchart.drawing.text import measure
from orgchart.export import pdf_text
from orgchart.export.pdf_document import MOST_POINTS_A_SIDE, Properties, points_per_unit, write_pdf
from orgchart.export.pdf_outline_font import OutlineFont
from support.golden import assert_golden
from support.laws import dear
from support.pictures import TITLE, card, every_shape, one_pixel, picture


def written(drawing, **properties):
    stream = io.BytesIO()
    write_pdf(drawing, Properties(**{"title": "Service desk", **properties}), stream)
    return stream.getvalue()


def reader(drawing, **properties):
    return pypdf.PdfReader(io.BytesIO(written(drawing, **properties)), strict=True)


def extracted(*texts):
    """What is found in a document of cards with these titles, line by line."""
    cards = (card(f"c{n}", 24, 24 + 100 * n, text) for n, text in enumerate(texts))
    found = reader(picture(*cards, lines=())).pages[0].extract_text()
    return [line.strip() for line in found.split("\n") if line.strip()]


@pytest.fixture
def fixed_date(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")


def test_the_operators_match_the_golden_file(fixed_date):
    page = reader(every_shape()).pages[0]
    forms = [form for name, form in page["/Resources"]["/XObject"].items() if "S0" in name]
    parts = [page.get_contents().get_data(), *(form.get_object().get_data() for form in forms)]
    assert_golden("every_shape.pdf.txt", b"\n\n".join(part.rstrip() for part in parts) + b"\n")


def test_the_same_picture_gives_the_same_bytes(fixed_date):
    assert written(every_shape()) == written(every_shape())


@pytest.mark.parametrize(
    "text",
    [
        "Office, fficient fluffy AVATAR",
        "Łucja Đỗ Ωμέγα Привет",
        "e\u0301a o\u0308",
        "– “quoted” … × ½",
        "<b>Boss</b> & (Co) \\ 100 %",
        "שלום עולם",
        "مرحبا السلام",
        "Ana אברהם Cohen",
        "☺ ♥ ✓",
    ],
)
def test_text_is_found_exactly_as_it_was_typed(text):
    assert extracted(text) == [text]


def test_text_of_a_face_drawn_by_outlines_is_found_too(monkeypatch):
    monkeypatch.setattr(pdf_text, "pdf_font", OutlineFont)
    alphabet = "".join(map(chr, range(0x400, 0x450)))
    texts = ["Office AVATAR", "مرحبا السلام", alphabet, alphabet.swapcase() + "ĄĆĘŁŃ" * 8]
    texts += ["".join(map(chr, range(0x1EA0, 0x1EF9)))]
    assert extracted(*texts) == texts
    fonts = reader(picture()).pages[0]["/Resources"]["/Font"].get_object()
    assert {font.get_object()["/Subtype"] for font in fonts.values()} == {"/Type3"}


def test_every_font_is_embedded_and_only_its_used_glyphs():
    data = written(picture())
    fonts = pypdf.PdfReader(io.BytesIO(data)).pages[0]["/Resources"]["/Font"].get_object()
    for font in fonts.values():
        descendant = font.get_object()["/DescendantFonts"][0].get_object()
        assert "/FontFile2" in descendant["/FontDescriptor"].get_object()
    assert len(data) < 20_000


def test_a_line_is_as_wide_as_it_was_measured():
    class Document:
        delayedFonts = []  # noqa: N815, RUF012 - reportlab's name

    for text in ("AVATAR Type, Tokyo", "Office ΑБĐ", "שלום"):
        width = pdf_text.TextCode(Document()).line(text, TITLE).width
        assert width == pytest.approx(measure(text, TITLE), rel=0.002)


def test_anchors_are_kept():
    style = TextStyle(10)
    drawing = picture(
        furniture=[Text(128, 50, "mm", style, "middle"), Text(250, 60, "m", style, "end")]
    )
    found = []
    reader(drawing).pages[0].extract_text(
        visitor_text=lambda text, cm, tm, *_: found.append((text.strip(), cm, tm))
    )
    places = {text: tm[4] * cm[0] + cm[4] for text, cm, tm in found if text}
    assert places["mm"] == pytest.approx((128 - measure("mm", style) / 2) * 0.75, abs=0.02)
    assert places["m"] == pytest.approx((250 - measure("m", style)) * 0.75, abs=0.02)


def test_the_document_tells_about_itself():
    found = reader(picture(), author="Example & Söhne", subject="Organisation chart")
    assert found.metadata.title == "Service desk"
    assert found.metadata.author == "Example & Söhne"
    assert found.metadata.subject == "Organisation chart"
    assert found.trailer["/Root"]["/Lang"] == "en"
    assert found.trailer["/Root"]["/ViewerPreferences"]["/DisplayDocTitle"]


def test_the_page_is_the_pictures_natural_size():
    assert [float(side) for side in reader(picture()).pages[0].mediabox[2:]] == [192, 213]


def test_too_large_is_scaled_down():
    drawing = picture(width=100_000, height=1_000)
    assert points_per_unit(drawing) == pytest.approx(0.144)
    sides = [float(side) for side in reader(drawing).pages[0].mediabox[2:]]
    assert sides == [MOST_POINTS_A_SIDE, 144]


def outline_of(found):
    def nested(items):
        names = []
        for item in items:
            if isinstance(item, list):
                names[-1] = (names[-1], nested(item))
            else:
                names.append(item.title)
        return names

    return nested(found.outline)


def test_bookmarks_are_the_managers_under_each_other():
    drawing = picture(
        card("a", 0, 0, "Head"),
        card("b", 0, 100, "Lead", manager="a"),
        card("c", 0, 200, "Representative", manager="b"),
        card("d", 0, 300, "Manager", manager="a"),
        card("e", 0, 400, "Specialist", manager="d"),
        card("f", 0, 500, "Guest", manager="elsewhere"),
    )
    assert outline_of(reader(drawing)) == [("Head", ["Lead", "Manager"]), "Guest"]


def test_a_bookmark_leads_to_its_card():
    found = reader(picture())
    assert (found.outline[0].left, found.outline[0].top) == (18, (284 - 24) * 0.75)


def test_a_long_chain_of_managers_has_bookmarks():
    chain = [
        card(str(n), 0, n, f"Level {n}", manager=str(n - 1) if n else None) for n in range(3000)
    ]
    count = int(reader(picture(*chain, lines=())).trailer["/Root"]["/Outlines"]["/Count"])
    assert count >= 1


def test_links_lead_to_pages_only():
    notes = reader(every_shape()).pages[0]["/Annots"]
    assert [note.get_object()["/A"]["/URI"] for note in notes] == ["https://example.org/a?b=1&c=2"]
    assert "/Annots" not in reader(picture(card("a", 0, 0, "A", link="javascript:x"))).pages[0]


@pytest.mark.parametrize("after", [Image(0, 0, 9, 9, one_pixel()), Use("face", 0, 0)])
def test_what_follows_a_translucent_shape_is_opaque(after):
    drawing = picture(lines=(), cards=(), furniture=[Box(0, 0, 9, 9, fill="#00000040"), after])
    page = reader(drawing).pages[0]
    states = page["/Resources"]["/ExtGState"]
    words = page.get_contents().get_data().decode("latin-1").split("Do")[-2].split()
    last = [word for word, operator in pairwise(words) if operator == "gs"][-1]
    assert states[last]["/ca"] == 1


def test_a_damaged_image_is_left_out():
    damaged = one_pixel()[:40]
    drawing = picture(furniture=[Image(0, 0, 9, 9, damaged), Image(0, 0, 9, 9, b"no picture")])
    assert len(reader(drawing).pages[0].images) == 0


def test_a_symbol_may_use_another():
    symbols = {"dot": (Box(0, 0, 4, 4, fill="#B3261E"),), "face": (Use("dot", 1, 1),)}
    page = reader(picture(symbols=symbols)).pages[0]
    form = page["/Resources"]["/XObject"]["/FormXob.S1"]
    assert "/FormXob.S0" in form["/Resources"]["/XObject"]


# What PDF, its strings and its text encodings give a meaning of their own.
ODD = st.text(st.sampled_from("aé(){}[]<>\\/%#\0\x07\n\r\x7f\ud800\u202e\ufeffש😀"), max_size=12)


@dear(20)
@given(ODD, ODD)
def test_no_text_can_break_the_document(title, author):
    found = reader(picture(card("a", 0, 0, title), title=title), title=title, author=author)
    assert len(found.pages) == 1
    found.pages[0].extract_text()


def test_the_machine_has_the_fonts_these_tests_need():
    assert all(find_face(letter) for letter in "שب☺")
