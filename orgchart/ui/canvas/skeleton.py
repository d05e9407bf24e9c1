"""The lines of a chart from so far that only their long stretches are seen: one a team."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF

from orgchart.layout.options import Gaps
from orgchart.ui.canvas.camera import Camera
from orgchart.ui.canvas.scenery import Floats, Scenery

# Members whose places across differ by less stand in one row.
_ROW = 1.0


class _Strokes(NamedTuple):
    """Straight strokes from x0, y0 to x1, y1."""

    x0: Floats
    y0: Floats
    x1: Floats
    y1: Floats


class Skeleton:
    """For every team the bus above its row, or the trunk beside its stack; and the way to it."""

    def __init__(self, scenery: Scenery, gaps: Gaps, *, sideways: bool) -> None:
        boxes = (scenery.x0, scenery.y0, scenery.x1, scenery.y1)
        # In a chart that grows sideways everything below is told with x and y exchanged.
        left, top, right, bottom = (boxes[i] for i in ((1, 0, 3, 2) if sideways else (0, 1, 2, 3)))
        strokes = _strokes(scenery, (left + right) / 2, (top, bottom), left, gaps)
        if sideways:
            strokes = _Strokes(strokes.y0, strokes.x0, strokes.y1, strokes.x1)
        self._strokes = strokes

    def within(self, seen: QRectF, camera: Camera) -> NDArray[np.int32]:
        """The strokes that touch a rectangle of the chart and are longer than a pixel.

        Rows of x0, y0, x1, y1 in pixels of the view, each once.
        """
        x0, y0, x1, y1 = self._strokes
        hit = (x1 >= seen.left()) & (x0 <= seen.right())
        hit &= (y1 >= seen.top()) & (y0 <= seen.bottom())
        hit &= np.maximum(x1 - x0, y1 - y0) * camera.scale >= 1.0
        clipped = (
            np.clip(x0[hit], seen.left(), seen.right()),
            np.clip(y0[hit], seen.top(), seen.bottom()),
            np.clip(x1[hit], seen.left(), seen.right()),
            np.clip(y1[hit], seen.top(), seen.bottom()),
        )
        ends = np.floor(np.stack(clipped, axis=1) * camera.scale).astype(np.int32)
        ends -= np.array([*camera.corner.toTuple()] * 2, dtype=np.int32)
        found: NDArray[np.int32] = np.unique(ends, axis=0)
        return found


def _strokes(
    scenery: Scenery, middle: Floats, edges: tuple[Floats, Floats], left: Floats, gaps: Gaps
) -> _Strokes:
    """The strokes of all teams, in the frame of a chart that grows down or up."""
    top, bottom = edges
    heads, of = scenery.managers, scenery.of_teams
    first, last = of(np.minimum, middle), of(np.maximum, middle)
    highest, lowest = of(np.minimum, top), of(np.maximum, bottom)
    is_row = of(np.maximum, top) - highest < _ROW
    up = lowest < top[heads]  # the chart grows upwards
    bus = np.where(up, lowest + gaps.bus, highest - gaps.bus)
    trunk = of(np.minimum, left) - (gaps.indent - gaps.trunk)
    start = np.where(up, top[heads], bottom[heads])
    end = np.where(is_row, bus, np.where(up, highest, lowest))
    at = np.where(is_row, middle[heads], trunk)
    rows = _Strokes(
        np.minimum(first, middle[heads])[is_row],
        bus[is_row],
        np.maximum(last, middle[heads])[is_row],
        bus[is_row],
    )
    ways = _Strokes(at, np.minimum(start, end), at, np.maximum(start, end))
    return _Strokes(*(np.concatenate(pair) for pair in zip(rows, ways, strict=True)))
