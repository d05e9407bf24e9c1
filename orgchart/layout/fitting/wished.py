"""Sizes by trying: a given arrangement placed with boxes of some sizes of its branches."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from orgchart.layout.arrangements import Head, arrangements
from orgchart.layout.choice import Choice, parsed
from orgchart.layout.contour import Contour, box
from orgchart.layout.fitting.front import Front, Pick, Recipe, Way, thinned
from orgchart.layout.fitting.team import Item
from orgchart.layout.options import Gaps

TRIES = 12


def leaf_way(head: Head, leaves: Sequence[Contour], gaps: Gaps, wishes: Sequence[str]) -> Way:
    """The sizes of a team of leaves in some arrangements."""
    sizes = [_size(head, leaves, gaps, _choice(wish)) for wish in wishes]
    w, h = np.array(sizes).T
    return Way(w, h, lambda i: Recipe(wishes[i]))


def wished_way(head: Head, members: Sequence[Contour | Item], gaps: Gaps, wish: str) -> Way:
    """The sizes of a team in the arrangement somebody wished, for some widths of its branches."""
    branches = [member for member in members if isinstance(member, Item)]
    caps = thinned(np.concatenate([branch.front.w for branch in branches]), TRIES)
    chosen = np.array([branch.front.lowest(caps) for branch in branches]).T.tolist()
    sizes = []
    for row in chosen:
        sized = iter(zip(branches, row, strict=True))
        boxes = [
            _boxed(*next(sized), gaps) if isinstance(member, Item) else member for member in members
        ]
        sizes.append(_size(head, boxes, gaps, _choice(wish)))
    w, h = np.array(sizes).T

    def recipe(i: int) -> Recipe:
        pairs = zip(branches, chosen[i], strict=True)
        return Recipe(wish, [Pick(branch.slot, branch.front, at) for branch, at in pairs])

    return Way(w, h, recipe)


def _choice(wish: str) -> Choice:
    return parsed(wish) or Choice("row")


def _boxed(branch: Item, at: int, gaps: Gaps) -> Contour:
    front: Front = branch.front
    half, h = float(front.w[at]) / 2, float(front.h[at])
    return box(-half, half, h, gaps.level, 0.0)._replace(badge=True, team=True)


def _size(head: Head, team: Sequence[Contour], gaps: Gaps, choice: Choice) -> tuple[float, float]:
    outline = arrangements()[choice.name].place(head, team, gaps, choice.cut).contour
    return outline.most - outline.least, outline.lead + outline.bottom
