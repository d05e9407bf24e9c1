"""The last saves of every chart, kept in the user's own folder for a while."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import msgspec

from orgchart.storage.keep import versions_folder
from orgchart.storage.running import own_folder
from orgchart.storage.whole import replace_file

MOST = 10  # saves of one chart
DAYS_KEPT = 30
_DAY = 24 * 60 * 60
_SUFFIX = ".orgchart"
_TIME = "%Y%m%dT%H%M%S%fZ"


class Version(msgspec.Struct, frozen=True):
    """One save: where it is kept, and when it was made."""

    path: Path
    saved: datetime


class Versions:
    """What was saved, by the path of the chart; ``folder`` is the user's own when None."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or versions_folder()

    def keep(self, chart: Path, data: bytes, saved: datetime | None = None) -> None:
        """Keep what a chart's file holds since a moment (now for None). Raises OSError.

        Content that is kept already stays once, at its newest moment.
        """
        folder = self._of(chart)
        own_folder(self._folder)
        own_folder(folder)
        when = (saved or datetime.now(UTC)).astimezone(UTC)
        check = sha256(data).hexdigest()[:12]
        for same in folder.glob(f"*-{check}{_SUFFIX}"):
            same.unlink(missing_ok=True)
        replace_file(folder / f"{when.strftime(_TIME)}-{check}{_SUFFIX}", data, mode=0o600)
        for old in self.of(chart, most=None)[MOST:]:
            old.path.unlink(missing_ok=True)

    def of(self, chart: Path, most: int | None = MOST) -> list[Version]:
        """The saves of a chart, newest first."""
        return sorted(_versions(self._of(chart)), key=lambda each: each.saved, reverse=True)[:most]

    def has(self, chart: Path, data: bytes) -> bool:
        """Whether this content is kept."""
        check = sha256(data).hexdigest()[:12]
        return any(self._of(chart).glob(f"*-{check}{_SUFFIX}"))

    def erase(self, chart: Path) -> None:
        """Erase the saves of one chart."""
        shutil.rmtree(self._of(chart), ignore_errors=True)

    def erase_all(self) -> None:
        """Erase everything that is kept here."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def expire(self) -> None:
        """Erase what is older than `DAYS_KEPT` days. Raises OSError."""
        oldest = time.time() - DAYS_KEPT * _DAY
        for file in self._folder.glob(f"**/*{_SUFFIX}"):
            with suppress(FileNotFoundError):  # another window was faster
                if file.stat().st_mtime < oldest:
                    file.unlink()

    def _of(self, chart: Path) -> Path:
        real = os.fsencode(os.path.realpath(chart))
        return self._folder / sha256(real).hexdigest()[:24]


def _versions(folder: Path) -> Iterator[Version]:
    for file in folder.glob(f"*-*{_SUFFIX}"):
        with suppress(ValueError):  # a file that somebody else put there
            moment = datetime.strptime(file.stem.partition("-")[0], _TIME)
            yield Version(file, moment.replace(tzinfo=UTC))
