"""Looks at the sheets of a workbook before they are read whole.

The reader lays a sheet out as a full rectangle. One stray cell in the last corner of a sheet
would make that rectangle 17 thousand million cells large.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn
from xml.parsers.expat import ParserCreate, XMLParserType

from orgchart.model.errors import InputError
from orgchart.translation import number, texts

tr = texts("Importing")

MOST_AREA = 8_000_000
# A cell with something in it; an empty one that is only formatted ends with "/>".
_CELL = re.compile(
    rb"""<(?:\w+:)?c\s[^>]*?\br\s*=\s*["']([A-Za-z]{1,3})(\d{1,7})["'][^>]*(?<!/)>"""
)
_CHUNK = 1 << 20
_OVERLAP = 256


def check_sheets(path: Path) -> None:
    """Refuse entities, broken XML and sheets that sprawl.

    Raises InputError for the first and last, ExpatError for broken XML, and zipfile's and
    zlib's own errors for a damaged archive.
    """
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")):
                rows, columns = _extent(archive, name, path)
                if rows * columns > MOST_AREA:
                    refuse_sprawl(path, rows, columns)


def check_xml(path: Path) -> None:
    """Refuse entities and broken XML in an archive of another kind, as `check_sheets` does."""
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")):
                parser = _strict_parser(path)
                for chunk in _chunks(archive, name):
                    parser.Parse(chunk, False)
                parser.Parse(b"", True)


def refuse_sprawl(path: Path, rows: int, columns: int) -> NoReturn:
    """Raises InputError for a sheet with stray cells."""
    raise InputError(
        tr(
            "{name} has a sheet with cells scattered over {rows} rows and "
            "{columns} columns. Delete what lies outside the list and save it "
            "again."
        ).format(name=path.name, rows=number(rows, ","), columns=number(columns, ","))
    )


def _extent(archive: zipfile.ZipFile, name: str, path: Path) -> tuple[int, int]:
    """Rows and columns up to the last filled cell of a sheet; the XML is checked on the way."""
    parser = _strict_parser(path)
    rows, columns = 0, 0
    before = b""
    for chunk in _chunks(archive, name):
        parser.Parse(chunk, False)
        if name.startswith("xl/worksheets/"):
            cells = _CELL.findall(before + chunk)
            rows = max(rows, max((int(row) for _, row in cells), default=0))
            letters = {column for column, _ in cells}
            columns = max(columns, max(map(_column_number, letters), default=0))
            before = chunk[-_OVERLAP:]
    parser.Parse(b"", True)
    return rows, columns


def _strict_parser(path: Path) -> XMLParserType:
    """An XML parser that stops at a document type, where entities would be declared."""

    def refuse(*_declaration: object) -> None:
        raise InputError(
            tr(
                "{name} declares XML entities, which no staff list needs, and is not "
                "opened. Save it again in a spreadsheet program."
            ).format(name=path.name)
        )

    parser = ParserCreate()
    parser.StartDoctypeDeclHandler = refuse
    return parser


def _chunks(archive: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    with archive.open(name) as file:
        while chunk := file.read(_CHUNK):
            yield chunk


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number
