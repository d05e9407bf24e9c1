"""How many of a size are leaders: the shape of a chart for so many front-line seats."""

from __future__ import annotations

from orgchart.catalogue.folding import fold
from orgchart.catalogue.groups import give_seats
from orgchart.catalogue.growing import grow, promote
from orgchart.catalogue.kinds import Kind, copy_of, group_below
from orgchart.catalogue.layers import flatten, skip_narrow
from orgchart.catalogue.spans import count_leaders, has_room, layer_limit

_TRIES = 24


def plan(kinds: Kind, people: int, what: str) -> Kind:
    """The kinds for exactly ``people`` seats (at least two), units and seats filled in.

    Front-line seats and the leaders they need depend on each other: the leaders for one guess
    give the next guess. Where a further seat would need a further lead, no guess may hit the
    size exactly; then the best one keeps its leaders and the seats left over join its teams
    where there is room.
    """
    guess = _first_guess(kinds, people)
    best = people, _shape(kinds, 1, people)
    tried: set[int] = set()
    while guess not in tried and len(tried) < _TRIES:
        tried.add(guess)
        shape = _shape(kinds, guess, people)
        over = people - guess - leading_seats(shape)
        if 0 <= over < best[0]:
            best = over, shape
        guess = _next_guess(guess, over, tried)
    shape = best[1]
    _fill(shape, people - leading_seats(shape))
    promote(shape, what)
    return shape


def leading_seats(top: Kind) -> int:
    """The seats that do not scale by themselves: leaders and fixed posts."""
    fixed = sum(group.weight for group in group_below(top) if group.fixed)
    return fixed + sum(kind.units for kind in top.walk() if kind.leads)


def _fill(top: Kind, seats: int) -> None:
    """Give the groups seats until there are so many, first where most are wanting."""
    leader_of = {id(child): leader for leader in top.walk() for child in leader.children}
    groups = [group for group in group_below(top) if not group.fixed]
    whole = sum(group.weight for group in groups)
    for _ in range(seats - sum(group.seats for group in groups)):
        room = [group for group in groups if has_room(leader_of[id(group)])] or groups
        max(room, key=lambda group: group.weight * seats - group.seats * whole).seats += 1


def _first_guess(kinds: Kind, people: int) -> int:
    front = sum(group.weight for group in group_below(kinds) if not group.fixed)
    whole = front + leading_seats(kinds)
    return max(1, min(people - 1, round(people * front / whole)))


def _next_guess(guess: int, over: int, tried: set[int]) -> int:
    """As many seats as are left over more; one less than the last where that was tried."""
    nearer = max(1, guess + over)
    while nearer in tried and nearer > 1:
        nearer -= 1
    return nearer


def _shape(kinds: Kind, seats: int, people: int) -> Kind:
    top = copy_of(kinds)
    fold(top, seats)
    give_seats(top, seats)
    count_leaders(top)
    limit = layer_limit(people)
    flatten(top, limit)
    skip_narrow(top)
    grow(top, limit)
    return top
