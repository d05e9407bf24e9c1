"""The figures of the statistics panel, counted from the chart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from orgchart.model.breakdown import Slice
from orgchart.model.chart import Chart
from orgchart.model.measures import SPAN_STARTS
from orgchart.model.metrics import Statistics, is_leader, reporting_seats
from orgchart.model.records import Id, Severity
from orgchart.rules import Problem

# The rules that judge a span by its number; others say something else of a manager.
_OF_SPANS = ("A1", "A3", "A4", "A5", "A6")
_WORST: tuple[Severity, ...] = ("error", "warning", "hint")
_STARTS = SPAN_STARTS


class Bin(NamedTuple):
    """Managers whose spans lie close together; ``minded`` are those a rule says something of."""

    label: str
    managers: tuple[Id, ...]
    minded: tuple[Id, ...]
    worst: Severity | None


class Tile(NamedTuple):
    """One figure, what it counts, and that in a sentence."""

    figure: str
    label: str
    tip: str


def tiles(chart: Chart, figures: Statistics) -> list[Tile]:
    """The six figures at the top."""
    leading = sum(role.seats for role in chart.roles.values() if is_leader(role))
    share = f"1 in {round(figures.headcount / leading):,}" if leading else "–"
    planned = f", and {figures.planned:,} planned" if figures.planned else ""
    return [
        Tile(f"{figures.people:,}", "People", "Filled seats, named or not"),
        Tile(_number(figures.fte), "FTE", "Full-time equivalents of all seats"),
        Tile(f"{figures.layers:,}", "Layers", "From the top to the front line"),
        Tile(f"{figures.vacant:,}", "Vacant", f"Vacant seats{planned}"),
        Tile(_number(figures.average_span), "Average span",
             f"Reports of a manager; the largest span is {figures.largest_span:,}"),
        Tile(share, "Leaders", f"{leading:,} of {figures.headcount:,} seats lead a team or more"),
    ]  # fmt: skip


def further(every: Slice) -> Iterator[str]:
    """What the tiles have no room for: leaders to staff, and the cost if anybody tells any."""
    if every.leaders:
        yield f"1 leader to {every.staff_per_leader:g} others"
    if every.cost is not None:
        yield f"Cost a year: {every.cost:,.0f}"


def below(name: str, chart: Chart, id: Id) -> str:
    """Who is below a role: "Ana Ruiz: 4 seats report directly, 27 in all"."""
    direct = reporting_seats(chart, id)
    total = sum(chart.roles[each].seats for each in chart.branch(id)) - chart.roles[id].seats
    seats = "1 seat reports" if direct == 1 else f"{direct:,} seats report"
    return f"{name}: {seats} directly, {total:,} in all"


def bins(spans: dict[Id, int], problems: Iterable[Problem]) -> list[Bin]:
    """The managers by their span, and what the rules mind of them."""
    minded: dict[Id, Severity] = {}
    for problem in problems:
        if problem.rule in _OF_SPANS and problem.roles:
            minded.setdefault(problem.roles[0], problem.severity)
    found: list[list[Id]] = [[] for _ in _STARTS]
    for id, span in spans.items():
        place = max(number for number, start in enumerate(_STARTS) if span >= start)
        found[place].append(id)
    return [_bin(number, managers, minded) for number, managers in enumerate(found)]


def _bin(number: int, managers: list[Id], minded: dict[Id, Severity]) -> Bin:
    severities = {minded[id] for id in managers if id in minded}
    worst = next((severity for severity in _WORST if severity in severities), None)
    return Bin(_label(number), tuple(managers), tuple(id for id in managers if id in minded), worst)


def _label(number: int) -> str:
    start = _STARTS[number]
    if number == len(_STARTS) - 1:
        return f"{start}+"
    last = _STARTS[number + 1] - 1
    return f"{start}" if last == start else f"{start}–{last}"


def _number(value: float) -> str:
    """To one decimal, which a whole number does without."""
    return f"{value:,.1f}".removesuffix(".0")
