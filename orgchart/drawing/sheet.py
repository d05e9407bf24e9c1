"""A page as it is looked at or printed: a whole picture, or the part of one that a tile shows."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from orgchart.drawing.picture import Picture, Shape
from orgchart.drawing.poster import tile_marks
from orgchart.drawing.tiles import RIM, Tiling


class Part(msgspec.Struct, frozen=True):
    """What a sheet shows of its picture: ``w`` × ``h`` in its middle, ``marks`` in the rim.

    ``x`` and ``y`` are the place of the picture in the sheet's corner, in units.
    """

    x: float
    y: float
    w: float
    h: float
    marks: tuple[Shape, ...]


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """A page of ``w`` × ``h`` units with a picture of this size, or a ``part`` of a larger one."""

    picture: Picture
    w: float
    h: float
    title: str = ""
    part: Part | None = None


def sheet_of(picture: Picture, title: str = "") -> Sheet:
    """The page that a picture fills."""
    return Sheet(picture=picture, w=picture.width, h=picture.height, title=title)


def tile_sheets(picture: Picture, plan: Tiling, title: str) -> Iterator[Sheet]:
    """A large picture in tiles, with marks to cut."""
    w, h, _ = plan.sheet
    for tile in plan.tiles():
        marks = tuple(tile_marks(plan, tile, title))
        part = Part(tile.x - RIM, tile.y - RIM, plan.w, plan.h, marks)
        yield Sheet(picture=picture, w=w, h=h, title=title, part=part)
