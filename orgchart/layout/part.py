"""A part of a layout: some of its cards, where they are, and the lines between these.

For views that share one layout and show different roles of it. Where a team is not shown whole
the turns of its lines are told anew: one that only branched off another may be outermost now.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from orgchart.layout.places import Places, Point, Route
from orgchart.model.records import Id

IsShown = Callable[[Id, Id], bool]
# A straight line by the manager it belongs to, whether it is level, and where.
_Straight = tuple[Id, bool, float]
_SAME = 0.01


class Parts:
    """The parts of one layout, which finds its lines once for all of them."""

    def __init__(self, whole: Places) -> None:
        self._whole = whole

    def part(self, names: Mapping[Id, Id], dotted: IsShown | None = None) -> Places:
        """The places of those roles that have a name in it, by these names.

        ``dotted`` says which dotted lines are shown, from the name of a role to that of a second
        manager; all of them without it.
        """
        import numpy as np

        whole = self._whole
        kept = [id for id in whole.ids if id in names]
        at = np.array([whole.index[id] for id in kept], dtype=np.intp)
        boxes = (whole.x[at], whole.y[at], whole.w[at], whole.h[at])
        index = {names[id]: number for number, id in enumerate(kept)}
        tracer = _PartTracer(self, dict(names), dotted)
        return Places(list(index), index, boxes, (whole.width, whole.height), tracer)

    @cached_property
    def by_manager(self) -> dict[Id, list[Route]]:
        """All solid and assistant lines of the whole, those of each manager together."""
        found: dict[Id, list[Route]] = {}
        for route in self._whole.solid_routes():
            found.setdefault(route.from_id, []).append(route)
        return found

    @property
    def dotted(self) -> list[Route]:
        """All dotted lines of the whole."""
        return self._whole.dotted_routes()


class _PartTracer:
    """The lines of the whole between the roles that are shown, by their names."""

    def __init__(self, parts: Parts, names: dict[Id, Id], dotted: IsShown | None) -> None:
        self._parts, self._names, self._dotted = parts, names, dotted
        self._places = {name: place for place, name in names.items()}

    def routes(self, _: Places) -> list[Route]:
        """All solid and assistant lines."""
        whole: list[Route] = []
        cut: list[Route] = []
        for routes in self._parts.by_manager.values():
            shown = [route for route in routes if self._is_shown(route)]
            (whole if len(shown) == len(routes) else cut).extend(shown)
        return [*map(self._named, whole), *map(self._named, _drawn(cut))]

    def routes_of(self, _: Places, manager: Id) -> list[Route]:
        """The lines from a manager to the reports and assistants."""
        routes = self._parts.by_manager.get(self._places[manager], [])
        shown = [route for route in routes if self._is_shown(route)]
        return list(map(self._named, shown if len(shown) == len(routes) else _drawn(shown)))

    def dotted(self, _: Places) -> list[Route]:
        """All dotted lines."""
        routes, wanted = map(self._named, filter(self._is_shown, self._parts.dotted)), self._dotted
        return [each for each in routes if wanted is None or wanted(each.from_id, each.to_id)]

    def _is_shown(self, route: Route) -> bool:
        return route.from_id in self._names and route.to_id in self._names

    def _named(self, route: Route) -> Route:
        first, last = self._names[route.from_id], self._names[route.to_id]
        if first == route.from_id and last == route.to_id:
            return route
        return route._replace(from_id=first, to_id=last)


def _drawn(routes: Sequence[Route]) -> Iterator[Route]:
    """The routes with what is drawn for each: strokes end where a line only branches off."""
    reach = _reach(routes)
    told: set[tuple[Id, tuple[Point, ...]]] = set()
    for route in routes:
        strokes = []
        for first, last in _strokes(route, reach):
            stretch = (route.from_id, route.points[first : last + 1])
            if stretch not in told:  # what several share is drawn once
                told.add(stretch)
                strokes.append((first, last))
        yield route._replace(strokes=tuple(strokes))


def _reach(routes: Iterable[Route]) -> dict[_Straight, tuple[float, float]]:
    """How far each straight line of a manager runs, whoever it leads to."""
    reach: dict[_Straight, tuple[float, float]] = {}
    for route in routes:
        for start, end in zip(route.points, route.points[1:], strict=False):
            line = _line(route.from_id, start, end)
            along = 0 if line[1] else 1
            low, high = sorted((start[along], end[along]))
            found = reach.get(line, (low, high))
            reach[line] = (min(found[0], low), max(found[1], high))
    return reach


def _line(manager: Id, start: Point, end: Point) -> _Straight:
    level = abs(start[1] - end[1]) < abs(start[0] - end[0])
    return manager, level, round(start[1] if level else start[0], 1)


def _strokes(
    route: Route, reach: Mapping[_Straight, tuple[float, float]]
) -> Iterator[tuple[int, int]]:
    """Where others go straight on, a stroke begins; the way there is theirs."""
    start, last = 0, len(route.points) - 1
    for at in range(1, last):
        before, turn, after = route.points[at - 1 : at + 2]
        if _passes(route.from_id, before, turn, reach):
            start = at
        elif _passes(route.from_id, after, turn, reach):
            yield start, at
            start = at
    yield start, last


def _passes(
    manager: Id, start: Point, turn: Point, reach: Mapping[_Straight, tuple[float, float]]
) -> bool:
    """Whether a line of the manager goes straight on beyond a turn, as seen from ``start``."""
    line = _line(manager, start, turn)
    low, high = reach[line]
    along = 0 if line[1] else 1
    if start[along] < turn[along]:
        return high > turn[along] + _SAME
    return low < turn[along] - _SAME
