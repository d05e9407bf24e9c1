"""The search from the lowest layer up: a front of sizes for every branch.

Orderly charts have one kind of arrangement a layer. Kinds are tried layer by layer; of the
charts begun so, only the most compact few are carried on to the layer above.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from orgchart.layout.fitting.forest import Forest, Manager
from orgchart.layout.fitting.front import Front, Pick, Recipe, Way
from orgchart.layout.fitting.kinds import KINDS, Kind
from orgchart.layout.fitting.team import Item, Team, single_size
from orgchart.layout.fitting.wished import leaf_way, wished_way

Fronts = Mapping[int, Front]


class Search:
    """Fronts of a chart whose teams of leaves stand in one of ``teams``, as "columns:2"."""

    def __init__(self, forest: Forest, teams: Sequence[str]) -> None:
        self._forest = forest
        self._teams = teams
        self._leaf_fronts = self._all_leaf_fronts()

    def run(self, kinds: Sequence[Kind], carried: int) -> list[Front]:
        """The whole chart, each layer in each of the kinds.

        Of the beginnings from below only ``carried`` are kept for the layer above.
        """
        begun: list[Fronts] = [{}]
        for layer in reversed(self._forest.layers):
            begun = self._layer(layer, sorted(begun, key=_area)[:carried], kinds)
        return [self._whole(fronts) for fronts in begun]

    def _layer(
        self, managers: Sequence[Manager], begun: Sequence[Fronts], kinds: Sequence[Kind]
    ) -> list[Fronts]:
        """The fronts of a layer's managers, for every beginning and kind."""
        leading = [manager for manager in managers if manager.branches]
        leaves = {m.slot: self._leaf_fronts[m.slot] for m in managers if not m.branches}
        if not leading:
            return [leaves for _ in begun]
        return [
            leaves | {manager.slot: self._front(manager, below, kind) for manager in leading}
            for below in begun
            for kind in kinds
        ]

    def _front(self, manager: Manager, below: Fronts, kind: Kind) -> Front:
        outline, gaps = self._forest.outline, self._forest.gaps
        branches = {
            slot: Item(slot, below[slot], self._leaf_fronts.get(slot)) for slot in manager.branches
        }
        if manager.wish:
            members = [branches.get(slot) or outline(slot) for slot in manager.members]
            return Front([wished_way(manager.head, members, gaps, manager.wish)])
        leaves = [outline(slot) for slot in manager.leaves]
        team = Team(manager.head, leaves, list(branches.values()), gaps)
        return Front(KINDS[kind](team))

    def _all_leaf_fronts(self) -> dict[int, Front]:
        """Fronts of all teams of leaves; teams that look the same share one."""
        known: dict[tuple[object, ...], Front] = {}
        found = {}
        for manager in (m for layer in self._forest.layers for m in layer if not m.branches):
            if not manager.leaves:
                card = self._forest.outline(manager.slot)
                found[manager.slot] = single_size(card.most - card.least, card.lead + card.bottom)
                continue
            leaves = [self._forest.outline(slot) for slot in manager.leaves]
            wishes = self._wishes(manager)
            sizes = [(leaf.least, leaf.most, leaf.bottom, leaf.lead) for leaf in leaves]
            key = (manager.head, tuple(sizes), tuple(wishes))
            if key not in known:
                known[key] = Front([leaf_way(manager.head, leaves, self._forest.gaps, wishes)])
            found[manager.slot] = known[key]
        return found

    def _wishes(self, manager: Manager) -> list[str]:
        count = len(manager.leaves)
        if manager.wish:
            return [manager.wish]
        if count == 1:
            return ["row" if "row" in self._teams else "columns:2"]
        return list(self._teams)

    def _whole(self, fronts: Fronts) -> Front:
        """The tops side by side."""
        tops = [(slot, fronts[slot]) for slot in self._forest.tree.tops if slot in fronts]
        if len(tops) == 1:
            return tops[0][1]
        caps = np.unique(np.concatenate([front.h for _, front in tops]))
        chosen = np.array([front.narrowest(caps) for _, front in tops])
        w = sum(front.w[at] for (_, front), at in zip(tops, chosen, strict=True))
        h = np.max([front.h[at] for (_, front), at in zip(tops, chosen, strict=True)], axis=0)
        w = w + self._forest.gaps.forest * (len(self._forest.tree.tops) - 1)

        def recipe(i: int) -> Recipe:
            column = chosen[:, i].tolist()
            return Recipe(
                "", [Pick(slot, front, at) for (slot, front), at in zip(tops, column, strict=True)]
            )

        return Front([Way(w, h, recipe)])


def _area(fronts: Fronts) -> float:
    """How much room the branches take at least."""
    return sum(float((front.w * front.h).min()) for front in fronts.values())


def wishes_of(front: Front, at: int, top: int) -> dict[int, str]:
    """The arrangement of every slot below, when a whole chart takes one of its sizes.

    ``top`` is the only top's slot, or -1 where there are several.
    """
    wishes: dict[int, str] = {}
    waiting = [Pick(top, front, at)]
    while waiting:
        pick = waiting.pop()
        recipe = pick.front.recipe(pick.at)
        wishes[pick.slot] = _in_line(recipe.wish) if pick.in_stack else recipe.wish
        waiting += recipe.picks
    wishes.pop(-1, None)
    return wishes


def _in_line(wish: str) -> str:
    return f"trunk-{wish}" if wish.startswith("columns:") else wish
