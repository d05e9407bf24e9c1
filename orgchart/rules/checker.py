"""The problems of a chart, kept up to date change by change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from orgchart.model.change import Change
from orgchart.model.chart import Chart
from orgchart.model.records import Acceptance, Id, Role
from orgchart.rules.accepting import acceptances, judged
from orgchart.rules.facts import Facts, dotted_managers
from orgchart.rules.in_force import RULES, InForce, in_force, resolve
from orgchart.rules.order import places_of
from orgchart.rules.preview import LayerVerdict, judge_layers
from orgchart.rules.rule import Limits, Problem, RoleCheck, Rule

_RANK = {"error": 0, "warning": 1, "hint": 2}


def check(chart: Chart, today: date | None = None) -> list[Problem]:
    """All problems of a chart, by severity, rule and place in the chart, accepted ones too."""
    return Checker(chart, today=today).problems()


def still_open(problems: Iterable[Problem]) -> list[Problem]:
    """Those of the problems that nobody has accepted."""
    return [problem for problem in problems if problem.accepted is None]


class Checker:
    """The problems of a chart that changes.

    `apply` follows a change after the chart has taken it over, so a document can tell it:
    ``document.subscribe(checker.apply)``. Only roles the change touches are looked at again.
    Acceptances that end on a day hold until `today` is past it; for ever when it is None.
    """

    def __init__(
        self, chart: Chart, rules: tuple[Rule, ...] = RULES, *, today: date | None = None
    ) -> None:
        self.chart = chart
        self.rules = rules
        self.today = today
        self._accepted = acceptances(chart)
        self._facts = Facts(chart)
        self._resolved = resolve(rules, chart.settings)
        self._found: dict[Id, list[Problem]] = {}
        self._sorted: list[Problem] | None = None
        self._wide: list[Problem] | None = None
        self._check_all()

    def problems(self) -> list[Problem]:
        """All problems, by severity, rule and place in the chart; of the chart as a whole first.

        Accepted ones are among them, and say so.
        """
        if self._sorted is None:
            self._sorted = self._judged(self._in_order())
        return list(self._sorted)

    def unsorted(self) -> list[Problem]:
        """All problems in no order: to count them, which need not wait for their places."""
        return self._judged(list(self._all())) if self._sorted is None else list(self._sorted)

    def about(self, id: Id) -> list[Problem]:
        """The problems that name a role first, in no order; at once, however large the chart."""
        found = [*self._found.get(id, ()), *self._chart_wide()]
        return self._judged([problem for problem in found if problem.roles[:1] == (id,)])

    def would_find(self, rule: Rule, limits: Limits) -> int:
        """How many findings a rule would have with other thresholds; accepted ones count, too."""
        if self._facts.headcount < limits.get("people", 0):
            return 0
        count = 0
        for role in self.chart.roles.values():
            checks = [rule.of_role]
            if self._facts.has_team(role.id):
                checks.append(rule.of_manager)
            count += sum(len(list(check(self._facts, role, limits))) for check in checks if check)
        return count + (len(list(rule.of_chart(self._facts, limits))) if rule.of_chart else 0)

    def layers_with(self, moved: Sequence[Id], manager: Id) -> LayerVerdict | None:
        """Whether branches under a manager, or a new role, would make too many layers."""
        below = max((self._facts.branch(id).layers for id in moved), default=1)
        return judge_layers(self._facts, self.chart.settings, manager, below)

    def apply(self, change: Change) -> None:
        """Look again at what a change touches."""
        self._facts.apply(change)
        self._follow_acceptances(change)
        if "settings" in change:
            self._resolved = resolve(self.rules, self.chart.settings)
        if in_force(self._resolved, self._facts.headcount) != self._in_force:
            self._check_all()
            return
        self._sorted = self._wide = None
        for id in self._touched(change):
            self._found.pop(id, None)
            role = self.chart.roles.get(id)
            if role is not None:
                self._check(role)

    def go_on_with(self, chart: Chart) -> None:
        """Follow another chart from now on, which holds the same records."""
        self.chart = self._facts.chart = chart

    def _follow_acceptances(self, change: Change) -> None:
        for before, after in change.values():
            if isinstance(before, Acceptance):
                del self._accepted[before.key]
            if isinstance(after, Acceptance):
                self._accepted[after.key] = after

    def _judged(self, problems: list[Problem]) -> list[Problem]:
        if not self._accepted:
            return problems
        return [judged(problem, self._accepted, self.today) for problem in problems]

    def _check_all(self) -> None:
        self._in_force = in_force(self._resolved, self._facts.headcount)
        self._role_checks = [
            (each, each.rule.of_role) for each in self._in_force if each.rule.of_role
        ]
        self._manager_checks = [
            (each, each.rule.of_manager) for each in self._in_force if each.rule.of_manager
        ]
        self._sorted = self._wide = None
        self._found.clear()
        for role in self.chart.roles.values():
            self._check(role)

    def _check(self, role: Role) -> None:
        """Find the problems of a role that has none noted."""
        found = [
            each.problem(finding)
            for each, check in self._checks_for(role)
            for finding in check(self._facts, role, each.limits)
        ]
        if found:
            self._found[role.id] = found

    def _checks_for(self, role: Role) -> list[tuple[InForce, RoleCheck]]:
        if self._facts.has_team(role.id):
            return self._role_checks + self._manager_checks
        return self._role_checks

    def _chart_wide(self) -> list[Problem]:
        if self._wide is None:
            self._wide = list(self._of_chart())
        return self._wide

    def _of_chart(self) -> Iterator[Problem]:
        for each in self._in_force:
            if each.rule.of_chart is not None:
                yield from map(each.problem, each.rule.of_chart(self._facts, each.limits))

    def _all(self) -> Iterator[Problem]:
        yield from self._chart_wide()
        for found in self._found.values():
            yield from found

    def _in_order(self) -> list[Problem]:
        found = list(self._all())
        places = places_of(self.chart, (problem.roles[0] for problem in found if problem.roles))
        ranks = {rule.id: rank for rank, rule in enumerate(self.rules)}

        def key(problem: Problem) -> tuple[int, int, int, str]:
            place = places[problem.roles[0]] if problem.roles else -1
            return _RANK[problem.severity], ranks[problem.rule], place, problem.message

        return sorted(found, key=key)

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
        reaches = (each.rule.reach for each in self._in_force if each.rule.reach is not None)
        return near.union(*(reach(self._facts, change) for reach in reaches))
