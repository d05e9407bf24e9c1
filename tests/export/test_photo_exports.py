"""Photos and the logo in every drawn format: there, once each, and nothing but pixels."""

from __future__ import annotations

import re
from io import BytesIO

import msgspec
import pytest
from PIL import Image
from pypdf import PdfReader

from orgchart.drawing.picture import Box
from orgchart.drawing.theme import theme
from orgchart.drawing.title import title_block
from orgchart.export import exporters
from orgchart.export.job import Job
from orgchart.importing.pictures import read_logo, read_portrait
from orgchart.model.chart import Chart
from orgchart.model.document import Document
from orgchart.model.people import Seated
from orgchart.model.portraits import set_logo, set_photo
from support.faces import encoded, face
from support.golden import assert_golden
from support.outline import chart

pytestmark = pytest.mark.usefixtures("qapp")
SKIN, SHIRT = (205, 133, 63), (0, 128, 128)  # peru, teal


def company() -> Chart:
    """Three people, two with the same face, and a logo of one colour."""
    team = 'Ana "Ana Ruiz" (support)\n  Bo "Bo Vogt" (support)\n  Cy "Cy Ono" (sales)\n  Di x3\n'
    document = Document(chart(team, title="Service", card_style="photo"))
    photo = read_portrait(encoded(face("peru", "teal"), "PNG"))
    logo = Image.new("RGBA", (160, 40), "orangered")
    with document.edit("Photos") as draft:
        set_photo(draft, Seated("ana"), photo)
        set_photo(draft, Seated("bo"), photo)
        set_logo(draft, read_logo(encoded(logo, "PNG")))
    return document.chart


def exported(kind: str, drawn: Chart, **options: str | bool) -> bytes:
    stream = BytesIO()
    assert exporters()[kind].write(Job(chart=drawn, **options), stream) == []  # type: ignore[arg-type]
    return stream.getvalue()


def share_of(image: Image.Image, colour: tuple[int, int, int]) -> int:
    """How many pixels have about a colour."""
    near = [
        all(abs(a - b) < 12 for a, b in zip(pixel[1], colour, strict=True)) * pixel[0]
        for pixel in image.convert("RGB").getcolors(1 << 24) or ()
        if isinstance(pixel[1], tuple)
    ]
    return sum(near)


def test_a_png_shows_faces_in_circles_and_the_logo() -> None:
    image = Image.open(BytesIO(exported("png", company(), theme="light")))
    assert share_of(image, SKIN) > 500
    assert share_of(image, SHIRT) > 300
    assert share_of(image, (255, 69, 0)) > 1000


def test_a_face_is_there_once_in_a_pdf_and_drawn_twice() -> None:
    page = PdfReader(BytesIO(exported("pdf", company()))).pages[0]
    found = [image.data for image in page.images]
    sizes = sorted(Image.open(BytesIO(data)).size for data in found)
    assert sizes.count((256, 256)) == 1
    assert len(found) == len(set(found))


def test_a_face_is_there_once_in_an_svg_and_used_twice() -> None:
    text = exported("svg", company()).decode()
    assert text.count("data:image/jpeg;base64,") == 1
    assert text.count("data:image/png;base64,") == 1
    symbol = re.search(r'<symbol id="(\w+)"><image[^>]*jpeg', text)
    assert symbol is not None
    assert text.count(f'"#{symbol[1]}"') == 2
    assert 'role="img" aria-label="Logo"' in text
    assert "http://" not in text.replace("http://www.w3.org", "")


def test_cards_without_photos_and_pages_without_title_have_no_pictures() -> None:
    text = exported("svg", company(), card_style="standard").decode()
    assert "data:image/jpeg" not in text
    stream = BytesIO()
    exporters()["svg"].write(Job(chart=company(), title_block=False), stream)
    assert b"data:image/png" not in stream.getvalue()


def test_the_logo_stands_at_the_end_of_the_title_block_and_over_nothing() -> None:
    block = title_block(company(), "", theme("light"), slide=False)
    room = block.natural_width
    shapes = block.shapes(room, 0.0)
    logo = shapes[-1]
    assert block.logo is not None
    assert logo.x + logo.w == pytest.approx(room + 32)  # type: ignore[union-attr]
    assert logo.w / logo.h == pytest.approx(4)  # type: ignore[union-attr]
    texts = shapes[:-1]
    assert all(text.x + text.width < logo.x for text in texts)  # type: ignore[union-attr]


def test_on_a_dark_ground_the_logo_lies_on_white() -> None:
    def plates(name: str) -> list[Box]:
        block = title_block(company(), "", theme(name), slide=False)
        return [each for each in block.shapes(900, 0.0) if isinstance(each, Box)]

    assert plates("light") == plates("printGrey") == []
    for name in ("dark", "highContrast"):
        (plate,) = plates(name)
        assert plate.fill == theme("light").ground


def test_a_long_title_leaves_the_logo_its_room() -> None:
    block = title_block(company(), "Customer Service " * 3, theme("light"), slide=True)
    without = msgspec.structs.replace(block, logo=None)
    room = without.natural_width
    assert len(without.lines(room).lines) == 1
    assert len(block.lines(room).lines) == 2
    assert block.height(room) > without.height(room)


def test_the_drawing_as_it_was_last_looked_at() -> None:
    text = exported("svg", company(), legend=True).decode()
    text = re.sub(r"base64,[^\"]*", "base64,…", text)
    assert_golden("photos.svg", text.encode())
