"""Units side by side under a bus: single members, and stacks that hang from a trunk."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from orgchart.layout.arrangements import Block, Hang, Head, below
from orgchart.layout.contour import Contour, around, box, pack
from orgchart.layout.options import Gaps


class Unit(NamedTuple):
    """Members that hang from one point of the bus, which is x = 0 of the unit."""

    members: tuple[int, ...]
    dx: Sequence[float]
    dy: Sequence[float]
    contour: Contour
    trunk: bool = False


def single(member: int, contour: Contour) -> Unit:
    """One member straight below the bus."""
    return Unit((member,), (0.0,), (0.0,), contour)


def hung(members: Sequence[int], team: Sequence[Contour], gaps: Gaps, side: int = 1) -> Unit:
    """Members below one another, right (``side`` 1) or left (-1) of a trunk."""
    reach = gaps.indent - gaps.trunk
    dx, dy, y, gap = [], [], 0.0, 0.0
    for contour in team:
        y += gap + contour.lead
        dx.append(reach - contour.least if side > 0 else -reach - contour.most)
        dy.append(y)
        y += contour.bottom
        gap = gaps.after_team if contour.badge else gaps.stack
    far = max(contour.most - contour.least for contour in team) + reach
    least, most = (0.0, far) if side > 0 else (-far, 0.0)
    return Unit(tuple(members), dx, dy, box(least, most, y, gaps.level)._replace(team=True), True)


def hang(head: Head, units: Sequence[Unit], gaps: Gaps) -> Block:
    """Units packed side by side, the manager above the middle of the first and the last."""
    contours = [unit.contour for unit in units]
    places = pack(contours, _gaps_between(contours, gaps))
    middle = (places[0] + places[-1]) / 2
    places = [x - middle for x in places]
    top = head.base + gaps.level
    contour = below(head, top, around(contours, places), 0.0)
    if not any(unit.trunk for unit in units):
        hangs = [Hang(unit.members) for unit in units]
        return Block(places, [top] * len(units), contour, hangs, top - gaps.bus_above)
    return _spread(units, places, top, contour, gaps)


def _gaps_between(contours: Sequence[Contour], gaps: Gaps) -> list[float]:
    wide, narrow = gaps.between_branches, gaps.sibling
    return [wide if a.team or b.team else narrow for a, b in pairwise(contours)]


def _spread(
    units: Sequence[Unit], places: Sequence[float], top: float, contour: Contour, gaps: Gaps
) -> Block:
    count = sum(len(unit.members) for unit in units)
    dx, dy = [0.0] * count, [0.0] * count
    hangs = []
    for unit, place in zip(units, places, strict=True):
        for member, x, y in zip(unit.members, unit.dx, unit.dy, strict=True):
            dx[member] = place + x
            dy[member] = top + y
        hangs.append(Hang(unit.members, place if unit.trunk else None))
    return Block(dx, dy, contour, hangs, top - gaps.bus_above)
