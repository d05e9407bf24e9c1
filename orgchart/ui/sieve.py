"""What a filter lets through of a chart, while that is edited."""

from __future__ import annotations

from collections.abc import Iterable

from orgchart.model.change import Change
from orgchart.model.chart import Chart
from orgchart.model.filtering import RoleFilter, matching, with_managers
from orgchart.model.records import Id, Role
from orgchart.model.search import Search


class Sieve:
    """``matches`` are the roles that answer the filter, None while it is off.

    ``only`` are the roles that are laid out, None for all: those that match, their managers,
    and the spared ones, which somebody asked to see all the same.
    """

    def __init__(self, chart: Chart, search: Search) -> None:
        self._chart = chart
        self._search = search
        self._spared: frozenset[Id] = frozenset()
        self.filter = RoleFilter()
        self.matches: frozenset[Id] | None = None
        self.only: frozenset[Id] | None = None

    def use(self, wanted: RoleFilter) -> None:
        """Filter by something else."""
        if not self.filter or wanted.text != self.filter.text or wanted.values != (
            self.filter.values
        ):  # fmt: skip
            self.matches = matching(self._chart, wanted, self._search) if wanted else None
        self.filter = wanted
        self._spared = frozenset()
        self._gather()

    def spare(self, ids: Iterable[Id]) -> bool:
        """Leave some roles in the picture until the next filter; whether any were out of it."""
        if self.only is None or self.only.issuperset(ids := list(ids)):
            return False
        self._spared |= frozenset(ids)
        self._gather()
        return True

    def follow(self, change: Change) -> bool:
        """The chart was edited: whether other roles are laid out now.

        What an edit touches stays in the picture, or a new role would be gone at once.
        """
        if self.matches is None:
            return False
        there = {id for id in change if id in self._chart.roles}
        self.matches = self._matches_after(change, there)
        if self.only is None:
            return False
        before = self.only
        self._spared = (self._spared & self._chart.roles.keys()) | there
        self._gather()
        return self.only != before

    def _matches_after(self, change: Change, there: set[Id]) -> frozenset[Id]:
        """Looks at the roles of the change alone, where no others can answer otherwise now."""
        assert self.matches is not None
        alone = ":" not in self.filter.text and all(
            isinstance(side, Role) for sides in change.values() for side in sides if side
        )
        if not alone:
            return matching(self._chart, self.filter, self._search)
        found = matching(self._chart, self.filter, self._search, there)
        return self.matches - change.keys() | found

    def _gather(self) -> None:
        if self.matches is None or not self.filter.hide:
            self.only = None
        else:
            self.only = with_managers(self._chart, self.matches | self._spared)
