"""The problems of a chart, kept up to date change by change."""

from __future__ import annotations

from collections.abc import Iterator

from orgchart.model.change import Change
from orgchart.model.chart import Chart
from orgchart.model.records import Id, Role
from orgchart.rules.facts import Facts, dotted_managers
from orgchart.rules.in_force import RULES, InForce, rules_in_force
from orgchart.rules.rule import Problem

_RANK = {"error": 0, "warning": 1, "hint": 2}
_RULE_RANK = {rule.id: rank for rank, rule in enumerate(RULES)}


def check(chart: Chart) -> list[Problem]:
    """All problems of a chart, by severity, rule and place in the chart."""
    return Checker(chart).problems()


class Checker:
    """The problems of a chart that changes.

    `apply` follows a change after the chart has taken it over, so a document can tell it:
    ``document.subscribe(checker.apply)``. Only roles the change touches are looked at again.
    """

    def __init__(self, chart: Chart) -> None:
        self.chart = chart
        self._facts = Facts(chart)
        self._found: dict[Id, list[Problem]] = {}
        self._sorted: list[Problem] | None = None
        self._places: dict[Id, int] | None = None
        self._check_all()

    def problems(self) -> list[Problem]:
        """All problems, by severity, rule and place in the chart; of the chart as a whole first."""
        if self._sorted is None:
            self._sorted = self._in_order()
        return list(self._sorted)

    def apply(self, change: Change) -> None:
        """Look again at what a change touches."""
        self._facts.apply(change)
        if any(_moves(before, after) for before, after in change.values()):
            self._places = None
        if self._rules() != self._in_force:
            self._check_all()
            return
        self._sorted = None
        for id in self._touched(change):
            self._check(id)

    def _rules(self) -> tuple[InForce, ...]:
        return rules_in_force(self.chart.settings, self._facts.headcount)

    def _check_all(self) -> None:
        self._in_force = self._rules()
        self._sorted = None
        self._found.clear()
        for id in self.chart.roles:
            self._check(id)

    def _check(self, id: Id) -> None:
        """Find the problems of one role afresh; of none that is gone."""
        self._found.pop(id, None)
        role = self.chart.roles.get(id)
        if role is None:
            return
        found = list(self._of_role(role))
        if found:
            self._found[id] = found

    def _of_role(self, role: Role) -> Iterator[Problem]:
        leads = self._facts.has_team(role.id)
        for rule, limits, severity in self._in_force:
            checks = (rule.of_role, rule.of_manager if leads else None)
            for check in filter(None, checks):
                for finding in check(self._facts, role, limits):
                    yield rule.problem(finding, severity)

    def _of_chart(self) -> Iterator[Problem]:
        for rule, limits, severity in self._in_force:
            if rule.of_chart is not None:
                for finding in rule.of_chart(self._facts, limits):
                    yield rule.problem(finding, severity)

    def _all(self) -> Iterator[Problem]:
        yield from self._of_chart()
        for found in self._found.values():
            yield from found

    def _in_order(self) -> list[Problem]:
        if self._places is None:
            self._places = {id: place for place, id in enumerate(self.chart.branch(None))}
        places = self._places

        def key(problem: Problem) -> tuple[int, int, int, str]:
            place = places[problem.roles[0]] if problem.roles else -1
            return _RANK[problem.severity], _RULE_RANK[problem.rule], place, problem.message

        return sorted(self._all(), key=key)

    def _touched(self, change: Change) -> set[Id]:
        """The roles whose problems may be others than before."""
        near: set[Id] = set()
        for id, sides in change.items():
            for role in sides:
                if isinstance(role, Role):
                    near |= {id, *dotted_managers(role)}
                    near.add(role.reports_to or id)
            near.update(self.chart.reports(id))
            near.update(self.chart.dotted_reports(id))
        reaches = [each.rule.reach for each in self._in_force if each.rule.reach is not None]
        here = [id for id in near if id in self.chart.roles]
        return near.union(*(reach(self._facts, id) for reach in reaches for id in here))


def _moves(before: object, after: object) -> bool:
    """Whether this side of a change puts a role at another place in the order of the chart."""
    if isinstance(before, Role) and isinstance(after, Role):
        return (before.reports_to, before.rank) != (after.reports_to, after.rank)
    return isinstance(before, Role) or isinstance(after, Role)
