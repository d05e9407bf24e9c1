"""Adds a lead for a shift, with the people of that shift under one manager."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial

from orgchart.model.chart import Chart
from orgchart.model.draft import Draft
from orgchart.model.edits import move_role
from orgchart.model.metrics import is_leader
from orgchart.model.records import LEVEL_RANK, Id, Role
from orgchart.rules.leaders import add_leader
from orgchart.rules.mending import Mend, Proposal
from orgchart.rules.rule import Problem
from orgchart.rules.totals import is_agent, shift_of
from orgchart.rules.words import sentence, tr, who


def _propose(chart: Chart, problem: Problem) -> Iterator[Proposal]:
    shift = problem.about
    agents = [role for role in chart.roles.values() if is_agent(role) and shift_of(role) == shift]
    under: Counter[Id | None] = Counter()
    for role in agents:
        under[role.reports_to] += role.seats
    for manager, _ in under.most_common(2):
        place = _leader_above(chart, manager)
        if manager is None or place is None:
            continue
        team = [role for role in agents if role.reports_to == manager]
        yield Proposal(
            mend=MEND.id,
            label=tr("Add a lead for the {shift} shift under {who}").format(
                shift=shift, who=who(chart.roles[place])
            ),
            apply=partial(_apply, place=place, team=team, shift=shift),
            seats=1,
            fte=1.0,
        )


def _leader_above(chart: Chart, manager: Id | None) -> Id | None:
    """Where a team lead fits: beside the lead whose people go, else under the manager itself."""
    if manager is None or not is_leader(chart.roles[manager]):
        return None
    role = chart.roles[manager]
    above = role.reports_to
    lead = LEVEL_RANK[role.level] == LEVEL_RANK["team lead"]
    if lead and above is not None and is_leader(chart.roles[above]):
        return above
    return manager


def _apply(draft: Draft, place: Id, team: list[Role], shift: str) -> None:
    title = f"Shift Lead, {sentence(shift)}"
    lead = add_leader(draft, place, team, level="team lead", title=title)
    for role in team:
        move_role(draft, role.id, lead)


MEND = Mend(id="add-shift-lead", label="Add a shift lead", rules=("C1",), propose=_propose)
