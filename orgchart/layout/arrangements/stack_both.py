"""In pairs left and right of a trunk below the manager's middle."""

from __future__ import annotations

from collections.abc import Sequence

from orgchart.layout.arrangements import Arrangement, Block, Cut, Head
from orgchart.layout.arrangements.grid import grid
from orgchart.layout.contour import Contour
from orgchart.layout.options import Gaps
from orgchart.translation import later


def place(head: Head, team: Sequence[Contour], gaps: Gaps, cut: Cut) -> Block:  # noqa: ARG001
    """The first member left, the second right of the trunk, and so on downwards."""
    return grid(head, team, gaps, 2)


ARRANGEMENT = Arrangement(
    "stack-both", place, later("in pairs on both sides of a line", "Arrangement")
)
