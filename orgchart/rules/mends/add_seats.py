"""Adds the vacant seats that a workload or a seat round the clock lacks."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import partial

import msgspec

from orgchart.model.chart import Chart
from orgchart.model.draft import Draft
from orgchart.model.metrics import is_leader
from orgchart.model.records import Id, Role
from orgchart.model.seats import Seat, card_with, seats_of
from orgchart.rules.mending import Mend, Proposal
from orgchart.rules.rule import Problem
from orgchart.rules.totals import shift_of
from orgchart.rules.words import counted, tr, who

_MOST = 3
_NEAR = 1e-6


def _propose(chart: Chart, problem: Problem) -> Iterator[Proposal]:
    function, _, shift = problem.about.partition("/")
    needed, planned = map(float, problem.facts.split())
    able = [role for role in chart.roles.values() if does(role, function, shift)]
    for role in sorted(able, key=lambda role: -role.seats)[:_MOST]:
        each = seats_of(role)[-1].fte
        if each > 0:
            count = math.ceil((needed - planned) / each - _NEAR)
            yield more_seats(MEND.id, role, count)


def more_seats(mend: str, role: Role, count: int) -> Proposal:
    """So many vacant seats more on a card, each with the FTE of its last one."""
    return Proposal(
        mend=mend,
        label=tr("Add {seats} to {who}").format(seats=counted(count, "vacant seat"), who=who(role)),
        apply=partial(_apply, id=role.id, count=count),
        seats=count,
        fte=count * seats_of(role)[-1].fte,
    )


def does(role: Role, function: str, shift: str) -> bool:
    """Whether a role at the front line has a function, in a shift; "" is any shift."""
    return not is_leader(role) and function in role.functions and shift in ("", shift_of(role))


def _apply(draft: Draft, id: Id, count: int) -> None:
    role = draft.role(id)
    seats = seats_of(role)
    new = msgspec.structs.replace(Seat(vacant=True), fte=seats[-1].fte)
    draft.put(card_with(role, [*seats, *[new] * count]))


MEND = Mend(id="add-seats", label="Add vacant seats", rules=("C2", "C4"), propose=_propose)
