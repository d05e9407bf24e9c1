"""What a layout gives: a box for every role, and the lines between them when asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple, Protocol

from orgchart.model.records import Id

if TYPE_CHECKING:
    from orgchart.layout.frame import Floats

Kind = Literal["solid", "dotted", "assistant"]
Point = tuple[float, float]


class Line(NamedTuple):
    """One stroke: orthogonal, every inner point a turn to be rounded.

    Where a line only branches off another, in a T, it is a stroke of its own. A relation is
    drawn by one or several strokes and shares the rest with its neighbours; its whole course
    is a `Route`. Dotted lines run from the report's side to the second manager's side.
    """

    from_id: Id
    to_id: Id
    kind: Kind
    points: tuple[Point, ...]


class Route(NamedTuple):
    """The whole course of one relation, from card edge to card edge.

    ``strokes`` are the stretches (first and last point) that are drawn for it.
    """

    from_id: Id
    to_id: Id
    kind: Kind
    points: tuple[Point, ...]
    strokes: tuple[tuple[int, int], ...]

    def lines(self) -> Iterator[Line]:
        """What is to be drawn for this relation."""
        for first, last in self.strokes:
            yield Line(self.from_id, self.to_id, self.kind, self.points[first : last + 1])


class Tracer(Protocol):
    """Finds the lines of a layout when they are needed."""

    def routes(self, places: Places) -> list[Route]:
        """All solid and assistant lines."""

    def routes_of(self, places: Places, manager: Id) -> list[Route]:
        """The lines from a manager to the reports and assistants."""

    def dotted(self, places: Places) -> list[Route]:
        """All dotted lines."""


class Places:
    """Boxes of all visible roles on a page of ``width`` × ``height``, in drawing units.

    ``x``, ``y``, ``w``, ``h`` are float arrays in the order of ``ids``; ``index`` tells a
    role's position in them. Lines are found when they are asked for, and remembered.
    """

    def __init__(
        self,
        ids: Sequence[Id],
        index: dict[Id, int],
        boxes: tuple[Floats, Floats, Floats, Floats],
        page: Point,
        tracer: Tracer,
    ) -> None:
        self.ids = ids
        self.index = index
        self.x, self.y, self.w, self.h = boxes
        self.width, self.height = page
        self._tracer = tracer
        self._dotted: list[Route] | None = None

    def __len__(self) -> int:
        return len(self.ids)

    def box(self, id: Id) -> tuple[float, float, float, float]:
        """x, y, width and height of a role's card. Raises KeyError for a role not shown."""
        i = self.index[id]
        return float(self.x[i]), float(self.y[i]), float(self.w[i]), float(self.h[i])

    def lines(self) -> list[Line]:
        """Every stroke, solid and assistant lines first, dotted lines last."""
        return [line for route in self.routes() for line in route.lines()]

    def lines_of(self, manager: Id) -> list[Line]:
        """The strokes from one manager to the reports and assistants."""
        return [line for route in self.routes_of(manager) for line in route.lines()]

    def dotted_lines(self) -> list[Line]:
        """The dotted lines."""
        return [line for route in self.dotted_routes() for line in route.lines()]

    def routes(self) -> list[Route]:
        """The whole course of every relation, dotted ones last."""
        return self.solid_routes() + self.dotted_routes()

    def solid_routes(self) -> list[Route]:
        """The courses of all solid and assistant lines."""
        return self._tracer.routes(self)

    def routes_of(self, manager: Id) -> list[Route]:
        """The courses from one manager to the reports and assistants."""
        return self._tracer.routes_of(self, manager)

    def dotted_routes(self) -> list[Route]:
        """The courses of the dotted lines, from the report to the second manager."""
        if self._dotted is None:
            self._dotted = self._tracer.dotted(self)
        return self._dotted
