"""Looks at a zip archive before anything unpacks it."""

from __future__ import annotations

import zipfile
from pathlib import Path

from orgchart.model.errors import InputError
from orgchart.translation import number, texts

tr = texts("Importing")

# An honest workbook is far below both; a bomb of 1 MB is far above.
MOST_UNPACKED = 200 << 20
MOST_RATIO = 200
_SMALL = 1 << 20  # below this a high ratio is only an empty page
_MOST_MEMBERS = 10_000


ZIP = b"PK\x03\x04"


def member_names(path: Path) -> frozenset[str]:
    """The names in an archive; none when it is damaged."""
    try:
        with zipfile.ZipFile(path) as archive:
            return frozenset(archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return frozenset()


def check_archive(path: Path) -> frozenset[str]:
    """The names in an archive that is safe to unpack.

    Raises InputError for a damaged one, and for one that unpacks to far more than it is.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise InputError(
            tr(
                "{name} is damaged: it ends too early or is not a workbook. Open it in "
                "a spreadsheet program and save it again."
            ).format(name=path.name)
        ) from error
    unpacked = sum(member.file_size for member in members)
    packed = max(1, sum(member.compress_size for member in members))
    too_dense = unpacked > _SMALL and unpacked > MOST_RATIO * packed
    if unpacked > MOST_UNPACKED or too_dense or len(members) > _MOST_MEMBERS:
        raise InputError(
            tr(
                "{name} would unpack to {max} MiB and is not opened. Save the staff "
                "list alone, as XLSX or CSV."
            ).format(name=path.name, max=number(max(1, unpacked >> 20), ","))
        )
    if any(member.flag_bits & 1 for member in members):
        raise InputError(
            tr("{name} is protected by a password. Save it without one.").format(name=path.name)
        )
    return frozenset(member.filename for member in members)
