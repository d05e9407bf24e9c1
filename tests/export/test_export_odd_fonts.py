"""Texts in fonts that a PDF cannot take in: CFF outlines and glyphs in colours of their own."""

import io

import pypdf
import pytest
from PySide6.QtGui import QImage

from orgchart.drawing import glyphs, runs
from orgchart.drawing.faces import Face
from orgchart.drawing.picture import Text, TextStyle
from orgchart.export.pdf_document import Properties, write_pdf
from orgchart.export.png import write_png
from orgchart.export.raster import raster_of
from orgchart.painting import texts
from support.fonts import SIGN, cff_font, coloured_font
from support.pictures import card, picture

pytestmark = pytest.mark.usefixtures("qapp")

TEXT = f"Ana {SIGN}{SIGN}"


@pytest.fixture
def installed(monkeypatch):
    """Makes a font file the only one the machine has beside the chart's own face."""

    def install(path):
        face = Face(path)
        monkeypatch.setattr(runs, "find_face", lambda *_: face)

    yield install
    runs.em_runs.cache_clear()
    glyphs.glyph_line.cache_clear()
    texts._text_parts.cache_clear()


def drawing():
    big = Text(10, 60, TEXT, TextStyle(40, colour="#00FF00"))
    return picture(card("a", 0, 200, TEXT), lines=(), furniture=(big,))


def pixels():
    stream = io.BytesIO()
    write_png(drawing(), raster_of(drawing(), dpi=96), stream)
    return QImage.fromData(stream.getvalue())


def document():
    stream = io.BytesIO()
    write_pdf(drawing(), Properties("Signs"), stream)
    return pypdf.PdfReader(stream).pages[0]


def types(page):
    found = page["/Resources"]["/Font"].get_object().values()
    return {font.get_object()["/Subtype"] for font in found}


def sign_at():
    """The middle of the first sign's halves in the picture."""
    x = 10 + glyphs.glyph_line("Ana ", 400, False).width * 40
    return (int(x + 8), 50), (int(x + 24), 50)


@pytest.mark.parametrize("make", [cff_font, coloured_font])
def test_the_text_is_found_in_the_document(make, installed, tmp_path):
    installed(make(tmp_path / "odd.font"))
    page = document()
    assert types(page) == {"/Type0", "/Type3"}
    assert [line.strip() for line in page.extract_text().split("\n") if line.strip()] == [TEXT] * 2


def test_outlines_take_the_colour_of_the_text(installed, tmp_path):
    installed(cff_font(tmp_path / "odd.otf"))
    image = pixels()
    assert [image.pixelColor(*place).name() for place in sign_at()] == ["#00ff00", "#00ff00"]
    assert len(document().images) == 0


def test_coloured_glyphs_keep_their_colours(installed, tmp_path):
    installed(coloured_font(tmp_path / "odd.ttf"))
    image = pixels()
    assert [image.pixelColor(*place).name() for place in sign_at()] == ["#ff0000", "#0000ff"]
    assert len(document().images) > 0
