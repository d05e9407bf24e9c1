"""Writes collected against a chart, checked, not applied yet."""

from __future__ import annotations

import math
from typing import Any

import msgspec

from orgchart.model.change import Change
from orgchart.model.chart import Chart
from orgchart.model.order import is_key
from orgchart.model.photos import used_photos
from orgchart.model.records import PERSON_PREFIX, AnyRecord, Id, Person, Photo, Role, is_reserved
from orgchart.translation import texts

tr = texts("Chart")


class EditError(Exception):
    """The edit would leave something that is not a chart; the text says why, for a person."""


class Draft:
    """What a chart would be: reads see the writes, the chart itself stays as it is.

    The verbs in `edits` write here, for a real edit and for the preview of a drag alike.
    """

    def __init__(self, chart: Chart) -> None:
        self.chart = chart
        self._writes: dict[Id, AnyRecord | None] = {}
        self._joined: dict[Id | None, set[Id]] = {}

    # --- reading ------------------------------------------------------------------------

    def get(self, id: Id) -> AnyRecord | None:
        """The record as it would be; None when it is not there."""
        return self._writes[id] if id in self._writes else self.chart.records.get(id)

    def find_role(self, id: Id | None) -> Role | None:
        """The role as it would be, or None."""
        record = None if id is None else self.get(id)
        return record if isinstance(record, Role) else None

    def role(self, id: Id) -> Role:
        """The role as it would be. Raises EditError when there is none."""
        found = self.find_role(id)
        if found is None:
            raise EditError(tr("There is no role “{id}” in this chart.").format(id=id))
        return found

    def reports(self, manager: Id | None) -> list[Role]:
        """The solid-line reports as they would be, in order; of None, the tops."""
        stayed = self.chart.ranked_reports(manager)
        joined = self._joined.get(manager, set())
        roles = [
            role
            for id in {id for _, id in stayed} | joined
            if (role := self.find_role(id)) is not None and role.reports_to == manager
        ]
        return sorted(roles, key=lambda role: (role.rank, role.id))

    def last_rank(self, manager: Id | None) -> str | None:
        """The order key of the last report, or None when there is no report."""
        ranks = [
            role.rank
            for id in self._joined.get(manager, ())
            if (role := self.find_role(id)) is not None and role.reports_to == manager
        ]
        for rank, id in reversed(self.chart.ranked_reports(manager)):
            role = self.find_role(id)
            if role is not None and role.reports_to == manager and role.rank == rank:
                ranks.append(rank)
                break
        return max(ranks, default=None)

    def branch(self, id: Id) -> list[Role]:
        """A role and everyone below it as they would be, managers first.

        Raises EditError when earlier writes have made a circle of them.
        """
        found, stack, seen = [], [self.role(id)], set[Id]()
        while stack:
            role = stack.pop()
            if role.id in seen:
                raise EditError(
                    tr("{title} would report to itself.").format(title=role.title or role.id)
                )
            seen.add(role.id)
            found.append(role)
            stack.extend(reversed(self.reports(role.id)))
        return found

    # --- writing ------------------------------------------------------------------------

    def put(self, record: AnyRecord) -> None:
        """Write a record, new or changed."""
        self._writes[record.id] = record
        if isinstance(record, Role):
            self._joined.setdefault(record.reports_to, set()).add(record.id)

    def update(self, id: Id, **fields: Any) -> None:
        """Write a role with some fields changed."""
        self.put(msgspec.structs.replace(self.role(id), **fields))

    def drop(self, id: Id) -> None:
        """Remove a record."""
        self._writes[id] = None

    # --- the result ---------------------------------------------------------------------

    def change(self) -> Change:
        """The writes as one change; photos that nobody has any more go with it, and comments on
        roles that go.

        Raises EditError when a role would report to nobody or to itself, a dotted line would
        lead nowhere, a photo is not there, or a value is one that no role can have.
        """
        records = self.chart.records
        made = {
            id: (records.get(id), after)
            for id, after in self._writes.items()
            if records.get(id) != after
        }
        gone = [id for id, (_, after) in made.items() if after is None]
        self._check_removed(gone)
        made |= self._comments_about(gone)
        written = [after for _, after in made.values() if isinstance(after, Role)]
        for role in written:
            self._check_values(role)
            self._check_dotted(role)
        self._check_people(made)
        self._check_lines(written)
        self._check_photos(made)
        return self._without_unused_photos(made)

    def _check_removed(self, gone: list[Id]) -> None:
        for id in gone:
            left = [role.id for role in self.reports(id)] or [
                other
                for other in self.chart.dotted_reports(id)
                if (role := self.find_role(other)) is not None
                and any(line.manager == id for line in role.dotted)
            ]
            if left:
                raise EditError(
                    tr("“{left}” would have a line to a role that is gone.").format(left=left[0])
                )

    def _comments_about(self, gone: list[Id]) -> Change:
        """The end of what is said about roles that are there no more."""
        about = set(gone) & self.chart.roles.keys() if self.chart.comments else set()
        found = self.chart.comments.items() if about else ()
        return {id: (said, None) for id, said in found if said.about in about}

    def _check_values(self, role: Role) -> None:
        name = role.title or role.id
        if not role.id or is_reserved(role.id):
            raise EditError(tr("A role cannot have the id “{id}”.").format(id=role.id))
        if role.seats < 1 or not 0 <= role.vacant_seats <= role.seats:
            raise EditError(
                tr("{name}: a role has at least one seat, and no more vacant than seats.").format(
                    name=name
                )
            )
        numbers = (role.fte, role.fte_total or 0.0, role.cost or 0.0)
        if not all(map(math.isfinite, numbers)) or min(numbers[:2]) < 0:
            raise EditError(
                tr("{name}: FTE and cost must be ordinary numbers, FTE not below 0.").format(
                    name=name
                )
            )
        if not is_key(role.rank):
            raise EditError(
                tr("{name}: “{rank}” is no place in an order.").format(name=name, rank=role.rank)
            )

    def _check_dotted(self, role: Role) -> None:
        for line in role.dotted:
            if line.manager == role.id:
                raise EditError(
                    tr("{title} cannot have a dotted line to itself.").format(
                        title=role.title or role.id
                    )
                )
            if self.find_role(line.manager) is None:
                raise EditError(
                    tr("{title}: no role “{manager}” for the line.").format(
                        title=role.title or role.id, manager=line.manager
                    )
                )

    def _check_people(self, made: Change) -> None:
        people = [after for _, after in made.values() if isinstance(after, Person)]
        for person in people:
            if not person.id.startswith(PERSON_PREFIX):
                raise EditError(
                    tr("A person without a post cannot have the id “{id}”.").format(id=person.id)
                )
            if not math.isfinite(person.holder.fte or 0.0):
                raise EditError(
                    tr("{name}: FTE must be an ordinary number.").format(name=person.holder.name)
                )

    def _check_lines(self, written: list[Role]) -> None:
        reaches_top: set[Id] = set()
        for role in written:
            path: set[Id] = set()
            at = role
            while at.id not in reaches_top:
                path.add(at.id)
                if at.reports_to is None:
                    break
                if at.reports_to in path:
                    raise EditError(
                        tr("{title} would report to itself.").format(title=role.title or role.id)
                    )
                manager = self.find_role(at.reports_to)
                if manager is None:
                    raise EditError(
                        tr("{title}: no role “{reports_to}” to report to.").format(
                            title=at.title or at.id, reports_to=at.reports_to
                        )
                    )
                at = manager
            reaches_top |= path

    def _check_photos(self, made: Change) -> None:
        wanted = used_photos(after for _, after in made.values())
        missing = sorted(id for id in wanted if not isinstance(self.get(id), Photo))
        if missing:
            raise EditError(
                tr("There is no photo “{missing}” in this chart.").format(missing=missing[0])
            )
        gone = {id for id, (before, _) in made.items() if isinstance(before, Photo)}
        gone = {id for id in gone if made[id][1] is None}
        if gone and gone & self._photos_used(made):
            raise EditError(tr("A photo that somebody still has cannot be removed."))

    def _without_unused_photos(self, made: Change) -> Change:
        """The change, and of the photos that it leaves without anybody, the end."""
        new = {id for id, (_, after) in made.items() if isinstance(after, Photo)}
        before = used_photos(before for before, _ in made.values())
        idle = (before | new) - used_photos(after for _, after in made.values())
        if idle:
            idle -= self._photos_used(made)
        records = self.chart.records
        kept = {id: sides for id, sides in made.items() if id not in idle}
        return kept | {id: (records[id], None) for id in idle if id in records}

    def _photos_used(self, made: Change) -> set[Id]:
        """The ids of the photos that anybody would have."""
        others = (record for id, record in self.chart.records.items() if id not in made)
        return used_photos(others) | used_photos(after for _, after in made.values())
