"""OpenDocument spreadsheets (.ods)."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from orgchart.importing.tables.archive import ZIP, check_archive, member_names
from orgchart.importing.tables.extent import MOST_AREA, check_xml, refuse_sprawl
from orgchart.importing.tables.merged import Span
from orgchart.importing.tables.workbook import Format, reader
from orgchart.translation import later, texts

tr = texts("Importing")

_CONTENT = "content.xml"
_TAG = re.compile(
    rb"<table:(table|table-row|table-cell|covered-table-cell)(?=[\s>/])([^>]*)>|<(/)table:table>"
)
_REPEATED = re.compile(rb"""number-(?:columns|rows)-repeated=["'](\d{1,9})["']""")
_DOWN = re.compile(rb"""number-rows-spanned=["'](\d{1,7})["']""")
_NAME = re.compile(rb"""table:name=["']([^"']*)["']""")
_FILLED = b"value-type="


def _is_document(path: Path, head: bytes) -> bool:
    return head.startswith(ZIP) and _CONTENT in member_names(path)


def _check(path: Path) -> None:
    check_archive(path)
    check_xml(path)
    for rows, columns in _extents(_content(path)):
        if rows * columns > MOST_AREA:
            refuse_sprawl(path, rows, columns)


def _content(path: Path) -> bytes:
    with zipfile.ZipFile(path) as archive:
        return archive.read(_CONTENT) if _CONTENT in archive.namelist() else b""


def _tags(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Kind and attributes of what makes up the tables; "/" ends one."""
    for found in _TAG.finditer(content):
        kind, attributes, end = found.groups()
        yield (end, b"") if end else (kind, attributes)


def _times(attributes: bytes) -> int:
    found = _REPEATED.search(attributes)
    return int(found.group(1)) if found else 1


def _extents(content: bytes) -> Iterator[tuple[int, int]]:
    """Rows and columns up to the last filled cell of each table, repeated ones counted."""
    row = column = rows = columns = again = 0
    for kind, attributes in _tags(content):
        if kind == b"table":
            row = rows = columns = again = 0
        elif kind == b"table-row":
            row, column = row + again, 0
            again = _times(attributes)
        elif kind == b"/":
            yield rows, columns
        else:
            column += _times(attributes)
            if _FILLED in attributes:
                rows, columns = row + again, max(columns, column)


def _spans(path: Path, sheet: str) -> list[Span]:
    """Cells of a table that are merged downward."""
    found: list[Span] = []
    row = column = again = 0
    here = False
    for kind, attributes in _tags(_content(path)):
        if kind == b"table":
            name = _NAME.search(attributes)
            here = name is not None and name.group(1).decode("utf-8", "replace") == sheet
            row = again = 0
        elif kind == b"table-row":
            row, column = row + again, 0
            again = _times(attributes)
        elif here and kind != b"/":
            down = _DOWN.search(attributes)
            if down:
                found.append(((row, column), (row + int(down.group(1)) - 1, column)))
            column += _times(attributes)
    return found


READER = reader(
    Format(
        name=later("OpenDocument spreadsheet"),
        suffixes=(".ods", ".ots"),
        order=5,
        accepts=_is_document,
        check=_check,
        spans=_spans,
    )
)
