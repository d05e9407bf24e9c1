"""The sizes a branch can be drawn in: a Pareto front of width and height.

No size of a front is beaten by another in both directions. A front holds numbers only; how a
size comes about is built when it has been chosen.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Indices = NDArray[np.intp]

MOST_SIZES = 96
ENOUGH = 1e-6  # sizes nearer than this are the same


class Pick(NamedTuple):
    """One size of a front, chosen for the branch of a slot.

    ``in_stack`` when the branch stands in a stack, where cards are to be in line.
    """

    slot: int
    front: Front
    at: int
    in_stack: bool = False


class Recipe(NamedTuple):
    """The arrangement that gives a branch its size, and the sizes of the branches in it."""

    wish: str
    picks: Sequence[Pick] = ()


class Way(NamedTuple):
    """The sizes that one arrangement gives a branch, and what makes each of them."""

    w: Floats
    h: Floats
    recipe: Callable[[int], Recipe]


class Front:
    """Sizes from narrow and high to wide and low: ``w`` rises while ``h`` falls."""

    def __init__(self, ways: Sequence[Way]) -> None:
        w = np.concatenate([way.w for way in ways])
        h = np.concatenate([way.h for way in ways])
        order = np.lexsort((h, w))
        lowest = np.minimum.accumulate(h[order])
        better = np.concatenate(([True], lowest[1:] < lowest[:-1] - ENOUGH))
        kept = _spread(order[better], w, h)
        lengths = np.cumsum([0, *(len(way.w) for way in ways)])
        self._ways = list(ways)
        self._way = np.searchsorted(lengths, kept, side="right") - 1
        self._at = kept - lengths[self._way]
        self.w: Floats = w[kept]
        self.h: Floats = h[kept]

    def __len__(self) -> int:
        return len(self.w)

    def narrowest(self, heights: Floats) -> Indices:
        """The narrowest size no higher than each height; the lowest of all where none is."""
        found = np.searchsorted(-self.h, -heights - ENOUGH)
        return np.minimum(found, len(self.h) - 1)

    def lowest(self, widths: Floats) -> Indices:
        """The lowest size no wider than each width; the narrowest of all where none is."""
        found = np.searchsorted(self.w, widths + ENOUGH, side="right") - 1
        return np.maximum(found, 0)

    def recipe(self, at: int) -> Recipe:
        """What makes one of the sizes."""
        return self._ways[int(self._way[at])].recipe(int(self._at[at]))


def _spread(kept: Indices, w: Floats, h: Floats) -> Indices:
    """At most `MOST_SIZES` of the sizes: in each stretch of widths the one of the least area."""
    if len(kept) <= MOST_SIZES:
        return kept
    widths = np.log(w[kept])
    span = max(widths[-1] - widths[0], ENOUGH)
    stretch = 1 + ((widths - widths[0]) / span * (MOST_SIZES - 2.001)).astype(int)
    stretch[0], stretch[-1] = 0, MOST_SIZES
    order = np.lexsort((w[kept] * h[kept], stretch))
    _, first = np.unique(stretch[order], return_index=True)
    return kept[order[first]]


def thinned(lengths: Floats, most: int) -> Floats:
    """At most so many of some lengths, the shortest and the longest among them."""
    lengths = np.unique(np.round(lengths, 3))
    if len(lengths) <= most:
        return lengths
    wanted = np.geomspace(max(lengths[0], 1.0), lengths[-1], most)
    at = np.unique(np.minimum(np.searchsorted(lengths, wanted), len(lengths) - 1))
    kept: Floats = lengths[at]
    return kept
