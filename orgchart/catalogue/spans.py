"""How many a leader leads, how many layers a chart may have.

Thresholds. Front line: many centres have 8 to 12 representatives for each lead (ICMI; QATC
survey); a new team is planned with 10. Leaders: 3 to 8 for each manager (McKinsey; the 8 × 8
rule, futureorgs). A lead with own customers leads at most 5 (McKinsey). Layers: Humane
Insights, RSM and the 8 × 8 rule, as a formula of the number of people.
"""

from __future__ import annotations

from math import ceil

from orgchart.catalogue.kinds import Kind, front_seats, heads
from orgchart.rules.rulebook import l1_layers

LARGEST_TEAM = 12
USUAL_TEAM = 10
SMALLEST_TEAM = 2.5  # rounds to three people
MOST_LEADERS = 8
FEWEST = 3
PLAYER_COACH_TEAM = 5
_SPARSE = 0.75  # of the usual size
SMALL_CHART = 7  # from eight representatives on there is a team lead


def layer_limit(people: int) -> int:
    """The most layers for so many people, as rule L1 has it."""
    return l1_layers.layer_limit(people, l1_layers.RULE.thresholds)


def most_heads(front: int, heads: int) -> int:
    """The most heads for one leader: a team's when at least two thirds are front line.

    The rules set the limit at a half; a plan keeps away from where one person more turns it.
    """
    return LARGEST_TEAM if 3 * front >= 2 * heads else MOST_LEADERS


def most_for(leader: Kind) -> int:
    """The most heads one leader of this kind should have."""
    return most_heads(front_seats(leader), heads(leader))


def target_for(leader: Kind) -> float:
    """The heads each leader gets: the template's own span where it shows several of them."""
    most = most_for(leader)
    if leader.weight > 1:
        return min(max(leader.span, FEWEST), most)
    if most == LARGEST_TEAM and heads(leader) > most:
        return USUAL_TEAM
    return most


def units_for(leader: Kind, target: float) -> int:
    """How many leaders all the heads need; one less rather than teams far below the target."""
    units = max(1, ceil(heads(leader) / target))
    sparse = heads(leader) < _SPARSE * target * units
    return units - 1 if sparse and heads(leader) <= most_for(leader) * (units - 1) else units


def has_room(leader: Kind) -> bool:
    """Whether one head more can join the leaders of this kind, as many as there are."""
    return heads(leader) < leader.units * most_for(leader)


def strained(top: Kind) -> int:
    """How many kinds of leaders lead too many or too few, a top without leads included."""
    leaders = [kind for kind in top.walk() if kind.leads]
    wide = sum(heads(leader) > leader.units * most_for(leader) for leader in leaders)
    narrow = sum(map(_narrow, leaders))
    return wide + narrow + (len(leaders) == 1 and heads(top) > SMALL_CHART)


def _narrow(leader: Kind) -> bool:
    usual = min(leader.span, FEWEST) if leader.ids else FEWEST
    return heads(leader) < usual * leader.units


def count_leaders(top: Kind) -> None:
    """Set the units of every leader kind from the bottom up; there is one top."""
    for kind in reversed(list(top.walk())):
        if kind.leads:
            kind.units = 1 if kind is top else units_for(kind, target_for(kind))
