"""Counting, everywhere the same.

Roles are cards. Seats are positions; people are filled seats, named or not; vacant and planned
seats are counted apart, and so are people not placed, who have no seat. Headcount is all seats.
The span of a role is the seats of its solid-line reports divided by its own seats, rounded up. A
manager is a role with solid-line reports; a leader is a role of level team lead or above.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator

import msgspec

from orgchart.model.chart import Chart
from orgchart.model.records import LEADER_RANK, LEVEL_RANK, Id, Role


def people(role: Role) -> int:
    """Filled seats of a role, named or not."""
    return role.seats - role.vacant_seats if role.status == "filled" else 0


def vacancies(role: Role) -> int:
    """Vacant seats of a role."""
    if role.status == "vacant":
        return role.seats
    return role.vacant_seats if role.status == "filled" else 0


def planned(role: Role) -> int:
    """Planned seats of a role."""
    return role.seats if role.status == "planned" else 0


def role_fte(role: Role) -> float:
    """Full-time equivalent of all seats of a role."""
    return role.fte_total if role.fte_total is not None else role.seats * role.fte


def is_leader(role: Role) -> bool:
    """Whether the role's level is team lead or above."""
    return LEVEL_RANK[role.level] >= LEADER_RANK


def reporting_seats(chart: Chart, id: Id) -> int:
    """Seats of the solid-line reports."""
    roles = chart.roles
    return sum([roles[report].seats for _, report in chart.ranked_reports(id)])


def span(chart: Chart, id: Id) -> int:
    """Span of control: seats of the solid-line reports for each seat, rounded up."""
    return -(-reporting_seats(chart, id) // chart.roles[id].seats)


def layers(chart: Chart) -> Iterator[list[Id]]:
    """The ids of each layer, the tops first."""
    layer = chart.reports(None)
    while layer:
        yield layer
        layer = [report for id in layer for _, report in chart.ranked_reports(id)]


def depths(chart: Chart) -> dict[Id, int]:
    """The layer each role is in, the tops in layer 1."""
    return {id: depth for depth, layer in enumerate(layers(chart), 1) for id in layer}


class Statistics(msgspec.Struct, frozen=True, kw_only=True):
    """The figures of a chart; counts are roles, seats, people or layers as the name says.

    ``people`` have a post, those ``not_placed`` wait for one.
    """

    roles: int
    headcount: int
    people: int
    vacant: int
    planned: int
    not_placed: int
    fte: float
    tops: int
    layers: int
    managers: int
    largest_span: int
    average_span: float
    one_to_one: int
    dotted: int
    by_function: dict[str, int]
    by_level: dict[str, int]
    spans: dict[Id, int]


def statistics(chart: Chart) -> Statistics:
    """Count a chart; FTE and the average are rounded to two decimals, an exact half up."""
    roles = chart.roles.values()
    by_layer = list(layers(chart))
    spans = {id: span(chart, id) for layer in by_layer for id in layer if chart.has_reports(id)}
    by_function: Counter[str] = Counter()
    by_level: Counter[str] = Counter()
    for role in roles:
        by_level[role.level] += role.seats
        for function in role.functions:
            by_function[function] += role.seats
    return Statistics(
        roles=len(chart.roles),
        headcount=sum(role.seats for role in roles),
        people=sum(map(people, roles)),
        vacant=sum(map(vacancies, roles)),
        planned=sum(map(planned, roles)),
        not_placed=len(chart.not_placed),
        fte=round(math.fsum(map(role_fte, roles)) + 1e-9, 2),
        tops=len(chart.reports(None)),
        layers=len(by_layer),
        managers=len(spans),
        largest_span=max(spans.values(), default=0),
        average_span=round(sum(spans.values()) / len(spans), 2) if spans else 0.0,
        one_to_one=sum(1 for value in spans.values() if value == 1),
        dotted=sum(len(role.dotted) for role in roles),
        by_function=dict(sorted(by_function.items())),
        by_level={level: by_level[level] for level in LEVEL_RANK if by_level[level]},
        spans=spans,
    )
