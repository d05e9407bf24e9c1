"""A chart as the text of an `.orgchart` file, and back.

JSON Lines made for git: the head, then one record a line, sorted by id (photos last), keys in
fixed order, defaults left out, UTF-8. Equal charts give equal bytes; moving a role changes one
line. Why so: docs/decisions/0010-file-format.md.
"""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter

import msgspec

from orgchart.collector import collector_off
from orgchart.model.audience import Audience
from orgchart.model.chart import Chart
from orgchart.model.comment import Comment
from orgchart.model.errors import InputError
from orgchart.model.records import (
    Acceptance,
    AnyRecord,
    Deviation,
    Function,
    LastImport,
    Person,
    Photo,
    Role,
    Scenario,
    Settings,
    Unknown,
)
from orgchart.model.scenarios.mending import mend_scenarios
from orgchart.storage.canonical import all_canonical
from orgchart.storage.checks import find_fault
from orgchart.storage.head import CURRENT, Head, read_head, version_text, write_head
from orgchart.storage.lines import line_number, read_lines
from orgchart.storage.migrate import upgrades_from
from orgchart.storage.photos import mend_photos
from orgchart.storage.unknown import HEAD_ID, holds_unknown, to_raw, unknown_notes
from orgchart.translation import texts

tr = texts("Files")

_ENCODER = msgspec.json.Encoder(order="deterministic")
_DECODER = msgspec.json.Decoder(
    Role
    | Person
    | Function
    | Settings
    | Photo
    | Acceptance
    | LastImport
    | Comment
    | Audience
    | Scenario
    | Deviation
)
# So much in one call takes a few milliseconds, in which no other thread can go on.
_TOGETHER = 2_000  # records
_BYTES_TOGETHER = 300_000
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class Loaded(msgspec.Struct, frozen=True, kw_only=True):
    """A chart that was read, sentences a person should know, and the file's format version."""

    chart: Chart
    notes: tuple[str, ...] = ()
    version: str = version_text(CURRENT)


def encode(chart: Chart) -> bytes:
    """The chart as the bytes of a file."""
    return _head_line(chart) + b"\n" + encode_records(list(chart.records.values()))


def encode_records(records: list[AnyRecord]) -> bytes:
    """Records as sorted lines, each with its end."""
    with collector_off():
        lines = all_canonical(sorted(records, key=attrgetter("id")))
        if holds_unknown(lines):
            lines = sorted((line for line in lines if line.id != HEAD_ID), key=_place)
            return _ENCODER.encode_lines([_writable(line) for line in lines])
        photos = [line for line in lines if isinstance(line, Photo)]
        if photos:
            lines = [*(line for line in lines if not isinstance(line, Photo)), *photos]
        parts = [
            _ENCODER.encode_lines(lines[start : start + _TOGETHER])
            for start in range(0, len(lines), _TOGETHER)
        ]
        return b"".join(parts)


def decode(data: bytes, name: str = "The chart") -> Loaded:
    """Read the bytes of a file; sentences call it ``name``.

    Raises InputError, one sentence with line and field, for anything that is not a chart.
    """
    if not data or data.isspace():
        raise InputError(tr("{name} is empty.").format(name=name))
    first, _, body = data.removeprefix(_BYTE_ORDER_MARK).partition(b"\n")
    with collector_off():
        head = read_head(first, name)
        records, notes = _records(body, head, name)
        if b'"photo"' in body or b'"logo"' in body:
            records, mends = mend_photos(records)
            notes += mends
        chart = Chart(records)
        _refuse_faults(records, chart, body, name)
        if b'"deviation"' in body:
            mended, mends = mend_scenarios(chart.records, chart)
            chart = chart if not mends else Chart(mended.values())
            notes += mends
    return Loaded(chart=chart, notes=tuple(notes), version=version_text(head.version))


def _place(record: AnyRecord) -> tuple[bool, str]:
    if isinstance(record, Unknown):
        return False, str(record.raw.get("id", ""))
    return isinstance(record, Photo), record.id


def _writable(record: AnyRecord) -> AnyRecord | msgspec.Raw:
    if holds_unknown([record]):
        # Without sorting: what is not ours keeps the order of its keys.
        return msgspec.Raw(msgspec.json.encode(to_raw(record)))
    return record


def _head_line(chart: Chart) -> bytes:
    found = chart.records.get(HEAD_ID)
    if not isinstance(found, Unknown):
        return write_head()
    head = read_head(msgspec.json.encode(found.raw), "The chart")
    return write_head(head.version, head.extra)


def _records(body: bytes, head: Head, name: str) -> tuple[list[AnyRecord], list[str]]:
    """The records, and notes on what is kept without being known."""
    upgrades = upgrades_from(head.version, name)
    plain = None if upgrades or head.version > CURRENT or head.extra else _plain_records(body)
    if plain is not None:
        return plain, []
    records = read_lines(body, upgrades, name)
    if head.version > CURRENT or head.extra:
        raw = {"orgchart": version_text(max(head.version, CURRENT)), **head.extra}
        records.append(Unknown(id=HEAD_ID, kind="head", raw=raw))
    return records, [*_head_notes(head), *unknown_notes(records)]


def _plain_records(body: bytes) -> list[AnyRecord] | None:
    """The records at full speed, or None when something needs a closer look."""
    if b'"extra"' in body:
        return None
    try:
        return _decode_lines(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def _decode_lines(body: bytes) -> list[AnyRecord]:
    records: list[AnyRecord] = []
    view, start = memoryview(body), 0
    while start < len(body):
        end = body.find(b"\n", start + _BYTES_TOGETHER) + 1 or len(body)
        records += _DECODER.decode_lines(view[start:end])
        start = end
    return records


def _refuse_faults(records: list[AnyRecord], chart: Chart, body: bytes, name: str) -> None:
    fault = find_fault(records, chart)
    if fault is not None:
        line = line_number(body, fault.index)
        raise InputError(
            tr("{name}, line {line}, field “{field}”: {text}.").format(
                name=name, line=line, field=fault.field, text=fault.text
            )
        )


def _head_notes(head: Head) -> Iterator[str]:
    own, its = version_text(CURRENT), version_text(head.version)
    if head.version > CURRENT:
        yield tr(
            "The file has version {its} of the chart format, this program knows {own}."
        ).format(its=its, own=own)
    elif head.version < CURRENT:
        yield tr(
            "The file has version {its} of the chart format and becomes {own} when saved."
        ).format(its=its, own=own)
    if head.extra:
        yield tr("Not known here and kept: {extra} in the first line.").format(
            extra=", ".join(sorted(head.extra))
        )
