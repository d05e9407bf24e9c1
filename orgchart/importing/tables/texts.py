"""The text of a file that is no table: decoded whole, its encoding found out."""

from __future__ import annotations

from pathlib import Path

from orgchart.importing.tables.encoding import detect
from orgchart.importing.tables.table import Grid, Note
from orgchart.model.errors import InputError

LARGEST_TEXT = 48 << 20


def read_whole(path: Path, format: str) -> tuple[str, Grid]:
    """A file's text, and a grid without rows that says where it comes from.

    Raises InputError when the file is too large to be a staff list.
    """
    if path.stat().st_size > LARGEST_TEXT:
        raise InputError(
            f"{path.name} is larger than {LARGEST_TEXT >> 20} MiB. Save the staff list alone."
        )
    encoding = detect(path)
    text = path.read_bytes().decode(encoding.name, "replace").removeprefix("\ufeff")
    notes = []
    if encoding.guessed:
        message = f"The file does not say its encoding; read as {encoding.name}."
        notes.append(Note(None, "table", message, "Guessed from its letters."))
    if "\ufffd" in text:
        message = f"Some characters are not {encoding.name}."
        notes.append(Note(None, "table", message, "They became �."))
    source = f"{path.name}, {format} in {encoding.name}"
    return text, Grid(source=source, notes=notes, format=format, encoding=encoding.name)
