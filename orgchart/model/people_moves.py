"""Who is where after a change and was elsewhere before: people apart from their posts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

import msgspec

from orgchart.model.chart import Chart
from orgchart.model.records import Holder, Id
from orgchart.model.waiting import called, is_somebody

# A move is from post to post, a swap one of two that cross; "placed" had none before, "not
# placed" has none after; who joined or left is in one of the charts only.
MoveKind = Literal["moved", "swapped", "placed", "not placed", "joined", "left"]
WAITING = ""
_KEYS: tuple[Callable[[Holder], str], ...] = (
    lambda holder: holder.id,
    lambda holder: holder.email.casefold(),
    lambda holder: " ".join(holder.name.split()).casefold(),
)


class PersonMove(msgspec.Struct, frozen=True, kw_only=True):
    """One person who is elsewhere: from a role to a role, either None for no post."""

    name: str
    kind: MoveKind
    before: Id | None = None
    after: Id | None = None


class _At(NamedTuple):
    """A person and where they are: a role, or `WAITING`."""

    holder: Holder
    place: Id


def people_moves(before: Chart, after: Chart) -> list[PersonMove]:
    """Everyone who is elsewhere, known by id, else by e-mail address, else by name.

    Who stays in a post is no move, however the post moves. Sorted by name.
    """
    old, new = _apart(before, after)
    pairs: list[tuple[_At, _At]] = []
    for key in _KEYS:
        found = _matched(old, new, key)
        pairs += found
        old = _without(old, [one for one, _ in found])
        new = _without(new, [other for _, other in found])
    moved = {(one.place, other.place) for one, other in pairs}
    moves = [_move(one, other, moved) for one, other in pairs if one.place != other.place]
    moves += [
        PersonMove(name=called(at.holder), kind="left", before=at.place or None) for at in old
    ]
    moves += [
        PersonMove(name=called(at.holder), kind="joined", after=at.place or None) for at in new
    ]
    return sorted(moves, key=lambda move: (move.name.casefold(), move.before or ""))


def _apart(before: Chart, after: Chart) -> tuple[list[_At], list[_At]]:
    """The people of each side who are not in the same place on the other, as they are."""
    old: list[_At] = []
    new: list[_At] = []
    for place in before.roles.keys() | after.roles.keys():
        one, other = before.roles.get(place), after.roles.get(place)
        if one is not None and other is not None and one.holders is other.holders:
            continue
        there = one.holders if one else ()
        here = other.holders if other else ()
        if there != here:
            old += [_At(holder, place) for holder in there if is_somebody(holder)]
            new += [_At(holder, place) for holder in here if is_somebody(holder)]
    gone = before.not_placed.keys() - after.not_placed.keys()
    come = after.not_placed.keys() - before.not_placed.keys()
    old += [_At(before.not_placed[id].holder, WAITING) for id in gone]
    new += [_At(after.not_placed[id].holder, WAITING) for id in come]
    return old, new


def _matched(old: list[_At], new: list[_At], key: Callable[[Holder], str]) -> list[tuple[_At, _At]]:
    """Who is the same on both sides by a key that only one person has on each side.

    Of several with one key those in the same place are the same.
    """
    theirs: dict[str, list[_At]] = defaultdict(list)
    for at in new:
        theirs[key(at.holder)].append(at)
    ours: dict[str, list[_At]] = defaultdict(list)
    for at in old:
        ours[key(at.holder)].append(at)
    pairs: list[tuple[_At, _At]] = []
    for name, some in ours.items():
        if name:
            pairs += _paired(some, theirs.get(name, []))
    return pairs


def _paired(ours: list[_At], theirs: list[_At]) -> Iterator[tuple[_At, _At]]:
    here = {at.place: at for at in theirs}
    stayed = [(at, here[at.place]) for at in ours if at.place in here]
    yield from stayed
    one = [at for at in ours if at.place not in here]
    kept = {other.place for _, other in stayed}
    other = [at for at in theirs if at.place not in kept]
    if len(one) == len(other) == 1:
        yield one[0], other[0]


def _without(people: list[_At], gone: list[_At]) -> list[_At]:
    matched = {id(at) for at in gone}
    return [at for at in people if id(at) not in matched]


def _move(one: _At, other: _At, moved: set[tuple[Id, Id]]) -> PersonMove:
    kind: MoveKind = "moved"
    if WAITING in (one.place, other.place):
        kind = "placed" if one.place == WAITING else "not placed"
    elif (other.place, one.place) in moved:
        kind = "swapped"
    return PersonMove(
        name=called(other.holder),
        kind=kind,
        before=one.place or None,
        after=other.place or None,
    )
