"""Findings by rule and by branch, the weightiest first; a pure view of a list of problems.

The weight of a finding is its severity (an error 100, a warning 10, a hint 1) times its reach:
the seats of the branches it is about, or of the whole chart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import msgspec

from orgchart.model.chart import Chart
from orgchart.model.records import Id, Severity
from orgchart.rules.rule import Problem

WEIGHTS: dict[Severity, int] = {"error": 100, "warning": 10, "hint": 1}


class Group(msgspec.Struct, frozen=True, kw_only=True):
    """Findings that belong together, weightiest first.

    ``key`` is the rule's id or the id of the role at the head of the branch; "" stands for the
    chart as a whole. ``severity`` is the gravest among them.
    """

    key: str
    severity: Severity
    weight: int
    problems: tuple[Problem, ...]

    def count(self, severity: Severity) -> int:
        """How many of the findings have this severity."""
        return sum(problem.severity == severity for problem in self.problems)


def of_chart(problem: Problem) -> bool:
    """Whether a finding is about the chart as a whole, even if it names some roles of it."""
    return not problem.roles or problem.key == problem.rule


class Weights:
    """The weights of findings in one chart, as it is now; made once for many findings."""

    def __init__(self, chart: Chart) -> None:
        self._chart = chart
        self._seats: dict[Id, int] = {}
        for id in reversed(list(chart.branch(None))):
            below = sum(self._seats[report] for _, report in chart.ranked_reports(id))
            self._seats[id] = chart.roles[id].seats + below

    def reach(self, problem: Problem) -> int:
        """Seats of the branch under the first role of a finding, or of the whole chart."""
        heads = self._chart.reports(None) if of_chart(problem) else problem.roles[:1]
        return sum(self._seats.get(id, 0) for id in heads)

    def weight(self, problem: Problem) -> int:
        """Severity × reach."""
        return WEIGHTS[problem.severity] * max(1, self.reach(problem))


def by_rule(chart: Chart, problems: Iterable[Problem]) -> list[Group]:
    """One group a rule, the weightiest first."""
    return _grouped(chart, problems, lambda problem: problem.rule)


def by_branch(chart: Chart, problems: Iterable[Problem]) -> list[Group]:
    """One group a branch, the weightiest first.

    The branches are those right below the top of the chart; the top itself is a group of its
    own, and so is each of several tops with all below it. Findings on the whole chart come
    under "".
    """
    tops = chart.reports(None)
    several = len(tops) > 1
    return _grouped(chart, problems, lambda problem: _head(chart, problem, several))


def _head(chart: Chart, problem: Problem, several_tops: bool) -> str:
    if of_chart(problem) or problem.roles[0] not in chart.roles:
        return ""
    id = problem.roles[0]
    path = [id, *chart.managers_above(id)]
    return path[-1] if several_tops or len(path) == 1 else path[-2]


def _grouped(
    chart: Chart, problems: Iterable[Problem], key: Callable[[Problem], str]
) -> list[Group]:
    weights = Weights(chart)
    parts: dict[str, list[Problem]] = {}
    for problem in problems:
        parts.setdefault(key(problem), []).append(problem)
    groups = [_group(key, found, weights) for key, found in parts.items()]
    return sorted(groups, key=lambda group: -group.weight)


def _group(key: str, problems: Sequence[Problem], weights: Weights) -> Group:
    heaviest_first = sorted(problems, key=lambda problem: -weights.weight(problem))
    return Group(
        key=key,
        severity=max((problem.severity for problem in problems), key=WEIGHTS.__getitem__),
        weight=sum(map(weights.weight, problems)),
        problems=tuple(heaviest_first),
    )
