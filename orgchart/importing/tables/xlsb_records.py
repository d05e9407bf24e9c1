"""The records of binary Excel workbooks, and the merged cells that the reader does not tell.

Source: [MS-XLSB] 2.1.4 (records), 2.4.301 (BrtBundleSh), 2.4.676 (BrtMergeCell).
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from orgchart.importing.tables.merged import Span

_BOOK, _RELATIONS = "xl/workbook.bin", "xl/_rels/workbook.bin.rels"
_SHEET, _MERGED = 156, 176
_RELATION = re.compile(r"<(?:\w+:)?Relationship\b[^>]*>")
_ATTRIBUTE = re.compile(r"""\b(Id|Target)\s*=\s*["']([^"']*)["']""")


def records(content: bytes) -> Iterator[tuple[int, int]]:
    """Type of every record and where its content begins.

    Type and length are numbers of seven bits a byte, the lowest first; at most two and four bytes.
    """
    at, end = 0, len(content)
    while at < end:
        kind = content[at]
        at += 1
        if kind & 0x80 and at < end:
            kind = (kind & 0x7F) | (content[at] & 0x7F) << 7
            at += 1
        size = shift = 0
        while at < end and shift < 28:
            byte = content[at]
            at += 1
            size |= (byte & 0x7F) << shift
            shift += 7
            if not byte & 0x80:
                break
        yield kind, at
        at += size


def merged_cells(path: Path, sheet: str) -> list[Span]:
    """The merged cells of a sheet; none where the workbook does not say where the sheet is."""
    with zipfile.ZipFile(path) as archive:
        names = frozenset(archive.namelist())
        if not {_BOOK, _RELATIONS} <= names:
            return []
        relation = _relation_of(archive.read(_BOOK), sheet)
        part = _targets(archive.read(_RELATIONS).decode("utf-8", "replace")).get(relation, "")
        content = archive.read(part) if part in names else b""
    return [_span(content[at : at + 16]) for kind, at in records(content) if kind == _MERGED]


def _relation_of(book: bytes, sheet: str) -> str:
    for kind, at in records(book):
        if kind == _SHEET:
            relation, end = _wide(book, at + 8)  # behind the state and the number of the sheet
            if _wide(book, end)[0] == sheet:
                return relation
    return ""


def _wide(content: bytes, at: int) -> tuple[str, int]:
    """A text of UTF-16 behind its length, and where it ends."""
    start = at + 4
    end = start + 2 * int.from_bytes(content[at:start], "little")
    return content[start:end].decode("utf-16-le", "replace"), end


def _targets(relations: str) -> dict[str, str]:
    """The parts of the archive by the names that the workbook has for them."""
    found = (dict(_ATTRIBUTE.findall(each)) for each in _RELATION.findall(relations))
    return {
        each["Id"]: str(PurePosixPath("/xl", each["Target"])).lstrip("/")
        for each in found
        if len(each) > 1
    }


def _span(content: bytes) -> Span:
    top, bottom, left, right = (
        int.from_bytes(content[at : at + 4], "little") for at in range(0, 16, 4)
    )
    return (top, left), (bottom, right)
