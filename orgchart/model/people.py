"""People move apart from posts: to a free seat, into another's place, beside them, off.

Whoever loses a post in one of these verbs waits for another (`orgchart.model.waiting`), so that
nobody is lost or doubled. Posts keep their seats and FTE; a person keeps what is told of them.
"""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from orgchart.model.draft import Draft, EditError
from orgchart.model.records import Holder, Id, Role
from orgchart.model.seats import Seat, card_with, seats_of
from orgchart.model.waiting import called, wait, waiting
from orgchart.translation import texts

tr = texts("Chart")


class Seated(NamedTuple):
    """A person in a post: the role, and which of its holders."""

    role: Id
    at: int = 0


Who = Seated | Id
"""Somebody in a post, or the id of the record of somebody who waits for one."""


def person(draft: Draft, who: Who) -> Holder:
    """What is known of a person. Raises EditError when there is nobody."""
    if not isinstance(who, Seated):
        return waiting(draft, who).holder
    holders = draft.role(who.role).holders
    if not 0 <= who.at < len(holders):
        raise EditError(tr("This person does not hold the post any more."))
    return holders[who.at]


def free_seat(role: Role) -> Seat | None:
    """The seat a person who comes would take: a vacant one, else one without a name."""
    free = [seat for seat in seats_of(role) if not seat.holders]
    return next((seat for seat in free if seat.vacant), free[0] if free else None)


def move(draft: Draft, who: Who, role: Id) -> None:
    """Give a person a free seat of a role; the seat they had becomes vacant.

    Raises EditError when every seat is held by somebody named, or they have the post already.
    """
    if isinstance(who, Seated) and who.role == role:
        raise EditError(
            tr("{person} has this post already.").format(person=called(person(draft, who)))
        )
    chosen = free_seat(draft.role(role))
    if chosen is None:
        raise EditError(
            tr("Every seat of {title} is taken.").format(title=draft.role(role).title or role)
        )
    holder = _lift(draft, who)
    seats = seats_of(draft.role(role))
    at = next(at for at, seat in enumerate(seats) if seat == chosen)
    seats[at] = msgspec.structs.replace(chosen, holders=(holder,), vacant=False)
    draft.put(card_with(draft.role(role), seats))


def swap(draft: Draft, who: Who, other: Seated) -> None:
    """Two people change places; for somebody who waited, the other waits now."""
    if who == other:
        raise EditError(tr("A person cannot change places with themselves."))
    if not isinstance(who, Seated):
        displace(draft, who, other)
        return
    comes, goes = person(draft, who), person(draft, other)
    _seat(draft, other, comes)
    _seat(draft, who, goes)


def displace(draft: Draft, who: Who, other: Seated) -> None:
    """A person takes the seat of another, who waits for a post from now on."""
    goes, was = person(draft, other), draft.role(other.role).title
    comes, other = _come(draft, who, other)
    _seat(draft, other, comes)
    wait(draft, goes, was)


def share(draft: Draft, who: Who, other: Seated) -> None:
    """A person joins another on one seat, as a job share."""
    comes, other = _come(draft, who, other)
    role = draft.role(other.role)
    seats, at = seats_of(role), _seat_number(role, other.at)
    seats[at] = msgspec.structs.replace(seats[at], holders=(*seats[at].holders, comes))
    draft.put(card_with(role, seats))


def take_off(draft: Draft, who: Seated) -> Id | None:
    """A person leaves their post and waits for another; the id of their record.

    Of a seat that was shared the others stay on it; a seat that nobody holds becomes vacant.
    """
    was = draft.role(who.role).title
    return wait(draft, _lift(draft, who), was)


def _come(draft: Draft, who: Who, other: Seated) -> tuple[Holder, Seated]:
    """Lift a person who comes to another; and where that other is then."""
    if who == other:
        raise EditError(tr("A person cannot take their own place."))
    person(draft, other)
    comes = _lift(draft, who)
    if isinstance(who, Seated) and who.role == other.role and who.at < other.at:
        other = Seated(other.role, other.at - 1)
    return comes, other


def _lift(draft: Draft, who: Who) -> Holder:
    """Take a person from where they are; a seat that nobody is left on becomes vacant."""
    lifted = person(draft, who)
    if not isinstance(who, Seated):
        draft.drop(who)
        return lifted
    role = draft.role(who.role)
    seats, number = seats_of(role), _seat_number(role, who.at)
    before = sum(len(seat.holders) for seat in seats[:number])
    left = list(seats[number].holders)
    del left[who.at - before]
    seats[number] = msgspec.structs.replace(
        seats[number], holders=tuple(left), vacant=seats[number].vacant or not left
    )
    draft.put(card_with(role, seats))
    return lifted


def _seat(draft: Draft, there: Seated, comes: Holder) -> None:
    """Write a person in the place of another; whether the seat is shared is the place's."""
    holders = list(draft.role(there.role).holders)
    holders[there.at] = msgspec.structs.replace(comes, shares=holders[there.at].shares)
    draft.update(there.role, holders=tuple(holders))


def _seat_number(role: Role, at: int) -> int:
    """Which seat a holder sits on."""
    seated = 0
    for number, seat in enumerate(seats_of(role)):
        seated += len(seat.holders)
        if at < seated:
            return number
    raise EditError(tr("This person does not hold the post any more."))
