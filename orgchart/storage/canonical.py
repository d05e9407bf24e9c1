"""Equal records give equal bytes.

The encoder leaves a field out when its value *is* the default; a 1.0 or "a0" that was computed
is equal to the default and yet another object. A 1 is equal to 1.0 and written differently.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from operator import attrgetter
from typing import Annotated, Any, TypeVar, get_args, get_origin, get_type_hints

import msgspec

from orgchart.model.records import AnyRecord, Deviation, Holder, Person, Role, Settings

_Plan = tuple[tuple[str, Callable[[Any], Any], Any], ...]
_Struct = TypeVar("_Struct", bound=msgspec.Struct)


def all_canonical(records: list[AnyRecord]) -> list[AnyRecord]:
    """Every record in the one right way; a chart that is so already costs next to nothing."""
    roles = [record for record in records if isinstance(record, Role)]
    holders = [holder for role in roles for holder in role.holders]
    columns = [(roles, column) for column in _plan(Role)] + [(holders, c) for c in _plan(Holder)]
    if any(_is_loose(list(map(get, structs)), default) for structs, (_, get, default) in columns):
        return [canonical(record) for record in records]
    return [record if isinstance(record, Role) else canonical(record) for record in records]


def _is_loose(values: list[Any], default: Any) -> bool:
    if not isinstance(default, str) and int in set(map(type, values)):
        return True
    return default in [value for value in values if value is not default]


def canonical(record: AnyRecord) -> AnyRecord:
    """The record, or an equal one that is written in the one right way."""
    record = _settled(record)
    if isinstance(record, Role) and any(type(holder.fte) is int for holder in record.holders):
        holders = tuple(_settled(holder) for holder in record.holders)
        return msgspec.structs.replace(record, holders=holders)
    if isinstance(record, Deviation):
        sides = {name: side and canonical(side) for name, side in _sides(record)}
        return msgspec.structs.replace(record, **sides)
    if isinstance(record, Person):
        return msgspec.structs.replace(record, holder=_settled(record.holder))
    if isinstance(record, Settings) and (record.thresholds or record.workloads):
        thresholds = {name: float(value) for name, value in record.thresholds.items()}
        workloads = tuple(_settled(workload) for workload in record.workloads)
        return msgspec.structs.replace(record, thresholds=thresholds, workloads=workloads)
    return record


def _sides(record: Deviation) -> tuple[tuple[str, AnyRecord | None], ...]:
    return ("before", record.before), ("after", record.after)


def _settled(struct: _Struct) -> _Struct:
    right = {}
    for name, get, default in _plan(type(struct)):
        value = get(struct)
        if value is default:
            continue
        if value == default:
            right[name] = default
        elif type(value) is int:
            right[name] = float(value)
    return msgspec.structs.replace(struct, **right) if right else struct


@cache
def _plan(struct: type[msgspec.Struct]) -> _Plan:
    """Name, getter and default of the fields where equal need not be the same object."""
    hints = get_type_hints(struct, include_extras=True)
    return tuple(
        (field.name, attrgetter(field.name), field.default)
        for field in msgspec.structs.fields(struct)
        if float in _allowed(hints[field.name])
        or (isinstance(field.default, str) and field.default)
    )


def _allowed(hint: Any) -> set[Any]:
    """A type and, through unions and annotations, the types it allows."""
    if get_origin(hint) is Annotated:
        return _allowed(get_args(hint)[0])
    found = {hint}
    if get_origin(hint) not in (dict, tuple, list):
        for inner in get_args(hint):
            found |= _allowed(inner)
    return found
