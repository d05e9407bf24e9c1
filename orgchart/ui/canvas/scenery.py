"""What there is to paint, as arrays: boxes, colours and the reach of every manager's lines."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF

from orgchart.drawing.signs import Sign, no_function, signs_of
from orgchart.drawing.theme import Theme
from orgchart.model.records import Id, Role
from orgchart.ui.open_chart import OpenChart

Indices = NDArray[np.intp]

# How far lines and badges stand out of the box around a manager and the reports.
_OVERHANG = 32.0


class Signs:
    """The sign of each role's first function, numbered; numbers last as long as the look."""

    def __init__(self, open_chart: OpenChart, theme: Theme) -> None:
        self._chart = open_chart.chart
        self._signs = signs_of(self._chart, theme)
        self.palette: list[Sign] = [no_function(theme)]
        self._numbers: dict[str, int] = {}
        self._of_role: dict[Id, int] = {}

    def of(self, role: Role) -> Sign:
        """The sign of a role's first function."""
        return self.palette[self.number(role.id)]

    def number(self, id: Id) -> int:
        """The place in the palette of a role's sign."""
        found = self._of_role.get(id)
        if found is None:
            functions = self._chart.roles[id].functions
            found = self._of_role[id] = self._number(functions[0]) if functions else 0
        return found

    def forget(self, id: Id) -> None:
        """A role has changed."""
        self._of_role.pop(id, None)

    def _number(self, slug: str) -> int:
        if slug not in self._signs:
            return 0
        if slug not in self._numbers:
            self._numbers[slug] = len(self.palette)
            self.palette.append(self._signs[slug])
        return self._numbers[slug]


class Scenery:
    """The visible roles of a layout, ready to be asked what lies in a rectangle.

    ``ids[i]`` is at ``x0[i]``, ``y0[i]`` to ``x1[i]``, ``y1[i]``, in units of the drawing;
    ``colour[i]`` is a place in ``signs.palette``.
    """

    def __init__(self, open_chart: OpenChart, signs: Signs) -> None:
        places = open_chart.places
        self.signs = signs
        self.ids = places.ids
        self.index = places.index
        self.x0, self.y0 = places.x, places.y
        self.x1, self.y1 = places.x + places.w, places.y + places.h
        number = signs.number
        self.colour = np.array([number(id) for id in self.ids], dtype=np.uint8)
        self._chart = open_chart.chart
        self._reach_of_lines(np.array(open_chart.arranger.tree.parent, dtype=np.intp))

    def role(self, i: int) -> Role:
        """The role at a place."""
        return self._chart.roles[self.ids[i]]

    def within(self, rect: QRectF, margin: float = 0.0) -> Indices:
        """The places of the cards that touch a rectangle, in no particular order."""
        left, right = rect.left() - margin, rect.right() + margin
        top, bottom = rect.top() - margin, rect.bottom() + margin
        hit = (self.x1 > left) & (self.x0 < right) & (self.y1 > top) & (self.y0 < bottom)
        return np.nonzero(hit)[0]

    def managers_within(self, rect: QRectF) -> list[Id]:
        """The managers whose lines may touch a rectangle."""
        x0, y0, x1, y1 = self._reach
        hit = (x1 > rect.left()) & (x0 < rect.right()) & (y1 > rect.top()) & (y0 < rect.bottom())
        return [self.ids[i] for i in self._managers[hit].tolist()]

    def line_width(self, manager: Id) -> float:
        """How far the lines of a manager reach from side to side."""
        x0, _, x1, _ = self._reach
        at = int(np.searchsorted(self._managers, self.index[manager]))
        return float(x1[at] - x0[at])

    def _reach_of_lines(self, parent: Indices) -> None:
        """For each manager, the box around the card and its reports: no line leaves it."""
        reports = np.flatnonzero(parent >= 0)
        reports = reports[np.argsort(parent[reports], kind="stable")]
        managers = parent[reports]
        starts = np.flatnonzero(np.r_[True, managers[1:] != managers[:-1]][: len(managers)])
        heads = self._managers = managers[starts]

        def reach(side: NDArray[np.float64], pick: np.ufunc, out: float) -> NDArray[np.float64]:
            around = pick.reduceat(side[reports], starts) if len(starts) else side[:0]
            found: NDArray[np.float64] = pick(around, side[heads]) + out
            return found

        self._reach = (
            reach(self.x0, np.minimum, -_OVERHANG),
            reach(self.y0, np.minimum, -_OVERHANG),
            reach(self.x1, np.maximum, _OVERHANG),
            reach(self.y1, np.maximum, _OVERHANG),
        )
