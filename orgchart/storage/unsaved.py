"""Edits that are in no file yet: a journal for each open chart, found again after a crash.

One folder a chart: what it is (``about``), the chart the edits began with (``base``), the
journal of edits. The folder's name begins with the session that writes it; when that session
has ended and the folder is still there, the program did not end as it should.
"""

from __future__ import annotations

import secrets
import shutil
import time
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from orgchart.model.change import Change
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.records import AnyRecord
from orgchart.storage.codec import decode, encode
from orgchart.storage.journal import Journal
from orgchart.storage.on_disk import Mark
from orgchart.storage.running import Session, own_folder
from orgchart.storage.trouble import reason
from orgchart.storage.whole import replace_file
from orgchart.translation import texts

tr = texts("Files")

DAYS_KEPT = 30
_DAY = 24 * 60 * 60
_ABOUT, _BASE, _JOURNAL = "about.json", "base.orgchart", "edits.journal"
_VIEW = "view.json"
_LARGEST_VIEW = 4_000_000  # bytes


class About(msgspec.Struct, frozen=True, kw_only=True):
    """Which chart it is: its file (None: never saved) as it was then, and what to call it."""

    name: str
    path: str | None = None
    mark: Mark | None = None


class Unsaved:
    """The edits of one open chart since it was last saved."""

    def __init__(self, folder: Path, session: Session) -> None:
        self.folder = folder / f"{session.id}-{secrets.token_hex(4)}"
        self._journal = Journal(self.folder / _JOURNAL)

    def begin(self, about: About, base: Iterable[AnyRecord]) -> Unsaved:
        """Start with the chart as it was last saved; itself. Raises InputError."""
        chart = Chart(base)
        try:
            own_folder(self.folder.parent)
            own_folder(self.folder)
            replace_file(self.folder / _BASE, encode(chart), mode=0o600)
            self.tell(about)
        except OSError as error:
            raise InputError(
                tr("Edits cannot be kept in {folder}: {error}; save the chart.").format(
                    folder=self.folder, error=reason(error)
                )
            ) from error
        self._journal.begin(chart)
        return self

    def tell(self, about: About) -> None:
        """Say which chart it is, once more. Raises OSError."""
        replace_file(self.folder / _ABOUT, msgspec.json.encode(about), mode=0o600)

    def keep_view(self, data: bytes) -> None:
        """Keep how the chart is looked at. Raises OSError."""
        replace_file(self.folder / _VIEW, data, mode=0o600)

    def append(self, change: Change) -> None:
        """Put one change on the disk. Raises InputError."""
        self._journal.append(change)

    def erase(self) -> None:
        """There is nothing left to bring back."""
        self._journal.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def leave(self) -> None:
        """Let go, and leave it to be brought back at the next start."""
        self._journal.close()


class Recovered(msgspec.Struct, frozen=True, kw_only=True):
    """What was brought back: the records before and after the edits, and sentences to know."""

    about: About
    before: dict[str, AnyRecord]
    after: dict[str, AnyRecord]
    edits: int
    notes: tuple[str, ...] = ()


class Leftover(msgspec.Struct, frozen=True, kw_only=True):
    """Unsaved edits of a program that ended without saving them."""

    folder: Path
    about: About
    edits: int
    last: datetime

    @property
    def base(self) -> Path:
        """The chart the edits began with, as it was saved last."""
        return self.folder / _BASE

    def claim(self, session: Session) -> Leftover | None:
        """Make it ours; None when another window was faster."""
        number = self.folder.name.partition("-")[2]
        ours = self.folder.with_name(f"{session.id}-{number}")
        try:
            self.folder.rename(ours)
        except FileNotFoundError:
            return None
        return msgspec.structs.replace(self, folder=ours)

    def read(self) -> Recovered:
        """Make the edits again. Raises InputError when they cannot be read."""
        try:
            chart = decode(self.base.read_bytes(), self.about.name).chart
        except OSError as error:
            raise InputError(
                tr("{base} cannot be read: {error}.").format(base=self.base, error=reason(error))
            ) from error
        before = dict(chart.records)
        with Journal(self.folder / _JOURNAL) as journal:
            replayed = journal.replay(chart)
        return Recovered(
            about=self.about,
            before=before,
            after=chart.records,
            edits=replayed.changes,
            notes=replayed.notes,
        )

    def view(self) -> bytes:
        """How the chart was looked at; nothing if that was not kept."""
        file = self.folder / _VIEW
        try:
            return file.read_bytes() if file.stat().st_size <= _LARGEST_VIEW else b""
        except OSError:
            return b""

    def erase(self) -> None:
        """Erase it for good."""
        shutil.rmtree(self.folder, ignore_errors=True)


def leftovers(folder: Path, session: Session) -> list[Leftover]:
    """What ended programs left, newest first; older than `DAYS_KEPT` days is erased."""
    found = []
    for each in folder.glob("*-*"):
        running = session.is_running(each.name.partition("-")[0])
        age = time.time() - each.stat().st_mtime
        if running or (running is None and age < _DAY):
            continue
        leftover = _leftover(each)
        if leftover is None or time.time() - leftover.last.timestamp() > DAYS_KEPT * _DAY:
            shutil.rmtree(each, ignore_errors=True)
        else:
            found.append(leftover)
    return sorted(found, key=lambda each: each.last, reverse=True)


def _leftover(folder: Path) -> Leftover | None:
    """What lies in a folder; None when its writing was cut off before there was an edit."""
    try:
        about = msgspec.json.decode((folder / _ABOUT).read_bytes(), type=About)
        journal = folder / _JOURNAL
        edits = journal.read_bytes().count(b"\n") - 1
        last = datetime.fromtimestamp(journal.stat().st_mtime, UTC)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return None
    if edits < 0 or (edits == 0 and about.path is not None):
        return None
    return Leftover(folder=folder, about=about, edits=edits, last=last)
