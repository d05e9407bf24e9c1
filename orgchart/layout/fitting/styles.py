"""Which styles are tried for a chart, the fewer the larger it is."""

from __future__ import annotations

from collections.abc import Sequence

from orgchart.layout.fitting.forest import Forest
from orgchart.layout.fitting.kinds import Kind

TEAMS = (
    ("stack", "columns:2"),
    ("stack",),
    ("columns:2",),
    ("columns:2", "columns:4"),
    ("columns:2", "columns:3"),
    ("row",),
    ("stack", "columns:3"),
    ("stack", "columns:4"),
    ("row", "columns:2"),
    ("columns:3", "columns:6"),
)
ALL_KINDS: tuple[Kind, ...] = ("row", "stack", "shelves", "columns", "filled shelves")
TIGHTEST: tuple[Kind, ...] = ("filled shelves",)
ROWS: tuple[Kind, ...] = ("row",)
CARRIED = 4  # beginnings of charts that are carried on from layer to layer
THOROUGHLY = 2  # of the arrangements for teams, the best ones are tried with all kinds
SOME_ROLES, MANY_ROLES = 150, 600


def teams_to_try(forest: Forest, all_kinds: bool) -> Sequence[Sequence[str]]:
    """Arrangements for teams of single cards, at most two of them in one chart."""
    if not all_kinds:
        return (("row",),)
    count = len(forest.tree)
    if count > MANY_ROLES:
        return TEAMS[:1]
    return TEAMS if count <= SOME_ROLES else TEAMS[:4]
