"""Splits a wide team: its lead keeps one part, new leads beside take the others."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from orgchart.model.chart import Chart
from orgchart.model.draft import Draft
from orgchart.model.metrics import is_leader
from orgchart.model.records import Id, Role
from orgchart.rules.dividing import MOST_LEADS, Team, divide, sizes, total
from orgchart.rules.leaders import add_leader, lead_pieces
from orgchart.rules.mending import Mend, Proposal
from orgchart.rules.room import by_level, is_wide, room, seats, team, team_size, usual_span
from orgchart.rules.rule import Problem
from orgchart.rules.words import counted, tr, who

_SMALLEST = 2  # seats of a team that is worth a lead


def _propose(chart: Chart, problem: Problem) -> Iterator[Proposal]:
    lead = chart.roles[problem.roles[0]]
    above = lead.reports_to
    if above is None or lead.seats > 1 or not is_leader(lead):
        return
    moved = team(chart, lead.id)
    size = min(team_size(chart.settings, moved), usual_span(chart.settings, lead, moved))
    fixed = seats(chart.roles[id] for id in chart.reports(lead.id)) - seats(moved)
    count = -(-(seats(moved) + fixed) // size)
    most = min(MOST_LEADS, room(chart, above) + 1)
    teams = divide(chart, moved, count) if 1 < count <= most else None
    small = teams is None or min(map(total, teams)) < _SMALLEST
    if teams is not None and not small and not _still_wide(chart, problem, lead, teams[0]):
        yield Proposal(
            mend=MEND.id,
            label=tr("Split the team of {who}, {leads} beside: {sizes}").format(
                who=who(lead), leads=counted(count - 1, "new lead"), sizes=sizes(teams)
            ),
            apply=partial(_apply, lead=lead.id, teams=teams),
            seats=count - 1,
            fte=float(count - 1),
        )


def _still_wide(chart: Chart, problem: Problem, lead: Role, kept: Team) -> bool:
    """Whether the lead would have too many with what stays: a part of the team, assistants."""
    moved = {role.id for role in team(chart, lead.id)}
    reports = (chart.roles[id] for id in chart.reports(lead.id))
    left = by_level(each for each in reports if each.id not in moved)
    for piece in kept:
        left[piece.role.level] += piece.seats
    return is_wide(chart.settings, problem.rule, lead, left)


def _apply(draft: Draft, lead: Id, teams: list[Team]) -> None:
    like = draft.role(lead)
    siblings = [role.id for role in draft.reports(like.reports_to)]
    following = siblings[siblings.index(lead) + 1 :]
    for pieces in teams[1:]:
        roles = [piece.role for piece in pieces]
        new = add_leader(
            draft,
            like.reports_to,
            roles,
            level=like.level,
            title=like.title,
            before=following[0] if following else None,
        )
        lead_pieces(draft, new, pieces)


MEND = Mend(
    id="split-beside",
    label="Split with new leads beside",
    rules=("A4", "A5", "A6"),
    propose=_propose,
    order=1,
)
