"""Takes out leaders with narrow teams until there is one for as many people as is usual."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import partial

from orgchart.model.chart import Chart
from orgchart.model.draft import Draft
from orgchart.model.edits import remove_role
from orgchart.model.metrics import is_leader, reporting_seats, role_fte
from orgchart.model.records import Id, Role
from orgchart.model.seats import seats_of
from orgchart.rules.in_force import RULES
from orgchart.rules.mending import Mend, Proposal
from orgchart.rules.mends.seats_of_lead import keep_seats
from orgchart.rules.room import seats
from orgchart.rules.rule import Problem
from orgchart.rules.words import counted, tr, who

_MOST = 8  # leaders; more than that is a reorganisation, not a mend
_RULE = next(rule for rule in RULES if rule.id == "L2")


def _propose(chart: Chart, problem: Problem) -> Iterator[Proposal]:  # noqa: ARG001
    each = _RULE.limits(chart.settings)["each"]
    leaders = [role for role in chart.roles.values() if is_leader(role)]
    missing = seats(leaders) * each - seats(chart.roles.values())
    needed = math.ceil(missing / (each - 1)) if each > 1 else 0
    able = [role for role in leaders if role.reports_to is not None]
    able.sort(key=lambda role: -(-reporting_seats(chart, role.id) // role.seats))
    gone = _taken(able, needed)
    if 0 < needed <= _MOST and sum(gone.values()) == needed:
        yield Proposal(
            mend=MEND.id,
            label=_label([chart.roles[id] for id in gone], needed),
            apply=partial(_apply, gone=gone),
            seats=-needed,
            fte=-sum(_fte(chart.roles[id], count) for id, count in gone.items()),
        )


def _taken(able: list[Role], needed: int) -> dict[Id, int]:
    """How many seats to take of which cards, the narrowest teams first."""
    gone: dict[Id, int] = {}
    for role in able:
        if needed > 0:
            gone[role.id] = min(role.seats, needed)
            needed -= gone[role.id]
    return gone


def _fte(role: Role, count: int) -> float:
    last = seats_of(role)[role.seats - count :]
    return role_fte(role) if count == role.seats else sum(seat.fte for seat in last)


def _label(roles: list[Role], count: int) -> str:
    if len(roles) > 1:
        leaders = counted(count, "leader")
        return tr("Take out the {leaders} with the narrowest teams").format(leaders=leaders)
    if roles[0].seats == count:
        return tr("Take out {who}").format(who=who(roles[0]))
    return tr("Take {seats} of {who} away").format(seats=counted(count, "seat"), who=who(roles[0]))


def _apply(draft: Draft, gone: dict[Id, int]) -> None:
    for id, count in gone.items():
        role = draft.role(id)
        if count == role.seats:
            remove_role(draft, id)
        else:
            keep_seats(draft, id, seats_of(role)[: role.seats - count])


MEND = Mend(
    id="thin-out-leaders", label="Take out leaders of narrow teams", rules=("L2",), propose=_propose
)
