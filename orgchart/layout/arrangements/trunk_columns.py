"""Columns round shared trunks, the manager flush with the first column.

In a stack of managers their cards stay in line, whatever the width of their teams.
"""

from __future__ import annotations

from collections.abc import Sequence

from orgchart.layout.arrangements import Arrangement, Block, Cut, Head
from orgchart.layout.arrangements.columns import place as columns
from orgchart.layout.arrangements.grid import grid
from orgchart.layout.contour import Contour
from orgchart.layout.options import Gaps
from orgchart.translation import later


def place(head: Head, team: Sequence[Contour], gaps: Gaps, cut: Cut) -> Block:
    """``cut.into`` columns of single cards; a team with branches is drawn in plain columns."""
    if cut.into == 1 or any(contour.team for contour in team):
        return columns(head, team, gaps, cut)
    return grid(head, team, gaps, cut.into, flush=True)


ARRANGEMENT = Arrangement(
    "trunk-columns", place, later("in columns flush with their manager", "Arrangement")
)
