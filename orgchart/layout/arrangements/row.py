"""Side by side under a bus."""

from __future__ import annotations

from collections.abc import Sequence

from orgchart.layout.arrangements import Arrangement, Block, Cut, Hang, Head
from orgchart.layout.arrangements.bus import under_bus
from orgchart.layout.contour import Contour
from orgchart.layout.options import Gaps
from orgchart.translation import later


def place(head: Head, team: Sequence[Contour], gaps: Gaps, cut: Cut) -> Block:  # noqa: ARG001
    """Every member side by side, branches slid together as far as their outlines allow."""
    places, top, contour = under_bus(head, team, gaps)

    def hangs() -> list[Hang]:
        return [Hang((member,)) for member in range(len(team))]

    return Block(places, [top] * len(team), contour, hangs, top - gaps.bus_above)


ARRANGEMENT = Arrangement("row", place, later("side by side", "Arrangement"))
