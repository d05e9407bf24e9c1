"""A poster as a PDF: a large page on many sheets, with marks to cut and numbers to sort by."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from orgchart.drawing.picture import POINTS_PER_UNIT, Picture
from orgchart.drawing.poster import tile_marks
from orgchart.drawing.tiles import RIM, Tile, Tiling
from orgchart.export.job import Job
from orgchart.export.pdf_document import Properties, draw, new_canvas, symbol_forms
from orgchart.export.pdf_shapes import ShapeCode
from orgchart.export.pdf_text import TextCode
from orgchart.export.poster_plan import poster_plan
from orgchart.translation import number, texts

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

tr = texts("Export")

_FORM = "poster"


def write_poster(job: Job, properties: Properties, stream: BinaryIO) -> list[str]:
    """Write a job's drawing in tiles for the page that ``job.poster`` names.

    Raises InputError as `poster_plan` does.
    """
    from orgchart.export.picture_of import picture_of

    picture = picture_of(job)
    plan = poster_plan(job, picture)
    canvas = new_canvas(properties)
    texts = TextCode(canvas._doc)
    _draw_once(picture, canvas, texts)
    for tile in plan.tiles():
        _sheet(canvas, texts, plan, tile, properties.title)
    stream.write(canvas.getpdfdata())
    cut = tr("Cut into {rows} × {columns} sheets that overlap by 10 mm.").format(
        rows=number(plan.rows, ","), columns=number(plan.columns, ",")
    )
    return [cut, *picture.told, *picture.notes]


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
    code.write(tile_marks(plan, tile, title))
    code.flush()
    canvas.showPage()
