"""Where an export goes: a file that is put in place when it is whole, or standard output."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from io import BufferedIOBase
from pathlib import Path
from typing import BinaryIO, cast

from orgchart.model.errors import InputError
from orgchart.translation import texts

tr = texts("Export")


class Stopped(Exception):  # noqa: N818 - somebody wanted it so
    """The export is not wanted any more."""


@contextmanager
def open_target(
    target: str | Path, *, text: bool, unwanted: Callable[[], bool] | None = None
) -> Iterator[BinaryIO]:
    """A binary stream to write into; "-" is standard output.

    If the block fails, a file that was there before is left as it was and no other appears; so
    it is, with `Stopped`, when the export has become ``unwanted`` at the end or at a piece of it.
    Raises InputError for a folder, a missing permission, a full disk, or a binary format on a
    terminal.
    """
    if str(target) == "-":
        yield _standard_output(text=text)
        return
    path = Path(target)
    if path.is_dir():
        raise InputError(
            tr("{path} is a folder. Give the name of a file to write.").format(path=path)
        )
    try:
        with _beside(path) if _is_replaceable(path) else path.open("wb") as stream:
            yield cast("BinaryIO", _Stoppable(stream, unwanted)) if unwanted else stream
            _stop_if(unwanted)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise InputError(
            tr("{path} cannot be written ({reason}). Choose another place.").format(
                path=path, reason=reason
            )
        ) from error


class _Stoppable(BufferedIOBase):
    """Hands every piece on, as long as it is wanted."""

    def __init__(self, stream: BinaryIO, unwanted: Callable[[], bool]) -> None:
        self._stream, self._unwanted = stream, unwanted

    def writable(self) -> bool:
        return True

    def write(self, data: bytes | bytearray | memoryview) -> int:  # type: ignore[override]
        _stop_if(self._unwanted)
        return self._stream.write(data)


def _stop_if(unwanted: Callable[[], bool] | None) -> None:
    if unwanted is not None and unwanted():
        raise Stopped


def _standard_output(*, text: bool) -> BinaryIO:
    if not text and sys.stdout.isatty():
        raise InputError(
            tr(
                "This format is not text and would garble the terminal. Give a file "
                "after -o, or send the output to another program."
            )
        )
    return sys.stdout.buffer


def _is_replaceable(path: Path) -> bool:
    """Whether it is an ordinary file or none yet; a device or a pipe is written into."""
    return path.is_file() or not path.exists()


@contextmanager
def _beside(path: Path) -> Iterator[BinaryIO]:
    """A new file in the same folder, which becomes ``path`` at the end or goes away."""
    real = path.resolve()
    handle, name = tempfile.mkstemp(prefix=f".{real.name[:40]}.", suffix=".part", dir=real.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            yield stream
        part.chmod(_mode(real))
        part.replace(real)
    except BaseException:
        with suppress(FileNotFoundError):
            part.unlink()
        raise


def _mode(path: Path) -> int:
    """The rights of the file that is replaced, else those a new file gets."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
