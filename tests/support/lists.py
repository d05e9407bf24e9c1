"""Staff lists written in a test, imported from a file as a user's would be."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from orgchart.importing import Imported, ImportOptions, import_list


def import_text(text: str | bytes, name: str = "list.csv", **options: Any) -> Imported:
    """Import a list given as text (saved as UTF-8) or as bytes."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return import_list(path, ImportOptions(**options))


def kinds(imported: Imported) -> list[str]:
    """The kinds of the findings, in their order."""
    return [finding.kind for finding in imported.report.findings]


def lines(imported: Imported) -> dict[str, str | None]:
    """Each role's manager, by id."""
    return {id: role.reports_to for id, role in imported.chart.roles.items()}


def workbook(
    sheets: dict[str, Iterable[Iterable[object]]], **changes: tuple[bytes, bytes]
) -> bytes:
    """A workbook with these sheets; ``changes`` replace bytes in members named by their start."""
    import openpyxl

    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    stream = io.BytesIO()
    book.save(stream)
    return edited(stream.getvalue(), changes) if changes else stream.getvalue()


def edited(archive: bytes, changes: dict[str, tuple[bytes, bytes]]) -> bytes:
    """An archive with bytes replaced in the members whose file names begin so."""
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(archive)) as old,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            content = old.read(name)
            for start, (before, after) in changes.items():
                if Path(name).name.startswith(start):
                    content = content.replace(before, after)
            new.writestr(name, content)
    return stream.getvalue()
