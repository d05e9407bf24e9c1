"""Units side by side under a bus: single members, and stacks that hang from a trunk."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from orgchart.layout.arrangements import Block, Hang, Head
from orgchart.layout.contour import Contour, around, pack, row_gaps
from orgchart.layout.options import Gaps


class Unit(NamedTuple):
    """Consecutive members that hang from one point of the bus, which is x = 0 of the unit."""

    dx: Sequence[float]
    dy: Sequence[float]
    contour: Contour
    trunk: bool


def single(contour: Contour) -> Unit:
    """One member straight below the bus."""
    return Unit((0.0,), (0.0,), contour, False)


def hung(team: Sequence[Contour], gaps: Gaps, side: int = 1, reach: float | None = None) -> Unit:
    """Members below one another, right (``side`` 1) or left (-1) of a trunk.

    They stand ``reach`` from it; by default as near as their own trunks allow.
    """
    if reach is None:
        has_teams = any([contour.team for contour in team])  # noqa: C419 (a list is faster)
        reach = gaps.clear_of_trunk if has_teams else gaps.indent - gaps.trunk
    gap, after_team = gaps.stack, gaps.after_team
    dy = []
    y = bottom = 0.0
    for contour in team:
        y += contour.lead
        dy.append(y)
        bottom = y + contour.bottom
        y = bottom + (after_team if contour.badge else gap)
    end = [bottom + gaps.level]
    if side > 0:
        dx = [reach - contour.least for contour in team]
        least, most = 0.0, reach + max([contour.most - contour.least for contour in team])
    else:
        dx, width = flush_right(team, -reach)
        least, most = -reach - width, 0.0
    contour = Contour(end, [least], end, [most], least, most, bottom, 0.0, False, True)
    return Unit(dx, dy, contour, True)


def flush_right(team: Sequence[Contour], edge: float) -> tuple[list[float], float]:
    """The centres of members whose right edges are in line, and the width they take.

    What single cards keep free at their right is kept free for all of them.
    """
    kept = max([contour.most + contour.least for contour in team if not contour.team], default=0.0)
    dx = [edge - contour.most if contour.team else edge - kept + contour.least for contour in team]
    return dx, edge - min([x + contour.least for x, contour in zip(dx, team, strict=True)])


def under_bus(
    head: Head, contours: Sequence[Contour], gaps: Gaps
) -> tuple[list[float], float, Contour]:
    """Where things side by side stand, the manager above the middle of the first and the last.

    Gives their x, their common top, and the outline of the branch.
    """
    top = head.base + gaps.level
    if len(contours) == 1:
        return [0.0], top, head.cap(top, contours[0])
    places = pack(contours, row_gaps(contours, gaps.between_branches, gaps.sibling))
    middle = (places[0] + places[-1]) / 2
    places = [x - middle for x in places]
    return places, top, head.cap(top, around(contours, places))


def hang(head: Head, units: Sequence[Unit], gaps: Gaps) -> Block:
    """Units packed side by side under a bus."""
    places, top, contour = under_bus(head, [unit.contour for unit in units], gaps)
    dx = [place + x for unit, place in zip(units, places, strict=True) for x in unit.dx]
    dy = [top + y for unit in units for y in unit.dy]

    def hangs() -> list[Hang]:
        found, first = [], 0
        for unit, place in zip(units, places, strict=True):
            members = range(first, first + len(unit.dx))
            found.append(Hang(members, place if unit.trunk else None))
            first += len(unit.dx)
        return found

    return Block(dx, dy, contour, hangs, top - gaps.bus_above)
