"""Photos that a file names and does not hold, or holds and does not name: mended on opening."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from orgchart.model.photos import used_photos
from orgchart.model.records import AnyRecord, Deviation, Holder, Id, Person, Photo, Role, Settings
from orgchart.storage.unknown import holds_unknown
from orgchart.translation import number, texts

tr = texts("Files")


def mend_photos(records: list[AnyRecord]) -> tuple[list[AnyRecord], list[str]]:
    """The records with every photo that is named, and only these; and a sentence on each mend.

    What a newer version wrote may name photos where nobody looks here: then all of them stay.
    """
    there = {record.id for record in records if isinstance(record, Photo)}
    named = used_photos(records)
    missing, idle = named - there, there - named
    notes = []
    if missing:
        records = [_without(record, missing) for record in records]
        notes.append(_note_of_missing(len(missing)))
    if idle and not holds_unknown(records):
        records = [record for record in records if record.id not in idle]
        notes.append(_note_of_idle(len(idle)))
    return records, notes


def without_photos(record: AnyRecord) -> AnyRecord:
    """A record that names no photo."""
    return _without(record, used_photos([record]))


def _without(record: AnyRecord, gone: set[Id]) -> AnyRecord:
    if isinstance(record, Role) and any(holder.photo in gone for holder in record.holders):
        return msgspec.structs.replace(record, holders=_faceless(record.holders, gone))
    if isinstance(record, Person):
        return msgspec.structs.replace(record, holder=_faceless([record.holder], gone)[0])
    if isinstance(record, Settings) and record.logo in gone:
        return msgspec.structs.replace(record, logo="")
    if isinstance(record, Deviation):
        before, after = record.before, record.after
        return msgspec.structs.replace(
            record,
            before=before and _without(before, gone),
            after=after and _without(after, gone),
        )
    return record


def _faceless(holders: Sequence[Holder], gone: set[Id]) -> tuple[Holder, ...]:
    return tuple(
        msgspec.structs.replace(holder, photo="") if holder.photo in gone else holder
        for holder in holders
    )


def _note_of_missing(count: int) -> str:
    if count == 1:
        return tr("1 photo is named in the file and not held in it; initials stand in.")
    many = tr("{n} photos are named in the file and not held in it; initials stand in.")
    return many.format(n=number(count, ","))


def _note_of_idle(count: int) -> str:
    if count == 1:
        return tr("1 photo is held in the file and nobody’s; left out.")
    many = tr("{n} photos are held in the file and nobody’s; left out.")
    return many.format(n=number(count, ","))
