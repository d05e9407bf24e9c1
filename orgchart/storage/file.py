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
from orgchart.storage.sealed import is_sealed, seal, unseal
from orgchart.storage.trouble import reason
from orgchart.storage.whole import UnconfirmedError, replace_file
from orgchart.translation import number, texts

tr = texts("Files")

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


def save_chart(
    chart: Chart, path: str | Path, *, versions: Path | None = None, password: str = ""
) -> None:
    """Save a chart; whatever happens, the file is the old one or the new one, whole.

    With a ``password`` it is sealed. Links are followed. A file in an older version of the format
    is kept in ``versions`` (the user's own folder when None) before it is replaced. Raises
    InputError.
    """
    data = encode(chart)
    save_data(seal(data, password) if password else data, path, versions=versions)


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
            tr(
                "{path} was saved, but the disk did not confirm it ({error}); save it again."
            ).format(path=path, error=reason(error))
        ) from error
    except OSError as error:
        kept = tr("; your chart is still as it was on disk") if path.exists() else ""
        raise InputError(
            tr("{path} cannot be saved: {error}{kept}.").format(
                path=path, error=reason(error), kept=kept
            )
        ) from error


def _read(path: Path) -> bytes:
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise InputError(
                tr("{path} is a folder; give the name of a chart in it.").format(path=path)
            )
        if not stat.S_ISREG(found.st_mode):
            raise InputError(tr("{path} is no file but a device or a pipe.").format(path=path))
        if found.st_size > LARGEST:
            raise InputError(
                tr("{path} has {size} bytes, more than a chart may have ({largest}).").format(
                    path=path, size=number(found.st_size, ","), largest=number(LARGEST, ",")
                )
            )
        return path.read_bytes()
    except OSError as error:
        raise InputError(
            tr("{path} cannot be opened: {error}.").format(path=path, error=reason(error))
        ) from error


def _refuse_what_is_no_file(path: Path, real: Path) -> None:
    if real.is_dir():
        raise InputError(
            tr("{path} is a folder; give a name for the chart in it.").format(path=path)
        )
    if real.exists() and not real.is_file():
        raise InputError(
            tr("{path} is no file but a device or a pipe; save to a file.").format(path=path)
        )
    if os.name == "posix" and real.exists() and not os.access(real, os.W_OK):
        if os.statvfs(real).f_flag & os.ST_RDONLY:
            raise OSError(errno.EROFS, "read-only")
        # Replacing would get round the file's own protection.
        raise PermissionError(errno.EACCES, "write-protected")
