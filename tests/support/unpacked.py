"""Everything that is in a file, however it is packed: archives, streams, chunks, encoded text."""

from __future__ import annotations

import re
import zlib
from base64 import b64decode
from binascii import Error
from collections.abc import Iterator
from io import BytesIO
from zipfile import ZipFile

from pypdf import PdfReader
from pypdf.generic import IndirectObject, StreamObject

_BASE64 = re.compile(rb"[A-Za-z0-9+/]{64,}={0,2}")


def unpacked(data: bytes) -> Iterator[bytes]:
    """The bytes of a file, and of all that is packed in it, at any depth."""
    yield data
    if data.startswith(b"PK\x03\x04"):
        yield from _of_zip(data)
    elif data.startswith(b"%PDF"):
        yield from _of_pdf(data)
    elif data.startswith(b"\x89PNG"):
        yield from _of_png(data)
    elif not data.startswith(b"\xff\xd8"):
        yield from _of_text(data)


def _of_zip(data: bytes) -> Iterator[bytes]:
    with ZipFile(BytesIO(data)) as archive:
        yield archive.comment
        for entry in archive.infolist():
            yield entry.filename.encode()
            yield entry.comment + entry.extra
            yield from unpacked(archive.read(entry))


def _of_pdf(data: bytes) -> Iterator[bytes]:
    reader = PdfReader(BytesIO(data))
    for number in range(1, int(reader.trailer["/Size"])):  # type: ignore[call-overload]
        found = reader.get_object(IndirectObject(number, 0, reader))
        yield repr(found).encode()
        if isinstance(found, StreamObject):
            yield found._data
            yield from unpacked(found.get_data())
    for page in reader.pages:
        yield page.extract_text().encode()
    yield repr(dict(reader.metadata or {})).encode()


def _of_png(data: bytes) -> Iterator[bytes]:
    at = 8
    while at < len(data):
        length, name = int.from_bytes(data[at : at + 4]), data[at + 4 : at + 8]
        body = data[at + 8 : at + 8 + length]
        yield name + body
        if name in (b"zTXt", b"iTXt", b"iCCP"):
            yield from _inflated(body)
        at += 12 + length


def _inflated(body: bytes) -> Iterator[bytes]:
    start = body.find(b"x")
    while start >= 0:
        try:
            yield zlib.decompress(body[start:])
        except zlib.error:
            start = body.find(b"x", start + 1)
        else:
            return


def _of_text(data: bytes) -> Iterator[bytes]:
    for found in _BASE64.finditer(data):
        try:
            inner = b64decode(found[0])
        except Error:
            continue
        yield from unpacked(inner)
