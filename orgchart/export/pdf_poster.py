"""A poster as a PDF: a large page on many sheets, with marks to cut and numbers to sort by."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from orgchart.drawing.pages import page
from orgchart.drawing.picture import POINTS_PER_UNIT, Box, Path, Picture, Shape, Stroke, Text
from orgchart.drawing.theme import Colours, theme
from orgchart.drawing.tiles import RIM, Tile, Tiling, tiling
from orgchart.drawing.tokens import type_size
from orgchart.export.job import Job
from orgchart.export.pdf_document import Properties, draw, new_canvas, symbol_forms
from orgchart.export.pdf_shapes import ShapeCode
from orgchart.export.pdf_text import TextCode
from orgchart.model.errors import InputError

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

MOST_SHEETS = 1000
_FORM = "poster"
_MARK = 15.0
_AWAY = 4.0
_MAP = 22.0  # height of the little map of all sheets
_FOOT = 14.0  # from a sheet's lower edge


def write_poster(job: Job, properties: Properties, stream: BinaryIO) -> list[str]:
    """Write a job's drawing in tiles for the page that ``job.poster`` names.

    Raises InputError for an unknown page, and where there would be too many sheets.
    """
    from orgchart.export.picture_of import picture_of

    sheet = page(job.poster or "A4")
    picture = picture_of(job)
    plan = tiling(picture.width, picture.height, sheet)
    count = plan.rows * plan.columns
    if count > MOST_SHEETS:
        raise InputError(
            f"The poster would need {count:,} sheets, {MOST_SHEETS:,} are the most. "
            "Give a --page that it is to fit, as A0, or export single branches."
        )
    canvas = new_canvas(properties)
    texts = TextCode(canvas._doc)
    _draw_once(picture, canvas, texts)
    for tile in plan.tiles():
        _sheet(canvas, texts, plan, tile, properties.title)
    stream.write(canvas.getpdfdata())
    sheets = f"{plan.rows:,} × {plan.columns:,} sheets"
    return [f"Cut into {sheets} that overlap by 10 mm.", *picture.told, *picture.notes]


def _draw_once(picture: Picture, canvas: Canvas, texts: TextCode) -> None:
    """The whole page as a form, y downwards in units, which every sheet shows a part of."""
    forms = symbol_forms(picture, canvas, texts, "")
    canvas.beginForm(_FORM, 0, 0, picture.width, picture.height)
    draw(picture, ShapeCode(canvas, texts, forms))
    canvas.endForm()


def _sheet(canvas: Canvas, texts: TextCode, plan: Tiling, tile: Tile, title: str) -> None:
    unit, sheet = POINTS_PER_UNIT, plan.sheet
    canvas.setPageSize((sheet.w * unit, sheet.h * unit))
    canvas.transform(unit, 0, 0, -unit, 0, sheet.h * unit)
    canvas.saveState()
    path = canvas.beginPath()
    path.rect(RIM, RIM, plan.w, plan.h)
    canvas.clipPath(path, stroke=0, fill=0)
    canvas.translate(RIM - tile.x, RIM - tile.y)
    canvas.doForm(_FORM)
    canvas.restoreState()
    code = ShapeCode(canvas, texts, {})
    colours = theme("light").colours
    code.write([*_marks(plan, tile, colours), *_label(plan, tile, title, colours)])
    code.flush()
    canvas.showPage()


def _marks(plan: Tiling, tile: Tile, colours: Colours) -> list[Shape]:
    """Short lines in the rim, on the cuts of every corner."""
    left, top, right, bottom = plan.cut(tile)
    w, h = plan.sheet.w, plan.sheet.h
    near, far = RIM - _AWAY - _MARK, RIM - _AWAY
    pen = Stroke(colours.text_secondary, 0.75)
    ends = [
        *(((x, near), (x, far)) for x in (left, right)),
        *(((x, h - near), (x, h - far)) for x in (left, right)),
        *(((near, y), (far, y)) for y in (top, bottom)),
        *(((w - near, y), (w - far, y)) for y in (top, bottom)),
    ]
    return [Path((("M", *start), ("L", *end)), stroke=pen) for start, end in ends]


def _label(plan: Tiling, tile: Tile, title: str, colours: Colours) -> list[Shape]:
    """Which sheet it is, in words and on a little map of all of them."""
    style = type_size("smallLegend").style(colours.text_secondary)
    words = (
        f"Row {tile.row + 1}, column {tile.column + 1} of {plan.rows} × {plan.columns} · {title}"
    )
    foot = plan.sheet.h - _FOOT
    cell = min(_MAP / plan.rows, _MAP)
    x0, y0 = plan.sheet.w / 2 - cell * plan.columns / 2, plan.sheet.h - RIM + _AWAY
    pen = Stroke(colours.border_strong, 0.5)
    boxes = [
        Box(x0 + column * cell, y0 + row * cell, cell, cell, 0.0,
            colours.text_secondary if (row, column) == (tile.row, tile.column) else None, pen)
        for row in range(plan.rows)
        for column in range(plan.columns)
    ]  # fmt: skip
    return [Text(RIM + _MARK + _AWAY, foot, words, style), *boxes]
