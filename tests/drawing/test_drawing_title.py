"""The title block: subtitle, confidentiality and the mark of a draft, beside what was there."""

from __future__ import annotations

from orgchart.drawing.picture import Box, Shape, Text
from orgchart.drawing.theme import theme
from orgchart.drawing.title import TitleBlock, title_block
from support.outline import chart

_WIDTH = 1000.0
_WHOLE = {
    "title": "Customer Service",
    "subtitle": "After the move",
    "organisation": "Northwind",
    "date": "22 November 2026",
    "confidentiality": "Managers only",
    "draft": True,
}


def block(**settings: object) -> TitleBlock:
    return title_block(chart("Boss\n  Ana", **settings), "", theme("light"), slide=False)


def texts(shapes: list[Shape]) -> dict[str, Text]:
    return {shape.text: shape for shape in shapes if isinstance(shape, Text)}


def test_the_subtitle_stands_between_title_and_figures() -> None:
    shown = texts(block(**_WHOLE).shapes(_WIDTH, 0))
    title, subtitle = shown["Customer Service"], shown["After the move"]
    figures = shown["2 roles · 2 layers · largest span 1"]
    assert title.y < subtitle.y < figures.y
    assert title.x == subtitle.x == figures.x


def test_who_may_read_it_stands_below_whose_it_is() -> None:
    shown = texts(block(**_WHOLE).shapes(_WIDTH, 0))
    whose, readers = shown["Northwind · 22 November 2026"], shown["Managers only"]
    assert (whose.x, whose.anchor) == (readers.x, readers.anchor)
    assert whose.y < readers.y


def test_the_mark_of_a_draft_stands_free_before_the_first_line_at_the_end() -> None:
    shapes = block(**_WHOLE).shapes(_WIDTH, 0)
    shown = texts(shapes)
    (frame,) = (shape for shape in shapes if isinstance(shape, Box))
    whose, word = shown["Northwind · 22 November 2026"], shown["DRAFT"]
    assert frame.x < word.x < word.x + word.width < frame.x + frame.w < whose.x - whose.width
    assert frame.y + frame.h <= shown["Managers only"].y - shown["Managers only"].style.size * 0.75


def test_a_draft_without_an_organisation_is_marked_at_the_very_end() -> None:
    shapes = block(title="Customer Service", draft=True).shapes(_WIDTH, 0)
    (frame,) = (shape for shape in shapes if isinstance(shape, Box))
    assert frame.x + frame.w == texts(shapes)["Customer Service"].x + _WIDTH


def test_a_long_title_leaves_room_for_the_mark() -> None:
    made = block(title="Customer Service of the North " * 3, draft=True)
    shapes = made.shapes(_WIDTH, 0)
    (frame,) = (shape for shape in shapes if isinstance(shape, Box))
    lines = [shape for shape in shapes if isinstance(shape, Text) and shape.text != "DRAFT"]
    assert len(lines) > 2
    assert all(line.x + line.width < frame.x for line in lines)


def test_the_chart_begins_lower_for_a_subtitle_only() -> None:
    plain = block(title="Customer Service", organisation="Northwind")
    assert plain.height(_WIDTH) == 0
    assert block(**_WHOLE).height(_WIDTH) == plain.small_size.line
