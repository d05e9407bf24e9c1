"""The figures of two charts side by side, with their differences."""

from __future__ import annotations

import math

import msgspec

from orgchart.model.chart import Chart
from orgchart.model.metrics import statistics
from orgchart.translation import later, texts

tr = texts("Chart")

_FIGURES = {
    "people": later("People"),
    "roles": later("Roles"),
    "headcount": later("Seats"),
    "vacant": later("Vacant"),
    "planned": later("Planned"),
    "not_placed": later("Not placed"),
    "fte": later("FTE"),
    "cost": later("Cost a year"),
    "layers": later("Layers"),
    "managers": later("Managers"),
    "largest_span": later("Largest span"),
    "average_span": later("Average span"),
    "findings": later("Findings"),
}


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """One figure before and after; ``name`` is that of the statistics, ``label`` for a person."""

    name: str
    label: str
    before: float
    after: float

    @property
    def difference(self) -> float:
        """How much more it is, rounded as the figures are."""
        return round(self.after - self.before, 2)


def totals(
    before: Chart, after: Chart, *, findings: tuple[int, int] | None = None, private: bool = True
) -> list[Figure]:
    """The figures of two charts, the most asked for first.

    ``findings`` are those of the rules on each side; cost is left out where nobody told any, or
    with ``private`` off.
    """
    sides = [_figures(chart) for chart in (before, after)]
    for side, found in zip(sides, findings or (), strict=False):
        side["findings"] = found
    cost = private and any(side["cost"] for side in sides)
    return [
        Figure(name=name, label=tr(label), before=sides[0][name], after=sides[1][name])
        for name, label in _FIGURES.items()
        if name in sides[0] and (cost or name != "cost")
    ]


def total_cost(chart: Chart) -> float:
    """Cost of all seats a year, of those roles that tell it."""
    roles = chart.roles.values()
    return math.fsum(role.cost * role.seats for role in roles if role.cost is not None)


def _figures(chart: Chart) -> dict[str, float]:
    found = msgspec.structs.asdict(statistics(chart))
    figures = {name: found[name] for name in _FIGURES if name in found}
    return {**figures, "cost": round(total_cost(chart), 2)}
