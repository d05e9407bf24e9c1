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
from orgchart.translation import number, texts

tr = texts("Statistics")

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
    planned, largest = number(figures.planned, ","), number(figures.largest_span, ",")
    vacant = tr("Vacant seats, and {n} planned") if figures.planned else tr("Vacant seats")
    spans = tr("Reports of a manager; the largest span is {n}")
    return [
        Tile(number(figures.people, ","), tr("People"), tr("Filled seats, named or not")),
        Tile(_number(figures.fte), tr("FTE"), tr("Full-time equivalents of all seats")),
        Tile(number(figures.layers, ","), tr("Layers"), tr("From the top to the front line")),
        Tile(number(figures.vacant, ","), tr("Vacant"), vacant.format(n=planned)),
        Tile(_number(figures.average_span), tr("Average span"), spans.format(n=largest)),
        _leaders(chart, figures),
    ]


def _leaders(chart: Chart, figures: Statistics) -> Tile:
    leading = sum(role.seats for role in chart.roles.values() if is_leader(role))
    told = tr("{n} of {seats} seats lead a team or more").format(
        n=number(leading, ","), seats=number(figures.headcount, ",")
    )
    if not leading:
        return Tile("–", tr("Leaders"), told)
    each = number(round(figures.headcount / leading), ",")
    return Tile(tr("1 in {n}").format(n=each), tr("Leaders"), told)


def further(every: Slice) -> Iterator[str]:
    """What the tiles have no room for: leaders to staff, and the cost if anybody tells any."""
    if every.leaders:
        yield tr("1 leader to {n} others").format(n=number(every.staff_per_leader, "g"))
    if every.cost is not None:
        yield tr("Cost a year: {cost}").format(cost=number(every.cost, ",.0f"))


def below(name: str, chart: Chart, id: Id) -> str:
    """Who is below a role: "Ana Ruiz: 4 seats report directly, 27 in all"."""
    direct = reporting_seats(chart, id)
    total = sum(chart.roles[each].seats for each in chart.branch(id)) - chart.roles[id].seats
    if direct == 1:
        told = tr("{name}: 1 seat reports directly, {total} in all")
    else:
        told = tr("{name}: {n} seats report directly, {total} in all")
    return told.format(name=name, n=number(direct, ","), total=number(total, ","))


def bins(spans: dict[Id, int], problems: Iterable[Problem]) -> list[Bin]:
    """The managers by their span, and what the rules mind of them."""
    minded: dict[Id, Severity] = {}
    for problem in problems:
        if problem.rule in _OF_SPANS and problem.roles:
            minded.setdefault(problem.roles[0], problem.severity)
    found: list[list[Id]] = [[] for _ in _STARTS]
    for id, span in spans.items():
        place = max(at for at, start in enumerate(_STARTS) if span >= start)
        found[place].append(id)
    return [_bin(at, managers, minded) for at, managers in enumerate(found)]


def _bin(at: int, managers: list[Id], minded: dict[Id, Severity]) -> Bin:
    severities = {minded[id] for id in managers if id in minded}
    worst = next((severity for severity in _WORST if severity in severities), None)
    return Bin(_label(at), tuple(managers), tuple(id for id in managers if id in minded), worst)


def _label(at: int) -> str:
    start = _STARTS[at]
    if at == len(_STARTS) - 1:
        return f"{start}+"
    last = _STARTS[at + 1] - 1
    return f"{start}" if last == start else f"{start}–{last}"


def _number(value: float) -> str:
    """To one decimal, which a whole number does without."""
    return number(round(value, 1), ",.15g")
