"""The lines of a journal: number, checksum, and what they say."""

from __future__ import annotations

from typing import Any
from zlib import crc32

import msgspec

from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.records import AnyRecord
from orgchart.storage.codec import encode_records
from orgchart.storage.head import CURRENT, version_text
from orgchart.storage.lines import explain
from orgchart.storage.unknown import from_raw, to_raw
from orgchart.translation import texts

tr = texts("Files")

_CHECK = 8  # hexadecimal digits of the checksum, then a blank


class Start(msgspec.Struct, frozen=True, kw_only=True, tag="journal"):
    """The first line: the version of its records and the fingerprint of the chart."""

    version: str
    base: str


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One change: the records as they are afterwards, and the ids that are gone."""

    after: list[AnyRecord]
    gone: list[str] = []


class _RawEntry(msgspec.Struct, omit_defaults=True, tag="change", forbid_unknown_fields=True):
    after: list[dict[str, Any]] = []
    gone: list[str] = []


class _Line(msgspec.Struct, forbid_unknown_fields=True):
    n: int
    what: Start | _RawEntry


class Entries(msgspec.Struct, frozen=True, kw_only=True):
    """A journal that was read: how far it is whole, in bytes, and what was dropped."""

    start: Start
    entries: list[Entry]
    size: int
    notes: tuple[str, ...] = ()


def fingerprint(chart: Chart) -> str:
    """A mark that two charts share when they hold the same records."""
    from hashlib import sha256

    return sha256(encode_records(list(chart.records.values()))).hexdigest()


def write_entry(number: int, entry: Start | Entry) -> bytes:
    """One line with its end."""
    what = entry if isinstance(entry, Start) else _raw(entry)
    text = msgspec.json.encode(_Line(n=number, what=what))
    return b"%08x %b\n" % (crc32(text), text)


def read_entries(data: bytes, name: str) -> Entries:
    """Read a whole journal; only its last line may be cut off.

    Raises InputError with the number of the first damaged line.
    """
    *whole, torn = data.split(b"\n")
    lines = [_read(line, number, name) for number, line in enumerate(whole, 1)]
    if not lines or not isinstance(lines[0], Start):
        raise InputError(tr("{name} is no journal of edits.").format(name=name))
    if lines[0].version != version_text(CURRENT):
        raise InputError(
            tr(
                "{name} was written by another version of this program ({version}); "
                "recover the edits with that one."
            ).format(name=name, version=lines[0].version)
        )
    note = tr("The last edit in {name} was cut off by the crash and is lost.").format(name=name)
    return Entries(
        start=lines[0],
        entries=[line for line in lines if isinstance(line, Entry)],
        size=len(data) - len(torn),
        notes=(note,) if torn else (),
    )


def _raw(entry: Entry) -> _RawEntry:
    return _RawEntry(after=[to_raw(record) for record in entry.after], gone=entry.gone)


def _read(line: bytes, number: int, name: str) -> Start | Entry:
    check, text = line[:_CHECK], line[_CHECK + 1 :]
    if check != b"%08x" % crc32(text):
        raise InputError(
            tr("{name}, line {number}: the line is damaged; nothing was recovered.").format(
                name=name, number=number
            )
        )
    try:
        return _entry(msgspec.json.decode(text, type=_Line), number)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise InputError(
            tr("{name}, line {number}{explain}.").format(
                name=name, number=number, explain=explain(error, text)
            )
        ) from None


def _entry(line: _Line, number: int) -> Start | Entry:
    if line.n != number - 1:
        raise msgspec.ValidationError(tr("Lines before it are missing"))
    if isinstance(line.what, Start):
        return line.what
    return Entry(after=[from_raw(raw) for raw in line.what.after], gone=line.what.gone)
