"""Follows a change of the chart in the tree of visible roles."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from orgchart.layout.options import Size
from orgchart.layout.tree import NOBODY, Tree
from orgchart.model.change import Change
from orgchart.model.records import AnyRecord, Id, Role


class Grafted(msgspec.Struct, kw_only=True):
    """What a change touched.

    ``ids`` are the visible roles whose card or team must be placed anew; ``tops`` whether the
    tops must be; ``moved`` whether anyone has another manager; ``deepest`` the lowest layer of
    those who have.
    """

    ids: set[Id] = msgspec.field(default_factory=set)
    tops: bool = False
    moved: bool = False
    deepest: int = 0


def regraft(tree: Tree, change: Change, sizes: Mapping[Id, Size]) -> Grafted:
    """Bring a tree up to date with a change that its chart has already taken over."""
    roles = {
        id: (before, after)
        for id, (before, after) in change.items()
        if isinstance(before, Role) or isinstance(after, Role)
    }
    found = Grafted()
    regrouped = _regrouped_managers(roles)
    known = len(tree)
    for manager in regrouped:
        _gather(tree, manager, sizes, found)
    arrived = [*tree.ids[known:], *(id for id in roles if id in tree.index)] if regrouped else []
    _forget_hidden(tree, list(roles))
    _set_depths(tree, [id for id in arrived if id in tree.index], found)
    found.ids.update(id for id in arrived if id in tree.index)
    for id, (_, after) in roles.items():
        if id in tree.index and isinstance(after, Role):
            _refresh(tree, after, sizes)
            found.ids.add(id)
    found.ids = {id for id in found.ids if id in tree.index}
    return found


def _regrouped_managers(
    roles: Mapping[Id, tuple[AnyRecord | None, AnyRecord | None]],
) -> list[Id | None]:
    """The managers (None: the tops) whose teams may have other members or another order."""
    managers: dict[Id | None, None] = {}
    for before, after in roles.values():
        places = [
            (role.reports_to, role.rank, role.assistant)
            for role in (before, after)
            if isinstance(role, Role)
        ]
        if len(places) == 1 or places[0] != places[1]:
            managers.update(dict.fromkeys(place[0] for place in places))
    return list(managers)


def _gather(tree: Tree, manager: Id | None, sizes: Mapping[Id, Size], found: Grafted) -> None:
    found.moved = True
    known = len(tree)
    if manager is None:
        found.tops = True
        tree.learn_tops(sizes)
        return
    slot = tree.index.get(manager)
    if slot is None:
        return
    found.ids.add(manager)
    if tree.is_shown(manager):
        tree.gather(slot)
        tree.visit(known, sizes)
    elif manager in tree.chart.roles:  # folded: the badge may come or go
        tree.rebadge(slot)


def _forget_hidden(tree: Tree, ids: list[Id]) -> None:
    """Give up the slots of roles that are gone, or went below a folded role."""
    roles = tree.chart.roles
    gone: dict[int, None] = {}
    for id in ids:
        if id not in tree.index or (id in roles and tree.is_shown(roles[id].reports_to)):
            continue
        branch = [tree.index[id]]
        for slot in branch:
            branch.extend(tree.below(slot))
        gone.update(dict.fromkeys(branch))
    tree.forget(list(gone))


def _set_depths(tree: Tree, ids: list[Id], found: Grafted) -> None:
    """Give those who came or moved, and everyone below them, their depth."""
    known: dict[int, int] = {NOBODY: -1}
    for id in ids:
        slot = tree.index[id]
        depth = _depth(tree, slot, known)
        stack = [(slot, depth)] if tree.depth[slot] != depth else []
        found.deepest = max(found.deepest, depth)
        while stack:
            slot, depth = stack.pop()
            tree.depth[slot] = known[slot] = depth
            found.deepest = max(found.deepest, depth)
            stack.extend(
                (member, depth + 1)
                for member in tree.below(slot)
                if tree.depth[member] != depth + 1
            )


def _depth(tree: Tree, slot: int, known: dict[int, int]) -> int:
    """A slot's depth, counted up to the nearest slot whose depth is known for certain."""
    path = []
    while slot not in known:
        path.append(slot)
        slot = tree.parent[slot]
    depth = known[slot]
    for slot in reversed(path):
        depth += 1
        known[slot] = depth
    return depth


def _refresh(tree: Tree, role: Role, sizes: Mapping[Id, Size]) -> None:
    """Take over what a role itself says: its size, and whether it has dotted lines."""
    if role.id in sizes:
        tree.resize(tree.index[role.id], sizes[role.id])
    if role.dotted:
        tree.dotted.add(role.id)
    else:
        tree.dotted.discard(role.id)
