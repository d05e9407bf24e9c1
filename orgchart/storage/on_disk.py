"""What a file on the disk holds, to notice that another program changed it."""

from __future__ import annotations

import os
from hashlib import sha256
from pathlib import Path

import msgspec


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """What a file held when we looked: its content's checksum, and what tells quickly of changes.

    ``saved`` is the file's time in seconds since 1970.
    """

    content: str
    size: int
    inode: int
    changed: int  # nanoseconds
    saved: float


def mark(path: Path) -> Mark | None:
    """The mark of a file; None when there is none. Raises OSError."""
    try:
        found = path.stat()
        content = sha256(path.read_bytes()).hexdigest()
    except FileNotFoundError:
        return None
    return _mark(found, content)


def has_changed(path: Path, before: Mark | None) -> bool:
    """Whether a file holds something else than it did; one that is gone has not changed.

    A file that was only touched or copied over itself has not changed. Raises OSError.
    """
    try:
        found = _look(path)
    except FileNotFoundError:
        return False
    if before is not None and _mark(found, before.content) == before:
        return False
    return before is None or sha256(path.read_bytes()).hexdigest() != before.content


def _look(path: Path) -> os.stat_result:
    """A network share answers from memory for some seconds, unless the file is opened."""
    with path.open("rb") as file:
        return os.fstat(file.fileno())


def _mark(found: os.stat_result, content: str) -> Mark:
    return Mark(
        content=content,
        size=found.st_size,
        inode=found.st_ino,
        changed=found.st_mtime_ns,
        saved=found.st_mtime,
    )
