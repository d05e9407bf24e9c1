"""Putting a chart into its file, whole, with what was there before kept; in any thread."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import msgspec

from orgchart.model.chart import Chart
from orgchart.model.document import Document, Step
from orgchart.model.records import AnyRecord, Id
from orgchart.storage import encode, save_chart
from orgchart.storage.lock import Lock
from orgchart.storage.on_disk import Mark, mark
from orgchart.storage.trouble import reason
from orgchart.storage.versions import Versions
from orgchart.translation import texts
from orgchart.ui.arranged import LARGE
from orgchart.ui.files.keeping import Keeping

tr = texts("Files")


class Written(msgspec.Struct, frozen=True):
    """What is in the file since when, and sentences about versions that could not be kept."""

    mark: Mark | None
    saved: datetime
    troubles: tuple[str, ...] = ()


class Writing(msgspec.Struct, frozen=True):
    """A chart as it was when somebody saved it, and where it goes: records never change.

    ``lock`` is that of the file, if it is another one than before.
    """

    path: Path
    records: Mapping[Id, AnyRecord]
    steps: tuple[Step, ...]
    folder: Path
    versions: Versions | None
    lock: Lock | None = None

    @property
    def large(self) -> bool:
        """Whether writing takes long enough that a person would notice."""
        return len(self.records) > LARGE

    def write(self) -> Written:
        """Save, and keep what was in the file before and what is in it now. Raises InputError."""
        chart = Chart(self.records.values())
        data = encode(chart)
        troubles = self._keep_what_is_there()
        save_chart(chart, self.path, versions=self.folder)
        troubles += self._keep(data, datetime.now(UTC))
        found = mark_of(self.path)
        ours = sha256(data).hexdigest()
        if found is not None and found.content != ours:  # already overwritten by somebody
            found = msgspec.structs.replace(found, content=ours, changed=0)
        return Written(found, datetime.now(UTC), tuple(troubles))

    def _keep_what_is_there(self) -> list[str]:
        """The first save over a file from elsewhere must not be the end of that."""
        try:
            data = self.path.read_bytes() if self.versions is not None else b""
        except OSError:
            return []
        found = mark_of(self.path)
        if not data or found is None or self.versions is None:
            return []
        if self.versions.has(self.path, data):
            return []
        return self._keep(data, datetime.fromtimestamp(found.saved, UTC))

    def _keep(self, data: bytes, saved: datetime) -> list[str]:
        try:
            if self.versions is not None:
                self.versions.keep(self.path, data, saved)
        except OSError as error:
            return [
                tr("The version of {path} cannot be kept: {error}.").format(
                    path=self.path, error=reason(error)
                )
            ]
        return []


def writing(document: Document, path: Path, keeping: Keeping, lock: Lock | None = None) -> Writing:
    """A chart as it is now, to be written to a file."""
    return Writing(
        path,
        dict(document.records),
        tuple(document.done),
        keeping.versions_folder,
        keeping.versions if keeping.allowed else None,
        lock,
    )


def mark_of(path: Path) -> Mark | None:
    """What a file holds; None also when it cannot be read now."""
    try:
        return mark(path)
    except OSError:
        return None
