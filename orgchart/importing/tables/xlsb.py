"""Binary Excel workbooks (.xlsb)."""

from __future__ import annotations

import zipfile
from pathlib import Path

from orgchart.importing.tables.archive import ZIP, check_archive, member_names
from orgchart.importing.tables.extent import MOST_AREA, check_xml, refuse_sprawl
from orgchart.importing.tables.workbook import Format, reader
from orgchart.importing.tables.xlsb_records import merged_cells, records
from orgchart.translation import later, texts

tr = texts("Importing")

_SHEETS = "xl/worksheets/"
# Record types of [MS-XLSB] 2.1.4: a row's head, and cells that hold something.
_ROW = 0
_CELLS = frozenset(range(2, 12))


def _is_binary_workbook(path: Path, head: bytes) -> bool:
    return head.startswith(ZIP) and "xl/workbook.bin" in member_names(path)


def _check(path: Path) -> None:
    check_archive(path)
    check_xml(path)
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if name.startswith(_SHEETS) and name.endswith(".bin"):
                rows, columns = _extent(archive.read(name))
                if rows * columns > MOST_AREA:
                    refuse_sprawl(path, rows, columns)


def _extent(content: bytes) -> tuple[int, int]:
    """Rows and columns up to the last filled cell of a sheet."""
    row = rows = columns = 0
    for kind, start in records(content):
        if kind == _ROW:
            row = int.from_bytes(content[start : start + 4], "little") + 1
        elif kind in _CELLS:
            column = int.from_bytes(content[start : start + 4], "little") + 1
            rows, columns = max(rows, row), max(columns, column)
    return rows, columns


READER = reader(
    Format(
        name=later("binary Excel workbook"),
        suffixes=(".xlsb",),
        order=6,
        accepts=_is_binary_workbook,
        check=_check,
        spans=merged_cells,
    )
)
