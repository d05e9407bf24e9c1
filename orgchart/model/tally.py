"""The statistics of a chart that is edited, without counting it anew."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

from orgchart.model.change import Change
from orgchart.model.chart import Chart
from orgchart.model.metrics import Statistics, people, planned, role_fte, vacancies
from orgchart.model.records import LEVEL_RANK, Id, Role


class Tally:
    """Counts a chart once; `apply` follows a change that the chart has taken over.

    What remains to do when the figures are asked for grows with the managers, not the roles.
    """

    def __init__(self, chart: Chart) -> None:
        self._chart = chart
        self._seats = self._people = self._vacant = self._planned = self._dotted = 0
        self._fte: Counter[float] = Counter()
        self._functions: Counter[str] = Counter()
        self._levels: Counter[str] = Counter()
        self._reporting: Counter[Id | None] = Counter()
        for role in chart.roles.values():
            self._count(role, 1)

    def apply(self, change: Change) -> None:
        """Count what a change touches."""
        for before, after in change.values():
            if isinstance(before, Role):
                self._count(before, -1)
            if isinstance(after, Role):
                self._count(after, 1)

    def go_on_with(self, chart: Chart) -> None:
        """Follow another chart from now on, which holds the same records."""
        self._chart = chart

    def statistics(self) -> Statistics:
        """The figures as of now, equal to those of `metrics.statistics`."""
        layers = self._manager_layers()
        spans = {id: self._span(id) for id in sorted(layers, key=layers.__getitem__)}
        total = sum((Fraction(fte) * count for fte, count in self._fte.items()), Fraction())
        levels, functions = self._levels, self._functions
        return Statistics(
            roles=len(self._chart.roles),
            headcount=self._seats,
            people=self._people,
            vacant=self._vacant,
            planned=self._planned,
            not_placed=len(self._chart.not_placed),
            fte=round(float(total) + 1e-9, 2),
            tops=len(self._chart.reports(None)),
            layers=1 + max(layers.values(), default=0) if self._chart.roles else 0,
            managers=len(spans),
            largest_span=max(spans.values(), default=0),
            average_span=round(sum(spans.values()) / len(spans), 2) if spans else 0.0,
            one_to_one=sum(1 for value in spans.values() if value == 1),
            dotted=self._dotted,
            by_function={slug: functions[slug] for slug in sorted(functions) if functions[slug]},
            by_level={level: levels[level] for level in LEVEL_RANK if levels[level]},
            spans=spans,
        )

    def _count(self, role: Role, sign: int) -> None:
        seats = sign * role.seats
        self._seats += seats
        self._people += sign * people(role)
        self._vacant += sign * vacancies(role)
        self._planned += sign * planned(role)
        self._dotted += sign * len(role.dotted)
        self._fte[role_fte(role)] += sign
        self._levels[role.level] += seats
        self._reporting[role.reports_to] += seats
        for function in role.functions:
            self._functions[function] += seats

    def _span(self, id: Id) -> int:
        return -(-self._reporting[id] // self._chart.roles[id].seats)

    def _manager_layers(self) -> dict[Id, int]:
        """The layer of every manager, the tops in layer 1."""
        found: dict[Id, int] = {}
        roles = self._chart.roles
        for manager in self._chart.managers():
            path = []
            at: Id | None = manager
            while at is not None and at not in found:
                path.append(at)
                at = roles[at].reports_to
            above = found[at] if at is not None else 0
            found.update((id, above + n) for n, id in enumerate(reversed(path), 1))
        return found
