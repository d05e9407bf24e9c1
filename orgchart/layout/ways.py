"""Ways through gutters with as few turns as possible, and the shortest of those."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from orgchart.layout.gutters import Gutters

if TYPE_CHECKING:
    from orgchart.layout.gutters import Numbers

Point = tuple[float, float]

SAME_HEIGHT = 0.5


class Port(NamedTuple):
    """A place on a card's side, from where to where a level line can run there, and its cost."""

    x: float
    y: float
    start: float
    end: float
    toll: float


class Way(NamedTuple):
    """A way so far: its cost, its points, and the gutters it uses, upright ones first."""

    cost: float
    points: tuple[Point, ...]
    gutters: tuple[int, ...] = ()


class Search:
    """Looks for ways from some ports to others for a line to the card number ``manager``."""

    def __init__(self, upright: Gutters, level: Gutters, manager: int, wary: bool) -> None:
        self._upright = upright
        self._level = level
        self._manager = manager
        self._wary = wary
        self._crossings: dict[int, Numbers] = {}
        self._seen_levels: set[int] = set()

    def best(self, sources: list[Port], targets: list[Port]) -> Way | None:
        """The best of the ways with the fewest turns, or None."""
        straight = [way for s in sources for t in targets if (way := _straight(s, t))]
        if straight:
            return min(straight)
        reached = {gutter: self._leave(port, gutter) for gutter, port in self._met(sources)}
        goals = dict(self._met(targets))
        found = [self._arrive(reached[g], goals[g]) for g in reached if g in goals]
        seen = set(reached)
        while reached and not found:
            found = [
                way
                for gutter, before in reached.items()
                for goal, port in goals.items()
                if (way := self._across(before, gutter, goal, port)) is not None
            ]
            if not found:
                reached = self._further(reached, seen)
        return min(found, default=None)

    def _met(self, ports: list[Port]) -> list[tuple[int, Port]]:
        """The upright gutters that the level stretches of ports meet."""
        return [
            (gutter, port)
            for port in reversed(ports)
            for gutter in self._upright.crossed_by(
                port.y, port.start, port.end, self._wary
            ).tolist()
        ]

    def _leave(self, port: Port, gutter: int) -> Way:
        import numpy as np

        x = float(self._upright.at[gutter])
        toll = float(self._upright.toll(np.array([gutter]), self._manager)[0])
        return Way(abs(x - port.x) + toll + port.toll, ((port.x, port.y), (x, port.y)), (gutter,))

    def _arrive(self, way: Way, port: Port) -> Way:
        x, y = way.points[-1]
        cost = way.cost + abs(y - port.y) + abs(x - port.x) + port.toll
        return Way(cost, (*way.points, (x, port.y), (port.x, port.y)), way.gutters)

    def _across(self, way: Way, gutter: int, goal: int, port: Port) -> Way | None:
        """From an upright gutter to a goal's over one level gutter, the cheapest of them."""
        import numpy as np

        both = np.intersect1d(self._crossing(gutter), self._crossing(goal), assume_unique=True)
        if not len(both):
            return None
        _, y = way.points[-1]
        ys = self._level.at[both]
        costs = abs(ys - y) + abs(ys - port.y) + self._level.toll(both, self._manager)
        return self._arrive(self._turn(way, int(both[np.argmin(costs)]), goal), port)

    def _further(self, reached: dict[int, Way], seen: set[int]) -> dict[int, Way]:
        """The upright gutters that one more level gutter leads to, each by its best way."""
        after: dict[int, Way] = {}
        for gutter, way in reached.items():
            for level in self._crossing(gutter).tolist():
                if level in self._seen_levels:
                    continue
                self._seen_levels.add(level)
                for other in self._from_level(level):
                    if other not in seen:
                        turned = self._turn(way, level, other)
                        after[other] = min(turned, after.get(other, turned))
        seen |= after.keys()
        return after

    def _turn(self, way: Way, level: int, upright: int) -> Way:
        """Along the present gutter, over a level one, into another upright one."""
        import numpy as np

        x, y = way.points[-1]
        new_x, new_y = float(self._upright.at[upright]), float(self._level.at[level])
        cost = way.cost + abs(new_x - x) + abs(new_y - y)
        cost += float(self._level.toll(np.array([level]), self._manager)[0])
        cost += float(self._upright.toll(np.array([upright]), self._manager)[0])
        points = (*way.points, (x, new_y), (new_x, new_y))
        return Way(cost, points, (*way.gutters, level, upright))

    def _crossing(self, gutter: int) -> Numbers:
        """The level gutters that cross an upright one."""
        found = self._crossings.get(gutter)
        if found is None:
            upright = self._upright
            x, start, end = upright.at[gutter], upright.start[gutter], upright.end[gutter]
            found = self._level.crossed_by(float(x), float(start), float(end), self._wary)
            self._crossings[gutter] = found
        return found

    def _from_level(self, gutter: int) -> list[int]:
        """The upright gutters that cross a level one."""
        level = self._level
        y, start, end = level.at[gutter], level.start[gutter], level.end[gutter]
        found: list[int] = self._upright.crossed_by(
            float(y), float(start), float(end), self._wary
        ).tolist()
        return found


def _straight(source: Port, target: Port) -> Way | None:
    """A single level line, where nothing stands between two ports at the same height."""
    if abs(source.y - target.y) > SAME_HEIGHT:
        return None
    if not (source.start <= target.x <= source.end and target.start <= source.x <= target.end):
        return None
    cost = abs(source.x - target.x) + source.toll + target.toll
    return Way(cost, ((source.x, source.y), (target.x, source.y)))
