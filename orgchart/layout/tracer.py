"""Finds the lines of a tree layout, a manager at a time, when they are asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from orgchart.layout.dotted import DottedRouter
from orgchart.layout.frame import Frame, Point
from orgchart.layout.places import Kind, Places, Route
from orgchart.layout.solid import Box, Course, assistant_courses, team_courses
from orgchart.model.records import Id

if TYPE_CHECKING:
    from orgchart.layout.arranger import Arranger


class TreeTracer:
    """The lines of the arranger's present layout; after the next change it refuses to answer."""

    def __init__(self, arranger: Arranger, frame: Frame) -> None:
        self._arranger = arranger
        self._frame = frame
        self._version = arranger.version

    def managers(self) -> Iterable[Id]:
        """The roles with a visible team or assistants."""
        tree = self._arranger.tree
        return [tree.ids[slot] for slot in tree.managers()]

    def routes_of(self, places: Places, manager: Id) -> list[Route]:
        """The lines from a manager to the reports and assistants."""
        if self._version != self._arranger.version:
            raise RuntimeError("the chart was laid out anew since these places were taken")
        tree = self._arranger.tree
        slot = tree.index[manager]
        card = self._box(places, slot)
        team, aides = tree.teams[slot], tree.aides.get(slot, [])
        routes: list[Route] = []
        if aides:
            boxes = [self._box(places, aide) for aide in aides]
            courses = assistant_courses(card, boxes, bool(team))
            routes += self._routes(manager, aides, courses, "assistant")
        if team:
            boxes = [self._box(places, member) for member in team]
            courses = team_courses(card, boxes, self._arranger.block(slot))
            routes += self._routes(manager, team, courses, "solid")
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
            self._turned(line.points)
            for manager in self.managers()
            for line in places.lines_of(manager)
        ]
        return DottedRouter(boxes, free, page, self._arranger.options.gaps.clearance, strokes)

    def _turned(self, points: Sequence[Point]) -> list[Point]:
        return [(y, x) for x, y in points] if self._frame.sideways else list(points)

    def _box(self, places: Places, slot: int) -> Box:
        return self._frame.box(
            float(places.x[slot]), float(places.y[slot]),
            float(places.w[slot]), float(places.h[slot]),
        )  # fmt: skip

    def _routes(
        self, manager: Id, slots: list[int], courses: Iterator[Course], kind: Kind
    ) -> Iterator[Route]:
        ids = self._arranger.tree.ids
        for course in courses:
            points = tuple(self._frame.points(course.points))
            yield Route(manager, ids[slots[course.member]], kind, points, course.strokes)
