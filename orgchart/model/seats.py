"""The seats of a card: split some off, give each a card of its own, fold like cards into one.

A card of several seats may hold some names and some vacant seats. Taken apart it is a row of
`Seat` values, named ones first, vacant ones last, and every verb here deals them out anew. So
headcount, FTE, people, vacancies and names are the same before and after.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

import msgspec

from orgchart.model.draft import Draft, EditError
from orgchart.model.edits import rank_for
from orgchart.model.ids import new_id
from orgchart.model.metrics import people
from orgchart.model.order import keys_between
from orgchart.model.records import Holder, Id, Role
from orgchart.translation import texts

tr = texts("Chart")

_NEAR = 1e-6
# What may differ between cards that are folded into one: their places, people and amounts.
_NOT_COMPARED = frozenset(
    ("id", "rank", "holders", "seats", "vacant_seats", "fte", "fte_total", "level_guessed")
)


class Seat(msgspec.Struct, frozen=True):
    """One position: who holds it (several share it, nobody is unnamed or vacant), its FTE."""

    holders: tuple[Holder, ...] = ()
    vacant: bool = False
    fte: float = 1.0


def seats_of(role: Role) -> list[Seat]:
    """The seats of a card: the named ones, those whose people are not named, the vacant ones."""
    filled = role.seats if role.status == "planned" else people(role)
    groups = _seated(role.holders, filled or role.seats)
    fte = _fte_of_seats(role, groups)
    groups += [()] * (role.seats - len(groups))
    return [
        Seat(holders=group, vacant=at >= filled, fte=fte[at]) for at, group in enumerate(groups)
    ]


def split_off(draft: Draft, id: Id, count: int) -> Id:
    """Take the last ``count`` seats off a card, vacant ones first; the id of their new card.

    It stands right after the first, which keeps the reports. Raises EditError unless at least
    one seat goes and one stays.
    """
    role = draft.role(id)
    if not 0 < count < role.seats:
        raise EditError(
            tr("{role} has {seats}; one must stay.").format(
                role=role.title or role.id, seats=_seats(role.seats)
            )
        )
    seats = seats_of(role)
    return _deal(draft, role, [seats[:-count], seats[-count:]])[1]


def expand(draft: Draft, id: Id) -> list[Id]:
    """Give each seat of a card a card of its own; their ids, the first is the card's."""
    role = draft.role(id)
    if role.seats == 1:
        return [id]
    return _deal(draft, role, [[seat] for seat in seats_of(role)])


def foldable(draft: Draft, ids: Iterable[Id]) -> list[list[Id]]:
    """Groups of cards among these that are alike but for people and seats, and lead nobody."""
    alike: dict[object, list[Id]] = {}
    for id in dict.fromkeys(ids):
        role = draft.role(id)
        if not (draft.reports(id) or draft.chart.dotted_reports(id)):
            alike.setdefault(_kind(role), []).append(id)
    return [group for group in alike.values() if len(group) > 1]


def fold(draft: Draft, ids: Sequence[Id]) -> Id:
    """Make one card of several that `foldable` calls alike; it is the first of them."""
    if foldable(draft, ids) != [list(dict.fromkeys(ids))]:
        raise EditError(tr("Only cards that are alike and lead nobody fold into one."))
    roles = [draft.role(id) for id in ids]
    seats = [seat for role in roles for seat in seats_of(role)]
    draft.put(card_with(roles[0], seats))
    for role in roles[1:]:
        draft.drop(role.id)
    return roles[0].id


def name_seats(draft: Draft, id: Id, names: Sequence[str]) -> None:
    """Put names on the seats of a card that have none, vacant ones last, which are then filled.

    Raises EditError when there are more names than such seats.
    """
    role = draft.role(id)
    seats = seats_of(role)
    free = [at for at, seat in enumerate(seats) if not seat.holders]
    if len(names) > len(free):
        raise EditError(
            tr(
                "{n} names for {seats} without a name on “{role}”: add seats, or paste fewer names."
            ).format(n=len(names), seats=_seats(len(free)), role=role.title or role.id)
        )
    for at, name in zip(free, names, strict=False):
        holders = (Holder(name=name),)
        seats[at] = msgspec.structs.replace(seats[at], holders=holders, vacant=False)
    draft.put(card_with(role, seats))


def _seated(holders: Sequence[Holder], most: int) -> list[tuple[Holder, ...]]:
    """People by seat; who ``shares`` sits with the one before, who has no seat with the last."""
    groups: list[list[Holder]] = []
    for holder in holders:
        if groups and (holder.shares or len(groups) == most):
            groups[-1].append(holder)
        else:
            groups.append([holder])
    return [tuple(group) for group in groups]


def _fte_of_seats(role: Role, groups: Sequence[tuple[Holder, ...]]) -> list[float]:
    """FTE seat by seat: of a total what each person has if that is all of it, else equal parts."""
    if role.fte_total is None:
        return [role.fte] * role.seats
    if len(groups) == role.seats and all(h.fte is not None for group in groups for h in group):
        told = [math.fsum(holder.fte or 0.0 for holder in group) for group in groups]
        if abs(math.fsum(told) - role.fte_total) < _NEAR:
            return told
    return [role.fte_total / role.seats] * role.seats


def card_with(role: Role, seats: Sequence[Seat]) -> Role:
    """The card that has these seats, its other fields those of ``role``."""
    ordered = sorted(seats, key=lambda seat: (seat.vacant, not seat.holders))
    vacant = sum(seat.vacant for seat in seats)
    some = role.status != "planned" and vacant < len(seats)
    even = all(abs(seat.fte - seats[0].fte) < _NEAR for seat in seats)
    status = role.status if role.status == "planned" else ("filled" if some else "vacant")
    return msgspec.structs.replace(
        role,
        holders=tuple(
            holder for seat in ordered for holder in _holders(seat, part_of_total=not even)
        ),
        seats=len(seats),
        vacant_seats=vacant if some else 0,
        status=status,
        fte=seats[0].fte if even else role.fte,
        fte_total=None if even else math.fsum(seat.fte for seat in seats),
    )


def _holders(seat: Seat, *, part_of_total: bool) -> list[Holder]:
    """Who holds a seat, the first first; of an uneven total each must say what is theirs."""
    alone = len(seat.holders) == 1
    return [
        msgspec.structs.replace(
            holder,
            shares=at > 0,
            fte=seat.fte if part_of_total and alone and holder.fte is None else holder.fte,
        )
        for at, holder in enumerate(seat.holders)
    ]


def _deal(draft: Draft, role: Role, hands: Sequence[Sequence[Seat]]) -> list[Id]:
    """One card for each hand of seats, side by side; the first is the card there was."""
    ranks = _ranks_after(draft, role.id, len(hands) - 1)
    draft.put(card_with(draft.role(role.id), hands[0]))
    ids = [role.id]
    for hand, rank in zip(hands[1:], ranks, strict=True):
        ids.append(new_id(draft))
        draft.put(msgspec.structs.replace(card_with(role, hand), id=ids[-1], rank=rank))
    return ids


def _ranks_after(draft: Draft, id: Id, count: int) -> list[str]:
    """Order keys right after a role, before its next sibling."""
    role = draft.role(id)
    siblings = [each.id for each in draft.reports(role.reports_to)]
    following = siblings[siblings.index(id) + 1 :]
    if not following:
        return keys_between(role.rank, None, count)
    rank_for(draft, role.reports_to, following[0])  # makes room where the two share a key
    return keys_between(draft.role(id).rank, draft.role(following[0]).rank, count)


def _kind(role: Role) -> object:
    """Everything that cards to be folded have in common; planned ones stay by themselves."""
    same = [
        getattr(role, name)
        for name in role.__struct_fields__
        if name not in _NOT_COMPARED and name != "status"
    ]
    return msgspec.json.encode([*same, role.status == "planned"])


def _seats(count: int) -> str:
    return tr("1 seat") if count == 1 else tr("{n} seats").format(n=count)
