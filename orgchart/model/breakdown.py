"""The figures of a chart part by part: of every layer, level, tier, function and shift.

Counting is that of `orgchart.model.metrics`; cost is of all seats that tell it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from typing import Literal

import msgspec

from orgchart.model.chart import Chart
from orgchart.model.measures import SPAN_STARTS
from orgchart.model.metrics import (
    is_leader,
    layers,
    people,
    planned,
    reporting_seats,
    role_fte,
    span,
    vacancies,
)
from orgchart.model.ranges import place_in, ranges_of
from orgchart.model.records import LEVEL_RANK, Id, Role
from orgchart.translation import texts

tr = texts("Chart")

By = Literal["layers", "levels", "tiers", "functions", "shifts"]
Key = tuple[int, str]
SPAN_LABELS = tuple(each.label for each in ranges_of((), SPAN_STARTS))


class Slice(msgspec.Struct, frozen=True, kw_only=True):
    """The figures of some roles of a chart; ``ids`` are those roles, managers first.

    ``spans`` counts the managers among them by their span, in the ranges of `SPAN_LABELS`.
    ``cost`` is None where nobody tells any.
    """

    name: str
    ids: tuple[Id, ...]
    seats: int
    people: int
    vacant: int
    planned: int
    fte: float
    cost: float | None
    leaders: int
    managers: int
    least_span: int
    average_span: float
    largest_span: int
    spans: tuple[int, ...]

    @property
    def roles(self) -> int:
        """How many roles there are."""
        return len(self.ids)

    @property
    def staff_per_leader(self) -> float:
        """Seats that lead nobody for each seat that leads, to one decimal; 0 without leaders."""
        return round((self.seats - self.leaders) / self.leaders, 1) if self.leaders else 0.0


def whole(chart: Chart) -> Slice:
    """The figures of the whole chart."""
    return _slice(chart, chart.settings.title or tr("Chart"), chart.branch(None))


def breakdown(chart: Chart, by: By) -> list[Slice]:
    """The figures of each part of a chart, in the order that parts of the kind have.

    A role of several functions is in each of them; one that says nothing is in none.
    """
    if by == "layers":
        found = enumerate(layers(chart), 1)
        return [_slice(chart, str(number), ids) for number, ids in found]
    read, order = _PARTS[by]
    parts: dict[str, list[Id]] = {}
    for id in chart.branch(None):
        for name in read(chart.roles[id]):
            parts.setdefault(name, []).append(id)
    names = sorted(parts, key=order)
    known = chart.functions() if by == "functions" else {}
    return [
        _slice(chart, known[name].name if name in known else name, parts[name]) for name in names
    ]


class Headcount(msgspec.Struct, frozen=True):
    """Seats that report to a role, and all below it at any depth, its own left out."""

    direct: int
    total: int


def headcounts(chart: Chart) -> dict[Id, Headcount]:
    """The seats below each role."""
    below = dict.fromkeys(chart.roles, 0)
    for id in reversed(list(chart.branch(None))):
        role = chart.roles[id]
        if role.reports_to is not None:
            below[role.reports_to] += below[id] + role.seats
    return {id: Headcount(reporting_seats(chart, id), total) for id, total in below.items()}


def _tiers(role: Role) -> tuple[str, ...]:
    return (role.tier.strip(),) if role.tier.strip() else ()


def _shifts(role: Role) -> tuple[str, ...]:
    return (role.shift.strip(),) if role.shift.strip() else ()


def _alphabetical(text: str) -> Key:
    return (0, text.casefold())


def _natural(text: str) -> Key:
    """Numbers in their order: tier 2 before tier 10."""
    digits = "".join(filter(str.isdigit, text))
    return (int(digits) if digits else 0, text.casefold())


def _rank(level: str) -> Key:
    return (LEVEL_RANK[level], level)


_PARTS: dict[By, tuple[Callable[[Role], Iterable[str]], Callable[[str], Key]]] = {
    "levels": (lambda role: (role.level,), _rank),
    "tiers": (_tiers, _natural),
    "functions": (lambda role: dict.fromkeys(role.functions), _alphabetical),
    "shifts": (_shifts, _alphabetical),
}


def _slice(chart: Chart, name: str, ids: Iterable[Id]) -> Slice:
    every = tuple(ids)
    roles = [chart.roles[id] for id in every]
    spans = [span(chart, id) for id in every if chart.has_reports(id)]
    costs = [role.cost * role.seats for role in roles if role.cost is not None]
    return Slice(
        name=name,
        ids=every,
        seats=sum(role.seats for role in roles),
        people=sum(map(people, roles)),
        vacant=sum(map(vacancies, roles)),
        planned=sum(map(planned, roles)),
        fte=round(math.fsum(map(role_fte, roles)) + 1e-9, 2),
        cost=round(math.fsum(costs), 2) if costs else None,
        leaders=sum(role.seats for role in roles if is_leader(role)),
        managers=len(spans),
        least_span=min(spans, default=0),
        average_span=round(sum(spans) / len(spans), 2) if spans else 0.0,
        largest_span=max(spans, default=0),
        spans=_histogram(spans),
    )


def _histogram(spans: Iterable[int]) -> tuple[int, ...]:
    ranges = ranges_of((), SPAN_STARTS)
    counts = [0] * len(ranges)
    for value in spans:
        counts[place_in(ranges, value)] += 1
    return tuple(counts)
