"""Writes what was agreed of a newer list into a draft: one step that can be undone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

import msgspec

from orgchart.importing.refresh.updates import (
    KEEP,
    LEAVE,
    MINE,
    REMOVE,
    SEAT,
    SUCCESSOR,
    TAKE,
    VACATE,
    FieldUpdate,
    Refresh,
    Update,
)
from orgchart.importing.refresh.waiting import seat_waiting, write_waiting
from orgchart.importing.text import fold
from orgchart.model.draft import Draft
from orgchart.model.edits import move_role, rank_for, remove_role
from orgchart.model.records import Holder, Id, LastImport, Role

_OWN = "custom:"
_NOTHING = frozenset((LEAVE, KEEP, MINE))


def apply_refresh(
    draft: Draft, refresh: Refresh, decisions: Mapping[str, str] | None = None
) -> list[Update]:
    """Write the updates into a draft; ``decisions`` say by their ids what is not as by default.

    What the list said is remembered in the chart, also of what was left. Gives the updates that
    could not be: a move that would close a circle with one that was kept.
    """
    decided = decisions or {}
    agreed = [(update, decided.get(update.id, update.default)) for update in refresh.updates]
    taken = [(update, choice) for update, choice in agreed if choice not in _NOTHING]
    wanted = [(u, choice) for u, choice in taken if u.role not in draft.chart.not_placed]
    for update, _ in taken:
        if update.role in draft.chart.not_placed:
            write_waiting(draft, update)
    heirs = {c.removeprefix(SUCCESSOR) for _, c in wanted if c.startswith(SUCCESSOR)}
    newcomers = [
        update for update, choice in wanted
        if update.kind in ("joined", "removed") and choice == TAKE and update.key not in heirs
    ]  # fmt: skip
    _add(draft, refresh, newcomers)
    places: dict[Id, Id] = {}
    for update, choice in sorted(wanted, key=lambda each: each[0].kind != "left"):
        places |= _write(draft, refresh, update, choice)  # a seat falls vacant, then it is taken
    stuck = _move(draft, refresh, [update for update, _ in wanted], places)
    for update, choice in wanted:
        if update.kind == "left" and choice == REMOVE:
            _remove(draft, update)
    seat_waiting(draft, [*(update.role for update, _ in wanted), *places.values()])
    draft.put(_with_places(refresh.state, places))
    return stuck


def _with_places(state: LastImport, places: Mapping[Id, Id]) -> LastImport:
    """What is remembered, with the cards of those who got another's."""
    moved = {key: {**state.rows[key], "role": role} for key, role in places.items()}
    return msgspec.structs.replace(state, rows={**state.rows, **moved}) if moved else state


def _add(draft: Draft, refresh: Refresh, updates: Iterable[Update]) -> None:
    """Newcomers at the top first; where they belong comes after all are there."""
    roles = [refresh.roles[update.key] for update in updates]
    coming = {role.id for role in roles}
    for role in roles:
        manager = _present(draft, refresh, role.reports_to, coming)
        dotted = tuple(
            line for line in role.dotted
            if line.manager in coming or draft.find_role(line.manager) is not None
        )  # fmt: skip
        draft.put(
            msgspec.structs.replace(
                role, reports_to=manager, rank=rank_for(draft, manager, None), dotted=dotted
            )
        )


def _present(draft: Draft, refresh: Refresh, manager: Id | None, coming: set[Id]) -> Id | None:
    """The manager, or the nearest above who is there: some were left out."""
    above = {role.id: role.reports_to for role in refresh.roles.values()}
    seen: set[Id] = set()
    while manager is not None and manager not in coming and draft.find_role(manager) is None:
        if manager in seen:
            return None
        seen.add(manager)
        manager = above.get(manager)
    return manager


def _write(draft: Draft, refresh: Refresh, update: Update, choice: str) -> dict[Id, Id]:
    """Write one update but for moves; gives the cards of rows that got another's."""
    if update.kind == "joined" and choice.startswith(SEAT):
        card = choice.removeprefix(SEAT)
        _take_a_seat(draft, card, refresh.roles[update.key].holders)
        return {update.key: card}
    if update.kind == "left":
        return _leave(draft, refresh, update, choice)
    if _is_of_a_card(update):
        return {update.key: _own_card(draft, refresh, update)}
    if update.kind in ("moved", "changed", "conflict"):
        _set_fields(draft, update)
    return {}


def _is_of_a_card(update: Update) -> bool:
    """Whether one person of a card of several moved, not the card."""
    return update.id != f"moved {update.role}" and update.kind == "moved"


def _set_fields(draft: Draft, update: Update) -> None:
    role = draft.role(update.role)
    values: dict[str, Any] = {}
    custom = dict(role.custom)
    for each in update.fields:
        if each.field == "reports_to":
            continue  # moves need each other and come last
        if each.field.startswith(_OWN):
            name = each.field.removeprefix(_OWN)
            custom.pop(name, None)
            custom |= {name: each.theirs} if each.theirs else {}
        else:
            values[each.field] = _value(draft, each)
    draft.put(_sound(msgspec.structs.replace(role, **values, custom=custom)))


def _value(draft: Draft, update: FieldUpdate) -> Any:
    """A field's value from the plain one; lines to roles that were left out are not there."""
    field = _fields()[update.field]
    if update.theirs is None:
        return field.default
    value = msgspec.convert(update.theirs, field.type)
    if update.field == "dotted":
        return tuple(line for line in value if draft.find_role(line.manager) is not None)
    return value


@cache
def _fields() -> dict[str, msgspec.structs.FieldInfo]:
    return {field.name: field for field in msgspec.structs.fields(Role)}


def _sound(role: Role) -> Role:
    """Seats and vacancies that go together: the list may say one and not the other."""
    vacant = min(role.vacant_seats, role.seats) if role.status == "filled" else 0
    return msgspec.structs.replace(role, vacant_seats=vacant)


def _take_a_seat(draft: Draft, card: Id, people: tuple[Holder, ...]) -> None:
    """Somebody joins a card of several seats: on a vacant seat, else on one more."""
    role = draft.role(card)
    more = 0 if role.vacant_seats else 1
    draft.update(
        card, holders=(*role.holders, *people), seats=role.seats + more, status="filled",
        vacant_seats=max(0, role.vacant_seats - 1),
    )  # fmt: skip


def _leave(draft: Draft, refresh: Refresh, update: Update, choice: str) -> dict[Id, Id]:
    role = draft.role(update.role)
    if choice.startswith(SUCCESSOR):
        key = choice.removeprefix(SUCCESSOR)
        heir = refresh.roles[key]
        draft.update(role.id, holders=heir.holders, status=heir.status, fte=heir.fte)
        return {key: role.id}
    if update.fields:
        _empty_seat(draft, role, update, less=choice == REMOVE)
    elif choice == VACATE:
        draft.update(role.id, holders=(), status="vacant", vacant_seats=0)
    return {}


def _empty_seat(draft: Draft, role: Role, update: Update, *, less: bool) -> None:
    """The seat of somebody who left is vacant, or gone."""
    gone = [msgspec.convert(each, Holder) for field in update.fields for each in field.mine]
    holders = tuple(each for each in role.holders if each not in gone)
    draft.update(
        role.id, holders=holders, seats=role.seats - less,
        vacant_seats=role.vacant_seats + (not less),
    )  # fmt: skip


def _own_card(draft: Draft, refresh: Refresh, update: Update) -> Id:
    """Who alone of a card moved or has a new title: a card of their own; its id."""
    card, own = draft.role(update.role), refresh.roles[update.key]
    names = {fold(holder.name) for holder in own.holders}
    holders = tuple(each for each in card.holders if fold(each.name) not in names)
    draft.update(card.id, holders=holders, seats=card.seats - 1)
    manager = _present(draft, refresh, own.reports_to, set())
    id = update.key if draft.get(update.key) is None else f"{update.key}-{card.id}"
    draft.put(
        msgspec.structs.replace(
            own, id=id, reports_to=manager, rank=rank_for(draft, manager, None), dotted=()
        )
    )
    return id


def _remove(draft: Draft, update: Update) -> None:
    role = draft.find_role(update.role)
    if role is not None and not update.fields:
        draft.update(role.id, holders=())  # who left the firm does not wait for another post
        remove_role(draft, role.id)


def _move(
    draft: Draft, refresh: Refresh, updates: Iterable[Update], places: Mapping[Id, Id]
) -> list[Update]:
    """Move roles, each as soon as it closes no circle; gives those that always would."""
    cards = {refresh.roles[key].id: role for key, role in places.items()}
    waiting = [
        (update, cards.get(field.theirs, field.theirs))
        for update in updates
        for field in update.fields
        if field.field == "reports_to" and not _is_of_a_card(update)
    ]
    while waiting:
        later = [each for each in waiting if not _moved(draft, each[0].role, each[1])]
        if len(later) == len(waiting):
            break
        waiting = later
    return [update for update, _ in waiting]


def _moved(draft: Draft, role: Id, manager: Id | None) -> bool:
    """Move a role, unless its manager is not there or below it."""
    if manager is not None and (
        draft.find_role(manager) is None or _is_below(draft, manager, role)
    ):
        return False
    if draft.role(role).reports_to != manager:
        move_role(draft, role, manager)
    return True


def _is_below(draft: Draft, id: Id, top: Id) -> bool:
    """Whether a role is another, or below it."""
    at: Id | None = id
    while at is not None:
        if at == top:
            return True
        role = draft.find_role(at)
        at = role.reports_to if role else None
    return False
