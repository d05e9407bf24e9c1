import numpy as np
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from orgchart.drawing.glyphs import glyph_line
from orgchart.drawing.picture import Box, Ellipse, Image, Path, Stroke, Text, TextStyle, Use
from orgchart.drawing.text import measure
from orgchart.painting import PicturePainter, texts
from support.pictures import BLUE, RED, card, every_shape, one_pixel, picture

pytestmark = pytest.mark.usefixtures("qapp")
WHITE = "#ffffff"
# What is free at both sides of the chart's semibold H, in em.
H_SIDE_BEARING = 0.083


def painted(*shapes, size=64, scale=1.0, visible=None, **more):
    """An image of some shapes on white."""
    drawing = picture(
        card("a", 500, 500, ""), width=size, height=size, lines=(), furniture=shapes, **more
    )
    image = QImage(round(size * scale), round(size * scale), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(scale, scale)
    PicturePainter(drawing).paint(painter, visible)
    painter.end()
    return image


def colour(image, x, y):
    return image.pixelColor(x, y).name()


def inked(image):
    """Left, right (exclusive), top and bottom (exclusive) of what is not white."""
    image = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    ys, xs = np.nonzero(rows[:, : image.width()] < 250)
    return xs.min(), xs.max() + 1, ys.min(), ys.max() + 1


def test_boxes_ellipses_and_paths_have_their_fill_and_outline():
    image = painted(
        Box(4, 4, 20, 20, fill=RED, stroke=Stroke(BLUE, 4)),
        Ellipse(48, 14, 10, 10, fill=BLUE),
        Path((("M", 4, 40), ("L", 24, 40), ("L", 24, 60), ("L", 4, 60), ("Z",)), fill=RED),
        Path((("M", 34, 50), ("L", 60, 50)), stroke=Stroke(BLUE, 4)),
    )
    assert colour(image, 14, 14) == RED.lower()
    assert colour(image, 4, 14) == BLUE.lower()
    assert colour(image, 48, 14) == BLUE.lower()
    assert colour(image, 39, 5) == WHITE
    assert colour(image, 14, 50) == RED.lower()
    assert [colour(image, 40, y) for y in (46, 49, 53)] == [WHITE, BLUE.lower(), WHITE]


def test_round_corners_leave_the_ground_free():
    image = painted(Box(0, 0, 64, 64, 20, RED))
    assert colour(image, 1, 1) == WHITE
    assert colour(image, 32, 1) == RED.lower()


def test_a_colour_may_be_translucent():
    image = painted(Box(0, 0, 64, 64, fill="#0000FF80"))
    assert image.pixelColor(10, 10) == QColor(127, 127, 255)


def test_dashes_are_as_long_as_they_say():
    line = Path((("M", 0, 10), ("L", 64, 10)), stroke=Stroke(RED, 4, (8, 8)))
    image = painted(line)
    assert [colour(image, x, 10) == WHITE for x in (4, 12, 20, 28)] == [False, True, False, True]


def test_a_symbol_is_drawn_where_it_is_used():
    image = painted(Use("dot", 40, 8), symbols={"dot": (Box(0, 0, 4, 4, fill=RED),), "face": ()})
    assert inked(image) == (40, 44, 8, 12)


def test_an_image_fills_its_box_or_a_circle_in_it():
    image = painted(Image(0, 0, 20, 20, one_pixel()), Image(30, 0, 20, 20, one_pixel(), round=True))
    assert colour(image, 1, 1) == colour(image, 40, 10) == RED.lower()
    assert colour(image, 31, 1) == WHITE


def test_a_damaged_image_is_left_out():
    image = painted(Image(0, 0, 20, 20, b"no picture"))
    assert colour(image, 10, 10) == WHITE


@pytest.mark.parametrize("text", ["HAVATAR Type, TokyoH", "HOffice ΑБĐH", "Hשלום السَّلامH"])
@pytest.mark.parametrize("scale", [2, 8])
def test_text_is_as_wide_as_it_was_measured(text, scale):
    style = TextStyle(14, 600)
    ends = []
    for anchor, x in (("start", 10), ("middle", 100), ("end", 190)):
        shape = Text(x, 30, text, style, anchor)
        left, right, *_ = inked(painted(shape, size=200, scale=scale)) / np.float64(scale)
        ends.append((left - x, right - x))
    # What stands out at both ends is the same, so the differences are widths.
    (left, right), (middle, _), (_, end) = ends
    width = measure(text, style)
    side = style.size * H_SIDE_BEARING
    precision = max(0.002 * width, 1 / scale)
    assert left == pytest.approx(side, abs=precision)
    assert right == pytest.approx(width - side, abs=precision)
    assert left - middle == pytest.approx(width / 2, abs=precision)
    assert end == pytest.approx(-side, abs=precision)


def test_struck_text_has_a_line_through_it():
    plain, struck = (
        painted(Text(4, 40, "nn", TextStyle(40, colour=RED, strike=strike)))
        for strike in (False, True)
    )
    assert colour(plain, 14, 28) == WHITE
    assert colour(struck, 14, 28) == RED.lower()


def test_only_what_is_visible_is_painted():
    drawing = picture()
    image = QImage(256, 284, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    PicturePainter(drawing).paint(painter, QRectF(0, 0, 256, 60))
    painter.end()
    first, _, top, bottom = inked(image)
    assert (first, top) == (23, 23)
    assert bottom < 168


def test_bands_join_without_a_seam():
    drawing = every_shape()
    size = (512, 280)

    def band(top, height):
        image = QImage(size[0], height, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        painter.translate(0, -top)
        painter.scale(2, 2)
        PicturePainter(drawing).paint(painter, QRectF(0, top / 2, 257, height / 2 + 1))
        painter.end()
        return [bytes(image.constScanLine(y)) for y in range(height)]

    assert band(0, 280) == [row for top in range(0, 280, 35) for row in band(top, 35)]


def test_a_face_that_qt_cannot_open_is_drawn_by_its_outlines(monkeypatch):

    shape = Text(4, 40, "Ab", TextStyle(40, colour=RED))
    with_font = painted(shape)
    monkeypatch.setattr(texts, "_raw_font", lambda *_: None)
    texts._text_parts.cache_clear()
    by_outline = painted(shape)
    texts._text_parts.cache_clear()
    assert inked(with_font) == pytest.approx(inked(by_outline), abs=1)
    assert colour(by_outline, 7, 37) == colour(with_font, 7, 37)


def test_glyphs_tell_what_they_stand_for():
    for text in ("Office", "e\u0301a", "שלום"):
        run = glyph_line(text, 400, False).runs[0]
        texts = reversed(run.texts) if run.rtl else run.texts
        assert "".join(texts) == text
