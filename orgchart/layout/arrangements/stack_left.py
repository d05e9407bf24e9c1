"""Below one another, hanging left of a trunk."""

from __future__ import annotations

from collections.abc import Sequence

from orgchart.layout.arrangements import Arrangement, Block, Cut, Head
from orgchart.layout.arrangements.stack import stacked
from orgchart.layout.contour import Contour
from orgchart.layout.options import Gaps
from orgchart.translation import later


def place(head: Head, team: Sequence[Contour], gaps: Gaps, cut: Cut) -> Block:  # noqa: ARG001
    """All members left of a trunk that hangs near the manager's right edge."""
    return stacked(head, team, gaps, side=-1)


ARRANGEMENT = Arrangement(
    "stack-left", place, later("below one another, to the left", "Arrangement")
)
