"""Chooses the reader for a file, and the sheet that looks like a staff list."""

from __future__ import annotations

import operator
from collections.abc import Callable
from functools import cache
from pathlib import Path

from orgchart import plugins
from orgchart.importing import tables
from orgchart.importing.tables.lucidchart import untangled
from orgchart.importing.tables.table import Grid, Reader
from orgchart.model.errors import InputError
from orgchart.translation import texts

tr = texts("Importing")

_LOOK_AT_ROWS = 200


@cache
def _readers() -> list[Reader]:
    found: list[Reader] = plugins.collect(tables, "READER")
    return sorted(found, key=operator.attrgetter("order"))


def list_suffixes() -> list[str]:
    """What the names of staff lists usually end in, the plainest formats last."""
    return [suffix for reader in _readers() for suffix in reader.suffixes]


def reader_for(path: Path) -> Reader:
    """The reader of a file. Raises InputError when it is missing, empty or unreadable."""
    if path.is_dir():
        raise InputError(tr("{path} is a folder. Name the staff list in it.").format(path=path))
    try:
        with path.open("rb") as file:
            head = file.read(512)
    except FileNotFoundError as error:
        raise InputError(
            tr("There is no file {path}. Check the name and the folder.").format(path=path)
        ) from error
    except PermissionError as error:
        raise InputError(
            tr("{path} may not be read. Ask its owner for permission.").format(path=path)
        ) from error
    except OSError as error:
        raise InputError(
            tr("{path} cannot be opened ({strerror}).").format(path=path, strerror=error.strerror)
        ) from error
    if not head:
        raise InputError(tr("{name} is empty. Export the staff list again.").format(name=path.name))
    return next(reader for reader in _readers() if reader.accepts(path, head))


def sheets(path: Path) -> list[str]:
    """Names of the sheets of a workbook, the visible ones first; none for a text file."""
    return reader_for(path).sheets(path)


def hidden_sheets(path: Path) -> set[str]:
    """Names of the sheets of a workbook that a person does not see, offered all the same."""
    return reader_for(path).hidden(path)


def open_grid(path: Path, sheet: str | None, likeness: Callable[[Grid], float]) -> Grid:
    """The rows of a file; of a workbook, of the named sheet or the one most like a staff list."""
    reader = reader_for(path)
    names = reader.sheets(path)
    if not sheet:
        return untangled(reader.read(path, _best_sheet(reader, path, names, likeness), None))
    same = [name for name in names if name.strip().lower() == sheet.strip().lower()]
    if sheet in names or len(same) == 1:
        return untangled(reader.read(path, sheet if sheet in names else same[0], None))
    message = (
        tr("{name} has no sheet “{sheet}”; it has the sheets {offer}.")
        if names
        else tr("{name} has no sheet “{sheet}”; it has no sheets at all.")
    )
    raise InputError(message.format(name=path.name, sheet=sheet, offer=", ".join(names)))


def _best_sheet(
    reader: Reader, path: Path, names: list[str], likeness: Callable[[Grid], float]
) -> str:
    """The sheet most like a staff list; a hidden one only where there is no other."""
    hidden = reader.hidden(path)
    names = [name for name in names if name not in hidden] or names
    if len(names) < 2:
        return names[0] if names else ""
    scores = [likeness(reader.read(path, name, _LOOK_AT_ROWS)) for name in names]
    return names[scores.index(max(scores))]
