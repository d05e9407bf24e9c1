"""Splits a wide team into teams under new leads, who report to its manager."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from orgchart.model.chart import Chart
from orgchart.model.draft import Draft
from orgchart.model.metrics import is_leader
from orgchart.model.records import Id, Role
from orgchart.rules.dividing import MOST_LEADS, Team, divide, sizes, total
from orgchart.rules.leaders import add_leader, lead_pieces, level_over
from orgchart.rules.mending import Mend, Proposal
from orgchart.rules.room import by_level, is_wide, seats, team, team_size
from orgchart.rules.rule import Problem
from orgchart.rules.words import counted, tr, who

_SMALLEST = 2  # seats of a team that is worth a lead


def _propose(chart: Chart, problem: Problem) -> Iterator[Proposal]:
    if not problem.about or problem.about not in chart.roles:
        return
    manager = chart.roles[problem.about]
    of_leaders = problem.rule == "A5"
    moved = [role for role in team(chart, manager.id) if is_leader(role) == of_leaders]
    reports = [chart.roles[id] for id in chart.reports(manager.id)]
    if not is_leader(manager) or not moved:
        return
    moving = {role.id for role in moved}
    fewest = max(2, -(-seats(moved) // team_size(chart.settings, moved)))
    for count in (fewest, fewest + 1) if fewest <= MOST_LEADS else ():
        left = by_level(each for each in reports if each.id not in moving)
        left[level_over(moved, manager)] += count
        wide = is_wide(chart.settings, problem.rule, manager, left)
        teams = None if wide else divide(chart, moved, count)
        if teams is not None and min(map(total, teams)) >= _SMALLEST:
            yield Proposal(
                mend=MEND.id,
                label=tr("Split the team of {who} under {leads}: {sizes}").format(
                    who=who(manager), leads=counted(count, "new lead"), sizes=sizes(teams)
                ),
                apply=partial(_apply, manager=manager.id, teams=teams),
                seats=count,
                fte=float(count),
            )


def _apply(draft: Draft, manager: Id, teams: list[Team]) -> None:
    for pieces in teams:
        roles: list[Role] = [piece.role for piece in pieces]
        level = level_over(roles, draft.role(manager))
        lead_pieces(draft, add_leader(draft, manager, roles, level=level), pieces)


MEND = Mend(
    id="split-below",
    label="Split into teams under new leads",
    rules=("A4", "A5", "A6", "A8"),
    propose=_propose,
    order=2,
)
