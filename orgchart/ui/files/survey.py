"""What others did to a chart's file, found out in any thread: a share may keep one waiting."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import msgspec

from orgchart.storage.lock import Held, HeldError, Lock
from orgchart.storage.on_disk import Mark, has_changed
from orgchart.ui.files.keeping import Keeping
from orgchart.ui.files.opened import release_lock, take_lock


class Found(msgspec.Struct, frozen=True):
    """Who has taken the file over, whether it holds something else, whether it can be had now."""

    held: Held | None = None
    changed: bool = False
    free: bool = False


class Survey(msgspec.Struct, frozen=True):
    """What we know of the file: its lock if it is ours, its mark, whether it is only read here."""

    path: Path | None
    lock: Lock | None
    mark: Mark | None
    read_only: bool
    keeping: Keeping

    def look(self) -> Found:
        """Give a sign of life, and see what others did."""
        if self.path is None:
            return Found()
        if self.read_only:
            lock, held = take_lock(self.path, self.keeping)
            release_lock(lock)
            return Found(free=held is None)
        try:
            if self.lock is not None:
                self.lock.refresh()
        except HeldError as error:
            return Found(held=error.held)
        except OSError:
            return Found()  # the share is away for a moment; a save would tell
        with suppress(OSError):
            return Found(changed=has_changed(self.path, self.mark))
        return Found()

    def forget(self) -> None:
        """The chart was closed meanwhile: a sign of life that came late is taken back."""
        release_lock(self.lock)
