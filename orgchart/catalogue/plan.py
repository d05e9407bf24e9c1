"""How many of a size are leaders: the shape of a chart for so many front-line seats."""

from __future__ import annotations

from orgchart.catalogue.folding import fold
from orgchart.catalogue.groups import give_seats
from orgchart.catalogue.growing import grow, promote
from orgchart.catalogue.kinds import Kind, copy_of, group_below
from orgchart.catalogue.layers import flatten, skip_narrow
from orgchart.catalogue.spans import count_leaders, has_room, layer_limit, strained

_TRIES = 24


def plan(kinds: Kind, people: int, what: str) -> Kind:
    """The kinds for exactly ``people`` seats (at least two), units and seats filled in.

    Front-line seats and the leaders they need depend on each other: the leaders for one guess
    give the next guess. Where a further seat would need a further lead, no guess may hit the
    size exactly; then the nearest one that strains nobody keeps its leaders, and the seats
    left over join its teams where there is room, or those missing are taken from all.
    """
    guess = _first_guess(kinds, people)
    best: tuple[tuple[int, int], Kind] | None = None
    tried: set[int] = set()
    while guess not in tried and len(tried) < _TRIES:
        tried.add(guess)
        shape = _shape(kinds, guess, people)
        over = people - guess - leading_seats(shape)
        if _fill(shape, guess, guess + over):
            score = strained(shape), abs(over)
            best = min(best or (score, shape), (score, shape), key=lambda found: found[0])
        guess = _next_guess(guess, over, tried)
    assert best is not None  # one group below the top always fits
    promote(best[1], what)
    return best[1]


def leading_seats(top: Kind) -> int:
    """The seats that do not scale by themselves: leaders and fixed posts."""
    fixed = sum(group.weight for group in group_below(top) if group.fixed)
    return fixed + sum(kind.units for kind in top.walk() if kind.leads)


def _fill(top: Kind, guess: int, seats: int) -> bool:
    """Let the groups have so many seats instead of the guess; False when they are too few.

    One more goes where most are wanting among the teams with room.
    """
    groups = [group for group in group_below(top) if not group.fixed]
    if seats < len(groups):
        return False
    give_seats(top, min(guess, seats))
    leader_of = {id(child): leader for leader in top.walk() for child in leader.children}
    whole = sum(group.weight for group in groups)
    for _ in range(seats - guess):
        room = [group for group in groups if has_room(leader_of[id(group)])] or groups
        max(room, key=lambda group: group.weight * seats - group.seats * whole).seats += 1
    return True


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
