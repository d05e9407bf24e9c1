"""Side by side under a bus."""

from __future__ import annotations

from collections.abc import Sequence

from orgchart.layout.arrangements import Arrangement, Block, Head
from orgchart.layout.arrangements.bus import hang, single
from orgchart.layout.contour import Contour
from orgchart.layout.options import Gaps


def place(head: Head, team: Sequence[Contour], gaps: Gaps, count: int) -> Block:  # noqa: ARG001
    """Every member side by side, branches slid together as far as their outlines allow."""
    return hang(head, [single(i, contour) for i, contour in enumerate(team)], gaps)


ARRANGEMENT = Arrangement("row", place, "side by side")
