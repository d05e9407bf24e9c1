"""Formats that are recognised in order to be refused with a remedy, not read as gibberish."""

from __future__ import annotations

from pathlib import Path
from typing import NoReturn

from orgchart.importing.tables.table import Grid, Reader
from orgchart.model.errors import InputError
from orgchart.translation import later, texts

tr = texts("Importing")

_CHART = b'{"orgchart":'
_SIGNATURES = (
    (b"%PDF", later("a PDF document")),
    (b"\x89PNG", later("a picture")),
    (b"\xff\xd8\xff", later("a picture")),
    (b"GIF8", later("a picture")),
    (b"\x1f\x8b", later("a compressed archive")),
    (b"7z\xbc\xaf", later("a compressed archive")),
    (b"Rar!", later("a compressed archive")),
    (b"SQLite format 3", later("a database")),
    (b"\x7fELF", later("a program")),
)


def _what(path: Path) -> str:
    with path.open("rb") as file:
        head = file.read(64)
    return tr(next(what for mark, what in _SIGNATURES if head.startswith(mark)))


def _refuse(path: Path) -> NoReturn:
    with path.open("rb") as file:
        if file.read(len(_CHART)) == _CHART:
            raise InputError(
                tr("{name} is a chart already, no staff list. Open it as it is.").format(
                    name=path.name
                )
            )
    raise InputError(
        tr(
            "{name} is {what}, which cannot be read as a staff list. Save the list "
            "as XLSX without a password, or as CSV."
        ).format(name=path.name, what=_what(path))
    )


def _sheets(path: Path) -> list[str]:
    _refuse(path)


def _read(path: Path, _sheet: str, _most_rows: int | None) -> Grid:
    _refuse(path)


READER = Reader(
    name="other formats",
    order=0,
    accepts=lambda _path, head: head.startswith((_CHART, *(mark for mark, _ in _SIGNATURES))),
    sheets=_sheets,
    read=_read,
)
