"""The way through a chart that is presented: all of it first, then branch by branch."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from orgchart.layout import Places
from orgchart.model.chart import Chart
from orgchart.model.records import Id


class Stop(msgspec.Struct, frozen=True):
    """One view: the branch of a manager, or with None the whole chart.

    The branch is a slice of the tour's cards, from ``first`` up to ``end``.
    """

    manager: Id | None
    first: int
    end: int


class Tour:
    """The stops of a chart in reading order: managers before those below them.

    A top with nobody beside it is the whole chart, so it is no stop of its own. There is always
    one stop at least.
    """

    def __init__(self, chart: Chart, places: Places) -> None:
        self._chart = chart
        self._ids = [id for id in chart.branch(None) if id in places.index]
        self.stops = [Stop(None, 0, len(self._ids)), *self._branches()]
        self._numbers = {stop.manager: n for n, stop in enumerate(self.stops)}

    def ids(self, number: int) -> Sequence[Id]:
        """The cards of a stop, managers first."""
        stop = self.stops[number]
        return self._ids[stop.first : stop.end]

    def number(self, manager: Id | None) -> int:
        """Where the branch of a manager is shown; the whole chart (0) for one without a stop."""
        return self._numbers.get(manager, 0)

    def nearest(self, id: Id) -> int:
        """The stop of a role, else that of the first manager above it who has one."""
        if id not in self._chart.roles:
            return 0
        path = [id, *self._chart.managers_above(id)]
        return next((self._numbers[each] for each in path if each in self._numbers), 0)

    def up(self, number: int) -> int:
        """The stop of the manager above."""
        manager = self.stops[number].manager
        return 0 if manager is None else self.number(self._chart.roles[manager].reports_to)

    def down(self, number: int) -> int:
        """The first stop inside a stop; the same where there is none."""
        after = number + 1
        inside = after < len(self.stops) and self.stops[after].first < self.stops[number].end
        return after if inside else number

    def _branches(self) -> Iterator[Stop]:
        sizes = self._sizes()
        for at, id in enumerate(self._ids):
            if 1 < sizes[id] < len(self._ids):
                yield Stop(id, at, at + sizes[id])

    def _sizes(self) -> dict[Id, int]:
        """How many cards the branch of each role has, its own among them."""
        sizes = dict.fromkeys(self._ids, 1)
        for id in reversed(self._ids):
            manager = self._chart.roles[id].reports_to
            if manager is not None:
                sizes[manager] += sizes[id]
        return sizes
