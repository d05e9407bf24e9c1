"""The gutters between cards: the straight ways on which dotted lines may run.

A gutter lies beside a card, at the distance ``clearance`` or twice that, and reaches both ways
until the next card is nearer than ``clearance``. All gutters of one direction are found in one
sweep over the cards.
"""

from __future__ import annotations

from bisect import bisect, insort
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from orgchart.layout.frame import Floats

    Numbers = NDArray[np.intp]

Box = tuple[float, float, float, float]
Stretch = tuple[float, float, float]

HAIR = 0.01  # a gutter exactly as wide as two clearances is open
BESIDE = 7.5  # a gutter this near to a solid line looks as if it were the line
SHARED = 60.0  # a detour of this length is taken rather than another manager's gutter
NOBODY = -1

LEAVE, ASK, ENTER = 0, 1, 2


class Gutters:
    """The parallel gutters along y beside boxes (left, top, right, bottom).

    ``at`` tells where they lie, ``start`` and ``end`` how far they reach, at most from 0 to
    ``length``. ``lines`` are stretches (x, top, bottom) of solid lines; ``is_clear`` tells the
    gutters that keep away from those.
    """

    def __init__(
        self, boxes: Sequence[Box], clearance: float, length: float, lines: Sequence[Stretch]
    ) -> None:
        import numpy as np

        found = sorted(set(_sweep(boxes, clearance, length)))
        columns = np.array(found, dtype=float).reshape(-1, 3).T
        self.at, self.start, self.end = columns
        self.is_clear = np.ones(len(found), dtype=bool)
        self._user = np.full(len(found), NOBODY)
        for x, top, bottom in lines:
            first, last = np.searchsorted(self.at, (x - BESIDE, x + BESIDE))
            near = slice(int(first), int(last))
            self.is_clear[near] &= (self.start[near] >= bottom) | (self.end[near] <= top)

    def crossed_by(self, at: float, start: float, end: float, wary: bool) -> Numbers:
        """The gutters that a crossing stretch meets; only clear ones for the ``wary``."""
        import numpy as np

        first, last = np.searchsorted(self.at, (start - HAIR, end + HAIR))
        near = slice(int(first), int(last))
        met = (self.start[near] <= at) & (self.end[near] >= at)
        if wary:
            met &= self.is_clear[near]
        found: Numbers = np.flatnonzero(met) + first
        return found

    def use(self, gutter: int, manager: int) -> None:
        """Remember whose line runs here."""
        self._user[gutter] = manager

    def toll(self, gutters: Numbers, manager: int) -> Floats:
        """What it costs to run beside the lines of another manager."""
        users = self._user[gutters]
        cost: Floats = SHARED * ((users != NOBODY) & (users != manager))
        return cost


def _sweep(boxes: Sequence[Box], clearance: float, length: float) -> Iterator[Stretch]:
    """From left to right: which cards (as y intervals) are open at each gutter's x."""
    grown = clearance - HAIR
    events: list[tuple[float, int, float, float]] = []
    for left, top, right, bottom in boxes:
        interval = top - grown, bottom + grown
        events.append((left - grown, ENTER, *interval))
        events.append((right + grown, LEAVE, *interval))
        middle = (top + bottom) / 2
        for away in (clearance, 2 * clearance):
            events.append((left - away, ASK, middle, middle))
            events.append((right + away, ASK, middle, middle))
    events.sort()
    active: list[tuple[float, float]] = []
    for x, kind, low, high in events:
        if kind == ENTER:
            insort(active, (low, high))
        elif kind == LEAVE:
            active.remove((low, high))
        else:
            place = bisect(active, (low, low))
            start = active[place - 1][1] if place else 0.0
            end = active[place][0] if place < len(active) else length
            if start <= low <= end:
                yield x, start, end
