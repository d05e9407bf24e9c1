"""What can be done when a chart is too small to read on its page."""

from __future__ import annotations

import math

from orgchart.layout.page import Advice, Room
from orgchart.layout.tree import Tree


def advice_for(tree: Tree, room: Room, scale: float) -> tuple[Advice, ...]:
    """Ways out, nothing when the titles are large enough; each with what it would bring."""
    points = room.type_points * scale
    if points >= room.readable:
        return ()
    factor = room.readable / points
    wanted = room.readable
    found = [Advice(kind="smaller cards", factor=round(1 / factor, 3), type_points=wanted)]
    cards = _with_team_cards(tree)
    if cards < len(tree):
        gained = points * math.sqrt(len(tree) / cards)
        found.append(Advice(kind="team cards", cards=cards, type_points=round(gained, 2)))
    found.append(Advice(kind="larger page", factor=round(factor, 3), type_points=wanted))
    pages = math.ceil(factor**2)
    found.append(Advice(kind="split", pages=pages, type_points=wanted))
    return tuple(found)


def _with_team_cards(tree: Tree) -> int:
    """How many cards remain when the single cards of each team become one."""
    singles = sum(max(0, sum(not tree.below(member) for member in team) - 1) for team in tree.teams)
    return len(tree) - singles
