"""The verbs of editing: plain functions on a `Draft`. They write there and nowhere else."""

from __future__ import annotations

from typing import Any

import msgspec

from orgchart.model.draft import Draft, EditError
from orgchart.model.ids import new_id
from orgchart.model.order import key_between, keys_between
from orgchart.model.records import DottedLine, Id, Role
from orgchart.model.waiting import release
from orgchart.translation import texts

tr = texts("Chart")


def rank_for(draft: Draft, manager: Id | None, before: Id | None, moved: Id | None = None) -> str:
    """The order key of a place among the reports: before a sibling, or last for None."""
    if before is None:
        return key_between(draft.last_rank(manager), None)
    ranks = [(role.rank, role.id) for role in draft.reports(manager) if role.id != moved]
    at = next((i for i, (_, id) in enumerate(ranks) if id == before), None)
    if at is None:
        raise EditError(tr("“{before}” does not report there.").format(before=before))
    lower = ranks[at - 1][0] if at else None
    if lower == ranks[at][0]:
        return _make_room(draft, ranks, at)
    return key_between(lower, ranks[at][0])


def _make_room(draft: Draft, ranks: list[tuple[str, Id]], at: int) -> str:
    """Two siblings share a key, as can happen after a merge: give all of them new ones."""
    fresh = keys_between(None, None, len(ranks) + 1)
    place = fresh.pop(at)
    for (_, id), rank in zip(ranks, fresh, strict=True):
        draft.update(id, rank=rank)
    return place


def add_role(draft: Draft, manager: Id | None, *, before: Id | None = None, **fields: Any) -> Id:
    """Add a role under a manager (None: at the top), before a sibling or last; its id."""
    id = fields.pop("id", None) or new_id(draft)
    if draft.get(id) is not None:
        raise EditError(tr("There is already a role “{id}”.").format(id=id))
    rank = rank_for(draft, manager, before)
    draft.put(Role(id=id, reports_to=manager, rank=rank, **fields))
    return id


def add_manager_above(draft: Draft, id: Id, **fields: Any) -> Id:
    """Put a new role between a role and its manager, at the role's place; its id."""
    role = draft.role(id)
    new = new_id(draft)
    draft.put(Role(id=new, reports_to=role.reports_to, rank=role.rank, **fields))
    draft.update(id, reports_to=new, rank=key_between(None, None))
    return new


def move_role(draft: Draft, id: Id, manager: Id | None, *, before: Id | None = None) -> None:
    """Let a role report to another manager, with its team, before a sibling or last."""
    if before == id:
        return
    draft.update(id, reports_to=manager, rank=rank_for(draft, manager, before, moved=id))


def move_role_alone(draft: Draft, id: Id, manager: Id | None, *, before: Id | None = None) -> None:
    """Move a role without its team; the team goes up to the role's manager, at its place."""
    _lift_reports(draft, id)
    move_role(draft, id, manager, before=before)


def remove_role(draft: Draft, id: Id) -> None:
    """Remove a role; its reports go up to its manager, at its place, its dotted lines go.

    Its people wait for another post.
    """
    release(draft, [draft.role(id)])
    _lift_reports(draft, id)
    _cut_dotted_lines_to(draft, {id})
    draft.drop(id)


def remove_branch(draft: Draft, id: Id) -> None:
    """Remove a role and all below it; the people wait for other posts."""
    branch = draft.branch(id)
    release(draft, branch)
    gone = {role.id for role in branch}
    _cut_dotted_lines_to(draft, gone)
    for each in gone:
        draft.drop(each)


def copy_branch(draft: Draft, id: Id, manager: Id | None, *, before: Id | None = None) -> Id:
    """Copy a role with everyone below it, people left out: a person holds one post."""
    originals = draft.branch(id)
    copies: dict[Id, Id] = {}
    rank = rank_for(draft, manager, before)
    for role in originals:
        copies[role.id] = new_id(draft)
        top = role.id == id
        draft.put(
            msgspec.structs.replace(
                role,
                id=copies[role.id],
                holders=(),
                reports_to=manager if top else copies[role.reports_to or ""],
                rank=rank if top else role.rank,
            )
        )
    return copies[id]


def vacate(draft: Draft, id: Id) -> None:
    """Take the people out of a role; the post stays, vacant, and they wait for another."""
    release(draft, [draft.role(id)])
    draft.update(id, holders=(), status="vacant", vacant_seats=0)


def add_dotted_line(draft: Draft, id: Id, manager: Id, label: str = "") -> None:
    """Give a role a second manager; a line that is there already gets the new label."""
    others = tuple(line for line in draft.role(id).dotted if line.manager != manager)
    draft.update(id, dotted=(*others, DottedLine(manager=manager, label=label)))


def remove_dotted_line(draft: Draft, id: Id, manager: Id) -> None:
    """Take the dotted line to this manager away."""
    lines = draft.role(id).dotted
    draft.update(id, dotted=tuple(line for line in lines if line.manager != manager))


def _lift_reports(draft: Draft, id: Id) -> None:
    """The reports of a role go up to its manager, next to the role and in their order."""
    role = draft.role(id)
    reports = draft.reports(id)
    if not reports:
        return
    later = [each.rank for each in draft.reports(role.reports_to) if each.rank > role.rank]
    ranks = keys_between(role.rank, later[0] if later else None, len(reports))
    for report, rank in zip(reports, ranks, strict=True):
        draft.update(report.id, reports_to=role.reports_to, rank=rank)


def _cut_dotted_lines_to(draft: Draft, gone: set[Id]) -> None:
    for manager in gone:
        for id in draft.chart.dotted_reports(manager):
            if id not in gone and draft.find_role(id) is not None:
                remove_dotted_line(draft, id, manager)
