"""A group of cards divided into teams: evenly, functions kept together, cards cut if need be."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from orgchart.model.chart import Chart
from orgchart.model.draft import Draft
from orgchart.model.edits import move_role
from orgchart.model.records import Id, Role
from orgchart.model.seats import split_off
from orgchart.rules.words import listed, tr

MOST_LEADS = 50  # to be added by one mend; beyond that it is a reorganisation
_NEAR = 0.25  # of a team: so far from even a cut may be, to keep a function together


class Piece(NamedTuple):
    """Some seats of one card."""

    role: Role
    seats: int


Team = list[Piece]


def divide(chart: Chart, roles: Sequence[Role], count: int) -> list[Team] | None:
    """The cards in so many teams of about equal size; None if there is no such division.

    Cards of the same function come together; who leads or is led by a dotted line stays whole.
    """
    cards = _by_function(roles)
    ends = [0, *accumulate(card.seats for card in cards)]
    pairs = zip(ends[1:], pairwise(cards), strict=False)
    changes = [end for end, two in pairs if main_function(two[0]) != main_function(two[1])]
    even = [(ends[-1] * at + count - 1) // count for at in range(1, count)]
    near = _NEAR * ends[-1] / count
    cuts = [0, *(_cut(chart, cards, ends, changes, at, near) for at in even), ends[-1]]
    if any(after - before < 1 for before, after in pairwise(cuts)):
        return None
    return [_between(cards, ends, *pair) for pair in pairwise(cuts)]


def total(pieces: Sequence[Piece]) -> int:
    """Seats of the pieces."""
    return sum(piece.seats for piece in pieces)


def sizes(teams: Sequence[Team]) -> str:
    """The sizes of teams in words: "9 and 8", of many "6 to 7 each"."""
    counts = [total(team) for team in teams]
    if len(counts) > 4:
        return tr("{least} to {most} each").format(least=min(counts), most=max(counts))
    return listed([str(count) for count in counts])


def move_piece(draft: Draft, piece: Piece, manager: Id) -> Id:
    """Let some seats of a card report to another manager; the id of the card they are on."""
    id = piece.role.id
    if piece.seats < draft.role(id).seats:
        id = split_off(draft, id, piece.seats)
    move_role(draft, id, manager)
    return id


def main_function(role: Role) -> str:
    """The function a role is grouped by: its first besides leadership."""
    return next((slug for slug in role.functions if slug != "leadership"), "")


def is_whole(chart: Chart, role: Role) -> bool:
    """Whether a card cannot be cut: it has one seat, or leads somebody."""
    return role.seats == 1 or chart.has_reports(role.id) or bool(chart.dotted_reports(role.id))


def _by_function(roles: Sequence[Role]) -> list[Role]:
    order: dict[str, int] = {}
    for role in roles:
        order.setdefault(main_function(role), len(order))
    return sorted(roles, key=lambda role: order[main_function(role)])


def _cut(
    chart: Chart,
    cards: Sequence[Role],
    ends: Sequence[int],
    changes: Sequence[int],
    even: int,
    near: float,
) -> int:
    """After how many seats to cut: near an even cut where the function changes, or a card ends."""
    nearest = min(changes, key=lambda end: abs(end - even), default=even)
    if abs(nearest - even) <= near:
        return nearest
    at = bisect_left(ends, even)
    start, end = ends[at - 1], ends[at]
    if even == end or not is_whole(chart, cards[at - 1]):
        return even
    return start if even - start < end - even else end


def _between(cards: Sequence[Role], ends: Sequence[int], first: int, last: int) -> Team:
    pieces = []
    for card, start, end in zip(cards, ends, ends[1:], strict=False):
        count = min(end, last) - max(start, first)
        if count > 0:
            pieces.append(Piece(card, count))
    return pieces
