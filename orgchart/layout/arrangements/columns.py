"""A number of columns: a grid of single cards, or stacks of branches side by side."""

from __future__ import annotations

from collections.abc import Sequence

from orgchart.layout.arrangements import Arrangement, Block, Head
from orgchart.layout.arrangements.bus import hang, hung
from orgchart.layout.arrangements.grid import grid
from orgchart.layout.arrangements.stack import stacked
from orgchart.layout.contour import Contour
from orgchart.layout.options import Gaps


def place(head: Head, team: Sequence[Contour], gaps: Gaps, count: int) -> Block:
    """``count`` columns, at most one a member.

    Members with teams of their own cannot share a trunk between two columns: whose team is
    whose could not be read. They are cut into ``count`` stacks, each with its own trunk.
    """
    if count == 1:
        return stacked(head, team, gaps, side=1)
    if not any(contour.team for contour in team):
        return grid(head, team, gaps, count)
    length = -(-len(team) // min(count, len(team)))
    starts = range(0, len(team), length)
    units = [hung(team[start : start + length], gaps) for start in starts]
    return hang(head, units, gaps)


ARRANGEMENT = Arrangement("columns", place, "in columns")
