"""Finds the lines of a tree layout, a manager at a time, when they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from orgchart.layout.dotted import DottedRouter
from orgchart.layout.frame import Frame, Point
from orgchart.layout.places import Kind, Places, Route
from orgchart.layout.solid import Box, Course, assistant_courses, team_courses
from orgchart.model.records import Id

if TYPE_CHECKING:
    from orgchart.layout.arranger import Arranger
    from orgchart.layout.tree import Tree


class TreeTracer:
    """The lines of the arranger's present layout; after the next change it refuses to answer."""

    def __init__(self, arranger: Arranger, frame: Frame) -> None:
        self._arranger = arranger
        self._frame = frame
        self._version = arranger.version

    def routes(self, places: Places) -> list[Route]:
        """All solid and assistant lines, manager by manager."""
        tree = self._tree()
        columns = (places.x, places.y, places.w, places.h)
        box = list(map(self._frame.upright, *[column.tolist() for column in columns])).__getitem__
        return [route for slot in tree.managers() for route in self._routes_from(slot, box)]

    def routes_of(self, places: Places, manager: Id) -> list[Route]:
        """The lines from a manager to the reports and assistants."""

        def box(slot: int) -> Box:
            return self._frame.upright(*places.box(tree.ids[slot]))

        tree = self._tree()
        return self._routes_from(tree.index[manager], box)

    def _tree(self) -> Tree:
        if self._version != self._arranger.version:
            raise RuntimeError("the chart was laid out anew since these places were taken")
        return self._arranger.tree

    def _routes_from(self, slot: int, box: Callable[[int], Box]) -> list[Route]:
        """The lines from the card of a slot; ``box`` tells where a slot's card is."""
        tree, card = self._arranger.tree, box(slot)
        team, aides = tree.teams[slot], tree.aides.get(slot, [])
        routes: list[Route] = []
        if aides:
            courses = assistant_courses(card, list(map(box, aides)), bool(team))
            routes += self._routes(slot, aides, courses, "assistant")
        if team:
            courses = team_courses(card, list(map(box, team)), self._arranger.block(slot))
            routes += self._routes(slot, team, courses, "solid")
        return routes

    def dotted(self, places: Places) -> list[Route]:
        """All dotted lines between visible roles, in the order of their ids."""
        tree = self._arranger.tree
        wanted = [
            (id, line.manager)
            for id in sorted(tree.dotted)
            for line in tree.chart.roles[id].dotted
            if line.manager in tree.index
        ]
        if not wanted:
            return []
        router = self._router(places)
        routes = []
        for id, manager in wanted:
            way = router.route(tree.index[id], tree.index[manager])
            points = tuple(self._turned(way))
            routes.append(Route(id, manager, "dotted", points, ((0, len(points) - 1),)))
        return routes

    def _router(self, places: Places) -> DottedRouter:
        """A router in the page's coordinates, x and y exchanged where the chart grows sideways."""
        columns = [places.x, places.y, places.x + places.w, places.y + places.h]
        page = (places.width, places.height)
        if self._frame.sideways:
            columns = [columns[i] for i in (1, 0, 3, 2)]
            page = page[::-1]
        boxes = list(zip(*(column.tolist() for column in columns), strict=True))
        free = [self._arranger.tree.kept_free(slot) for slot in range(len(boxes))]
        strokes = [
            self._turned(line.points) for route in self.routes(places) for line in route.lines()
        ]
        return DottedRouter(boxes, free, page, self._arranger.options.gaps.clearance, strokes)

    def _turned(self, points: Sequence[Point]) -> list[Point]:
        return [(y, x) for x, y in points] if self._frame.sideways else list(points)

    def _routes(
        self, manager: int, slots: list[int], courses: Iterator[Course], kind: Kind
    ) -> Iterator[Route]:
        ids, turned = self._arranger.tree.ids, self._frame.turned
        manager_id = ids[manager]
        for member, points, strokes in courses:
            yield Route(manager_id, ids[slots[member]], kind, turned(points), strokes)
