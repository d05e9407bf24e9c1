"""Below one another, hanging right of a trunk."""

from __future__ import annotations

from collections.abc import Sequence

from orgchart.layout.arrangements import Arrangement, Block, Cut, Hang, Head
from orgchart.layout.arrangements.bus import hung
from orgchart.layout.contour import Contour
from orgchart.layout.options import Gaps
from orgchart.translation import later


def stacked(head: Head, team: Sequence[Contour], gaps: Gaps, side: int) -> Block:
    """A stack right (1) or left (-1) of a trunk near that edge of the manager's card."""
    unit = hung(team, gaps, side)
    trunk = side * (gaps.trunk - head.half)
    top = head.base + (gaps.drop if head.drop is None else head.drop)
    dx = [trunk + x for x in unit.dx]
    dy = [top + y for y in unit.dy]
    contour = head.cap(top, _beside_head(unit.contour, side * gaps.trunk), trunk)
    straight = not gaps.elbow and head.base == head.height
    bus = top - gaps.drop + (gaps.elbow or gaps.drop / 2)

    def hangs() -> list[Hang]:
        return [Hang(range(len(team)), trunk)]

    return Block(dx, dy, contour, hangs, bus, trunk if straight else 0.0)


def _beside_head(stack: Contour, width: float) -> Contour:
    """The strip between the trunk and the card's edge belongs to the branch."""
    if width > 0:
        stack.left[0] = -width
        return stack._replace(least=-width)
    stack.right[0] = -width
    return stack._replace(most=-width)


def place(head: Head, team: Sequence[Contour], gaps: Gaps, cut: Cut) -> Block:  # noqa: ARG001
    """All members right of a trunk that hangs near the manager's left edge."""
    return stacked(head, team, gaps, side=1)


ARRANGEMENT = Arrangement("stack", place, later("below one another", "Arrangement"))
