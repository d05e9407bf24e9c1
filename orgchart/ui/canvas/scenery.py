"""What there is to paint, as arrays: boxes, colours and the reach of every manager's lines."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF

from orgchart.model.change import Change
from orgchart.model.records import Id, Role
from orgchart.ui.canvas.function_signs import FunctionSigns
from orgchart.ui.canvas.heat_signs import HeatSigns
from orgchart.ui.canvas.scene import Scene

Indices = NDArray[np.intp]
Floats = NDArray[np.float64]

# How far lines and badges stand out of the box around a manager and the reports.
_OVERHANG = 32.0


class Scenery:
    """The visible roles of a layout, ready to be asked what lies in a rectangle.

    ``ids[i]`` is at ``x0[i]``, ``y0[i]`` to ``x1[i]``, ``y1[i]``, in units of the drawing;
    ``colour[i]`` is a place in ``signs.palette``. ``managers`` are the indices of all with
    visible reports, ``reports`` those of their reports, of one manager after the other, each
    beginning at its place in ``starts``. ``faint[i]`` is whether a filter fades the role.
    """

    def __init__(
        self,
        open_chart: Scene,
        signs: FunctionSigns | HeatSigns,
        before: Scenery | None = None,
        change: Change | None = None,
    ) -> None:
        """Take the present layout over, from the scenery ``before`` a change what still holds."""
        places = open_chart.places
        self.signs = signs
        self.ids = places.ids
        self.index = places.index
        self.x0, self.y0 = places.x, places.y
        self.x1, self.y1 = places.x + places.w, places.y + places.h
        self._chart = open_chart.chart
        self.colour = self._colours(before, change)
        self.fade(None)
        self._sort_across()
        self._gather_teams(np.array(open_chart.parents, dtype=np.intp))

    def fade(self, matches: frozenset[Id] | None) -> None:
        """Keep these roles clear, all for None."""
        self.faint = np.zeros(len(self.ids), dtype=np.bool_)
        if matches is not None:
            self.faint[:] = [id not in matches for id in self.ids]

    def parted(self, cards: Indices) -> tuple[Indices, Indices]:
        """Those of some cards that are faint, and those that are clear."""
        faint = self.faint[cards]
        return cards[faint], cards[~faint]

    def role(self, i: int) -> Role:
        """The role at a place."""
        return self._chart.roles[self.ids[i]]

    def box(self, i: int) -> QRectF:
        """The card at a place."""
        x, y = float(self.x0[i]), float(self.y0[i])
        return QRectF(x, y, float(self.x1[i]) - x, float(self.y1[i]) - y)

    def within(self, rect: QRectF, margin: float = 0.0) -> Indices:
        """The places of the cards that touch a rectangle, from left to right."""
        left, right = rect.left() - margin, rect.right() + margin
        top, bottom = rect.top() - margin, rect.bottom() + margin
        first = np.searchsorted(self._lefts, left - self._widest)
        last = np.searchsorted(self._lefts, right)
        near = self._across[first:last]
        hit = (self.x1[near] > left) & (self.y1[near] > top) & (self.y0[near] < bottom)
        found: Indices = near[hit]
        return found

    def managers_within(self, rect: QRectF) -> Indices:
        """The places in ``managers`` of those whose lines may touch a rectangle."""
        x0, y0, x1, y1 = self.reach
        hit = (x1 > rect.left()) & (x0 < rect.right()) & (y1 > rect.top()) & (y0 < rect.bottom())
        return np.flatnonzero(hit)

    def moved_since(self, before: Scenery) -> bool:
        """Whether any card has come, gone or changed its place since another scenery."""
        if self.ids is not before.ids and self.ids != before.ids:
            return True
        pairs = ((self.x0, before.x0), (self.y0, before.y0), (self.x1, before.x1),
                 (self.y1, before.y1))  # fmt: skip
        return not all(np.array_equal(now, then) for now, then in pairs)

    def _colours(self, before: Scenery | None, change: Change | None) -> NDArray[np.uint16]:
        same = before is not None and (self.ids is before.ids or self.ids == before.ids)
        if before is None or change is None or not same:
            return np.array(self.signs.numbers(self.ids), dtype=np.uint16)
        touched = [id for id in change if id in self.index]
        colour = before.colour.copy()
        colour[[self.index[id] for id in touched]] = self.signs.numbers(touched)
        return colour

    def _sort_across(self) -> None:
        self._across = np.argsort(self.x0)
        self._lefts = self.x0[self._across]
        self._widest = float((self.x1 - self.x0).max(initial=0.0))

    def _gather_teams(self, parent: Indices) -> None:
        """Teams, and for each manager the box around the card and its reports.

        No line of a manager leaves that box.
        """
        reports = np.flatnonzero(parent >= 0)
        reports = self.reports = reports[np.argsort(parent[reports], kind="stable")]
        of = parent[reports]
        self.starts = np.flatnonzero(np.r_[True, of[1:] != of[:-1]][: len(of)])
        self.managers = of[self.starts]
        self.reach = (
            np.minimum(self.of_teams(np.minimum, self.x0), self.x0[self.managers]) - _OVERHANG,
            np.minimum(self.of_teams(np.minimum, self.y0), self.y0[self.managers]) - _OVERHANG,
            np.maximum(self.of_teams(np.maximum, self.x1), self.x1[self.managers]) + _OVERHANG,
            np.maximum(self.of_teams(np.maximum, self.y1), self.y1[self.managers]) + _OVERHANG,
        )

    def of_teams(self, pick: np.ufunc, values: Floats) -> Floats:
        """The smallest or largest of a value among the reports of every manager."""
        if not len(self.starts):
            return values[:0]
        found: Floats = pick.reduceat(values[self.reports], self.starts)
        return found
