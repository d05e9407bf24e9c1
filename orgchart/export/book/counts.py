"""How much is below every role, counted once from the leaves up."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from orgchart.model.chart import Chart
from orgchart.model.metrics import planned, vacancies
from orgchart.model.records import Id
from orgchart.translation import counted, number, texts

tr = texts("Export")


class Count(NamedTuple):
    """A branch in numbers, its top included."""

    roles: int = 0
    seats: int = 0
    vacant: int = 0
    planned: int = 0

    def __add__(self, other: Count) -> Count:  # type: ignore[override]  # numbers, not a row
        return Count(*(one + two for one, two in zip(self, other, strict=True)))


def branch_counts(chart: Chart) -> dict[Id, Count]:
    """The count of every role's branch."""
    found: dict[Id, Count] = {}
    for id in reversed(list(chart.branch(None))):
        role = chart.roles[id]
        own = Count(1, role.seats, vacancies(role), planned(role))
        found[id] = sum((found[report] for report in chart.reports(id)), own)
    return found


def seats_below(counts: dict[Id, Count], chart: Chart, id: Id) -> int:
    """The seats of everybody below a role."""
    return counts[id].seats - chart.roles[id].seats


def count_text(count: Count) -> str:
    """A count in words: "50 roles · 62 seats · 3 vacant"."""
    parts = [counted(count.roles, tr("1 role"), tr("{n} roles"))]
    parts += (
        [counted(count.seats, tr("1 seat"), tr("{n} seats"))] if count.seats != count.roles else []
    )
    parts += [tr("{n} vacant").format(n=number(count.vacant, ","))] if count.vacant else []
    parts += [tr("{n} planned").format(n=number(count.planned, ","))] if count.planned else []
    return " · ".join(parts)


def total(counts: dict[Id, Count], tops: Iterable[Id]) -> Count:
    """The count of several branches together."""
    return sum((counts[top] for top in tops), Count())
