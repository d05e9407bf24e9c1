"""Side by side, but a run of members without a team hangs as one stack.

The way out for a mixed team: two managers and fifteen single cards would make a row of four
metres. The user's order is kept: only neighbours are put together.
"""

from __future__ import annotations

from collections.abc import Sequence

from orgchart.layout.arrangements import Arrangement, Block, Cut, Head
from orgchart.layout.arrangements.bus import Unit, hang, hung, single
from orgchart.layout.contour import Contour
from orgchart.layout.options import Gaps
from orgchart.translation import later

SHORTEST_RUN = 3
LONGEST_STACK = 8


def place(head: Head, team: Sequence[Contour], gaps: Gaps, cut: Cut) -> Block:  # noqa: ARG001
    """Managers side by side, runs of leaves between them as stacks."""
    units: list[Unit] = []
    run: list[Contour] = []
    for contour in team:
        if contour.team:
            units += _hung_or_single(run, gaps)
            units.append(single(contour))
            run = []
        else:
            run.append(contour)
    units += _hung_or_single(run, gaps)
    return hang(head, units, gaps)


def _hung_or_single(run: list[Contour], gaps: Gaps) -> list[Unit]:
    units, start = [], 0
    for count in stacks_of_leaves(len(run)):
        members = run[start : start + count]
        units.append(single(members[0]) if count == 1 else hung(members, gaps))
        start += count
    return units


def stacks_of_leaves(count: int) -> list[int]:
    """How many members each stack of a run gets; a short run is single members."""
    if count < SHORTEST_RUN:
        return [1] * count
    length = -(-count // -(-count // LONGEST_STACK))
    return [min(length, count - start) for start in range(0, count, length)]


ARRANGEMENT = Arrangement(
    "grouped", place, later("side by side, single cards between them in stacks", "Arrangement")
)
