"""Whether a program that left something behind is still running on this computer.

Each running program holds a small file locked; the system lets go of it when the program ends,
however it ends. A process number alone would not do: it is given to others afterwards. But where
that file is gone, as in a home folder that was wiped, no process of a number still tells the end.
"""

from __future__ import annotations

import os
import secrets
import sys
import time
from contextlib import suppress
from pathlib import Path

_SUFFIX = ".running"
_KEPT = 30 * 24 * 60 * 60  # seconds; locks of files name a session, so the end of it is remembered


class Session:
    """One run of the program; ``id`` is written into what other runs may find."""

    def __init__(self, folder: Path) -> None:
        own_folder(folder)
        _forget_old(folder)
        self._folder = folder
        self.id = secrets.token_hex(8)
        self._handle = os.open(self._file(self.id), os.O_RDWR | os.O_CREAT, 0o600)
        with suppress(OSError):  # a home folder where nothing can be locked
            _lock(self._handle)

    def is_running(self, id: str) -> bool | None:
        """Whether another run goes on; None when it cannot be known here."""
        if id == self.id:
            return True
        try:
            handle = os.open(self._file(id), os.O_RDWR)
        except OSError:
            return None
        try:
            return not _lock(handle)
        except OSError:
            return None
        finally:
            os.close(handle)

    def end(self) -> None:
        """Let go, as the end of the process does anyhow."""
        os.close(self._handle)

    def _file(self, id: str) -> Path:
        return self._folder / f"{id}{_SUFFIX}"


def this_process() -> str:
    """The process as the system knows it; nothing where it cannot be asked for one.

    Programs in containers count from one again: the number holds in its own space.
    """
    return f"{os.getpid()} {_numbers()}" if os.name == "posix" else ""


def has_ended(process: str) -> bool:
    """Whether there is certainly no such process any more."""
    number, _, numbers = process.partition(" ")
    if os.name != "posix" or not number.isdecimal() or numbers != _numbers():
        return False
    try:
        os.kill(int(number), 0)  # sends nothing, asks only
    except ProcessLookupError:
        return True
    except (PermissionError, OverflowError):  # somebody else's; no number of a process
        return False
    return False


def _numbers() -> str:
    """Which space of process numbers this is, where there are several."""
    with suppress(OSError):
        return str(Path("/proc/self/ns/pid").readlink())
    return ""


def own_folder(folder: Path) -> None:
    """A folder that only its owner can look into. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)


def _forget_old(folder: Path) -> None:
    oldest = time.time() - _KEPT
    for file in folder.glob(f"*{_SUFFIX}"):
        with suppress(FileNotFoundError):  # another run was faster
            if file.stat().st_mtime < oldest:
                file.unlink()


def _lock(handle: int) -> bool:
    """Lock a file for as long as it is open; False when another program has it.

    Raises OSError where files cannot be locked.
    """
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True
