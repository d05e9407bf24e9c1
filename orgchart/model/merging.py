"""One record that two sides changed: what only one of them changed is taken, field by field.

Fields that say something together are taken together: where a post stands (manager and order),
and who is on it (people, seats, status). Fields that hold values by name are met name by name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

import msgspec

from orgchart.model.records import AnyRecord, Deviation, Role

_PLACE = ("reports_to", "rank")
_SEATING = ("holders", "seats", "vacant_seats", "status", "fte", "fte_total")
_ABSENT = object()


class Met(NamedTuple):
    """What two sides make of a record, and the fields both changed, in which mine is kept.

    ``whole`` says that it is no matter of fields: one side removed what the other changed, or
    both added it.
    """

    record: AnyRecord | None
    fields: tuple[str, ...] = ()
    whole: bool = False

    @property
    def clear(self) -> bool:
        """Whether nobody has to choose."""
        return not (self.fields or self.whole)


def meet(base: AnyRecord | None, mine: AnyRecord | None, other: AnyRecord | None) -> Met:
    """Both sides' changes of a record; where they contradict each other, mine."""
    if mine == other or other == base:
        return Met(mine)
    if mine == base:
        return Met(other)
    if base is None or mine is None or other is None or not type(base) is type(mine) is type(other):
        return Met(mine, whole=True)
    if isinstance(mine, Deviation):
        return _meet_deviations(base, mine, other)
    values: dict[str, Any] = {}
    fields: list[str] = []
    for group in _groups(type(mine)):
        taken, both = _meet_fields(group, base, mine, other)
        values |= taken
        fields += both
    return Met(msgspec.structs.replace(mine, **values) if values else mine, tuple(fields))


def _meet_deviations(base: AnyRecord, mine: Deviation, other: AnyRecord) -> Met:
    """What a scenario has otherwise, changed on two sides: the two records it tells of are met."""
    assert isinstance(base, Deviation)
    assert isinstance(other, Deviation)
    before = meet(base.before, mine.before, other.before).record
    after = meet(base.after, mine.after, other.after)
    kept = other.kept if mine.kept == base.kept else mine.kept
    met = msgspec.structs.replace(mine, before=before, after=after.record, kept=kept)
    return Met(met, () if after.clear else ("after",))


def differing(one: AnyRecord, other: AnyRecord) -> tuple[str, ...]:
    """The fields in which two records of a kind differ."""
    names = one.__struct_fields__
    return tuple([name for name in names if getattr(one, name) != getattr(other, name)])


@cache
def _groups(kind: type[AnyRecord]) -> tuple[tuple[str, ...], ...]:
    """The fields of a kind of record, those together that are taken together."""
    together = (_PLACE, _SEATING) if kind is Role else ()
    grouped = {name for group in together for name in group}
    return (*together, *((name,) for name in kind.__struct_fields__ if name not in grouped))


def _meet_fields(
    group: tuple[str, ...], base: AnyRecord, mine: AnyRecord, other: AnyRecord
) -> tuple[dict[str, Any], list[str]]:
    """What is to be taken from the other side, and the fields that both changed."""
    theirs = {name: getattr(other, name) for name in group}
    if not _changed(group, base, other):
        return {}, []
    if not _changed(group, base, mine):
        return theirs, []
    if group == _PLACE:
        return _meet_places(theirs, base, mine)
    if len(group) == 1 and isinstance(theirs[group[0]], dict):
        name = group[0]
        met, both = _meet_names(getattr(base, name), getattr(mine, name), theirs[name])
        return {name: met}, [name] if both else []
    return {}, [name for name in group if getattr(mine, name) != theirs[name]]


def _changed(group: tuple[str, ...], base: AnyRecord, side: AnyRecord) -> bool:
    return any(getattr(base, name) != getattr(side, name) for name in group)


def _meet_places(
    theirs: dict[str, Any], base: AnyRecord, mine: AnyRecord
) -> tuple[dict[str, Any], list[str]]:
    """A new manager counts more than a new order; two orders are nothing to ask about."""
    old, own, new = getattr(base, _PLACE[0]), getattr(mine, _PLACE[0]), theirs[_PLACE[0]]
    if own == old and new != old:
        return theirs, []
    return {}, [_PLACE[0]] if own != new != old else []


def _meet_names(
    base: Mapping[str, Any], mine: Mapping[str, Any], other: Mapping[str, Any]
) -> tuple[dict[str, Any], bool]:
    """Values by name, and whether any name was given different values."""
    met: dict[str, Any] = {}
    both = False
    for name in _names(mine, other):
        old, own, new = (side.get(name, _ABSENT) for side in (base, mine, other))
        both |= own != new and own != old != new
        value = new if own == old else own
        if value is not _ABSENT:
            met[name] = value
    return met, both


def _names(mine: Mapping[str, Any], other: Mapping[str, Any]) -> Iterator[str]:
    yield from mine
    yield from (name for name in other if name not in mine)
