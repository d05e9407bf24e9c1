"""How each chart was last looked at: one small file a chart in the user's own folder.

What is in it is the window's affair. It is never part of a chart's file, and lies where only
its owner can read it, for a while.
"""

from __future__ import annotations

import os
import shutil
import stat
import time
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from orgchart.storage.running import own_folder
from orgchart.storage.whole import replace_file

DAYS_KEPT = 30
_DAY = 24 * 60 * 60
_SUFFIX = ".view"
_LARGEST = 4_000_000  # bytes; a longer file is not one of ours


class Views:
    """What is kept below a folder, by a key for each chart: see `key_of`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, key: str, data: bytes) -> None:
        """Keep how a chart is looked at, instead of what was kept of it. Raises OSError."""
        own_folder(self._folder)
        replace_file(self._file(key), data, mode=0o600)

    def of(self, key: str) -> bytes:
        """What is kept of a chart; nothing when there is none, or it is too old or too long."""
        file = self._file(key)
        try:
            found = file.lstat()
            if not stat.S_ISREG(found.st_mode) or found.st_size > _LARGEST or _is_old(found):
                return b""
            return file.read_bytes()
        except OSError:
            return b""

    def erase(self, key: str) -> None:
        """Erase what is kept of one chart."""
        with suppress(OSError):  # what cannot be erased now expires
            self._file(key).unlink(missing_ok=True)

    def erase_all(self) -> None:
        """Erase everything that is kept here."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def expire(self) -> None:
        """Erase what is older than `DAYS_KEPT` days. Raises OSError."""
        for file in self._folder.glob(f"*{_SUFFIX}"):
            with suppress(FileNotFoundError):  # another window was faster
                if _is_old(file.lstat()):
                    file.unlink()

    def _file(self, key: str) -> Path:
        """The name does not tell which chart it belongs to."""
        return self._folder / (sha256(os.fsencode(key)).hexdigest()[:24] + _SUFFIX)


def key_of(path: Path) -> str:
    """The key of a chart that is in a file: where that really is."""
    return os.path.realpath(path)


def _is_old(found: os.stat_result) -> bool:
    return found.st_mtime < time.time() - DAYS_KEPT * _DAY
