"""Photos and logos: who has which, and what a small picture is.

A photo's id is a mark of its bytes, so that one picture is there once, in every chart alike.
"""

from __future__ import annotations

from collections.abc import Iterable

from orgchart.model.records import (
    PHOTO_PREFIX,
    AnyRecord,
    Deviation,
    Id,
    MediaType,
    Person,
    Photo,
    Role,
    Settings,
)
from orgchart.translation import number, texts

tr = texts("Chart")

# What is stored fits into so many pixels a side; what is read may be larger, but no bomb.
MOST_PIXELS = 256
_MOST_PIXELS_READ = 1024
_MOST_BYTES = 1_000_000
_MARK_LENGTH = 16
_JPEG, _PNG = b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"
# Start of frame: of all markers of a JPEG those that tell the size.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def photo_of(data: bytes, alt: str = "") -> Photo:
    """The record of a JPEG or PNG file. Raises ValueError for anything else."""
    kind = media_type(data)
    if kind is None:
        raise ValueError("neither a JPEG nor a PNG file")
    from hashlib import sha256

    mark = sha256(data).hexdigest()[:_MARK_LENGTH]
    return Photo(id=PHOTO_PREFIX + mark, media_type=kind, alt=alt, data=data)


def photo_ids(record: AnyRecord | None) -> set[Id]:
    """The photos that a record names."""
    if isinstance(record, Role):
        return {holder.photo for holder in record.holders if holder.photo}
    if isinstance(record, Settings):
        return {record.logo} - {""}
    if isinstance(record, Deviation):
        return photo_ids(record.before) | photo_ids(record.after)
    return {record.holder.photo} - {""} if isinstance(record, Person) else set()


def used_photos(records: Iterable[AnyRecord | None]) -> set[Id]:
    """The photos that any of some records names."""
    return {id for record in records for id in photo_ids(record)}


def fault_of(photo: Photo) -> str:
    """Why a photo cannot be one, as half a sentence; nothing when it can."""
    size = picture_size(photo.data)
    if media_type(photo.data) != photo.media_type or size is None:
        return tr("this is no picture of the kind {kind}").format(kind=photo.media_type)
    if max(size) > _MOST_PIXELS_READ or len(photo.data) > _MOST_BYTES:
        return tr("a photo has at most {pixels} pixels a side and {bytes} bytes").format(
            pixels=number(_MOST_PIXELS_READ, ","), bytes=number(_MOST_BYTES, ",")
        )
    return ""


def media_type(data: bytes) -> MediaType | None:
    """What kind of picture file this begins like; None for none of ours."""
    if data.startswith(_JPEG):
        return "image/jpeg"
    return "image/png" if data.startswith(_PNG) else None


def picture_size(data: bytes) -> tuple[int, int] | None:
    """Width and height that a JPEG or PNG file tells, in pixels; None when it tells none."""
    if data.startswith(_PNG) and data[12:16] == b"IHDR" and len(data) > 24:
        size = int.from_bytes(data[16:20]), int.from_bytes(data[20:24])
    else:
        size = _jpeg_size(data) if data.startswith(_JPEG) else (0, 0)
    return size if min(size) > 0 else None


def _jpeg_size(data: bytes) -> tuple[int, int]:
    """From one marker to the next until the first frame."""
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        if data[at + 1] in _FRAMES:
            return int.from_bytes(data[at + 7 : at + 9]), int.from_bytes(data[at + 5 : at + 7])
        filler = data[at + 1] == 0xFF
        at += 1 if filler else 2 + int.from_bytes(data[at + 2 : at + 4])
    return 0, 0
