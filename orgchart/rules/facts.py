"""What the rules ask about a chart, kept up to date change by change.

Three kinds of figures: totals of the chart (those by function, shift and tier in `totals`), what
the direct reports of a role add up to, and figures folded from the bottom to the top (how deep a
branch goes, how many front-line seats in it have no leader). A change adds and takes away what
the changed roles count for, then folds again along the path to the top, no further than figures
differ. Counting is that of `orgchart.model.metrics`; "front line" is every level below team lead.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from orgchart.model.change import Change
from orgchart.model.chart import Chart
from orgchart.model.metrics import is_leader
from orgchart.model.records import LEADER_RANK, LEVEL_RANK, Id, Level, Role
from orgchart.rules.counts import add
from orgchart.rules.totals import Totals, is_agent, shift_of


class Fold(NamedTuple):
    """A branch, folded into its head: its layers, and its front-line seats without a leader."""

    layers: int
    leaderless: int


class Team:
    """What the reports of one manager add up to; also that of the tops."""

    __slots__ = ("depths", "leaderless", "seats", "shifts")

    def __init__(self) -> None:
        self.seats: dict[Level, int] = {}
        """Seats by level; levels without a seat are left out."""
        self.depths: dict[int, int] = {}
        """How many reports have so many layers in their branch."""
        self.shifts: dict[str, int] = {}
        """Seats of agents by shift, those without one under ""."""
        self.leaderless = 0
        """Front-line seats in the branches of the reports that have no leader in there."""

    def fold_in(self, fold: Fold) -> None:
        """Count the branch of a report."""
        add(self.depths, fold.layers, 1)
        self.leaderless += fold.leaderless

    def fold_out(self, fold: Fold) -> None:
        """Count the branch of a report no longer."""
        add(self.depths, fold.layers, -1)
        self.leaderless -= fold.leaderless

    @property
    def layers(self) -> int:
        """Layers of the deepest branch."""
        return max(self.depths, default=0)


_NOBODY = Team()


class Facts:
    """Figures of a chart. `apply` is to be called after the chart has taken a change over."""

    def __init__(self, chart: Chart) -> None:
        self.chart = chart
        self.seats: dict[Level, int] = {}
        """Seats of the whole chart by level; levels without a seat are left out."""
        self.totals = Totals()
        self._teams: dict[Id | None, Team] = {}
        self._dotted: dict[Id, int] = {}
        self._folds: dict[Id, Fold] = {}
        self._shifts_led: dict[Id, str] = {}
        self.leaders_by_shift: dict[str, int] = {}
        """Leaders by the shift they lead."""
        for id in reversed(list(chart.branch(None))):
            self._count(chart.roles[id])
        for role in chart.roles.values():
            self._lead_shift(role.id, role)

    # --- reading --------------------------------------------------------------------------

    @property
    def headcount(self) -> int:
        """All seats, vacant and planned ones included."""
        return sum(self.seats.values())

    @property
    def leaders(self) -> int:
        """Seats of level team lead or above."""
        return self.headcount - front_line(self.seats)

    @property
    def layers(self) -> int:
        """Layers of the chart."""
        return self.tops.layers

    @property
    def tops(self) -> Team:
        """What the roles without a manager add up to."""
        return self._teams.get(None, _NOBODY)

    def team(self, id: Id) -> Team:
        """What the solid-line reports of a role add up to; to read, not to keep."""
        return self._teams.get(id, _NOBODY)

    def span(self, role: Role) -> int:
        """Span of control: seats of the solid-line reports for each seat, rounded up."""
        return -(-sum(self.team(role.id).seats.values()) // role.seats)

    def dotted_span(self, role: Role) -> int:
        """Seats of the roles with a dotted line to this one for each seat, rounded up."""
        return -(-self._dotted.get(role.id, 0) // role.seats)

    def has_team(self, id: Id) -> bool:
        """Whether anybody reports to this role, by a solid or a dotted line."""
        return id in self._teams or id in self._dotted

    def branch(self, id: Id) -> Fold:
        """The branch of a role, folded."""
        return self._folds[id]

    def leads_shift(self, shift: str) -> bool:
        """Whether a leader is there for a shift: has it, or leads nobody but people who do."""
        return shift in self.leaders_by_shift

    # --- keeping up -----------------------------------------------------------------------

    def apply(self, change: Change) -> None:
        """Follow a change that the chart has taken over."""
        gone = [before for before, _ in change.values() if isinstance(before, Role)]
        come = [after for _, after in change.values() if isinstance(after, Role)]
        for role in gone:
            self._discount(role)
        for role in reports_first(come):
            self._count(role)
        managers = {role.reports_to for role in (*gone, *come)}
        for manager in managers:
            self._fold_up(manager)
        for id in {role.id for role in (*gone, *come)} | managers:
            if id is not None:
                self._lead_shift(id, self.chart.roles.get(id))

    def _count(self, role: Role) -> None:
        team = self._teams.get(role.reports_to)
        if team is None:
            team = self._teams[role.reports_to] = Team()
        self._tally(role, team, 1)
        fold = self._folds[role.id] = self._fold(role)
        team.fold_in(fold)

    def _discount(self, role: Role) -> None:
        team = self._teams[role.reports_to]
        self._tally(role, team, -1)
        team.fold_out(self._folds.pop(role.id))
        if not team.seats:
            del self._teams[role.reports_to]

    def _tally(self, role: Role, team: Team, sign: int) -> None:
        seats = sign * role.seats
        add(self.seats, role.level, seats)
        add(team.seats, role.level, seats)
        self.totals.count(role, sign)
        if is_agent(role):
            add(team.shifts, shift_of(role), seats)
        for manager in dotted_managers(role):
            add(self._dotted, manager, seats)

    def _lead_shift(self, id: Id, role: Role | None) -> None:
        """Note anew which shift a role leads."""
        before = self._shifts_led.pop(id, "")
        after = self._shift_led(role) if role is not None and is_leader(role) else ""
        if before:
            add(self.leaders_by_shift, before, -1)
        if after:
            add(self.leaders_by_shift, after, 1)
            self._shifts_led[id] = after

    def _shift_led(self, leader: Role) -> str:
        shifts = self.team(leader.id).shifts
        return shift_of(leader) or (next(iter(shifts)) if len(shifts) == 1 else "")

    def _fold(self, role: Role) -> Fold:
        team = self._teams.get(role.id, _NOBODY)
        return Fold(1 + team.layers, 0 if is_leader(role) else role.seats + team.leaderless)

    def _fold_up(self, id: Id | None) -> None:
        """Fold again from here to the top, until a figure stays what it was."""
        role = None if id is None else self.chart.roles.get(id)
        while role is not None:
            before, after = self._folds[role.id], self._fold(role)
            if before == after:
                return
            self._folds[role.id] = after
            team = self._teams[role.reports_to]
            team.fold_out(before)
            team.fold_in(after)
            role = self.chart.roles[role.reports_to] if role.reports_to is not None else None


def front_line(seats: Mapping[Level, int]) -> int:
    """The seats below the level of team lead."""
    return sum(count for level, count in seats.items() if LEVEL_RANK[level] < LEADER_RANK)


def dotted_managers(role: Role) -> set[Id]:
    """The ids of a role's second managers, each once."""
    return {line.manager for line in role.dotted} if role.dotted else set()


def reports_first(roles: Collection[Role]) -> Iterable[Role]:
    """These roles, every one after those of its reports that are among them."""
    among = {role.id: role for role in roles}
    managers_first: dict[Id, Role] = {}
    for role in roles:
        path = []
        at: Role | None = role
        while at is not None and at.id not in managers_first:
            path.append(at)
            at = None if at.reports_to is None else among.get(at.reports_to)
        managers_first.update((each.id, each) for each in reversed(path))
    return reversed(managers_first.values())
