"""How many a leader leads, how many layers a chart may have.

Thresholds. Front line: many centres have 8 to 12 representatives for each lead (ICMI; QATC
survey); a new team is planned with 10. Leaders: 3 to 8 for each manager (McKinsey; the 8 × 8
rule, futureorgs). A lead with own customers leads at most 5 (McKinsey). Layers: Humane
Insights, RSM and the 8 × 8 rule, as a formula of the number of people.
"""

from __future__ import annotations

from math import ceil

from orgchart.catalogue.kinds import Kind, front_seats, heads

LARGEST_TEAM = 12
USUAL_TEAM = 10
SMALLEST_TEAM = 2.5  # rounds to three people
MOST_LEADERS = 8
FEWEST = 3
PLAYER_COACH_TEAM = 5
SMALL_CHART = 7  # from eight representatives on there is a team lead


def layer_limit(people: int) -> int:
    """The most layers for so many people: min(8, max(3, 1 + ⌈log5 n⌉)), without logarithms."""
    layers, reach = 1, 1
    while reach < people:
        reach *= 5
        layers += 1
    return min(8, max(3, layers))


def is_front_line(leader: Kind) -> bool:
    """Whether at least half of those who report to it are front line."""
    return 2 * front_seats(leader) >= heads(leader)


def most_for(leader: Kind) -> int:
    """The most heads one leader of this kind should have."""
    return LARGEST_TEAM if is_front_line(leader) else MOST_LEADERS


def target_for(leader: Kind) -> float:
    """The heads each leader gets: the template's own span where it shows several of them."""
    most = most_for(leader)
    if leader.weight > 1:
        return min(max(leader.span, FEWEST), most)
    if is_front_line(leader) and heads(leader) > LARGEST_TEAM:
        return USUAL_TEAM
    return most


def units_for(leader: Kind, target: float) -> int:
    """How many leaders of this kind all their heads need."""
    return max(1, ceil(heads(leader) / target))


def overfull(leader: Kind) -> bool:
    """Whether the leaders of this kind, as many as there are, lead too many."""
    return heads(leader) > leader.units * most_for(leader)


def count_leaders(top: Kind) -> None:
    """Set the units of every leader kind from the bottom up; there is one top."""
    for kind in reversed(list(top.walk())):
        if kind.leads:
            kind.units = 1 if kind is top else units_for(kind, target_for(kind))
