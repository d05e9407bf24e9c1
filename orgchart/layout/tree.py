"""The visible part of a chart as numbered slots, so that a layout works on plain lists.

Every role that is not hidden below a folded one has a slot. Slots are dense: when a role goes,
the last one takes its place.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping
from typing import Any

from orgchart.layout.contour import Contour, box
from orgchart.layout.options import Options, Size
from orgchart.model.chart import Chart
from orgchart.model.records import Id

NOBODY = -1
GONE = -2


class Tree:
    """Slots: ``ids``, ``index`` (their inverse), ``parent`` (-1 for a top), ``depth``.

    ``teams`` are the members in the user's order without ``aides``, the assistants. ``cards``
    are the outlines of the single cards in the frame of a top-down chart, ``w`` and ``h`` their
    sizes on the page. ``contours`` are the outlines of the branches, ``dx`` and ``dy`` the
    offsets of top centre from top centre of the manager: these three belong to the `Arranger`.
    ``dotted`` are the roles with dotted lines. ``is_shared`` is set by whoever gave ``ids`` and
    ``index`` away: they are copied before numbers change.
    """

    def __init__(self, chart: Chart, sizes: Mapping[Id, Size], options: Options) -> None:
        self.chart = chart
        self.options = options
        self.ids: list[Id] = []
        self.index: dict[Id, int] = {}
        self.parent = array("i")
        self.depth = array("i")
        self.teams: list[list[int]] = []
        self.aides: dict[int, list[int]] = {}
        self.cards: list[Contour] = []
        self.contours: list[Contour] = []
        self.dx = array("d")
        self.dy = array("d")
        self.w = array("d")
        self.h = array("d")
        self.dotted: set[Id] = set()
        self._outlines: dict[tuple[Size, bool], Contour] = {}
        self.tops: list[int] = []
        self.is_shared = False
        self.learn_tops(sizes)

    def __len__(self) -> int:
        return len(self.ids)

    # --- taking roles in ------------------------------------------------------------------

    def learn_tops(self, sizes: Mapping[Id, Size]) -> None:
        """Take the tops from the chart, and everyone visible below those that are new."""
        first = len(self.ids)
        self.tops = [self._adopt(id, NOBODY) for id in self.chart.reports(None)]
        self.visit(first, sizes)

    def visit(self, first: int, sizes: Mapping[Id, Size]) -> None:
        """Fill the slots from ``first`` on, and those for everyone below, layer by layer."""
        slot = first
        while slot < len(self.ids):
            id = self.ids[slot]
            if self.chart.has_reports(id) and id not in self.options.folded:
                self.gather(slot)
            self.size(slot, sizes[id])
            slot += 1

    def gather(self, manager: int) -> None:
        """Take the team and the assistants of a slot from the chart, new roles included."""
        aides: list[int] = []
        members: list[int] = []
        roles = self.chart.roles
        for _, id in self.chart.ranked_reports(self.ids[manager]):
            (aides if roles[id].assistant else members).append(self._adopt(id, manager))
        self.teams[manager] = members
        if aides:
            self.aides[manager] = aides
        else:
            self.aides.pop(manager, None)

    def _adopt(self, id: Id, parent: int) -> int:
        slot = self.index.get(id)
        if slot is not None:
            self.parent[slot] = parent
            return slot
        if self.is_shared:
            self._unshare()
        slot = self.index[id] = len(self.ids)
        self.ids.append(id)
        self.parent.append(parent)
        self.depth.append(0 if parent == NOBODY else self.depth[parent] + 1)
        self.teams.append([])
        self.dx.append(0.0)
        self.dy.append(0.0)
        if self.chart.roles[id].dotted:
            self.dotted.add(id)
        return slot

    def size(self, slot: int, size: Size) -> None:
        """Give a slot's card its size; a folded team shows as a badge."""
        id = self.ids[slot]
        badge = id in self.options.folded and self.chart.has_reports(id)
        outline = self._outlines.get((size, badge))
        if outline is None:
            outline = self._outlines[size, badge] = self._outline(size, badge)
        if slot < len(self.cards):
            self.cards[slot], self.w[slot], self.h[slot] = outline, size.w, size.h
            return
        self.cards.append(outline)
        self.contours.append(outline)
        self.w.append(size.w)
        self.h.append(size.h)

    def rebadge(self, slot: int) -> None:
        """Show or hide the badge of a folded team, as the chart has one now or not."""
        badge = self.chart.has_reports(self.ids[slot])
        self.cards[slot] = self.cards[slot]._replace(badge=badge)

    def forget(self, slots: list[int]) -> None:
        """Give up the slots of roles that are in nobody's team any more."""
        if self.is_shared:
            self._unshare()
        gone = [self.ids[slot] for slot in slots]
        for slot in slots:
            self.parent[slot] = GONE
            self.teams[slot] = []
            self.aides.pop(slot, None)
        for id in gone:
            self.dotted.discard(id)
            self._drop(self.index.pop(id))

    def _drop(self, slot: int) -> None:
        last = len(self.ids) - 1
        if slot != last:
            self._renumber(last, slot)
        for column in self._columns():
            column[slot] = column[last]
            column.pop()

    def _unshare(self) -> None:
        """Places given away keep the numbers they know."""
        self.ids, self.index = self.ids.copy(), self.index.copy()
        self.is_shared = False

    def _renumber(self, old: int, new: int) -> None:
        self.index[self.ids[old]] = new
        for member in self.below(old):
            self.parent[member] = new
        if old in self.aides:
            self.aides[new] = self.aides.pop(old)
        manager = self.parent[old]
        if manager == GONE:
            return
        among = self.tops if manager == NOBODY else self.teams[manager]
        if old not in among:
            among = self.aides[manager]
        among[among.index(old)] = new

    def _columns(self) -> list[Any]:
        return [
            self.ids, self.parent, self.depth, self.teams, self.cards, self.contours,
            self.dx, self.dy, self.w, self.h,
        ]  # fmt: skip

    def _outline(self, size: Size, badge: bool) -> Contour:
        w, h, right, below = size
        if self.options.sideways:
            w, h, right, below = h, w, below, right
        lead, below = (below, 0.0) if self.options.flipped else (0.0, below)
        return box(-w / 2, w / 2 + right, h + below, self.options.gaps.level, lead, badge)

    # --- reading --------------------------------------------------------------------------

    def managers(self) -> Iterator[int]:
        """Slots with a visible team or assistants."""
        return (slot for slot, team in enumerate(self.teams) if team or slot in self.aides)

    def below(self, slot: int) -> list[int]:
        """The visible reports and assistants of a slot."""
        return self.teams[slot] + self.aides.get(slot, [])

    def is_shown(self, manager: Id | None) -> bool:
        """Whether the reports of a role (None: the tops) are visible."""
        return manager is None or (manager in self.index and manager not in self.options.folded)
