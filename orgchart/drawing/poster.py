"""What stands in the rim of a poster's sheet: marks to cut, and which of the sheets it is."""

from __future__ import annotations

from collections.abc import Iterator

from orgchart.drawing.picture import Box, Path, Shape, Stroke, Text
from orgchart.drawing.theme import Colours, light_theme
from orgchart.drawing.tiles import RIM, Tile, Tiling
from orgchart.drawing.tokens import type_size
from orgchart.translation import texts

tr = texts("Drawing")

_MARK = 15.0
_AWAY = 4.0
_MAP = 22.0  # height of the little map of all sheets
_FOOT = 14.0  # from a sheet's lower edge


def tile_marks(plan: Tiling, tile: Tile, title: str) -> Iterator[Shape]:
    """The rim of a sheet, in units of the sheet; ``title`` is that of the whole poster."""
    colours = light_theme().colours  # paper is white, whatever is printed on it
    yield from _marks(plan, tile, colours)
    yield from _label(plan, tile, title, colours)


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
    words = tr("Row {row}, column {column} of {rows} × {columns} · {title}").format(
        row=tile.row + 1, column=tile.column + 1,
        rows=plan.rows, columns=plan.columns, title=title,
    )  # fmt: skip
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
