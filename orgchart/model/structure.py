"""Whether some roles can stand in a chart, told by looking records up: no indexes are needed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from orgchart.model.records import AnyRecord, Id, Role
from orgchart.translation import texts

tr = texts("Chart")

Find = Callable[[Id], AnyRecord | None]


class Fault(NamedTuple):
    """Why roles are no chart, for a person; one of ``ids`` would have to be otherwise."""

    ids: tuple[Id, ...]
    text: str


def first_fault(find: Find, roles: Iterable[Id]) -> Fault | None:
    """The first thing wrong with some roles and the way from them to the top.

    ``find`` tells the record of an id, or None. Ids that are no roles are passed over.
    """
    reach_top: set[Id] = set()
    for id in roles:
        role = find(id)
        if isinstance(role, Role):
            fault = _of_values(role) or _of_lines(role, find) or _above(role, find, reach_top)
            if fault:
                return fault
    return None


def _of_values(role: Role) -> Fault | None:
    if 0 <= role.vacant_seats <= role.seats:
        return None
    return Fault(
        (role.id,), tr("{role} would have more vacant seats than seats.").format(role=_name(role))
    )


def _of_lines(role: Role, find: Find) -> Fault | None:
    for line in role.dotted:
        if line.manager == role.id or not isinstance(find(line.manager), Role):
            return Fault(
                (role.id, line.manager),
                tr("{role} has a dotted line to “{manager}”, which would not be there.").format(
                    role=_name(role), manager=line.manager
                ),
            )
    return None


def _above(role: Role, find: Find, reach_top: set[Id]) -> Fault | None:
    path: dict[Id, Role] = {}
    at = role
    while at.id not in reach_top:
        path[at.id] = at
        if at.reports_to is None:
            break
        if at.reports_to in path:
            circle = list(path)[list(path).index(at.reports_to) :]
            return Fault(tuple(circle), tr("{at} would report to itself.").format(at=_name(at)))
        manager = find(at.reports_to)
        if not isinstance(manager, Role):
            return Fault(
                (at.id, at.reports_to),
                tr("{at} reports to “{reports_to}”, which would not be there.").format(
                    at=_name(at), reports_to=at.reports_to
                ),
            )
        at = manager
    reach_top.update(path)
    return None


def _name(role: Role) -> str:
    return role.title or role.id
