"""A chart as it comes into a window, and the lock of its file."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.storage import load_chart
from orgchart.storage.lock import Held, HeldError, Lock
from orgchart.storage.on_disk import Mark, mark
from orgchart.storage.trouble import reason
from orgchart.translation import texts
from orgchart.ui.files.keeping import Keeping

if TYPE_CHECKING:
    from orgchart.importing import Imported

tr = texts("Files")


class Opened(msgspec.Struct, frozen=True, kw_only=True):
    """A chart as it comes into a window: from a file, or from elsewhere with no file yet.

    ``work`` says that losing it would lose work, as an import; a template can be had again.
    ``imported`` is the account of an import, ``source`` the name of the list. What came
    ``protected`` by a password is told when it is saved without one.
    """

    chart: Chart
    name: str
    path: Path | None = None
    mark: Mark | None = None
    lock: Lock | None = None
    held: Held | None = None
    notes: tuple[str, ...] = ()
    work: bool = False
    imported: Imported | None = None
    source: str = ""
    protected: bool = False


def open_path(path: Path, keeping: Keeping, *, over: Held | None = None) -> Opened:
    """Open a chart's file and lock it, or learn who has it. Raises InputError.

    ``over`` is a stale lock to take over.
    """
    lock, held = take_lock(path, keeping, over)
    try:
        before = mark(path)  # before reading: what is changed meanwhile is noticed later
        loaded = load_chart(path)
    except (InputError, OSError) as error:
        release_lock(lock)
        if isinstance(error, OSError):
            raise InputError(
                tr("{path} cannot be opened: {error}.").format(path=path, error=reason(error))
            ) from error
        raise
    return Opened(
        chart=loaded.chart, name=path.stem, path=path, mark=before, lock=lock, held=held,
        notes=loaded.notes,
    )  # fmt: skip


def take_lock(
    path: Path, keeping: Keeping, over: Held | None = None
) -> tuple[Lock | None, Held | None]:
    """The lock of a file, or who has it; neither where no lock can be written."""
    try:
        return Lock.take(path, keeping.session, over=over), None
    except HeldError as error:
        return None, error.held
    except OSError:
        return None, None


def release_lock(lock: Lock | None) -> None:
    """Let go of a lock if there is one."""
    if lock is not None:
        with suppress(OSError):  # the share is away; the lock becomes stale by itself
            lock.release()
