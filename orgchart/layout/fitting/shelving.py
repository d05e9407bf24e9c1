"""Which items share a stack, and which stacks a shelf, so that a team is low for its width.

Items keep their order. For a shelf of a given height the narrowest way to fill it with items
from j to i is g(j, i) = min over a of g(j, a) + the width of the stack of items a to i; with a
width allowed, the lowest shelf for them follows, and the lowest team is f(i) = min over j of
f(j) + the lowest shelf for items j to i. All of it is done for a few heights and widths at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from orgchart.layout.fitting.front import ENOUGH, Floats, Front, Indices, thinned
from orgchart.layout.fitting.team import Item
from orgchart.layout.options import Gaps

HEIGHTS = 48
WIDTHS = 120
LONGEST_STACK = 4
NONE = np.inf
TOO_HIGH = 1e9


class Stack(NamedTuple):
    """Consecutive items below one another (or one alone) and the size each of them takes."""

    items: Sequence[Item]
    chosen: Sequence[int]
    w: float
    h: float


Shelf = Sequence[Stack]


class Shelving:
    """The shelves of some items; with ``stacking`` those without branches may share a stack."""

    def __init__(self, items: Sequence[Item], gaps: Gaps, *, stacking: bool) -> None:
        self._items = items
        self._stacking = stacking
        self._fronts = [item.front for item in items]
        self._gaps = gaps
        self._heights = thinned(np.concatenate([front.h for front in self._fronts]), HEIGHTS)
        self._widths = thinned(np.concatenate([front.w for front in self._fronts]), HEIGHTS)
        self._stacks = self._all_stacks()
        self._fill()

    def _all_stacks(self) -> list[Floats]:
        """For each length the width of the stack that ends with each item, for every height."""
        chosen = [front.narrowest(self._heights) for front in self._fronts]
        self._alone = [at.tolist() for at in chosen]
        stacks = [np.array(list(map(self._single, self._fronts, chosen)))]
        if not self._stacking:
            return stacks
        gap = self._gaps.after_team
        upright = np.array([self._upright(item.stacked) + gap for item in self._items])
        total = np.concatenate((np.zeros((1, len(self._widths))), np.cumsum(upright, axis=0)))
        first = self._first_in_stack()
        widths = np.append(self._widths + self._gaps.clear_of_trunk, NONE)
        for length in range(2, min(LONGEST_STACK, len(self._fronts)) + 1):
            stacks.append(np.full_like(stacks[0], NONE))
            for end in range(length, len(self._fronts) + 1):
                if first[end - 1] <= end - length:
                    h = total[end] - total[end - length] - gap
                    at = np.searchsorted(-h, -self._heights - ENOUGH)
                    stacks[-1][end - 1] = widths[at]
        return stacks

    def _first_in_stack(self) -> list[int]:
        """For each item the first one that a stack that ends with it may begin with."""
        first, found = 0, []
        for i, item in enumerate(self._items):
            if item.stacked is None:
                first = i + 1
            found.append(min(first, i))
        return found

    def _single(self, front: Front, at: Indices) -> Floats:
        return np.where(front.h[at] <= self._heights + ENOUGH, front.w[at], NONE)

    def _upright(self, front: Front | None) -> Floats:
        """The height of an item for every width; far too much where it cannot be so narrow."""
        if front is None:
            return np.full(len(self._widths), TOO_HIGH)
        at = front.lowest(self._widths)
        return np.where(front.w[at] <= self._widths + ENOUGH, front.h[at], TOO_HIGH)

    def _fill(self) -> None:
        """For every end the narrowest shelf from every start, and the length of its last stack."""
        count, gap = len(self._fronts), self._gaps.between_branches
        shape = (count + 1, count + 1, len(self._heights))
        self._narrowest = np.full(shape, NONE)
        self._last = np.ones(shape, dtype=np.int8)
        for end in range(1, count + 1):
            for length, stacks in enumerate(self._stacks[:end], 1):
                begin = end - length
                width = self._narrowest[begin, :end] + (stacks[end - 1] + gap)
                width[begin] = stacks[end - 1]
                narrower = width < self._narrowest[end, :end] - ENOUGH
                self._narrowest[end, :end][narrower] = width[narrower]
                self._last[end, :end][narrower] = length

    def on_one(self) -> list[Shelf]:
        """All items on one shelf, for every height that can hold them."""
        count = len(self._fronts)
        possible = np.flatnonzero(self._narrowest[count, 0] < NONE)
        return [self._shelf(0, count, int(height)) for height in possible]

    def on_several(self) -> list[list[Shelf]]:
        """Shelves below one another, for every width."""
        widths = self._worth_trying()
        count = len(self._fronts)
        level = self._gaps.level
        total = np.full((count + 1, len(widths)), NONE)
        total[0] = 0.0
        start = np.zeros((count + 1, len(widths)), dtype=np.intp)
        height = np.zeros((count + 1, len(widths)), dtype=np.intp)
        heights = np.append(self._heights, NONE)
        for end in range(1, count + 1):
            for begin in range(end):
                at = np.searchsorted(-self._narrowest[end, begin], -widths - ENOUGH)
                tried = total[begin] + heights[at] + level
                lower = tried < total[end] - ENOUGH
                total[end][lower] = tried[lower]
                start[end][lower] = begin
                height[end][lower] = at[lower]
        possible = np.flatnonzero(total[count] < NONE)
        kept = possible[np.unique(total[count][possible], return_index=True)[1]]
        return [self._shelves(start[:, i], height[:, i]) for i in kept.tolist()]

    def _worth_trying(self) -> Floats:
        """Widths from the widest of the narrowest items to all on one shelf at their lowest."""
        least = max(float(front.w[0]) for front in self._fronts)
        whole = sum(float(front.w[-1]) + self._gaps.between_branches for front in self._fronts)
        return np.geomspace(least, whole, WIDTHS)

    def _shelves(self, start: Indices, height: Indices) -> list[Shelf]:
        found: list[Shelf] = []
        end = len(self._fronts)
        while end:
            begin = int(start[end])
            found.append(self._shelf(begin, end, int(height[end])))
            end = begin
        return found[::-1]

    def _shelf(self, begin: int, end: int, height: int) -> Shelf:
        stacks = []
        while end > begin:
            length = int(self._last[end, begin, height])
            stacks.append(self._stack(end - length, end, height))
            end -= length
        return stacks[::-1]

    def _stack(self, begin: int, end: int, height: int) -> Stack:
        """The items at the sizes that the shelf's height asks for."""
        items = self._items[begin:end]
        if len(items) == 1:
            at = self._alone[begin][height]
            front = self._fronts[begin]
            return Stack(items, [at], front.w.item(at), front.h.item(at))
        reach = self._gaps.clear_of_trunk
        width = self._stacks[end - begin - 1][end - 1, height] - reach
        fronts = [item.stacked or item.front for item in items]
        chosen = [int(front.lowest(width)) for front in fronts]
        w = max(front.w.item(at) for front, at in zip(fronts, chosen, strict=True))
        h = sum(front.h.item(at) for front, at in zip(fronts, chosen, strict=True))
        return Stack(items, chosen, w + reach, h + self._gaps.after_team * (end - begin - 1))


def row_heights(fronts: Sequence[Front], most: int) -> Floats:
    """The heights worth trying for a row: those of its items, from the highest of the lowest."""
    least = max(float(front.h[-1]) for front in fronts)
    heights = np.concatenate([front.h for front in fronts])
    return thinned(heights[heights >= least - ENOUGH], most)
