"""What a newer version wrote and this one does not know is kept, and written back.

Unknown fields of a record go to its ``extra``, those of a part of it (a holder, a dotted line)
to the part's; a record of an unknown kind becomes an `Unknown`. Raw dicts here are records as
JSON tells them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain
from typing import Any, get_args, get_type_hints

import msgspec

from orgchart.model.audience import Audience
from orgchart.model.comment import Comment
from orgchart.model.records import (
    Acceptance,
    AnyRecord,
    Deviation,
    Function,
    LastImport,
    Part,
    Person,
    Photo,
    Record,
    Role,
    Scenario,
    Settings,
    Unknown,
)
from orgchart.translation import number, texts

tr = texts("Files")

_Known = (
    type[Role]
    | type[Person]
    | type[Function]
    | type[Settings]
    | type[Photo]
    | type[Acceptance]
    | type[LastImport]
    | type[Comment]
    | type[Audience]
    | type[Scenario]
    | type[Deviation]
)
KINDS: dict[str, _Known] = {
    "role": Role,
    "person": Person,
    "function": Function,
    "settings": Settings,
    "photo": Photo,
    "acceptance": Acceptance,
    "import": LastImport,
    "comment": Comment,
    "audience": Audience,
    "scenario": Scenario,
    "deviation": Deviation,
}
_SIDES = ("before", "after")
HEAD_ID = "unknown/:head"
_DEEPEST = 64


@cache
def parts_of(record: type[Record]) -> dict[str, type[Part]]:
    """The fields of a record type that hold parts (one or a tuple of them), and their type."""
    hints = get_type_hints(record)
    found = ((name, (hints[name], *get_args(hints[name]))) for name in record.__struct_fields__)
    return {
        name: kind
        for name, kinds in found
        for kind in kinds
        if isinstance(kind, type) and issubclass(kind, Part)
    }


def from_raw(raw: dict[str, Any]) -> AnyRecord:
    """The record that a raw dict tells. Raises msgspec.ValidationError, naming the field."""
    kind = raw.get("type")
    if not isinstance(kind, str):
        raise msgspec.ValidationError("Expected `str` - at `$.type`")
    if kind not in KINDS:
        refuse_too_deep(raw)
        return Unknown(id=f"unknown/{raw.get('id', kind)}", kind=kind, raw=raw)
    record = KINDS[kind]
    known, extra = _split(raw, record)
    known.pop("type")
    if record is Deviation:
        return _deviation(raw, known, extra)
    for name, part in parts_of(record).items():
        if name in known:
            known[name] = _part_from_raw(known[name], part)
    refuse_too_deep(extra)
    return msgspec.convert({**known, "extra": extra}, record)


def _deviation(raw: dict[str, Any], known: dict[str, Any], extra: dict[str, Any]) -> AnyRecord:
    """A deviation with its two records; of a kind that is not known here, it is not either."""
    sides = {name: known.get(name) for name in _SIDES}
    if any(isinstance(side, dict) and side.get("type") not in KINDS for side in sides.values()):
        refuse_too_deep(raw)
        return Unknown(id=f"unknown/{raw.get('id')}", kind="deviation", raw=raw)
    refuse_too_deep(extra)
    records = {name: from_raw(side) for name, side in sides.items() if isinstance(side, dict)}
    bare = {**known, **{name: msgspec.to_builtins(each) for name, each in records.items()}}
    checked = msgspec.convert({**bare, "extra": extra}, Deviation)
    return msgspec.structs.replace(checked, **records)


def to_raw(record: AnyRecord) -> dict[str, Any]:
    """The dict that `from_raw` reads, its unknown fields back in their place, at the end."""
    if isinstance(record, Unknown):
        return record.raw
    if isinstance(record, Deviation):
        return _raw_deviation(record)
    raw: dict[str, Any] = msgspec.to_builtins(record, order="deterministic")
    raw.pop("extra", None)
    for name in parts_of(type(record)).keys() & raw.keys():
        value = raw[name]
        for part in value if isinstance(value, list | tuple) else [value]:
            part.update(part.pop("extra", ()))
    return {**raw, **record.extra}


def _raw_deviation(record: Deviation) -> dict[str, Any]:
    sides = {name: getattr(record, name) for name in _SIDES}
    kept = {"kept": True} if record.kept else {}
    told = {name: to_raw(side) for name, side in sides.items() if side is not None}
    return {"type": "deviation", "id": record.id, **told, **kept, **record.extra}


def holds_unknown(records: Sequence[AnyRecord]) -> bool:
    """Whether one must go through `to_raw`, because there is something of a newer version."""
    roles = [record for record in records if isinstance(record, Role)]
    others = [record for record in records if not isinstance(record, Role)]
    return bool(
        [role for role in roles if role.extra]
        or [holder for role in roles for holder in role.holders if holder.extra]
        or [line for role in roles for line in role.dotted if line.extra]
        or [record for record in others if isinstance(record, Unknown) or record.extra]
        or [part for record in others for part in parts(record) if part.extra]
        or _sides_hold_unknown(others)
    )


def _sides_hold_unknown(records: Sequence[AnyRecord]) -> bool:
    """Whether a side of a deviation holds something of a newer version."""
    deviations = [record for record in records if isinstance(record, Deviation)]
    sides = [side for each in deviations for side in (each.before, each.after) if side]
    return bool(sides) and holds_unknown(sides)


def parts(record: AnyRecord) -> Iterator[Part]:
    """The parts a record has: its holders and dotted lines, a template's description."""
    for name in parts_of(type(record)):
        value = getattr(record, name)
        if value is not None:
            yield from value if isinstance(value, tuple) else [value]


def unknown_notes(records: list[AnyRecord]) -> list[str]:
    """One sentence for each kind of thing that is kept without being understood."""
    fields: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    for record in records:
        if isinstance(record, Unknown):
            kinds[record.kind] += record.id != HEAD_ID
            continue
        names = chain(record.extra, *((name for name, _ in part.extra) for part in parts(record)))
        fields.update(names)
    return [
        *(_note_of_field(name, count) for name, count in sorted(fields.items())),
        *(_note_of_kind(kind, count) for kind, count in sorted(kinds.items()) if count),
    ]


def refuse_too_deep(value: Any) -> None:
    """Raises msgspec.ValidationError for lists within lists that could not be written again."""
    level = [value]
    for _ in range(_DEEPEST):
        nested = [v for v in level if isinstance(v, dict | list)]
        if not nested:
            return
        level = [c for v in nested for c in (v.values() if isinstance(v, dict) else v)]
    raise msgspec.ValidationError(tr("Nested more than {deepest} deep").format(deepest=_DEEPEST))


def _part_from_raw(value: Any, part: type[Part]) -> Any:
    if isinstance(value, list):
        return [_part_from_raw(each, part) for each in value]
    if not isinstance(value, dict):
        return value
    known, extra = _split(value, part)
    refuse_too_deep(extra)
    return {**known, "extra": list(extra.items())}


def _split(
    raw: dict[str, Any], struct: type[Record] | type[Part]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """The fields a struct knows, and the others. "extra" is a name inside the program only."""
    own = {*struct.__struct_fields__, "type"} - {"extra"}
    known = {name: value for name, value in raw.items() if name in own}
    return known, {name: value for name, value in raw.items() if name not in own}


def _note_of_field(name: str, count: int) -> str:
    if count == 1:
        text = tr("The field “{name}”, in 1 place, is not known here; it is kept.")
    else:
        text = tr("The field “{name}”, in {n} places, is not known here; it is kept.")
    return text.format(name=name, n=number(count))


def _note_of_kind(kind: str, count: int) -> str:
    if count == 1:
        text = tr("1 record of the kind “{kind}” cannot be shown here; it is kept.")
    else:
        text = tr("{n} records of the kind “{kind}” cannot be shown here; they are kept.")
    return text.format(kind=kind, n=number(count))
