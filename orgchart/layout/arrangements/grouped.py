"""Side by side, but a run of members without a team hangs as one stack.

The way out for a mixed team: two managers and fifteen single cards would make a row of four
metres. The user's order is kept: only neighbours are put together.
"""

from __future__ import annotations

from collections.abc import Sequence

from orgchart.layout.arrangements import Arrangement, Block, Head
from orgchart.layout.arrangements.bus import Unit, hang, hung, single
from orgchart.layout.contour import Contour
from orgchart.layout.options import Gaps

SHORTEST_RUN = 3
LONGEST_STACK = 8


def place(head: Head, team: Sequence[Contour], gaps: Gaps, count: int) -> Block:  # noqa: ARG001
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
    if len(run) < SHORTEST_RUN:
        return [single(contour) for contour in run]
    stacks = -(-len(run) // LONGEST_STACK)
    length = -(-len(run) // stacks)
    return [hung(run[start : start + length], gaps) for start in range(0, len(run), length)]


ARRANGEMENT = Arrangement("grouped", place, "side by side, single cards between them in stacks")
