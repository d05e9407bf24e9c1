"""All records of a chart by id, and the indexes derived from them."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property

from orgchart.model.change import Change
from orgchart.model.comment import Comment
from orgchart.model.functions import built_in, built_in_functions
from orgchart.model.records import (
    FUNCTION_PREFIX,
    AnyRecord,
    Function,
    Id,
    Person,
    Photo,
    Role,
    Settings,
)


class Chart:
    """The records, who reports to whom, and in which order; people ``not_placed``; ``comments``.

    Inside, the roles always form a forest: files are mended at the border, and a `Draft`
    refuses what would break it. Only a `Document` applies changes to a chart that is shown.
    """

    def __init__(self, records: Iterable[AnyRecord] = ()) -> None:
        all_records: dict[Id, AnyRecord] = {}
        roles: dict[Id, Role] = {}
        not_placed: dict[Id, Person] = {}
        comments: dict[Id, Comment] = {}
        reports: dict[Id | None, list[tuple[str, Id]]] = defaultdict(list)
        dotted: dict[Id, set[Id]] = defaultdict(set)
        for record in records:
            id = record.id
            all_records[id] = record
            if isinstance(record, Role):
                roles[id] = record
                reports[record.reports_to].append((record.rank, id))
                for line in record.dotted:
                    dotted[line.manager].add(id)
            elif isinstance(record, Person):
                not_placed[id] = record
            elif isinstance(record, Comment):
                comments[id] = record
        for siblings in reports.values():
            siblings.sort()
        self.records, self.roles = all_records, roles
        self.not_placed, self.comments = not_placed, comments
        self._reports, self._dotted = dict(reports), dict(dotted)

    @property
    def settings(self) -> Settings:
        """The chart's settings, or the defaults."""
        found = self.records.get("settings")
        return found if isinstance(found, Settings) else Settings()

    def photo(self, id: Id) -> Photo | None:
        """A photo or logo by the id that a person or the settings name; of "", none."""
        found = self.records.get(id) if id else None
        return found if isinstance(found, Photo) else None

    def function(self, slug: str) -> Function | None:
        """A function by the slug that roles use: the chart's own, else the built-in one."""
        own = self.records.get(FUNCTION_PREFIX + slug)
        return own if isinstance(own, Function) else built_in(slug)

    def functions(self) -> dict[str, Function]:
        """Every known function by slug, the built-in ones first."""
        return {
            **built_in_functions(),
            **{each.slug: each for each in self._own_functions.values()},
        }

    def used_functions(self) -> set[str]:
        """The slugs that roles use, known or not."""
        return {slug for slugs in self._together for slug in slugs}

    @cached_property
    def _own_functions(self) -> dict[Id, Function]:
        records = self.records.items()
        return {id: record for id, record in records if isinstance(record, Function)}

    @cached_property
    def _together(self) -> Counter[tuple[str, ...]]:
        """How many roles have these functions together."""
        return Counter([role.functions for role in self.roles.values()])

    def reports(self, manager: Id | None) -> list[Id]:
        """Ids of the solid-line reports in the user's order; of None, the tops."""
        return [id for _, id in self._reports.get(manager, ())]

    def ranked_reports(self, manager: Id | None) -> list[tuple[str, Id]]:
        """`reports` with their order keys; the list belongs to the chart: read, never write."""
        return self._reports.get(manager, [])

    def has_reports(self, id: Id) -> bool:
        """Whether anybody reports to this role by a solid line."""
        return bool(self._reports.get(id))

    def managers(self) -> Iterator[Id]:
        """Ids of all roles with solid-line reports."""
        return (id for id, reports in self._reports.items() if id is not None and reports)

    def dotted_reports(self, manager: Id) -> list[Id]:
        """Ids of the roles with a dotted line to this one, sorted."""
        return sorted(self._dotted.get(manager, ()))

    def managers_above(self, id: Id) -> Iterator[Id]:
        """The manager, the manager's manager, and so on to the top."""
        up = self.roles[id].reports_to
        while up is not None:
            yield up
            up = self.roles[up].reports_to

    def highest(self, ids: Iterable[Id]) -> list[Id]:
        """Those of some roles that have none of the others above them, in their order."""
        chosen = dict.fromkeys(ids)
        return [id for id in chosen if not any(up in chosen for up in self.managers_above(id))]

    def branch(self, id: Id | None) -> Iterator[Id]:
        """A role and everyone below it, managers first; of None, the whole chart."""
        stack = self.reports(None)[::-1] if id is None else [id]
        while stack:
            id = stack.pop()
            yield id
            stack.extend(report for _, report in reversed(self._reports.get(id, ())))

    def apply(self, change: Change) -> None:
        """Take a change over; its before side must be what the chart holds now."""
        for id, (before, after) in change.items():
            if isinstance(before, Role):
                self._forget(before)
            if isinstance(after, Role):
                self._learn(after)
            if isinstance(before, Person):
                del self.not_placed[id]
            if isinstance(after, Person):
                self.not_placed[id] = after
            if isinstance(before or after, Comment):
                self._keep_comment(id, after)
            if isinstance(before or after, Function):
                self.__dict__.pop("_own_functions", None)
            if after is None:
                del self.records[id]
            else:
                self.records[id] = after

    def _keep_comment(self, id: Id, after: AnyRecord | None) -> None:
        self.comments.pop(id, None)
        if isinstance(after, Comment):
            self.comments[id] = after

    def _forget(self, role: Role) -> None:
        del self.roles[role.id]
        self._count_functions(role, -1)
        siblings = self._reports[role.reports_to]
        del siblings[bisect_left(siblings, (role.rank, role.id))]
        if not siblings:
            del self._reports[role.reports_to]
        for line in role.dotted:
            self._dotted[line.manager].discard(role.id)

    def _learn(self, role: Role) -> None:
        self.roles[role.id] = role
        self._count_functions(role, 1)
        insort(self._reports.setdefault(role.reports_to, []), (role.rank, role.id))
        for line in role.dotted:
            self._dotted.setdefault(line.manager, set()).add(role.id)

    def _count_functions(self, role: Role, by: int) -> None:
        """Keep the count, if somebody asked for it already."""
        together = self.__dict__.get("_together")
        if together is not None:
            together[role.functions] += by
            if not together[role.functions]:
                del together[role.functions]
