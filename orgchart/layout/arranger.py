"""The layout of a chart, kept up to date: an edit places only the teams on its way to the top."""

from __future__ import annotations

import copy
from collections import defaultdict
from collections.abc import Mapping

from orgchart.collector import collector_off
from orgchart.layout.arrangements import Block, Head, arrangements
from orgchart.layout.assistants import bare, beside_card, beside_line
from orgchart.layout.choice import Case, choose, explain
from orgchart.layout.contour import Contour, around, boxed, pack
from orgchart.layout.frame import Frame
from orgchart.layout.options import Options, Size
from orgchart.layout.places import Places
from orgchart.layout.positions import DEEPEST_LAYERS, Layers
from orgchart.layout.regraft import Grafted, regraft
from orgchart.layout.tracer import TreeTracer
from orgchart.layout.tree import NOBODY, Tree
from orgchart.model.change import Change
from orgchart.model.chart import Chart
from orgchart.model.records import Id

NOTHING = Contour([0.0], [0.0], [0.0], [0.0], 0.0, 0.0, 0.0)


class Arranger:
    """Lays a chart out, and again after every change, from cached outlines.

    ``sizes`` must name every visible role (else KeyError). ``merges`` counts the teams placed
    so far. In charts deeper than `DEEPEST_LAYERS` branches keep to rectangles: notches would
    cost more than they are worth, and a chain of 100,000 could not be laid out at all.
    """

    def __init__(
        self, chart: Chart, sizes: Mapping[Id, Size], options: Options | None = None
    ) -> None:
        self.options = options or Options()
        with collector_off():
            self.tree = Tree(chart, sizes, self.options)
        self.merges = 0
        self.version = 0
        self._places: Places | None = None
        self._arrange_all()

    def twin(self, chart: Chart) -> Arranger:
        """The same layout of a chart with the same records; each follows its own from now on.

        A tenth of the time of laying it out again.
        """
        made = copy.copy(self)
        made.tree = self.tree.twin(chart)
        made._bases = self._bases.copy()
        made._places = None
        return made

    # --- from scratch ---------------------------------------------------------------------

    def _arrange_all(self) -> None:
        tree = self.tree
        self._layers: Layers | None = None
        self._deep = max(tree.depth, default=0) >= DEEPEST_LAYERS
        tree.contours = list(tree.cards)
        self._bases: dict[int, float] = {}
        managers = sorted(tree.managers(), key=tree.depth.__getitem__, reverse=True)
        with collector_off():
            if self.options.align_levels:
                self._align(managers)
            else:
                for slot in managers:
                    self._merge(slot)
            self._merge_tops()

    def _align(self, managers: list[int]) -> None:
        """Where the teams of each layer start: below the tallest head of the layer above."""
        by_depth: dict[int, list[int]] = defaultdict(list)
        for slot in managers:
            by_depth[self.tree.depth[slot]].append(slot)
        for depth, slots in by_depth.items():
            self._bases[depth] = max(self.head(slot).base for slot in slots)
            for slot in slots:
                self._merge(slot)

    # --- one team -------------------------------------------------------------------------

    def _merge(self, slot: int) -> None:
        """Place a team below its manager, everyone below being placed already."""
        self.merges += 1
        head = self.head(slot)
        team = self.tree.teams[slot]
        if not team:
            self.tree.contours[slot] = self._without_team(slot, head)
            return
        block = self.tree.blocks[slot] = self._block(slot, head)
        dx, dy = self.tree.dx, self.tree.dy
        for member, x, y in zip(team, block.dx, block.dy, strict=True):
            dx[member] = x
            dy[member] = y
        self.tree.contours[slot] = boxed(block.contour) if self._deep else block.contour

    def head(self, slot: int) -> Head:
        """The card of a slot with the assistants beside its line, for the team to hang from."""
        tree = self.tree
        head = bare(tree.cards[slot])
        aides = tree.aides.get(slot)
        if aides:
            head = self._with_aides(slot, head, aides)
        if self._bases and tree.depth[slot] in self._bases:
            base = self._bases[tree.depth[slot]]
            head = head._replace(base=base, drop=self.options.gaps.level)
        return head

    def _with_aides(self, slot: int, head: Head, aides: list[int]) -> Head:
        gaps = self.options.gaps
        at_side = gaps.assistant_beside and len(aides) <= 2 and self.tree.parent[slot] == NOBODY
        place = beside_card if at_side else beside_line
        placed = place(head, [self.tree.contours[aide] for aide in aides], gaps)
        for aide, x, y in zip(aides, placed.dx, placed.dy, strict=True):
            self.tree.dx[aide] = x
            self.tree.dy[aide] = y
        return placed.head

    def _without_team(self, slot: int, head: Head) -> Contour:
        if slot not in self.tree.aides:
            return self.tree.cards[slot]
        _, _, least, most, _, bottom, lead, _ = head
        end = [bottom + self.options.gaps.level]
        return Contour(end, [least], end, [most], least, most, bottom, lead, True, True)

    def _block(self, slot: int, head: Head) -> Block:
        case = self._case(slot)
        choice = choose(case, self.options)
        place = arrangements()[choice.name].place
        return place(head, case.team, self.options.gaps, choice.cut)

    def _case(self, slot: int) -> Case:
        tree, contours = self.tree, self.tree.contours
        id = tree.ids[slot]
        team = [contours[member] for member in tree.teams[slot]]
        fitted = self.options.branches.get(id, "auto")
        return Case(tree.chart.roles[id].arrangement, team, tree.parent[slot] == NOBODY, fitted)

    def _merge_tops(self) -> None:
        """The tops side by side, in rows where that is wanted and no line goes between them."""
        self.merges += 1
        tops = self.tree.tops
        self._forest = NOTHING
        many = self.options.tops_a_row if not self.tree.dotted else 0
        many = many or max(1, len(tops))
        for first in range(0, len(tops), many):
            row = tops[first : first + many]
            outline = self._merge_row(row)
            self._forest = self._below(self._forest, row, outline) if first else outline

    def _below(self, forest: Contour, tops: list[int], row: Contour) -> Contour:
        """A forest with one more row of tops below it, beginning where the others do."""
        aside = forest.least - row.least
        down = forest.bottom + self.options.gaps.forest + row.lead
        for top in tops:
            self.tree.dx[top] += aside
            self.tree.dy[top] += down
        return forest._replace(most=max(forest.most, row.most + aside), bottom=down + row.bottom)

    def _merge_row(self, tops: list[int]) -> Contour:
        """Tops side by side, and their outline."""
        contours = [self.tree.contours[top] for top in tops]
        xs = pack(contours, [self.options.gaps.forest] * (len(tops) - 1))
        for top, x in zip(tops, xs, strict=True):
            self.tree.dx[top] = x
            self.tree.dy[top] = 0.0
        lead = max(contour.lead for contour in contours)
        forest = around(contours, xs)
        return forest._replace(lead=lead, least=min(forest.left))

    # --- after an edit --------------------------------------------------------------------

    def apply(self, change: Change, sizes: Mapping[Id, Size]) -> None:
        """Follow a change that the chart has already taken over.

        ``sizes`` must name the roles of the change and those it makes visible. Roles whose card
        has another size without being in the change go through `resize`.
        """
        grafted = regraft(self.tree, change, sizes)
        self.version += 1
        self._places = None
        if grafted.moved:
            self._layers = None
        deepest = max(self.tree.depth, default=0) if self._deep else grafted.deepest
        if self.options.align_levels or self._deep != (deepest >= DEEPEST_LAYERS):
            self._arrange_all()
        else:
            self._update(grafted)

    def resize(self, sizes: Mapping[Id, Size]) -> None:
        """Give some cards another size; roles that are not visible are passed over."""
        self._places = None
        self.version += 1
        resized = [id for id in sizes if id in self.tree.index]
        for id in resized:
            self.tree.resize(self.tree.index[id], sizes[id])
        if self.options.align_levels:
            self._arrange_all()
        else:
            self._update(Grafted(ids=set(resized)))

    def _update(self, grafted: Grafted) -> None:
        """Place the touched teams and, where an outline became another, those above, bottom up."""
        tree = self.tree
        waiting: dict[int, set[int]] = defaultdict(set)
        for id in grafted.ids:
            slot = tree.index[id]
            waiting[tree.depth[slot]].add(slot)
        tops = grafted.tops
        for depth in range(max(waiting, default=-1), -1, -1):
            for slot in waiting.pop(depth, ()):
                if self._is_unchanged(slot):
                    continue
                if depth:
                    waiting[depth - 1].add(tree.parent[slot])
                else:
                    tops = True
        if tops:
            self._merge_tops()

    def _is_unchanged(self, slot: int) -> bool:
        """Place a team anew; whether the branch's outline is what it was."""
        tree = self.tree
        before = tree.contours[slot]
        if tree.teams[slot] or slot in tree.aides:
            self._merge(slot)
        else:
            tree.contours[slot] = tree.cards[slot]
        return tree.contours[slot] == before

    # --- reading --------------------------------------------------------------------------

    @property
    def places(self) -> Places:
        """Where everything is now. Its lines must be asked for before the next change."""
        if self._places is None:
            self._places = self._placed()
        return self._places

    @property
    def page(self) -> tuple[float, float]:
        """Width and height of the whole picture, known before the places are."""
        return self._frame().page

    def reason(self, id: Id) -> str:
        """Why the team of a role is arranged as it is, in one sentence."""
        return explain(self._case(self.tree.index[id]), self.options)

    def block(self, slot: int) -> Block:
        """How the team of a slot is placed, for the lines to it. Only for a slot with a team."""
        block = self.tree.blocks[slot]
        assert block is not None
        return block

    def _placed(self) -> Places:
        import numpy as np

        tree = self.tree
        if self._layers is None:
            self._layers = Layers(tree.parent, tree.depth)
        tree.is_shared = True
        frame = self._frame()
        w, h = np.array(tree.w), np.array(tree.h)
        x, y = frame.cards(*self._layers.positions(tree.dx, tree.dy), w, h)
        return Places(tree.ids, tree.index, (x, y, w, h), frame.page, TreeTracer(self, frame))

    def _frame(self) -> Frame:
        forest, options = self._forest, self.options
        return Frame(
            sideways=options.sideways,
            flipped=options.flipped,
            left=forest.least,
            top=-forest.lead,
            width=forest.most - forest.least,
            height=forest.bottom + forest.lead,
            margin=3 * options.gaps.clearance if self.tree.dotted else 0.0,
        )


def arrange(chart: Chart, sizes: Mapping[Id, Size], options: Options | None = None) -> Places:
    """Where everything of a chart is; ``sizes`` must name every visible role (else KeyError)."""
    return Arranger(chart, sizes, options).places
