import pytest

from orgchart.drawing.bounds import around, bounds, overlap
from orgchart.drawing.picture import Box, Ellipse, Image, Path, Stroke, Text, TextStyle, Use

PEN = Stroke("#000000", 2)
SYMBOLS = {"dot": (Box(-1, -1, 4, 4),), "two": (Use("dot", 0, 0), Use("dot", 10, 5)), "none": ()}


@pytest.mark.parametrize(
    ("shape", "box"),
    [
        (Box(10, 20, 30, 40), (10, 20, 40, 60)),
        (Box(10, 20, 30, 40, stroke=PEN), (8, 18, 42, 62)),
        (Image(1, 2, 3, 4, b""), (1, 2, 4, 6)),
        (Ellipse(10, 10, 4, 2), (6, 8, 14, 12)),
        (Path((("M", 1, 2), ("C", 5, 9, 3, -4, 2, 2), ("Z",)), stroke=PEN), (-1, -6, 7, 11)),
        (Path(()), (0, 0, 0, 0)),
        (Use("two", 100, 200), (99, 199, 113, 208)),
        (Use("none", 7, 7), (7, 7, 7, 7)),
    ],
)
def test_the_box_encloses_the_shape(shape, box):
    assert bounds(shape, SYMBOLS) == box


def test_a_text_lies_where_its_anchor_says():
    style = TextStyle(10)
    lefts = [
        bounds(Text(100, 50, "abc", style, anchor, 20), {})[0]
        for anchor in ("start", "middle", "end")
    ]
    assert lefts == [95, 85, 75]
    unmeasured = bounds(Text(0, 0, "abc", style), {})
    assert unmeasured[2] >= 30


def test_boxes_that_touch_overlap():
    assert overlap((0, 0, 1, 1), (1, 1, 2, 2))
    assert not overlap((0, 0, 1, 1), (0, 1.5, 1, 2))
    assert around([Box(0, 0, 1, 1), Box(5, 5, 1, 1)], {}) == (0, 0, 6, 6)
