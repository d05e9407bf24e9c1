"""Excel workbooks (.xlsx, .xlsm): values of formulas, dates as dates, whole numbers as such."""

from __future__ import annotations

from pathlib import Path

from orgchart.importing.tables.archive import ZIP, check_archive
from orgchart.importing.tables.extent import check_sheets
from orgchart.importing.tables.formulas import blank_formulas
from orgchart.importing.tables.workbook import Format, reader
from orgchart.model.errors import InputError
from orgchart.translation import later, texts

tr = texts("Importing")


def _check(path: Path) -> None:
    if "xl/workbook.xml" not in check_archive(path):
        raise InputError(
            tr("{name} is no Excel workbook. Save the list as XLSX or CSV.").format(name=path.name)
        )
    check_sheets(path)


READER = reader(
    Format(
        name=later("Excel workbook"),
        suffixes=(".xlsx", ".xlsm", ".xltx", ".xltm"),
        order=10,
        accepts=lambda _path, head: head.startswith(ZIP),
        check=_check,
        blanks=blank_formulas,
    )
)
