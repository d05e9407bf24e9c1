"""The kinds of arrangement for teams with branches, and the sizes each gives."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

import numpy as np

from orgchart.layout.contour import Contour
from orgchart.layout.fitting.front import (
    ENOUGH,
    Pick,
    Recipe,
    Way,
    thinned,
)
from orgchart.layout.fitting.shelving import Shelf, Shelving, row_heights
from orgchart.layout.fitting.team import Item, Team
from orgchart.layout.fitting.wished import wished_way

Kind = Literal["row", "stack", "columns", "shelves", "filled shelves"]

CAPS = 96
MOST_ITEMS = 40
EVEN_SHELVES = (2, 3, 4, 5, 6, 8, 10)


def row(team: Team) -> list[Way]:
    """Side by side, all as narrow as the height of the highest allows."""
    fronts = [item.front for item in team.items]
    caps = row_heights(fronts, CAPS)
    chosen = np.array([front.narrowest(caps) for front in fronts])
    pairs = list(zip(fronts, chosen, strict=True))
    w = np.sum([front.w[at] for front, at in pairs], axis=0)
    w = w + team.gaps.between_branches * (len(fronts) - 1)
    h = np.max([front.h[at] for front, at in pairs], axis=0)

    def recipe(i: int) -> Recipe:
        column = chosen[:, i].tolist()
        picks = [
            Pick(item.slot, item.front, at) for item, at in zip(team.items, column, strict=True)
        ]
        runs = [["1"] * len(picks)]
        return Recipe(_wish(team, runs, picks[0].at), picks[-len(team.branches) :])

    return [Way(np.maximum(w, team.width), team.below_bus + h, recipe)]


def stack(team: Team) -> list[Way]:
    """Below one another: single cards, then branches without branches of their own."""
    if not all(branch.stacked for branch in team.branches):
        return row(team)
    gaps = team.gaps
    fronts = [branch.front for branch in team.branches]
    caps = thinned(np.concatenate([front.w for front in fronts]), CAPS)
    caps = caps[caps >= max(float(front.w[0]) for front in fronts) - ENOUGH]
    chosen = np.array([front.lowest(caps) for front in fronts])
    pairs = list(zip(fronts, chosen, strict=True))
    widest = max((leaf.most - leaf.least for leaf in team.leaves), default=0.0)
    w = np.max([front.w[at] for front, at in pairs], axis=0)
    w = gaps.trunk + gaps.clear_of_trunk + np.maximum(w, widest)
    h = np.sum([front.h[at] for front, at in pairs], axis=0)
    h = h + sum(leaf.lead + leaf.bottom + gaps.stack for leaf in team.leaves)
    h = h + team.below_bus - gaps.level + gaps.drop + gaps.after_team * (len(fronts) - 1)
    wish = f"shelves:{len(team.leaves) + len(fronts)}/" if team.leaves else "stack"

    def recipe(i: int) -> Recipe:
        pairs = zip(team.branches, chosen[:, i].tolist(), strict=True)
        return Recipe(wish, [Pick(item.slot, item.front, at, True) for item, at in pairs])

    return [*row(team), Way(np.maximum(w, team.width), h, recipe)]


def columns(team: Team) -> list[Way]:
    """Side by side, branches without branches of their own also in stacks."""
    if len(team.items) > MOST_ITEMS:
        return row(team)
    shelving = Shelving(team.items, team.gaps, stacking=True)
    return [*row(team), _on_shelves(team, [[shelf] for shelf in shelving.on_one()])]


def shelves(team: Team) -> list[Way]:
    """In rows, each under a bus of its own."""
    return _shelved(team, stacking=False)


def filled_shelves(team: Team) -> list[Way]:
    """In rows of columns, where stacks fill a row better than single branches."""
    return _shelved(team, stacking=True)


def _shelved(team: Team, *, stacking: bool) -> list[Way]:
    if len(team.items) == 1:
        return row(team)
    if len(team.items) > MOST_ITEMS:
        return [*row(team), *(_even(team, count) for count in EVEN_SHELVES)]
    found = Shelving(team.items, team.gaps, stacking=stacking).on_several()
    return [*row(team), _on_shelves(team, found)]


def _even(team: Team, count: int) -> Way:
    """A number of shelves of about the same width, for teams too large to try every cut."""
    members: list[Contour | Item] = [*team.leaves, *team.branches]
    return wished_way(team.head, members, team.gaps, f"shelves:{count}")


def _on_shelves(team: Team, tried: Sequence[Sequence[Shelf]]) -> Way:
    """The sizes of whole shelves, as their items fill them."""
    w, h = np.array([_size(team, shelves) for shelves in tried]).T

    def recipe(i: int) -> Recipe:
        stacks = [stack for shelf in tried[i] for stack in shelf]
        picks = [
            Pick(item.slot, item.front, at, len(stack.items) > 1)
            for stack in stacks
            for item, at in zip(stack.items, stack.chosen, strict=True)
        ]
        runs = [[str(len(stack.items)) for stack in shelf] for shelf in tried[i]]
        alone = len(stacks[0].items) == 1
        return Recipe(
            _wish(team, runs, picks[0].at if alone else None), picks[-len(team.branches) :]
        )

    return Way(w, h, recipe)


def _size(team: Team, shelves: Sequence[Shelf]) -> tuple[float, float]:
    gaps = team.gaps
    w = max(
        sum(stack.w for stack in shelf) + gaps.between_branches * (len(shelf) - 1)
        for shelf in shelves
    )
    if len(shelves) > 1:
        w += gaps.clear_of_trunk
    h = sum(max(stack.h for stack in shelf) for shelf in shelves)
    return max(w, team.width), team.below_bus + h + gaps.level * (len(shelves) - 1)


def _wish(team: Team, runs: Sequence[list[str]], alone: int | None) -> str:
    """The plainest name for rows of runs of items.

    ``alone`` is the size of the staff, if there is any, None where it begins a stack.
    """
    if team.leaves and alone is not None:
        runs[0][0] = team.staff.recipe(alone).wish
    elif team.leaves:
        runs[0][0] = str(int(runs[0][0]) + len(team.leaves) - 1)
    text = "/".join(",".join(row) for row in runs)
    if set(text.split(",")) == {"1"}:
        return "row"
    if text.isdecimal():
        return f"shelves:{text}/" if team.leaves else "stack"
    return f"shelves:{text}"


KINDS: dict[Kind, Callable[[Team], list[Way]]] = {
    "row": row,
    "stack": stack,
    "columns": columns,
    "shelves": shelves,
    "filled shelves": filled_shelves,
}
