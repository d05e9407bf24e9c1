"""The lines of one large team: what of them comes near a view, found by arrays."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from PySide6.QtCore import QRectF

from orgchart.drawing.geometry import Point
from orgchart.layout.places import Line


class TeamStrokes:
    """The corners of all strokes, at least one, from one manager.

    A stroke with fewer corners than others stays at its end for the rest.
    """

    def __init__(self, lines: Iterable[Line]) -> None:
        points = [line.points for line in lines]
        most = max(map(len, points))
        padded = [[*stroke, *[stroke[-1]] * (most - len(stroke))] for stroke in points]
        corners = np.array(padded, dtype=np.float64)
        self._x, self._y = corners[:, :, 0], corners[:, :, 1]

    def near(self, area: QRectF) -> list[list[Point]]:
        """The strokes that come into an area, what is outside drawn in to its edges.

        Lines run along the axes, so what is inside stays as it is. Those that became the same,
        as the ways of many reports do on a shared trunk, are told once.
        """
        left, right, top, bottom = area.left(), area.right(), area.top(), area.bottom()
        x, y = np.clip(self._x, left, right), np.clip(self._y, top, bottom)
        inside = (x.min(axis=1) < right) & (x.max(axis=1) > left)
        inside &= (y.min(axis=1) < bottom) & (y.max(axis=1) > top)
        drawn_in = np.concatenate((x[inside], y[inside]), axis=1)
        half = x.shape[1]
        once = dict.fromkeys(map(tuple, drawn_in.tolist()))
        return [list(zip(stroke[:half], stroke[half:], strict=True)) for stroke in once]
