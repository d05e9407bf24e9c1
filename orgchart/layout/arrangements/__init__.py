"""The ways a team can be drawn below its manager, one a file, found by `arrangements`.

A file defines ``ARRANGEMENT = Arrangement(name, place, …)``. ``place(head, team, gaps, cut)``
is a pure function in the frame of a top-down chart. Offsets are relative to the top centre of
the manager's card; a team is the outlines of its members in the user's order.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple

from orgchart import plugins
from orgchart.layout.contour import Contour, capped
from orgchart.layout.options import Gaps


class Head(NamedTuple):
    """The manager's card with the assistants beside the line.

    ``half`` is half the card's width and ``height`` its height; ``least`` and ``most`` are the
    extent of card and assistants; the team is measured from ``base``, which is ``height`` where
    nothing stands below the card. ``bottom`` is where card and assistants end. ``lead`` is
    kept free above the card. ``drop`` replaces the gap above stacks when levels align.
    """

    half: float
    height: float
    least: float
    most: float
    base: float
    bottom: float
    lead: float
    drop: float | None = None

    def cap(self, top: float, team: Contour, shift: float = 0.0) -> Contour:
        """The outline of the whole branch, when the team's starts at ``top``."""
        return capped(self.least, self.most, top, team, shift, self.lead)


class Run(NamedTuple):
    """Consecutive members: one alone, several in a stack, or in ``columns`` round a trunk."""

    members: int
    columns: int = 1


class Cut(NamedTuple):
    """How a team is cut: ``into`` columns or rows, or into rows of runs from left to right."""

    into: int = 0
    rows: tuple[tuple[Run, ...], ...] = ()


class Shelf(NamedTuple):
    """A row that hangs from a trunk by a bus of its own, at y = ``bus``."""

    bus: float
    hangs: Sequence[Hang]


class Hang(NamedTuple):
    """Members on one line from the bus.

    A single member hangs straight from the bus (``trunk`` None); otherwise the members lie left
    and right of a trunk at x = ``trunk``. Below them that trunk may bear ``shelves`` at its
    right, the highest first.
    """

    members: Sequence[int]
    trunk: float | None = None
    shelves: Sequence[Shelf] = ()


class Block(NamedTuple):
    """A team in its place: offsets of the members' top centres, the branch's outline, lines.

    The line leaves the manager at x = ``exit`` and reaches the hangs over a bus at y = ``bus``.
    ``hangs`` is asked only when lines are drawn.
    """

    dx: Sequence[float]
    dy: Sequence[float]
    contour: Contour
    hangs: Callable[[], Sequence[Hang]]
    bus: float
    exit: float = 0.0


class Arrangement(NamedTuple):
    """A way to draw a team: ``words`` says it in a sentence, as "in a row"."""

    name: str
    place: Callable[[Head, Sequence[Contour], Gaps, Cut], Block]
    words: str


@cache
def arrangements() -> dict[str, Arrangement]:
    """All arrangements by name."""
    found: list[Arrangement] = plugins.collect(sys.modules[__name__], "ARRANGEMENT")
    return {arrangement.name: arrangement for arrangement in found}
