"""The visible part of a chart as numbered slots, so that a layout works on plain lists.

Every role that is not hidden below a folded one has a slot. Slots are dense: when a role goes,
the last one takes its place.
"""

from __future__ import annotations

import copy
from array import array
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from orgchart.layout.contour import Contour, box
from orgchart.layout.options import Options, Size
from orgchart.model.chart import Chart
from orgchart.model.records import Id

if TYPE_CHECKING:
    from orgchart.layout.arrangements import Block

NOBODY = -1
GONE = -2


class Tree:
    """Slots: ``ids``, ``index`` (their inverse), ``parent`` (-1 for a top), ``depth``.

    ``teams`` are the members in the user's order without ``aides``, the assistants. ``cards``
    are the outlines of the single cards in the frame of a top-down chart, ``w`` and ``h`` their
    sizes on the page. ``contours`` are the outlines of the branches, ``blocks`` how the teams
    stand, ``dx`` and ``dy`` the offsets of top centre from top centre of the manager: these four
    belong to the `Arranger`.
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
        self.blocks: list[Block | None] = []
        self.dx = array("d")
        self.dy = array("d")
        self.w = array("d")
        self.h = array("d")
        self.dotted: set[Id] = set()
        self.tops: list[int] = []
        self.is_shared = False
        self._plant()
        self._fill(0, sizes)

    def __len__(self) -> int:
        return len(self.ids)

    def twin(self, chart: Chart) -> Tree:
        """The same slots for a chart with the same records; each goes its own way from now on."""
        made = copy.copy(self)
        made.chart = chart
        self.is_shared = made.is_shared = True
        for name in ("parent", "depth", "cards", "contours", "blocks", "dx", "dy", "w", "h",
                     "dotted", "tops"):  # fmt: skip
            setattr(made, name, copy.copy(getattr(self, name)))
        made.teams = [team.copy() for team in self.teams]
        made.aides = {manager: aides.copy() for manager, aides in self.aides.items()}
        return made

    # --- taking roles in ------------------------------------------------------------------

    def _plant(self) -> None:
        """Slots for every visible role, layer by layer, while nobody has one yet."""
        ranked_reports, folded = self._ranked_reports(), self.options.folded
        ids, teams = self._shown_tops(), self.teams
        self.tops = list(range(len(ids)))
        parent, depth = [NOBODY] * len(ids), [0] * len(ids)
        nobody: list[int] = []
        for slot, id in enumerate(ids):  # which grows meanwhile
            ranked = ranked_reports(id)
            if not ranked or id in folded:
                teams.append(nobody)
                continue
            teams.append(list(range(len(ids), len(ids) + len(ranked))))
            ids += [report for _, report in ranked]
            parent += [slot] * len(ranked)
            depth += [depth[slot] + 1] * len(ranked)
        self.ids, self.index = ids, dict(zip(ids, range(len(ids)), strict=True))
        self.parent.extend(parent)
        self.depth.extend(depth)
        roles = self.chart.roles
        aides = [slot for slot, id in enumerate(ids) if roles[id].assistant]
        led_by = {parent[slot] for slot in aides}
        for manager in led_by - {NOBODY}:
            self._part(manager, teams[manager])

    def learn_tops(self, sizes: Mapping[Id, Size]) -> None:
        """Take the tops from the chart, and everyone visible below those that are new."""
        first = len(self.ids)
        self.tops = self._adopt(self._shown_tops(), NOBODY)
        self.visit(first, sizes)

    def visit(self, first: int, sizes: Mapping[Id, Size]) -> None:
        """Fill the slots from ``first`` on, and those for everyone below, layer by layer."""
        ranked_reports, folded = self._ranked_reports(), self.options.folded
        nobody: list[int] = []
        slot = first
        while slot < len(self.ids):
            id = self.ids[slot]
            self.teams.append(nobody)
            ranked = ranked_reports(id)
            if ranked and id not in folded:
                self._group(slot, ranked)
            slot += 1
        self._fill(first, sizes)

    def gather(self, manager: int) -> None:
        """Take the team and the assistants of a slot from the chart, new roles included."""
        self.aides.pop(manager, None)
        self._group(manager, self._ranked_reports()(self.ids[manager]))

    def _shown_tops(self) -> list[Id]:
        return [id for _, id in self._ranked_reports()(None)]

    def _ranked_reports(self) -> Callable[[Id | None], list[tuple[str, Id]]]:
        """Gives the reports of a role, or the tops, that are not left out."""
        ranked_reports, only = self.chart.ranked_reports, self.options.only
        if only is None:
            return ranked_reports
        return lambda manager: [each for each in ranked_reports(manager) if each[1] in only]

    def _group(self, manager: int, ranked: list[tuple[str, Id]]) -> None:
        self._part(manager, self._adopt([id for _, id in ranked], manager))

    def _part(self, manager: int, slots: list[int]) -> None:
        """Tell the assistants among the reports of a slot from the team."""
        ids, roles = self.ids, self.chart.roles
        aides = [slot for slot in slots if roles[ids[slot]].assistant]
        if aides:
            self.aides[manager] = aides
            slots = [slot for slot in slots if not roles[ids[slot]].assistant]
        self.teams[manager] = slots

    def _adopt(self, ids: list[Id], parent: int) -> list[int]:
        """Slots for the reports of ``parent``; those who have one keep it."""
        if self.index.keys().isdisjoint(ids):
            return self._add(ids, parent)
        slots = []
        for id in ids:
            slot = self.index.get(id)
            slots.append(self._add([id], parent)[0] if slot is None else slot)
            self.parent[slots[-1]] = parent
        return slots

    def _add(self, ids: list[Id], parent: int) -> list[int]:
        if self.is_shared:
            self._unshare()
        slots = list(range(len(self.ids), len(self.ids) + len(ids)))
        self.ids += ids
        self.index.update(zip(ids, slots, strict=True))
        self.parent.extend([parent] * len(ids))
        self.depth.extend([0 if parent == NOBODY else self.depth[parent] + 1] * len(ids))
        return slots

    def _fill(self, first: int, sizes: Mapping[Id, Size]) -> None:
        """What the slots from ``first`` on know besides their place in the tree."""
        ids, folded = self.ids[first:], self.options.folded
        roles = map(self.chart.roles.__getitem__, ids)
        self.dotted.update([role.id for role in roles if role.dotted])
        new = [sizes[id] for id in ids]
        for lengths, column in zip((self.w, self.h), zip(*new, strict=True), strict=False):
            lengths.extend(column)
        for offsets in (self.dx, self.dy):
            offsets.frombytes(bytes(offsets.itemsize * len(ids)))
        outlines = {size: self._outline(size) for size in set(new)}
        cards = [outlines[size] for size in new]
        self.cards += cards
        self.contours += cards
        self.blocks += [None] * len(ids)
        for id in folded & set(ids) if folded else ():
            self.rebadge(self.index[id])
            self.contours[self.index[id]] = self.cards[self.index[id]]

    def resize(self, slot: int, size: Size) -> None:
        """Give a slot's card another size."""
        self.w[slot], self.h[slot] = size.w, size.h
        self.cards[slot] = self._outline(size)
        self.rebadge(slot)

    def rebadge(self, slot: int) -> None:
        """Show the badge of a folded team, where the chart has one."""
        id = self.ids[slot]
        badge = id in self.options.folded and self.chart.has_reports(id)
        if badge != self.cards[slot].badge:
            self.cards[slot] = self.cards[slot]._replace(badge=badge)

    def forget(self, slots: list[int]) -> None:
        """Give up the slots of roles that are in nobody's team any more."""
        if slots and self.is_shared:
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
            self.blocks, self.dx, self.dy, self.w, self.h,
        ]  # fmt: skip

    def _outline(self, size: Size) -> Contour:
        w, h, right, below = size
        if self.options.sideways:
            w, h, right, below = h, w, below, right
        lead, below = (below, 0.0) if self.options.flipped else (0.0, below)
        return box(-w / 2, w / 2 + right, h + below, self.options.gaps.level, lead)

    # --- reading --------------------------------------------------------------------------

    def kept_free(self, slot: int) -> tuple[float, float]:
        """What is reserved beside a card: along its row and along the way to the reports."""
        card, across, along = self.cards[slot], self.w[slot], self.h[slot]
        if self.options.sideways:
            across, along = along, across
        return card.most - across / 2, card.bottom + card.lead - along

    def managers(self) -> Iterator[int]:
        """Slots with a visible team or assistants."""
        return (slot for slot, team in enumerate(self.teams) if team or slot in self.aides)

    def below(self, slot: int) -> list[int]:
        """The visible reports and assistants of a slot."""
        return self.teams[slot] + self.aides.get(slot, [])

    def is_shown(self, manager: Id | None) -> bool:
        """Whether the reports of a role (None: the tops) are visible."""
        return manager is None or (manager in self.index and manager not in self.options.folded)
