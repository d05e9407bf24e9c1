"""One edit from the verb to the new positions, as a drop on the canvas makes it, without Qt."""

from __future__ import annotations

import gc
import random
from collections.abc import Iterator
from functools import partial
from statistics import median

from benchmarks.synthetic import CARD_WIDTH, SEED, chart, organisation, sizes
from benchmarks.timing import milliseconds, percentile_95
from orgchart.layout import Arranger, Options, Size
from orgchart.model.change import Change
from orgchart.model.chart import Chart
from orgchart.model.document import Document
from orgchart.model.edits import move_role
from orgchart.model.records import Id
from orgchart.rules import Checker

EDITS = 60


class Desk:
    """A document with everything that follows its changes: rules, contours, positions."""

    def __init__(self, count: int) -> None:
        posts = organisation(count)
        self.document = Document(chart(posts))
        self.sizes = sizes(posts)
        self.arranger = Arranger(self.document.chart, self.sizes, Options())
        self.checker = Checker(self.document.chart)
        self.document.subscribe(self._follow)
        self.merges = 0

    def _follow(self, change: Change) -> None:
        before = self.arranger.merges
        self.checker.apply(change)
        self.checker.problems()
        self.arranger.apply(change, self.sizes)
        self.arranger.places.x.sum()  # the positions must be there, not only be promised
        self.merges = self.arranger.merges - before

    def move(self, id: Id, manager: Id) -> None:
        """Put a branch last under another manager."""
        with self.document.edit("Move") as draft:
            move_role(draft, id, manager)

    def resize(self, id: Id, height: float) -> None:
        """Change a card's text, and with it the height of the card."""
        self.sizes[id] = Size(CARD_WIDTH, height)
        with self.document.edit("Rename") as draft:
            draft.update(id, title=f"Specialist, {height:.0f}")


def edits(count: int) -> dict[str, float]:
    """Moves of single roles and of branches all over the chart, and resizes of cards."""
    desk, rng = Desk(count), random.Random(SEED)
    moves, resizes, excess = [], [], []
    gc.collect()
    for id, manager in _moves(desk.document.chart, rng):
        deepest = max(_depth(desk, id), _depth(desk, manager) + 1)
        moves.append(milliseconds(partial(desk.move, id, manager)))
        excess.append(desk.merges - (2 * deepest + 2))
    for id in rng.sample(list(desk.document.chart.roles), EDITS):
        height = desk.sizes[id].h + rng.choice((-16, 16))
        resizes.append(milliseconds(partial(desk.resize, id, height)))
        excess.append(desk.merges - (2 * _depth(desk, id) + 2))
    return {
        "move ms": median(moves),
        "move p95 ms": percentile_95(moves),
        "resize ms": median(resizes),
        "resize p95 ms": percentile_95(resizes),
        "merges above 2 x depth + 2": max(0, *excess),
    }


def _moves(chart: Chart, rng: random.Random) -> Iterator[tuple[Id, Id]]:
    """Half of them branches with a team, half of them anybody; never below itself."""
    managers = sorted(chart.managers())
    everybody = sorted(chart.roles)
    made = 0
    while made < EDITS:
        id = rng.choice(managers if made % 2 else everybody)
        manager = rng.choice(managers)
        if id not in (manager, *chart.managers_above(manager)):
            made += 1
            yield id, manager


def _depth(desk: Desk, id: Id) -> int:
    return sum(1 for _ in desk.document.chart.managers_above(id))


TASKS = {"edits": edits}
