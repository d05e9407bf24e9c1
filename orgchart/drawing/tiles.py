"""A large page cut into tiles for a printer's page, which overlap and are joined by hand."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

from orgchart.drawing.pages import PageSize

_UNITS_PER_MM = 96 / 25.4
RIM = 10 * _UNITS_PER_MM  # printers leave up to 6 mm white; marks and numbers stand in the rest
OVERLAP = 10 * _UNITS_PER_MM


class Tile(NamedTuple):
    """One sheet: its row and column, from 0, and the part of the large page that it shows."""

    row: int
    column: int
    x: float
    y: float


class Tiling(NamedTuple):
    """The sheets of a poster, all ``sheet`` large; ``w`` and ``h`` are what one shows.

    The first begins ``left`` and ``top`` outside of the large page, so that it lies in the
    middle. Lengths in units.
    """

    sheet: PageSize
    rows: int
    columns: int
    left: float
    top: float

    @property
    def w(self) -> float:
        """Width of what a sheet shows."""
        return self.sheet.w - 2 * RIM

    @property
    def h(self) -> float:
        """Height of what a sheet shows."""
        return self.sheet.h - 2 * RIM

    def tiles(self) -> Iterator[Tile]:
        """Row by row."""
        for row in range(self.rows):
            for column in range(self.columns):
                x = column * (self.w - OVERLAP) - self.left
                y = row * (self.h - OVERLAP) - self.top
                yield Tile(row, column, x, y)

    def cut(self, tile: Tile) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of the cuts on a sheet; half of each overlap goes away."""
        half = OVERLAP / 2
        left = RIM + (half if tile.column else 0.0)
        top = RIM + (half if tile.row else 0.0)
        right = self.sheet.w - RIM - (half if tile.column + 1 < self.columns else 0.0)
        bottom = self.sheet.h - RIM - (half if tile.row + 1 < self.rows else 0.0)
        return left, top, right, bottom


def tiling(width: float, height: float, sheet: PageSize) -> Tiling:
    """The fewest sheets, upright or across, that show a page of ``width`` × ``height`` units."""
    across = PageSize(sheet.h, sheet.w)
    found = [_tiling(width, height, each) for each in (sheet, across)]
    return min(found, key=lambda each: each.rows * each.columns)


def _tiling(width: float, height: float, sheet: PageSize) -> Tiling:
    columns, left = _sheets(width, sheet.w - 2 * RIM)
    rows, top = _sheets(height, sheet.h - 2 * RIM)
    return Tiling(sheet, rows, columns, left, top)


def _sheets(length: float, shown: float) -> tuple[int, float]:
    """How many sheets cover a length, and how far the first begins before it."""
    step = shown - OVERLAP
    count = max(1, math.ceil((length - OVERLAP) / step - 1e-6))
    return count, (count * step + OVERLAP - length) / 2
