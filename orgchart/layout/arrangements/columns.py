"""A number of columns: a grid of single cards, or stacks of branches side by side."""

from __future__ import annotations

from collections.abc import Sequence

from orgchart.layout.arrangements import Arrangement, Block, Cut, Head
from orgchart.layout.arrangements.bus import hang, hung, single
from orgchart.layout.arrangements.grid import grid
from orgchart.layout.arrangements.stack import stacked
from orgchart.layout.contour import Contour
from orgchart.layout.options import Gaps
from orgchart.translation import later

HALVINGS = 24  # enough to tell heights of 100,000 cards apart by less than a card


def place(head: Head, team: Sequence[Contour], gaps: Gaps, cut: Cut) -> Block:
    """``cut.into`` columns, at most one a member.

    Members with teams of their own cannot share a trunk between two columns: whose team is
    whose could not be read. They are cut into stacks of about the same height, each with its
    own trunk.
    """
    if cut.into == 1:
        return stacked(head, team, gaps, side=1)
    if not any([contour.team for contour in team]):  # noqa: C419 (a list is faster)
        return grid(head, team, gaps, cut.into)
    heights = [contour.lead + contour.bottom + gaps.after_team for contour in team]
    units, start = [], 0
    for end in even_cuts(heights, cut.into):
        alone = end - start == 1
        units.append(single(team[start]) if alone else hung(team[start:end], gaps))
        start = end
    return hang(head, units, gaps)


def even_cuts(lengths: Sequence[float], count: int) -> list[int]:
    """Where to cut a sequence into at most ``count`` runs so that the longest is short.

    Halves the span between a length that is too small and one that is enough.
    """
    too_short, enough = max(lengths) - 1.0, sum(lengths)
    cuts = [len(lengths)]
    for _ in range(HALVINGS):
        tried = (too_short + enough) / 2
        found = _filled(lengths, tried)
        if len(found) > count:
            too_short = tried
        else:
            enough, cuts = tried, found
    return cuts


def _filled(lengths: Sequence[float], limit: float) -> list[int]:
    """The ends of the runs when each is filled up to a limit."""
    ends, filled = [], 0.0
    for i, length in enumerate(lengths):
        if filled and filled + length > limit:
            ends.append(i)
            filled = 0.0
        filled += length
    return [*ends, len(lengths)]


ARRANGEMENT = Arrangement("columns", place, later("in columns", "Arrangement"))
