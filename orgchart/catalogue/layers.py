"""Taking layers out until a chart has no more than its size allows."""

from __future__ import annotations

from itertools import pairwise

from orgchart.catalogue.kinds import Kind, front_seats, heads, layers_of
from orgchart.catalogue.merging import dissolve
from orgchart.catalogue.spans import count_leaders, most_heads


def flatten(top: Kind, limit: int) -> None:
    """Dissolve leader kinds on the longest path until there are ``limit`` layers at most.

    The lowest whose reports fit under the leader above goes first; when none fit, the one
    that strains the leader above least.
    """
    while max(layers_of(top).values()) > limit:
        path = _longest_path(top)
        steps = list(pairwise(path[:-1]))[::-1]
        leader, gone = next(
            (step for step in steps if _strain(*step) <= 1),
            min(steps, key=lambda step: _strain(*step)),
        )
        dissolve(leader, gone)
        count_leaders(top)


def skip_narrow(top: Kind) -> None:
    """Dissolve a leader of one or two, unless the template has such, where there is room."""
    for leader in reversed([kind for kind in top.walk() if kind.leads]):
        for child in leader.leaders:
            while len(child.children) == 1 and child.leaders and child.leaders[0].units == 1:
                dissolve(child, child.leaders[0])
            narrow = child.units == 1 and heads(child) <= 2 < child.span
            if narrow and _strain(leader, child) <= 1:
                dissolve(leader, child)


def _longest_path(top: Kind) -> list[Kind]:
    layer = layers_of(top)
    above = {id(child): kind for kind in top.walk() for child in kind.children}
    path = [max(top.walk(), key=lambda kind: layer[id(kind)])]
    while path[-1] is not top:
        path.append(above[id(path[-1])])
    return path[::-1]


def _strain(leader: Kind, gone: Kind) -> float:
    """How full the leader would be without the layer below, 1 being just right."""
    below = heads(leader) - gone.units + heads(gone)
    front = front_seats(leader) + front_seats(gone)
    return below / (most_heads(front, below) * leader.units)
