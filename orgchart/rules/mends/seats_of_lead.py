"""Changes the number of seats on a leader's card of several: more for a wide span, fewer."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import msgspec

from orgchart.model.chart import Chart
from orgchart.model.draft import Draft
from orgchart.model.metrics import is_leader, reporting_seats
from orgchart.model.records import Id
from orgchart.model.seats import Seat, card_with, seats_of
from orgchart.model.waiting import wait
from orgchart.rules.mending import Mend, Proposal
from orgchart.rules.room import limit, team, usual_span
from orgchart.rules.rule import Problem
from orgchart.rules.words import counted, shortened, tr


def _propose(chart: Chart, problem: Problem) -> Iterator[Proposal]:
    lead = chart.roles[problem.roles[0]]
    led = reporting_seats(chart, lead.id)
    if lead.seats == 1 or not led or not is_leader(lead):
        return
    needed = -(-led // usual_span(chart.settings, lead, team(chart, lead.id)))
    more = needed - lead.seats
    wide = problem.rule in ("A4", "A5", "A6")
    least = {"A1": 2, "A3": limit(chart.settings, "A3", "least")}.get(problem.rule, 0)
    if not more or (more > 0) != wide or -(-led // needed) < least:
        return
    seats = _seats(seats_of(lead), needed)
    label = (
        tr("Add {seats} to “{title}”, {leads} in all")
        if more > 0
        else tr("Take {seats} of “{title}” away, {leads} in all")
    )
    yield Proposal(
        mend=MEND.id,
        label=label.format(
            seats=counted(abs(more), "seat"),
            title=shortened(lead.title),
            leads=counted(needed, "lead"),
        ),
        apply=partial(keep_seats, lead=lead.id, seats=seats),
        seats=more,
        fte=sum(seat.fte for seat in seats) - sum(seat.fte for seat in seats_of(lead)),
    )


def _seats(seats: list[Seat], needed: int) -> list[Seat]:
    """The first of the seats, named ones first; those that are new are vacant."""
    new = Seat(vacant=True, fte=seats[-1].fte)
    return [*seats[:needed], *[new] * (needed - len(seats))]


def keep_seats(draft: Draft, lead: Id, seats: list[Seat]) -> None:
    """Let a card have these seats; who held those that go waits for another post."""
    role = draft.role(lead)
    for seat in seats_of(role)[len(seats) :]:
        for holder in seat.holders:
            wait(draft, msgspec.structs.replace(holder, shares=False), role.title)
    draft.put(card_with(role, seats))


MEND = Mend(
    id="seats-of-lead",
    label="More or fewer leads on a card of several",
    rules=("A1", "A3", "A4", "A5", "A6"),
    propose=_propose,
    order=4,
)
