"""Telling the roles that answer a filter from those that do not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

import msgspec

from orgchart.model.chart import Chart
from orgchart.model.fields import fields_of
from orgchart.model.metrics import people, planned, vacancies
from orgchart.model.records import Id, Role
from orgchart.model.search import Search

# The fields whose values one chooses from, in the order in which they are offered.
CHOSEN_FIELDS = (
    "functions", "status", "level", "team", "department", "location", "shift", "tier",
    "languages", "channels",
)  # fmt: skip


class RoleFilter(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What to look at: roles that say a text and, of each field named, one of some values.

    ``text`` is as in a search: words, all of which must be found, or a field as "Tier: 2".
    With ``hide`` the other roles are left out, else they are faded. A filter without text and
    values is off, and false.
    """

    text: str = ""
    values: dict[str, tuple[str, ...]] = {}
    hide: bool = False

    def __bool__(self) -> bool:
        """Whether anything is asked for."""
        return bool(self.text.strip()) or any(self.values.values())

    def choosing(self, field: str, values: Iterable[str]) -> RoleFilter:
        """The same with other values of a field; none means that the field does not matter."""
        chosen = {name: each for name, each in self.values.items() if name != field}
        wanted = tuple(values)
        if wanted:
            chosen[field] = wanted
        return msgspec.structs.replace(self, values=chosen)


def matching(
    chart: Chart, wanted: RoleFilter, search: Search, among: Iterable[Id] | None = None
) -> frozenset[Id]:
    """The roles that answer a filter, among some or all of them; all when it is off."""
    found = chart.roles if among is None else among
    if wanted.text.strip():
        found = search.saying(wanted.text, among)
    tests = [(reader(name), set(values)) for name, values in wanted.values.items() if values]
    roles = chart.roles
    return frozenset(
        id for id in found if all(not values.isdisjoint(of(roles[id])) for of, values in tests)
    )


def with_managers(chart: Chart, ids: Iterable[Id]) -> frozenset[Id]:
    """Some roles and everyone above them, so that they make a chart; without any, the tops."""
    kept: set[Id] = set()
    for id in ids:
        up: Id | None = id
        while up is not None and up not in kept:
            kept.add(up)
            up = chart.roles[up].reports_to
    return frozenset(kept or chart.reports(None))


def values_in(chart: Chart, field: str) -> list[str]:
    """The values that roles have in a field, the most frequent first."""
    of = reader(field)
    counted = Counter(value for role in chart.roles.values() for value in of(role))
    return [value for value, _ in counted.most_common()]


def reader(field: str) -> Callable[[Role], tuple[str, ...]]:
    """Reads the values of a role in one of `CHOSEN_FIELDS`."""
    if field == "status":
        return _statuses
    if fields_of(Role)[field].kind == "list":
        return lambda role: tuple(getattr(role, field))
    return lambda role: (value,) if (value := getattr(role, field)) else ()


def _statuses(role: Role) -> tuple[str, ...]:
    """What its seats are; a card of several may be filled and vacant at once."""
    seats = (("filled", people(role)), ("vacant", vacancies(role)), ("planned", planned(role)))
    return tuple(status for status, count in seats if count)
