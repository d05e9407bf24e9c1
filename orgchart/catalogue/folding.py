"""Fewer people than a template has roles for: small teams and small groups are taken together.

A team that would have fewer than three people joins the smallest team of like tasks beside it,
or loses its lead. A group that would have no whole person joins one with the same task, then
others of its family; staff work for which there is not half a person is done by the leader.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from orgchart.catalogue.groups import STAFF, family, give_quotas
from orgchart.catalogue.kinds import Kind, group_below
from orgchart.catalogue.merging import dissolve, merge, take_over
from orgchart.catalogue.spans import FEWEST, LARGEST_TEAM, SMALL_CHART, SMALLEST_TEAM

_A_PERSON = 0.75
_HALF = 0.5


def fold(top: Kind, seats: int) -> None:
    """Fold a tree of kinds so that ``seats`` front-line people (at least one) can fill it."""
    give_quotas(top, seats)
    _drop_fixed(top, seats)
    for leader in reversed(list(top.walk())):
        if seats <= SMALL_CHART:
            _lead_directly(leader)
        else:
            _fold_small_teams(leader)
            if leader is not top:
                _skip_needless_layer(leader)
    for leader in [kind for kind in top.walk() if kind.leads]:
        _fold_small_groups(leader, seats <= SMALL_CHART)
    _fit(top, seats)


def _drop_fixed(top: Kind, seats: int) -> None:
    """A vacancy goes first; a leader by dotted lines goes when too few are left to lead."""
    for leader in [kind for kind in top.walk() if kind.leads]:
        for post in [group for group in leader.groups if group.fixed]:
            enough = _dotted_quota(top, post) >= SMALLEST_TEAM
            if seats < 2 or (post.role.status == "filled" and not enough):
                dissolve(leader, post)


def _dotted_quota(top: Kind, post: Kind) -> float:
    return sum(
        kind.quota
        for kind in top.walk()
        if any(line.manager in post.ids for line in kind.role.dotted)
    )


def _lead_directly(leader: Kind) -> None:
    for child in leader.leaders:
        dissolve(leader, child)


def _fold_small_teams(leader: Kind) -> None:
    while small := [team for team in leader.leaders if team.quota < SMALLEST_TEAM]:
        team = min(small, key=lambda team: team.quota)
        like = [
            other for other in leader.leaders if other is not team and family(other) == family(team)
        ]
        if like and len(_substantial(leader)) > 2:
            merge(leader, team, min(like, key=lambda other: other.quota))
        else:
            dissolve(leader, team)


def _substantial(leader: Kind) -> list[Kind]:
    return [child for child in leader.children if child.quota >= _HALF]


def _skip_needless_layer(leader: Kind) -> None:
    """One leader can lead all below directly, where they share the leader's task."""
    alike = all(set(team.work) & set(leader.work) for team in leader.leaders)
    if leader.quota <= LARGEST_TEAM and (alike or len(leader.children) == 1):
        _lead_directly(leader)


def _fold_small_groups(leader: Kind, small_chart: bool) -> None:
    for group in _small(leader):
        alike = [o for o in _open(leader) if o is not group and o.work[:1] == group.work[:1]]
        if group in leader.children and alike:
            merge(leader, max(alike, key=lambda other: other.quota), group)
    for name, small in groupby(sorted(_small(leader), key=family), key=family):
        _pack(leader, list(small), name, small_chart)


def _open(leader: Kind) -> list[Kind]:
    return [group for group in leader.groups if not group.fixed]


def _small(leader: Kind) -> list[Kind]:
    return [group for group in _open(leader) if group.quota < _A_PERSON]


def _all_rounders(leader: Kind, name: str) -> list[Kind]:
    """In a small chart, whole people who can do a little more of their family of tasks."""
    groups = [group for group in _open(leader) if _A_PERSON <= group.quota <= FEWEST]
    return [group for group in groups if family(group) == name]


def _pack(leader: Kind, small: list[Kind], name: str, small_chart: bool) -> None:
    """Take small groups of a family together, in order, until each is about one person."""
    packed: list[Kind] = []
    for group in small:
        if packed and packed[-1].quota < _A_PERSON:
            packed[-1] = merge(leader, packed[-1], group)
        else:
            packed.append(group)
    if packed[-1].quota < _A_PERSON:
        able = _all_rounders(leader, name) if small_chart else []
        _place_rest(leader, packed, name, able)


def _place_rest(leader: Kind, packed: list[Kind], name: str, able: list[Kind]) -> None:
    """What is less than a person joins others of its family; the leader does small staff work."""
    last = packed[-1]
    if last.quota < _HALF and len(packed) > 1:
        merge(leader, packed[-2], last)
    elif able:
        merge(leader, max(able, key=lambda group: group.quota), last)
    elif last.quota < _HALF and name == STAFF and len(leader.children) > 2:
        _leave_to_leader(leader, last)


def _leave_to_leader(leader: Kind, group: Kind) -> None:
    leader.children.remove(group)
    take_over(leader, group.work)


def _fit(top: Kind, seats: int) -> None:
    """No more groups than people: the two smallest under one leader become one.

    There are two such as long as there are too many: a leader with one group has three people.
    """
    while sum(not group.fixed for group in group_below(top)) > seats:
        pairs = [pair for leader in top.walk() for pair in _pairs(_open(leader), leader)]
        leader, one, other = min(pairs, key=lambda pair: _strain(pair[1], pair[2]))
        merge(leader, one, other)


def _pairs(groups: list[Kind], leader: Kind) -> Iterable[tuple[Kind, Kind, Kind]]:
    return ((leader, one, two) for i, one in enumerate(groups) for two in groups[i + 1 :])


def _strain(one: Kind, other: Kind) -> tuple[float, bool]:
    """Smallest together first; of different families only when it is that much smaller."""
    apart = family(one) != family(other)
    return (one.quota + other.quota) * (2 if apart else 1), apart
