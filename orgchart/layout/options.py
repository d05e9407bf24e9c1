"""How a chart is to be laid out: directions, gaps, what is folded.

All lengths are in drawing units: one is a logical pixel at 100 %, 0.75 pt on paper.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import msgspec

from orgchart.model.records import Direction, Id

MM_PER_UNIT = 0.75 * 25.4 / 72


class Size(NamedTuple):
    """A card's width and height, and what is kept free right of it and below it."""

    w: float
    h: float
    right: float = 0.0
    below: float = 0.0


class Gaps(msgspec.Struct, frozen=True, kw_only=True):
    """The distances of a chart; the defaults are those of the screen, `TIGHT` those of a page.

    ``level`` lies between a manager and a row of reports, with the bus ``bus`` above the row.
    A stack starts ``drop`` below its manager; its trunk hangs ``trunk`` right of the manager's
    left edge and the cards start at ``indent``. The trunk leaves the middle of the card by an
    elbow ``elbow`` below it, or, where ``elbow`` is 0, the card's edge right above it.
    ``after_team`` follows a card that shows a badge or a team in a stack. The trunks of a stack
    and of a stack in it are ``between_trunks`` apart at least. Assistants stand
    ``assistant_down`` below the card and ``assistant_side`` from the line; those of a top stand
    ``assistant_beside`` the card itself, unless that is 0.
    """

    level: float = 52.0
    bus: float = 26.0
    sibling: float = 20.0
    subtree: float = 36.0
    forest: float = 64.0
    stack: float = 16.0
    after_team: float = 28.0
    drop: float = 36.0
    elbow: float = 20.0
    trunk: float = 16.0
    indent: float = 36.0
    rows: float = 20.0
    gutter: float = 14.0
    between_trunks: float = 16.0
    assistant_beside: float = 0.0
    assistant_side: float = 24.0
    assistant_down: float = 30.0

    @property
    def bus_above(self) -> float:
        """How far the bus runs above a row; never nearer to the manager than to the row."""
        return min(self.bus, self.level / 2)

    @property
    def between_branches(self) -> float:
        """The gap between two branches of a row."""
        return max(self.subtree, self.sibling)

    @property
    def clear_of_trunk(self) -> float:
        """From a trunk to branches, whose own trunks lie ``trunk`` inside them."""
        return max(self.indent - self.trunk, self.between_trunks - self.trunk)

    @property
    def clearance(self) -> float:
        """How far a dotted line keeps from cards: the middle of the narrowest gutter."""
        return min(self.sibling, self.stack, self.rows, self.level / 2) / 2


NORMAL = Gaps()
TIGHT = Gaps(
    level=36.0,
    bus=14.0,
    sibling=12.0,
    subtree=16.0,
    forest=32.0,
    stack=12.0,
    after_team=18.0,
    drop=18.0,
    elbow=0.0,
    trunk=7.0,
    indent=14.0,
    rows=12.0,
    gutter=10.0,
    assistant_beside=32.0,
    assistant_side=16.0,
    assistant_down=20.0,
)


def even_gaps(sibling: float, level: float) -> Gaps:
    """Gaps of two lengths only: ``sibling`` beside and in stacks, ``level`` between layers.

    The same everywhere, for boxes of one size and for comparing arrangements by nothing else.
    """
    return Gaps(
        level=level,
        bus=level / 2,
        sibling=sibling,
        subtree=sibling,
        forest=level,
        stack=sibling,
        after_team=level,
        drop=level,
        elbow=level / 2,
        trunk=sibling / 2,
        indent=sibling,
        rows=sibling,
        gutter=sibling / 2,
        between_trunks=sibling,
        assistant_side=sibling,
        assistant_down=level,
    )


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """What the user chose for the whole chart.

    ``default_arrangement`` is used for roles whose own arrangement is "auto", and
    ``leaf_teams`` for those of them whose reports have no team; both may be "auto" themselves.
    ``branches`` are arrangements of single roles' teams, as `fit` finds them: they stand back
    behind what the role itself says. With ``tops_a_row`` no more tops stand side by side, and the
    others in rows below, unless there are dotted lines.
    ``align_levels`` puts the first row of all teams of a layer on one line. The teams of the
    ``folded`` roles are hidden. With ``only`` no other roles are shown: it must hold the
    managers of all in it.
    """

    direction: Direction = "top-down"
    gaps: Gaps = NORMAL
    align_levels: bool = False
    folded: frozenset[Id] = frozenset()
    only: frozenset[Id] | None = None
    default_arrangement: str = "auto"
    leaf_teams: str = "auto"
    branches: Mapping[Id, str] = {}
    tops_a_row: int = 0

    @property
    def sideways(self) -> bool:
        """Whether the layers follow each other along x."""
        return self.direction in ("left-right", "right-left")

    @property
    def flipped(self) -> bool:
        """Whether the chart grows against the reading direction: bottom-up, right-left."""
        return self.direction in ("bottom-up", "right-left")
