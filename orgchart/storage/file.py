"""Opening and saving a chart's file."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.storage.codec import Loaded, decode, encode
from orgchart.storage.keep import keep_old_version
from orgchart.storage.sealed import is_sealed, unseal
from orgchart.storage.trouble import reason
from orgchart.storage.whole import UnconfirmedError, replace_file

LARGEST = 200_000_000  # bytes; eight times a chart of 100,000 roles


def load_chart(path: str | Path, password: str = "") -> Loaded:
    """Open a chart, a sealed one with its password.

    Raises InputError, one sentence, when it cannot be read; of a kind of its own, `SealedError`,
    when the password is missing or wrong.
    """
    data = _read(Path(path))
    if is_sealed(data):
        data = unseal(data, password, str(path))
    return decode(data, str(path))


def save_chart(chart: Chart, path: str | Path, *, versions: Path | None = None) -> None:
    """Save a chart; whatever happens, the file is the old one or the new one, whole.

    Links are followed. A file in an older version of the format is kept in ``versions`` (the
    user's own folder when None) before it is replaced. Raises InputError.
    """
    save_data(encode(chart), path, versions=versions)


def save_data(data: bytes, path: str | Path, *, versions: Path | None = None) -> None:
    """Save the bytes of a chart's file, as `save_chart` does. Raises InputError."""
    path = Path(path)
    try:
        real = Path(os.path.realpath(path))
        _refuse_what_is_no_file(path, real)
        keep_old_version(real, versions)
        replace_file(real, data)
    except UnconfirmedError as error:
        raise InputError(
            f"{path} was saved, but the disk did not confirm it ({reason(error)}); save it again."
        ) from error
    except OSError as error:
        kept = "; your chart is still as it was on disk" if path.exists() else ""
        raise InputError(f"{path} cannot be saved: {reason(error)}{kept}.") from error


def _read(path: Path) -> bytes:
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise InputError(f"{path} is a folder; give the name of a chart in it.")
        if not stat.S_ISREG(found.st_mode):
            raise InputError(f"{path} is no file but a device or a pipe.")
        if found.st_size > LARGEST:
            raise InputError(
                f"{path} has {found.st_size:,} bytes, more than a chart may have ({LARGEST:,})."
            )
        return path.read_bytes()
    except OSError as error:
        raise InputError(f"{path} cannot be opened: {reason(error)}.") from error


def _refuse_what_is_no_file(path: Path, real: Path) -> None:
    if real.is_dir():
        raise InputError(f"{path} is a folder; give a name for the chart in it.")
    if real.exists() and not real.is_file():
        raise InputError(f"{path} is no file but a device or a pipe; save to a file.")
    if os.name == "posix" and real.exists() and not os.access(real, os.W_OK):
        if os.statvfs(real).f_flag & os.ST_RDONLY:
            raise OSError(errno.EROFS, "read-only")
        # Replacing would get round the file's own protection.
        raise PermissionError(errno.EACCES, "write-protected")
