"""What can become of a person and a post: tried with the real verb on a throw-away draft."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import msgspec

from orgchart.model import people
from orgchart.model.chart import Chart
from orgchart.model.draft import Draft, EditError
from orgchart.model.people import Seated, Who, free_seat
from orgchart.model.records import Holder, Id
from orgchart.model.waiting import is_somebody

# To a free seat; to the place of another who comes to theirs, or waits; beside another; off.
How = Literal["move", "swap", "displace", "share", "off"]


class PersonMove(msgspec.Struct, frozen=True):
    """Somebody, in a post or waiting for one, and what shall become of them.

    ``role`` is where they go, None for off the post; ``other`` is who is there.
    """

    who: Who
    how: How
    role: Id | None = None
    other: Seated | None = None


def perform(draft: Draft, move: PersonMove) -> None:
    """Do what a move says. Raises EditError when it cannot be."""
    if move.how == "off":
        assert isinstance(move.who, Seated)
        people.take_off(draft, move.who)
    elif move.how == "move":
        assert move.role is not None
        people.move(draft, move.who, move.role)
    else:
        assert move.other is not None
        verb = {"swap": people.swap, "displace": people.displace, "share": people.share}[move.how]
        verb(draft, move.who, move.other)


def refusal(chart: Chart, move: PersonMove) -> str:
    """Why a move cannot be; nothing when it can."""
    draft = Draft(chart)
    try:
        perform(draft, move)
        draft.change()
    except EditError as error:
        return str(error)
    return ""


def moves_to(chart: Chart, who: Who, role: Id) -> list[PersonMove]:
    """Everything that can be done with a person and a post, the nearest at hand first."""
    if isinstance(who, Seated) and who.role == role:
        return []
    moves = []
    if free_seat(chart.roles[role]) is not None:
        moves.append(PersonMove(who, "move", role))
    for other in seated(chart, role):
        moves += [PersonMove(who, how, role, other) for how in hows_with(who)]
    return moves


def hows_with(who: Who) -> tuple[How, ...]:
    """What can be done with somebody who holds the post; who waits has no place to swap."""
    return ("swap", "displace", "share") if isinstance(who, Seated) else ("displace", "share")


def seated(chart: Chart, role: Id) -> Iterator[Seated]:
    """The holders of a role of whom anything is known."""
    for at, holder in enumerate(chart.roles[role].holders):
        if is_somebody(holder):
            yield Seated(role, at)


def holder_of(chart: Chart, who: Who) -> Holder:
    """What is known of somebody. Raises EditError when there is nobody."""
    return people.person(Draft(chart), who)
