"""A chart as the search goes through it: managers layer by layer, each with its head."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from orgchart.layout.arrangements import Head
from orgchart.layout.arranger import Arranger
from orgchart.layout.choice import parsed
from orgchart.layout.contour import Contour
from orgchart.layout.tree import Tree


class Manager(NamedTuple):
    """A role with a visible team or assistants.

    ``wish`` is what the user chose for the team, "" for nothing. ``leaves`` are the members
    without anybody below them, ``branches`` the others, ``members`` both in the user's order;
    slots throughout.
    """

    slot: int
    head: Head
    members: Sequence[int]
    leaves: Sequence[int]
    branches: Sequence[int]
    wish: str


class Forest:
    """The managers of a chart by layer, the lowest ones last.

    ``arranger`` holds the layout that options alone would give: heads with their assistants and
    branches of assistants are taken from it as they are.
    """

    def __init__(self, arranger: Arranger) -> None:
        self.arranger = arranger
        self.tree: Tree = arranger.tree
        self.gaps = arranger.options.gaps
        self.layers: list[list[Manager]] = []
        self._plant()

    def _plant(self) -> None:
        """Follow the teams from the tops down; teams of assistants are left as they are."""
        layer: Sequence[int] = self.tree.tops
        while layer:
            led = [slot for slot in layer if self.tree.contours[slot].team]
            self.layers.append([self._manager(slot) for slot in led])
            layer = [member for slot in led for member in self.tree.teams[slot]]

    def _manager(self, slot: int) -> Manager:
        tree = self.tree
        members = tree.teams[slot]
        branches = [member for member in members if tree.contours[member].team]
        leaves = [member for member in members if not tree.contours[member].team]
        wish = tree.chart.roles[tree.ids[slot]].arrangement
        wished = wish if parsed(wish) else ""
        return Manager(slot, self.arranger.head(slot), members, leaves, branches, wished)

    def outline(self, slot: int) -> Contour:
        """The outline of a card with its assistants, nobody in the team being shown."""
        return self.tree.contours[slot]
