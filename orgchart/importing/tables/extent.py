"""Looks at the sheets of a workbook before they are read whole.

The reader lays a sheet out as a full rectangle. One stray cell in the last corner of a sheet
would make that rectangle 17 thousand million cells large.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from orgchart.model.errors import InputError

MOST_AREA = 8_000_000
# A cell with something in it; an empty one that is only formatted ends with "/>".
_CELL = re.compile(
    rb"""<(?:\w+:)?c\s[^>]*?\br\s*=\s*["']([A-Za-z]{1,3})(\d{1,7})["'][^>]*(?<!/)>"""
)
_ENTITIES = re.compile(rb"<!(DOCTYPE|ENTITY)", re.IGNORECASE)
_CHUNK = 1 << 20
_OVERLAP = 256


def check_sheets(path: Path) -> None:
    """Refuse entities and sheets that sprawl.

    Raises InputError for both; zipfile's and zlib's own errors for a damaged archive.
    """
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if not name.endswith((".xml", ".rels")):
                continue
            sheet = name.startswith("xl/worksheets/")
            rows, columns = 0, 0
            for at, chunk in enumerate(_chunks(archive, name)):
                if at == 0:
                    _refuse_entities(path, chunk)
                cells = _CELL.findall(chunk) if sheet else []
                rows = max(rows, max((int(row) for _, row in cells), default=0))
                letters = {column for column, _ in cells}
                columns = max(columns, max(map(_column_number, letters), default=0))
            if rows * columns > MOST_AREA:
                raise InputError(
                    f"{path.name} has a sheet with cells scattered over {rows:,} rows and "
                    f"{columns:,} columns. Delete what lies outside the list and save it again."
                )


def _refuse_entities(path: Path, start: bytes) -> None:
    if _ENTITIES.search(start.replace(b"\0", b"")):
        raise InputError(
            f"{path.name} declares XML entities, which no staff list needs, and is not opened. "
            "Save it again in a spreadsheet program."
        )


def _chunks(archive: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    """A member piece by piece, each with the end of the one before."""
    with archive.open(name) as file:
        before = b""
        while chunk := file.read(_CHUNK):
            yield before + chunk
            before = chunk[-_OVERLAP:]


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number
