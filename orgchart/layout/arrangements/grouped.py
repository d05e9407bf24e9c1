"""Side by side, but a run of members without a team hangs as one stack.

The way out for a mixed team: two managers and fifteen single cards would make a row of four
metres. The user's order is kept: only neighbours are put together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from orgchart.layout.arrangements import Arrangement, Block, Head
from orgchart.layout.arrangements.bus import Unit, hang, hung, single
from orgchart.layout.contour import Contour
from orgchart.layout.options import Gaps

SHORTEST_RUN = 3
LONGEST_STACK = 8


def place(head: Head, team: Sequence[Contour], gaps: Gaps, count: int) -> Block:  # noqa: ARG001
    """Managers side by side, runs of leaves between them as stacks."""
    return hang(head, list(_units(team, gaps)), gaps)


def _units(team: Sequence[Contour], gaps: Gaps) -> Iterator[Unit]:
    for has_team, run in groupby(range(len(team)), key=lambda i: team[i].team):
        members = list(run)
        if has_team or len(members) < SHORTEST_RUN:
            yield from (single(i, team[i]) for i in members)
        else:
            yield from _stacks(members, team, gaps)


def _stacks(members: list[int], team: Sequence[Contour], gaps: Gaps) -> Iterator[Unit]:
    stacks = -(-len(members) // LONGEST_STACK)
    length = -(-len(members) // stacks)
    for start in range(0, len(members), length):
        part = members[start : start + length]
        yield hung(part, [team[i] for i in part], gaps)


ARRANGEMENT = Arrangement("grouped", place, "side by side, single cards between them in stacks")
