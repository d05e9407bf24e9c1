"""A team with branches, as the search for sizes sees it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

import numpy as np

from orgchart.layout.arrangements import Head, Run
from orgchart.layout.arrangements.shelves import unit_of
from orgchart.layout.contour import Contour, row_gaps
from orgchart.layout.fitting.front import Front, Recipe, Way
from orgchart.layout.options import Gaps

STAFF = -1


class Item(NamedTuple):
    """What stands in a row: a branch, or all single cards as one block, whose slot is `STAFF`.

    ``stacked`` are the sizes it may have in a stack with others, None if it may not stand in one.
    """

    slot: int
    front: Front
    stacked: Front | None


class Team:
    """The ``head`` of a team and its members: single cards, then branches, as the user put them."""

    def __init__(
        self, head: Head, leaves: Sequence[Contour], branches: Sequence[Item], gaps: Gaps
    ) -> None:
        self.head = head
        self.leaves = leaves
        self.branches = branches
        self.gaps = gaps
        self.width = head.most - head.least
        self.below_bus = head.lead + head.base + gaps.level

    @cached_property
    def items(self) -> list[Item]:
        """What stands side by side, the single cards first."""
        staff = [Item(STAFF, self.staff, self._column())] if self.leaves else []
        return [*staff, *self.branches]

    def _column(self) -> Front:
        """All single cards below one another."""
        heights = [leaf.lead + leaf.bottom for leaf in self.leaves]
        widest = max(leaf.most - leaf.least for leaf in self.leaves)
        return single_size(widest, sum(heights) + self.gaps.stack * (len(heights) - 1))

    @cached_property
    def staff(self) -> Front:
        """The single cards side by side, in stacks, or in pairs of columns."""
        cuts = _cuts(len(self.leaves))
        w, h = np.array([self._size(runs) for runs in cuts]).T
        return Front([Way(w, h, lambda i: Recipe(",".join(map(_text, cuts[i]))))])

    def _size(self, runs: Sequence[Run]) -> tuple[float, float]:
        members = iter(self.leaves)
        units = [
            unit_of([next(members) for _ in range(run.members)], run.columns, self.gaps).contour
            for run in runs
        ]
        gaps = row_gaps(units, self.gaps.between_branches, self.gaps.sibling)
        width = sum(unit.most - unit.least for unit in units) + sum(gaps)
        return width, max(unit.lead + unit.bottom for unit in units)


def single_size(w: float, h: float) -> Front:
    """The front of what has one size only."""
    return Front([Way(np.array([w]), np.array([h]), lambda _: Recipe("auto"))])


def _cuts(count: int) -> list[list[Run]]:
    """Ways to cut single cards: into runs of the same number, the last one of what is left."""
    found = [[Run(1)] * count]
    for columns in (1, 2):
        for length in sorted({-(-count // runs) for runs in range(1, count)}):
            members = length + length % columns
            if members > columns:
                starts = range(0, count, members)
                found.append([Run(min(members, count - start), columns) for start in starts])
    return found


def _text(run: Run) -> str:
    return f"{run.members}x{run.columns}" if run.columns > 1 else str(run.members)
