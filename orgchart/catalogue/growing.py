"""More people than a template's leaders can lead: more leads, leads for groups, more layers.

A leader of whom the template shows several is simply repeated, as is every team lead and, with
leads below, every manager. The top, directors and single managers are relieved instead: first
the leaders below each lead more, then large groups get team leads, then a layer of managers is
put over the most numerous leaders.
"""

from __future__ import annotations

from orgchart.catalogue.groups import family, main_function
from orgchart.catalogue.kinds import LEADERSHIP, Kind, heads, layers_of
from orgchart.catalogue.spans import FEWEST, MOST_LEADERS, most_for, target_for, units_for
from orgchart.catalogue.titles import (
    ALL_ROUND,
    MANY_TASKS,
    areas,
    leader_title,
    level_of_rank,
    promoted_title,
    subject,
)
from orgchart.model.records import LEVEL_RANK, Role

_MANAGER = LEVEL_RANK["manager"]
_HIGHEST = LEVEL_RANK["executive"]


def grow(top: Kind, limit: int) -> None:
    """Give every leader no more than can be led, in at most ``limit`` layers."""
    layer = layers_of(top)
    for leader in reversed([kind for kind in top.walk() if kind.leads]):
        single = leader is top or leader.weight == 1
        room = limit - layer[id(leader)]
        if single and (leader is top or leader.rank >= _MANAGER):
            _lead_groups(leader, room)
        if leader is top or (single and leader.rank > _MANAGER):
            _widen(leader)
            _put_managers_between(leader, room)
        leader.units = 1 if leader is top else units_for(leader, target_for(leader))


def _too_many(leader: Kind) -> bool:
    return heads(leader) > most_for(leader)


def _widen(leader: Kind) -> None:
    """Let the leaders below lead as many as they can, the most numerous first."""
    for child in sorted(leader.leaders, key=lambda child: -child.units):
        if _too_many(leader) and child.weight > 1:
            child.span = most_for(child)
            child.units = units_for(child, target_for(child))


def _lead_groups(leader: Kind, room: int) -> None:
    """Put team leads over the groups of a leader who has too many direct reports."""
    if room < 2 or not _too_many(leader):
        return
    for cluster in _clusters(leader):
        if sum(group.seats for group in cluster) >= FEWEST:
            lead = _team_lead(cluster)
            leader.children[leader.children.index(cluster[0])] = lead
            leader.children = [child for child in leader.children if child not in cluster]
            lead.units = units_for(lead, target_for(lead))


def _clusters(leader: Kind) -> list[list[Kind]]:
    """Groups that share a task; those too small for a lead join others of their family."""
    sharing: list[list[Kind]] = []
    for group in leader.groups:
        if not group.fixed:
            _join(sharing, group)
    large = [cluster for cluster in sharing if _size(cluster) >= FEWEST]
    by_family: dict[str, list[Kind]] = {}
    for cluster in sharing:
        if cluster not in large:
            by_family.setdefault(family(cluster[0]), []).extend(cluster)
    return [*large, *by_family.values()]


def _join(clusters: list[list[Kind]], group: Kind) -> None:
    for cluster in clusters:
        if any(set(other.work) & set(group.work) for other in cluster):
            cluster.append(group)
            return
    clusters.append([group])


def _size(cluster: list[Kind]) -> int:
    return sum(group.seats for group in cluster)


def _team_lead(cluster: list[Kind]) -> Kind:
    all_round = len(cluster[0].work) > MANY_TASKS
    tasks = [] if all_round else list(dict.fromkeys(main_function(each) for each in cluster))
    what = ALL_ROUND if all_round else areas(tasks)
    first = cluster[0].role
    alike = {
        name: getattr(first, name)
        for name in ("tier", "shift", "channels")
        if all(getattr(group.role, name) == getattr(first, name) for group in cluster)
    }
    role = Role(
        id="",
        title=leader_title(LEVEL_RANK["team lead"], what),
        level="team lead",
        functions=(LEADERSHIP, *tasks),
        **alike,
    )
    return Kind(role=role, weight=1, children=cluster)


def _put_managers_between(leader: Kind, room: int) -> None:
    """Put managers over the most numerous leaders until no more than can be led are left."""
    while _too_many(leader):
        many = [child for child in leader.leaders if child.units > 1 and _height(child) < room]
        if not many:
            return
        child = max(many, key=lambda child: child.units)
        leader.children[leader.children.index(child)] = _manager_over(child)


def _height(kind: Kind) -> int:
    return max(layers_of(kind).values())


def _manager_over(child: Kind) -> Kind:
    rank = min(_HIGHEST, max(_MANAGER, child.rank + 1))
    steps = child.steps + 1 if child.rank == _HIGHEST else 0
    role = Role(
        id="",
        title=leader_title(rank, subject(child), steps),
        level=level_of_rank(rank),
        functions=(LEADERSHIP, *child.work[:1]),
    )
    manager = Kind(role=role, weight=1, steps=steps, children=[child])
    manager.units = units_for(manager, MOST_LEADERS)
    return manager


def promote(top: Kind, what: str) -> None:
    """Nobody is led by a lower level; a top over an added layer stands above it.

    ``what`` is the department, for the title of a top that became more senior.
    """
    for leader in reversed([kind for kind in top.walk() if kind.leads]):
        rank = max(child.rank for child in leader.children)
        if leader is not top and rank > leader.rank:
            own = leader.role.title.partition(", ")[2] or subject(leader)
            title = promoted_title(leader.role.title, rank, own)
            leader.change(level=level_of_rank(rank), title=title)
    added = [child for child in top.leaders if not child.ids]
    if added and max(child.rank for child in added) >= top.rank:
        _promote_top(top, max(added, key=lambda child: (child.rank, child.steps)), what)


def _promote_top(top: Kind, below: Kind, what: str) -> None:
    rank = min(_HIGHEST, below.rank + 1)
    steps = below.steps + 1 if below.rank == _HIGHEST else 0
    title = promoted_title(top.role.title, rank, what, steps)
    top.change(level=level_of_rank(rank), title=title)
