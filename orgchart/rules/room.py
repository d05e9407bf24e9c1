"""How many a leader can have: the limits that the rules on wide spans set, as mends need them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from orgchart.model.chart import Chart
from orgchart.model.metrics import is_leader, reporting_seats
from orgchart.model.records import Id, Level, Role, Settings
from orgchart.rules.in_force import RULES
from orgchart.rules.wide import mostly_front_line

_BY_ID = {rule.id: rule for rule in RULES}


def limit(settings: Settings, rule: str, name: str) -> int:
    """A threshold of a chart as a whole number."""
    return int(_BY_ID[rule].limits(settings)[name])


def usual_span(settings: Settings, leader: Role | None, reports: Iterable[Role]) -> int:
    """The most that is usual for a leader of such reports; at least 2. None is a new leader."""
    if leader is not None and leader.leads_and_serves:
        return max(2, limit(settings, "A6", "hint"))
    front = mostly_front_line(by_level(reports))
    return max(2, limit(settings, "A4" if front else "A5", "hint"))


def is_wide(settings: Settings, rule: str, leader: Role, seats: Mapping[Level, int]) -> bool:
    """Whether a rule on wide spans would find one, with a team of so many seats by level."""
    front = mostly_front_line(seats)
    applies = {"A4": front, "A5": not front, "A6": leader.leads_and_serves}.get(rule, False)
    return applies and -(-sum(seats.values()) // leader.seats) > limit(settings, rule, "hint")


def by_level(roles: Iterable[Role]) -> Counter[Level]:
    """Seats of some roles by level."""
    seats: Counter[Level] = Counter()
    for role in roles:
        seats[role.level] += role.seats
    return seats


def team_size(settings: Settings, reports: list[Role]) -> int:
    """How many a new leader of such reports is given: below the limit, so that it may grow."""
    most = usual_span(settings, None, reports)
    if all(not is_leader(role) for role in reports):
        return max(2, min(most, limit(settings, "A8", "per lead")))
    return most


def room(chart: Chart, id: Id) -> int:
    """How many seats more a leader could have before the span is wide; below 0 it is."""
    leader = chart.roles[id]
    reports = [chart.roles[report] for report in chart.reports(id)]
    return usual_span(chart.settings, leader, reports) * leader.seats - reporting_seats(chart, id)


def neighbours(chart: Chart, id: Id) -> list[Role]:
    """The other leaders with a team under the same manager."""
    siblings = (chart.roles[other] for other in chart.reports(chart.roles[id].reports_to))
    return [
        role
        for role in siblings
        if role.id != id and is_leader(role) and not role.assistant and chart.has_reports(role.id)
    ]


def team(chart: Chart, id: Id) -> list[Role]:
    """The reports that a mend may move: all but assistants, who stay with their manager."""
    reports = (chart.roles[report] for report in chart.reports(id))
    return [role for role in reports if not role.assistant]


def seats(roles: Iterable[Role]) -> int:
    """Seats of some roles."""
    return sum(role.seats for role in roles)
