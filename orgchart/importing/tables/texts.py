"""The text of a file that is no table: decoded whole, its encoding found out."""

from __future__ import annotations

from pathlib import Path

from orgchart.importing.tables.encoding import detect
from orgchart.importing.tables.table import Grid, Note
from orgchart.model.errors import InputError
from orgchart.translation import texts

tr = texts("Importing")

LARGEST_TEXT = 48 << 20


def read_whole(path: Path, format: str) -> tuple[str, Grid]:
    """A file's text, and a grid without rows that says where it comes from.

    Raises InputError when the file is too large to be a staff list.
    """
    if path.stat().st_size > LARGEST_TEXT:
        raise InputError(
            tr("{name} is larger than {largest_text} MiB. Save the staff list alone.").format(
                name=path.name, largest_text=LARGEST_TEXT >> 20
            )
        )
    encoding = detect(path)
    text = path.read_bytes().decode(encoding.name, "replace").removeprefix("\ufeff")
    notes = []
    if encoding.guessed:
        message = tr("The file does not say its encoding; read as {name}.").format(
            name=encoding.name
        )
        notes.append(Note(None, "table", message, tr("Guessed from its letters.")))
    if "\ufffd" in text:
        message = tr("Some characters are not {name}.").format(name=encoding.name)
        notes.append(Note(None, "table", message, tr("They became �.")))
    source = tr("{name}, {format} in {encoding}").format(
        name=path.name, format=tr(format), encoding=encoding.name
    )
    return text, Grid(source=source, notes=notes, format=format, encoding=encoding.name)
