"""One role on three sides, field by field."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from orgchart.importing.names import exact_key
from orgchart.importing.refresh.state import DEFAULTS, told_fields
from orgchart.importing.refresh.updates import FieldUpdate
from orgchart.importing.text import fold
from orgchart.model.fields import fields_of
from orgchart.model.records import Role

_OWN = "custom:"


class Compared(NamedTuple):
    """What the list changed, what both sides changed, and how much only the user did."""

    changes: tuple[FieldUpdate, ...]
    conflicts: tuple[FieldUpdate, ...]
    kept: int


def compared(
    before: Mapping[str, Any] | None, mine: Role, theirs: Role, fields: Iterable[str]
) -> Compared:
    """Compare the fields a list tells of. Without ``before`` every difference is the list's."""
    left, right = told_fields(mine), told_fields(theirs)
    base = left if before is None else before
    if left == right == base:
        return Compared((), (), 0)
    changes: list[FieldUpdate] = []
    conflicts: list[FieldUpdate] = []
    kept = 0
    for field in sorted(fields):
        old, own, new = (plain(field, side.get(field)) for side in (base, left, right))
        if own == new:
            continue
        if new == old:
            kept += 1
            continue
        update = FieldUpdate(
            field=field, label=label_of(field), before=base.get(field), mine=left.get(field),
            theirs=right.get(field),
        )  # fmt: skip
        (changes if own == old else conflicts).append(update)
    return Compared(tuple(changes), tuple(conflicts), kept)


def plain(field: str, value: Any) -> Any:
    """A value as it is compared: missing and default are one, people are their names."""
    if field == "holders":
        people = value if isinstance(value, list | tuple) else ()
        return [_person(each) for each in people if isinstance(each, dict)]
    if field == "dotted":
        lines = value if isinstance(value, list | tuple) else ()
        return sorted(str(each.get("manager")) for each in lines if isinstance(each, dict))
    default = DEFAULTS.get(field)
    if value is None or value == default:
        return None
    return list(value) if isinstance(value, tuple) else value


def label_of(field: str) -> str:
    """What a person calls a field."""
    described = fields_of(Role).get(field)
    return described.label if described else field.removeprefix(_OWN)


def people_kept(updates: Sequence[FieldUpdate], mine: Role) -> tuple[FieldUpdate, ...]:
    """The updates, in which people keep what the chart knows of them: photo, id, address."""
    known = msgspec.to_builtins(mine.holders)
    return tuple(
        msgspec.structs.replace(
            each, theirs=[_known(person, known) for person in each.theirs or ()]
        )
        if each.field == "holders"
        else each
        for each in updates
    )


def _known(person: Mapping[str, Any], known: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    who = _person(person)
    same = next((each for each in known if _same(_person(each), who)), {})
    return {**same, **person}


def _same(one: tuple[str, str], other: tuple[str, str]) -> bool:
    return bool((one[1] and one[1] == other[1]) or (one[0] and one[0] == other[0]))


def _person(holder: Mapping[str, Any]) -> tuple[str, str]:
    return exact_key(str(holder.get("name", ""))), fold(str(holder.get("email", "")))
