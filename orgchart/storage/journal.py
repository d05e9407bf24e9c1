"""The journal of edits: what is not saved yet survives a crash.

The first line names the chart it starts from; then one change a line: the records as they are
afterwards, and the ids that are gone. Every line carries its number and a checksum. A line is
on the disk before the next edit begins.
"""

from __future__ import annotations

import os
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec

from orgchart.model.change import Change
from orgchart.model.chart import Chart
from orgchart.model.errors import InputError
from orgchart.model.records import AnyRecord
from orgchart.storage.checks import find_fault
from orgchart.storage.entries import Entry, Start, fingerprint, read_entries, write_entry
from orgchart.storage.head import CURRENT, version_text
from orgchart.storage.trouble import reason
from orgchart.storage.whole import write_all
from orgchart.translation import texts

tr = texts("Files")

_FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)


class Replayed(msgspec.Struct, frozen=True):
    """How many changes were made good, and sentences about what was not."""

    changes: int
    notes: tuple[str, ...] = ()


class Journal:
    """One file of edits over one chart.

    `begin` with the chart as it is on disk, `append` every change (``document.subscribe(
    journal.append)``), `begin` again after a save. After a crash `replay` on the loaded chart;
    the journal then goes on where it ended. All raise InputError.
    """

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)
        self._handle: int | None = None
        self._size = 0
        self._count = 0
        self._waiting = b""

    def begin(self, chart: Chart) -> None:
        """Start anew from a chart: the edits so far are in its file."""
        start = Start(version=version_text(CURRENT), base=fingerprint(chart))
        self._open()
        self._size = self._count = 0
        self._waiting = b""
        self._add(write_entry(0, start))

    def append(self, change: Change) -> None:
        """Put one change on the disk."""
        if self._handle is None:
            raise InputError(
                tr("{path} was not begun; save the chart to start a journal.").format(
                    path=self.path
                )
            )
        after = [record for _, record in change.values() if record is not None]
        gone = sorted(id for id, (_, record) in change.items() if record is None)
        self._add(write_entry(self._count, Entry(after=after, gone=gone)))

    def replay(self, chart: Chart) -> Replayed:
        """Make the edits again on the chart they began with, and be ready for more.

        A last line that a crash cut off is dropped and reported. Nothing is applied when any
        other line is damaged, or when the journal began with another chart.
        """
        read = read_entries(self._read(), str(self.path))
        if read.start.base != fingerprint(chart):
            raise InputError(
                tr("{path} holds edits of another chart than this one.").format(path=self.path)
            )
        self._refuse_no_chart(chart, read.entries)
        for entry in read.entries:
            chart.apply(_change(chart, entry))
        self._open()
        self._size, self._count = read.size, len(read.entries) + 1
        return Replayed(len(read.entries), read.notes)

    def close(self) -> None:
        """Let go of the file; it stays."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def remove(self) -> None:
        """Let go of the file and remove it: there is nothing left to recover."""
        self.close()
        self.path.unlink(missing_ok=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _add(self, line: bytes) -> None:
        """Write where the last whole line ended, over what a failed attempt may have left.

        A line that could not be written waits for the next one: an edit that is missing in
        the middle would make the later ones wrong.
        """
        assert self._handle is not None
        self._waiting += line
        self._count += 1
        try:
            os.ftruncate(self._handle, self._size)
            os.lseek(self._handle, self._size, os.SEEK_SET)
            write_all(self._handle, self._waiting)
            os.fsync(self._handle)
        except OSError as error:
            raise InputError(
                tr("The last edit is not in the journal {path}: {error}; save the chart.").format(
                    path=self.path, error=reason(error)
                )
            ) from error
        self._size += len(self._waiting)
        self._waiting = b""

    def _open(self) -> None:
        if self._handle is None:
            try:
                self._handle = os.open(self.path, _FLAGS, 0o600)
            except OSError as error:
                raise InputError(
                    tr("{path} cannot be written: {error}.").format(
                        path=self.path, error=reason(error)
                    )
                ) from error

    def _read(self) -> bytes:
        try:
            return self.path.read_bytes()
        except OSError as error:
            raise InputError(
                tr("{path} cannot be read: {error}.").format(path=self.path, error=reason(error))
            ) from error

    def _refuse_no_chart(self, chart: Chart, entries: list[Entry]) -> None:
        """Look at the end before the first step, so that a refusal leaves the chart alone."""
        records: dict[str, AnyRecord] = dict(chart.records)
        for number, entry in enumerate(entries, 2):
            for id in entry.gone:
                if records.pop(id, None) is None:
                    raise InputError(
                        tr("{path}, line {number}: there is no “{id}” to remove.").format(
                            path=self.path, number=number, id=id
                        )
                    )
            records.update({record.id: record for record in entry.after})
        end = list(records.values())
        fault = find_fault(end, Chart(end))
        if fault is not None:
            where = tr("“{id}”, field “{field}”").format(id=end[fault.index].id, field=fault.field)
            raise InputError(
                tr("{path} does not lead to a chart: {where}: {text}.").format(
                    path=self.path, where=where, text=fault.text
                )
            )


def _change(chart: Chart, entry: Entry) -> Change:
    gone = {id: (chart.records[id], None) for id in entry.gone}
    return {**gone, **{record.id: (chart.records.get(record.id), record) for record in entry.after}}
