"""Saving a chart: a small one at once, a large one in a thread while it is edited."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from orgchart.model.errors import InputError
from orgchart.ui.files.background import Background
from orgchart.ui.files.chart_file import ChartFile
from orgchart.ui.files.opened import release_lock
from orgchart.ui.files.writing import Writing, Written

Done = Callable[[Writing, Written], None]


class Saver(QObject):
    """Does the writing for one file, one after the other; ``failed`` says why it did not work."""

    failed = Signal(str)

    def __init__(self, file: ChartFile, parent: QObject) -> None:
        super().__init__(parent)
        self._file = file
        self._work: Background | None = None
        self._worked = False

    def write(self, begin: Callable[[], Writing], done: Done, *, wait: bool = False) -> bool:
        """Write a chart; ``done`` is told. Whether it is written, or about to be.

        ``wait`` comes back only when a large chart, too, is in its file or refused.
        """
        self.finish()
        try:
            writing = begin()
        except InputError as error:
            self.failed.emit(str(error))
            return False
        if not writing.large:
            return self._write_now(writing, done)
        self._write_in_thread(writing, done)
        if wait:
            self.finish()
            return self._worked
        return True

    def finish(self) -> None:
        """Come back when nothing is being written any more."""
        if self._work is not None:
            self._work.wait()

    def _write_now(self, writing: Writing, done: Done) -> bool:
        try:
            written = writing.write()
        except InputError as error:
            self._refuse(writing, str(error))
            return False
        done(writing, written)
        return True

    def _write_in_thread(self, writing: Writing, done: Done) -> None:
        self._worked = False
        self._work = Background(
            writing.write,
            lambda written: self._succeed(writing, written, done),
            lambda sentence: self._refuse(writing, sentence),
            self,
        )
        self._work.ended.connect(self._ended)
        self._file.saving = True

    def _ended(self) -> None:
        self._work = None
        self._file.saving = False

    def _succeed(self, writing: Writing, written: Written, done: Done) -> None:
        self._worked = True
        done(writing, written)

    def _refuse(self, writing: Writing, sentence: str) -> None:
        release_lock(writing.lock)
        self.failed.emit(sentence)
