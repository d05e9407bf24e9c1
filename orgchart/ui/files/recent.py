"""The files opened last, with what the start page shows of them.

The list is a small file in the user's settings folder; the thumbnails lie in the user's cache.
Both can be read by their owner only, and thumbnails are gone after `DAYS_KEPT` days.
"""

from __future__ import annotations

import os
import time
from hashlib import sha256
from pathlib import Path
from threading import Lock
from typing import Annotated

import msgspec
from msgspec import Meta

from orgchart.storage.whole import replace_file

MOST = 12
DAYS_KEPT = 30
_DAY = 24 * 60 * 60
_SUFFIX = ".thumbnail"
_LATEST = 250_000_000_000  # in the year 9892, which a date can still name
_LARGEST_LIST = 1_000_000  # bytes; a longer file is not a list of ours

_one_at_a_time = Lock()


class Recent(msgspec.Struct, frozen=True, kw_only=True):
    """A file as it was when it was open last; ``opened`` in seconds since 1970."""

    path: str
    title: str = ""
    people: int = 0
    opened: Annotated[float, Meta(ge=0, le=_LATEST)] = 0.0

    @property
    def name(self) -> str:
        """What to call it: the chart's title, else the name of the file."""
        return self.title or Path(self.path).stem


class RecentFiles:
    """The list, newest first, as it is on disk: every window of the program shares it.

    ``settings`` and ``cache`` are folders, the user's own when None. Without ``thumbnails``
    none are kept, and those that were are erased.
    """

    def __init__(
        self, settings: Path | None = None, cache: Path | None = None, *, thumbnails: bool = True
    ) -> None:
        self._list = (settings or _settings_folder()) / "recent.json"
        self._cache = cache or _cache_folder()
        self._keeps_thumbnails = thumbnails
        self._expire()

    def entries(self) -> list[Recent]:
        """The files opened last, newest first. A list that cannot be read counts as empty."""
        try:
            if self._list.stat().st_size > _LARGEST_LIST:
                return []
            return msgspec.json.decode(self._list.read_bytes(), type=list[Recent])[:MOST]
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return []

    def add(self, entry: Recent, thumbnail: bytes = b"") -> None:
        """Put a file on top, with a picture of it if there is one. Raises OSError."""
        with _one_at_a_time:
            self._add(entry, thumbnail)

    def _add(self, entry: Recent, thumbnail: bytes) -> None:
        others = [other for other in self.entries() if other.path != entry.path]
        newest_first = sorted([entry, *others], key=lambda each: each.opened, reverse=True)
        dropped = newest_first[MOST:]
        self._write(newest_first[:MOST])
        for other in dropped:
            self._thumbnail(other.path).unlink(missing_ok=True)
        if thumbnail and self._keeps_thumbnails:
            _own_folder(self._cache)
            replace_file(self._thumbnail(entry.path), thumbnail, mode=0o600)

    def thumbnail(self, path: str) -> bytes:
        """The picture kept of a file; nothing when there is none."""
        try:
            return self._thumbnail(path).read_bytes()
        except OSError:
            return b""

    def forget(self, path: str) -> None:
        """Take a file off the list and erase its thumbnail. Raises OSError."""
        self._thumbnail(path).unlink(missing_ok=True)
        entries = self.entries()
        left = [entry for entry in entries if entry.path != path]
        if len(left) < len(entries):
            self._write(left)

    def clear(self) -> None:
        """Forget every file. Raises OSError."""
        self._list.unlink(missing_ok=True)
        for file in self._thumbnails():
            file.unlink(missing_ok=True)

    def _write(self, entries: list[Recent]) -> None:
        _own_folder(self._list.parent)
        replace_file(self._list, msgspec.json.format(msgspec.json.encode(entries)), mode=0o600)

    def _thumbnail(self, path: str) -> Path:
        """The name does not tell which file it belongs to."""
        return self._cache / (sha256(os.fsencode(path)).hexdigest()[:24] + _SUFFIX)

    def _thumbnails(self) -> list[Path]:
        return list(self._cache.glob(f"*{_SUFFIX}"))

    def _expire(self) -> None:
        oldest = time.time() - DAYS_KEPT * _DAY
        for file in self._thumbnails():
            if not self._keeps_thumbnails or _changed(file) < oldest:
                file.unlink(missing_ok=True)


def _changed(file: Path) -> float:
    """When a file was written; now, when another window has just removed it."""
    try:
        return file.stat().st_mtime
    except FileNotFoundError:
        return time.time()


def _own_folder(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)


def _settings_folder() -> Path:
    import platformdirs

    return platformdirs.user_config_path("orgchart", appauthor=False)


def _cache_folder() -> Path:
    import platformdirs

    return platformdirs.user_cache_path("orgchart", appauthor=False) / "thumbnails"
