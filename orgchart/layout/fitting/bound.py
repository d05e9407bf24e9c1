"""How large a chart could be at best, whatever its arrangement."""

from __future__ import annotations

from typing import NamedTuple

from orgchart.layout.options import Options
from orgchart.layout.page import LARGE_ENOUGH, Room
from orgchart.layout.tree import Tree

HALVINGS = 40


def scale_bound(tree: Tree, options: Options, room: Room) -> float:
    """No arrangement of these cards with these gaps can be drawn larger in the room.

    Every card claims its own area and half the narrowest gap all round, so that what is left of
    the room below a single top must hold the sum of all claims.
    """
    if not len(tree):
        return LARGE_ENOUGH
    claim = _claim(tree, options)
    if claim.fits(room, LARGE_ENOUGH):
        return LARGE_ENOUGH
    low, high = 0.0, LARGE_ENOUGH
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if claim.fits(room, middle) else (low, middle)
    return high


class Claim(NamedTuple):
    """What the cards of a chart claim, in the frame of one that grows along the page.

    ``area`` is that of all but a single top, which takes ``above`` for itself; ``widest`` is
    the widest card. ``beside`` and ``below`` are the gaps that the rims need not have.
    """

    area: float
    above: float
    widest: float
    beside: float
    below: float
    sideways: bool

    def fits(self, room: Room, scale: float) -> bool:
        """Whether the room could hold the claim."""
        across, along = room.width / scale, room.height / scale
        if self.sideways:
            across, along = along, across
        free = (across + self.beside) * max(along - self.above + self.below, 0.0)
        return self.area <= free and self.widest <= across


def _claim(tree: Tree, options: Options) -> Claim:
    gaps = options.gaps
    beside, below = _narrowest(options)
    areas = [(card.most - card.least + beside) * (card.bottom + below) for card in tree.cards]
    area, above = sum(areas), 0.0
    if len(tree.tops) == 1 and not tree.aides.get(tree.tops[0]):
        area -= areas[tree.tops[0]]
        above = tree.cards[tree.tops[0]].bottom + min(gaps.level, gaps.drop)
    widest = max(card.most - card.least for card in tree.cards)
    return Claim(area, above, widest, beside, below, options.sideways)


def _narrowest(options: Options) -> tuple[float, float]:
    """The narrowest gaps between two cards of a chart: beside and below one another."""
    gaps = options.gaps
    beside = min(gaps.sibling, gaps.between_branches, 2 * gaps.gutter, 2 * gaps.assistant_side)
    below = min(gaps.stack, gaps.rows, gaps.level, gaps.drop, gaps.assistant_down)
    return beside, below
