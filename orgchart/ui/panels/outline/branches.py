"""Who reports to whom as the outline shows it, one move behind the chart while it follows."""

from __future__ import annotations

from bisect import bisect_left, insort
from typing import NamedTuple

from orgchart.model.chart import Chart
from orgchart.model.records import Id, Role


class Place(NamedTuple):
    """Where a role stands: its manager, and its order key among the siblings."""

    manager: Id | None
    rank: str


def place_of(role: Role) -> Place:
    """Where a role stands in the chart."""
    return Place(role.reports_to, role.rank)


class Branches:
    """A tree of ids that is changed step by step, so that each step can be told to a view."""

    def __init__(self, chart: Chart) -> None:
        # A record says where it stands; what is moved here first gets a place of its own.
        self._places: dict[Id, Place | Role] = dict(chart.roles)
        self._reports: dict[Id | None, list[tuple[str, Id]]] = {
            None: list(chart.ranked_reports(None)),
            **{id: list(chart.ranked_reports(id)) for id in chart.managers()},
        }

    def __contains__(self, id: Id) -> bool:
        return id in self._places

    def place(self, id: Id) -> Place:
        """Where a role stands."""
        at = self._places[id]
        return place_of(at) if isinstance(at, Role) else at

    def reports(self, manager: Id | None) -> list[tuple[str, Id]]:
        """Order keys and ids of the reports, in order; read, never write."""
        return self._reports.get(manager, [])

    def row(self, id: Id) -> int:
        """How many siblings stand before a role."""
        return self.row_at(id, self.place(id))

    def row_at(self, id: Id, place: Place) -> int:
        """How many of those who are at a place now would stand before a role there."""
        return bisect_left(self.reports(place.manager), (place.rank, id))

    def is_below(self, id: Id | None, above: Id) -> bool:
        """Whether a role is another one, or stands somewhere below it."""
        while id is not None and id != above:
            id = self.place(id).manager
        return id == above

    def put(self, id: Id, place: Place) -> None:
        """Add a role, or move it with its branch."""
        if id in self._places:
            self._take(id)
        self._places[id] = place
        insort(self._reports.setdefault(place.manager, []), (place.rank, id))

    def remove(self, id: Id) -> None:
        """Remove a role and everyone below it."""
        self._take(id)
        stack = [id]
        while stack:
            gone = stack.pop()
            del self._places[gone]
            stack.extend(report for _, report in self._reports.pop(gone, ()))

    def _take(self, id: Id) -> None:
        place = self.place(id)
        siblings = self._reports[place.manager]
        del siblings[bisect_left(siblings, (place.rank, id))]
