"""Writing a file so that it is there whole or not at all.

The bytes go to a file of their own in the same folder, then to the disk, and only then take
the place of the old file. Where the system can, the new file has no name until it is complete,
so that even a process that is killed leaves nothing behind.
"""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

# What systems say that cannot do it here; ENOENT comes from old ones.
_NOT_SUPPORTED = (errno.EINVAL, errno.EOPNOTSUPP, errno.EISDIR, errno.ENOENT, errno.ENOSYS)


def replace_file(path: Path, data: bytes, mode: int = 0o666) -> None:
    """Put ``data`` in the place of ``path``, a real file's path or a free one.

    Rights and, where allowed, the owner stay; a new file gets ``mode``, less what the user's
    settings take away. Raises OSError; the old file is whole then, and nothing else is left,
    unless `UnconfirmedError` says that the new one is in place.
    """
    temporary = path.with_name(f".orgchart-{secrets.token_hex(6)}.part")
    with _folder(path.parent) as folder:
        try:
            _write_beside(path, temporary, data, mode, folder)
            temporary.replace(path)
        except BaseException:
            with suppress(FileNotFoundError):
                temporary.unlink()
            raise
        _confirm(folder)


class UnconfirmedError(OSError):
    """The new file is in its place, but the disk did not confirm it."""


@contextmanager
def _folder(path: Path) -> Iterator[int | None]:
    """The open folder, where the system can open one."""
    if not hasattr(os, "O_DIRECTORY"):
        yield None
        return
    with _closing(os.open(path, os.O_RDONLY | os.O_DIRECTORY)) as handle:
        yield handle


def _write_beside(path: Path, temporary: Path, data: bytes, mode: int, folder: int | None) -> None:
    """The whole new file, on the disk, under its temporary name."""
    if folder is not None and _write_nameless(path, temporary, data, mode, folder):
        return
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with _closing(os.open(temporary, flags, mode)) as handle:
        _fill(handle, path, data)


def _write_nameless(path: Path, temporary: Path, data: bytes, mode: int, folder: int) -> bool:
    """Write first and name afterwards; False where the system has no such thing."""
    if not hasattr(os, "O_TMPFILE"):
        return False
    try:
        opened = os.open(path.parent, os.O_WRONLY | os.O_TMPFILE, mode)
    except OSError as error:
        if error.errno in _NOT_SUPPORTED:
            return False
        raise
    with _closing(opened) as handle:
        _fill(handle, path, data)
        return _name(handle, temporary.name, folder)


def _name(handle: int, name: str, folder: int) -> bool:
    """Give a nameless file a name; False on a system that shows no descriptors as files."""
    try:
        # What stands for the descriptor is a link, and is followed only when folders are given.
        os.link(f"/proc/self/fd/{handle}", name, src_dir_fd=folder, dst_dir_fd=folder)
    except OSError:
        return False
    return True


@contextmanager
def _closing(handle: int) -> Iterator[int]:
    try:
        yield handle
    finally:
        os.close(handle)


def _fill(handle: int, path: Path, data: bytes) -> None:
    write_all(handle, data)
    _keep_rights(path, handle)
    os.fsync(handle)


def write_all(handle: int, data: bytes) -> None:
    """Write everything; the system may take less at a time."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(handle, rest) :]


def _keep_rights(path: Path, handle: int) -> None:
    if not hasattr(os, "fchown"):
        return
    try:
        old = path.stat()
    except FileNotFoundError:
        return
    with suppress(PermissionError):
        os.fchown(handle, old.st_uid, old.st_gid)
    os.fchmod(handle, old.st_mode & 0o7777)


def _confirm(folder: int | None) -> None:
    """See that the folder, too, is on the disk; some file systems have no need of it."""
    if folder is None:
        return
    try:
        os.fsync(folder)
    except OSError as error:
        if error.errno not in _NOT_SUPPORTED:
            raise UnconfirmedError(error.errno, error.strerror) from error
