"""Workbooks in the formats that no library of ours writes, made byte by byte."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from struct import pack
from xml.sax.saxutils import escape

Rows = Sequence[Sequence[str | float | None]]
Spans = Sequence[tuple[tuple[int, int], tuple[int, int]]]

_RELATIONS = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    "{}</Relationships>"
)
_RELATION = (
    '<Relationship Id="rId{0}" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships/{1}" Target="{2}"/>'
)


def archive(members: dict[str, str | bytes]) -> bytes:
    """A zip archive with these members."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(name, content)
    return stream.getvalue()


# --- .xlsb: records of type, length and content -----------------------------------------------


def _record(kind: int, content: bytes = b"") -> bytes:
    head = bytes([kind]) if kind < 128 else bytes([(kind & 0x7F) | 0x80, kind >> 7])
    size, length = len(content), b""
    while True:
        length += bytes([(size & 0x7F) | (0x80 if size > 0x7F else 0)])
        size >>= 7
        if not size:
            return head + length + content


def _wide(text: str) -> bytes:
    return pack("<I", len(text)) + text.encode("utf-16-le")


def _cell(column: int, value: str | float, texts: dict[str, int]) -> bytes:
    place = pack("<II", column, 0)
    if isinstance(value, str):
        return _record(7, place + pack("<I", texts.setdefault(value, len(texts))))
    return _record(5, place + pack("<d", value))


def _shared(texts: dict[str, int]) -> bytes:
    items = b"".join(_record(19, b"\0" + _wide(text)) for text in texts)
    return _record(159, pack("<II", len(texts), len(texts))) + items + _record(160)


def _sheet(rows: Rows, texts: dict[str, int], merged: Spans = ()) -> bytes:
    wide = max(map(len, rows))
    body = b""
    for at, row in enumerate(rows):
        body += _record(0, pack("<IIHBBBII", at, 0, 300, 0, 0, 0, 1, 0) + pack("<I", wide))
        body += b"".join(_cell(c, v, texts) for c, v in enumerate(row) if v is not None)
    size = pack("<IIII", 0, len(rows) - 1, 0, wide - 1)
    cells = b"".join(
        _record(176, pack("<IIII", top, bottom, left, right))
        for (top, left), (bottom, right) in merged
    )
    ranges = _record(177, pack("<I", len(merged))) + cells + _record(178) if merged else b""
    return (
        _record(129)
        + _record(148, size)
        + _record(145)
        + body
        + _record(146)
        + ranges
        + _record(130)
    )


def xlsb(sheets: dict[str, Rows], merged: dict[str, Spans] | None = None) -> bytes:
    """A binary workbook with these sheets, and the cells merged in them."""
    spans = merged or {}
    names = list(sheets)
    bundle = b"".join(
        _record(156, pack("<II", 0, at) + _wide(f"rId{at}") + _wide(name))
        for at, name in enumerate(names, 1)
    )
    book = _record(131) + _record(143) + bundle + _record(144) + _record(132)
    texts: dict[str, int] = {}
    parts = [_sheet(sheets[name], texts, spans.get(name, ())) for name in names]
    related = _RELATION.format(0, "sharedStrings", "sharedStrings.bin") + "".join(
        _RELATION.format(at, "worksheet", f"worksheets/sheet{at}.bin")
        for at in range(1, len(names) + 1)
    )
    office = _RELATION.format(1, "officeDocument", "xl/workbook.bin")
    members: dict[str, str | bytes] = {
        "_rels/.rels": _RELATIONS.format(office),
        "xl/workbook.bin": book,
        "xl/_rels/workbook.bin.rels": _RELATIONS.format(related),
    }
    for at, part in enumerate(parts, 1):
        members[f"xl/worksheets/sheet{at}.bin"] = part
    members["xl/sharedStrings.bin"] = _shared(texts)
    return archive(members)


# --- .ods: one XML file -------------------------------------------------------------------------

_ODS = (
    '<?xml version="1.0" encoding="UTF-8"?><office:document-content '
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">'
    "<office:body><office:spreadsheet>{}</office:spreadsheet></office:body>"
    "</office:document-content>"
)

_MANIFEST = (
    '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest '
    'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    '<manifest:file-entry manifest:full-path="/" manifest:media-type="{}"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
    "</manifest:manifest>"
)


def ods_cell(value: str | float | None, attributes: str = "") -> str:
    """A cell of an OpenDocument table."""
    if value is None:
        return f"<table:table-cell {attributes}/>"
    if isinstance(value, str):
        kind = 'office:value-type="string"'
    else:
        kind = f'office:value-type="float" office:value="{value}"'
    text = f"<text:p>{escape(str(value))}</text:p>"
    return f"<table:table-cell {kind} {attributes}>{text}</table:table-cell>"


def ods(sheets: dict[str, Rows], **extra: str) -> bytes:
    """An OpenDocument spreadsheet; ``extra`` is put behind the rows of a sheet, by its name."""
    tables = "".join(
        f'<table:table table:name="{name}">'
        + "".join(f"<table:table-row>{''.join(map(ods_cell, row))}</table:table-row>"
                  for row in rows)
        + extra.get(name, "")
        + "</table:table>"
        for name, rows in sheets.items()
    )  # fmt: skip
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = _MANIFEST.format(kind)
    content = _ODS.format(tables)
    return archive({"mimetype": kind, "content.xml": content, "META-INF/manifest.xml": manifest})
