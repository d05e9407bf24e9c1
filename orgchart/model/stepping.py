"""Roles moved by one step: among their colleagues, a level up, a level down.

Several go together and keep their order, as lines of an outline do. Who cannot go further
stays, and so does who stands behind them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Literal

from orgchart.model.draft import Draft
from orgchart.model.edits import move_role
from orgchart.model.order import keys_between
from orgchart.model.records import Id, Role

Step = Literal[-1, 1]


def step_among_colleagues(draft: Draft, ids: Iterable[Id], by: Step) -> None:
    """Let roles change places with the colleague before (-1) or after (1) them."""
    chosen = set(ids)
    for manager in dict.fromkeys(draft.role(id).reports_to for id in chosen):
        siblings = draft.reports(manager)
        wanted = _stepped(siblings[::-by], chosen)[::-by]
        if wanted != siblings:
            _put_in_order(draft, wanted, chosen)


def level_up(draft: Draft, ids: Iterable[Id]) -> None:
    """Let roles become colleagues of their managers, right after them; tops stay."""
    for id in reversed(_in_order(draft, ids)):
        manager = draft.find_role(draft.role(id).reports_to)
        if manager is not None:
            colleagues = [role.id for role in draft.reports(manager.reports_to)]
            after = colleagues[colleagues.index(manager.id) + 1 :]
            move_role(draft, id, manager.reports_to, before=after[0] if after else None)


def level_down(draft: Draft, ids: Iterable[Id]) -> None:
    """Let roles report to the nearest colleague before them who stays."""
    chosen = set(ids)
    managers = dict.fromkeys(draft.role(id).reports_to for id in chosen)
    for team in [draft.reports(manager) for manager in managers]:
        above: Role | None = None
        for role in team:
            if role.id not in chosen:
                above = role
            elif above is not None:
                move_role(draft, role.id, above.id)


def _stepped(siblings: Sequence[Role], chosen: set[Id]) -> list[Role]:
    """Every chosen one before the colleague before it, unless that is chosen, too."""
    wanted = list(siblings)
    for at in range(1, len(wanted)):
        before, here = wanted[at - 1], wanted[at]
        if here.id in chosen and before.id not in chosen:
            wanted[at - 1 : at + 1] = here, before
    return wanted


def _put_in_order(draft: Draft, wanted: Sequence[Role], chosen: set[Id]) -> None:
    """Give the chosen ones keys between the colleagues who stay; all, where two share a key."""
    stay = [role.rank for role in wanted if role.id not in chosen]
    if len(set(stay)) < len(stay):
        stay, chosen = [], {role.id for role in wanted}
    ends = iter([*stay, None])
    before, after = None, next(ends)
    for moves, group in groupby(wanted, key=lambda role: role.id in chosen):
        roles = list(group)
        if moves:
            for role, rank in zip(roles, keys_between(before, after, len(roles)), strict=True):
                draft.update(role.id, rank=rank)
        else:
            for _ in roles:
                before, after = after, next(ends)


def _in_order(draft: Draft, ids: Iterable[Id]) -> list[Id]:
    """Roles as they stand in the teams they are in."""
    chosen = set(ids)
    managers = dict.fromkeys(draft.role(id).reports_to for id in ids)
    return [role.id for each in managers for role in draft.reports(each) if role.id in chosen]
