"""Writing who holds a post, as one types it: who is left out waits for another post."""

from __future__ import annotations

from orgchart.model.draft import Draft
from orgchart.model.people import Seated, take_off
from orgchart.model.records import Holder, Id
from orgchart.model.waiting import identity, is_somebody


def write_holders(draft: Draft, id: Id, holders: tuple[Holder, ...]) -> None:
    """Give a role the people who are written down.

    They fill a vacant post, and every one who shares no seat needs one. A name written over
    another is that person's, corrected; those who are there no more leave their seats vacant.
    """
    for at in reversed(_left_out(draft.role(id).holders, holders)):
        take_off(draft, Seated(id, at))
    role = draft.role(id)
    if role.holders == holders:
        return
    taken = sum(not holder.shares for holder in holders)
    seats = max(role.seats, taken)
    status = "filled" if holders and role.status == "vacant" else role.status
    vacant = min(role.vacant_seats, seats - taken)
    draft.update(id, holders=holders, seats=seats, status=status, vacant_seats=vacant)


def _left_out(before: tuple[Holder, ...], after: tuple[Holder, ...]) -> list[int]:
    """Which of those before are there no more, beyond as many as are new."""
    known, kept = {identity(each) for each in before}, {identity(each) for each in after}
    gone = [
        at for at, each in enumerate(before) if is_somebody(each) and identity(each) not in kept
    ]
    new = sum(identity(each) not in known for each in after)
    return gone[new:]
