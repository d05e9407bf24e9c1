"""Keeps how the chart of a window is looked at, beside its file, and brings that back."""

from __future__ import annotations

from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, QTimer

from orgchart.storage.unsaved import Unsaved
from orgchart.storage.views import Views, key_of
from orgchart.ui.files.background import threads
from orgchart.ui.files.chart_file import ChartFile
from orgchart.ui.files.keeping import Keeping
from orgchart.ui.files.view_state import ViewState, read, restore, taken

if TYPE_CHECKING:
    from orgchart.ui.editor import Editor

# Writing waits until looking about pauses for so many milliseconds.
PAUSE = 1000
_NEW = ViewState()


class ViewKeeping(QObject):
    """Follows one editor and its file for as long as both are there.

    The view of a chart in a file is kept by the path, that of one without a file in its journal:
    there it is found after a crash, and goes with it. Nothing here is an edit, and no trouble
    with it is worth a word.
    """

    def __init__(self, editor: Editor, file: ChartFile, keeping: Keeping) -> None:
        super().__init__(editor)
        self._editor = editor
        self._file = file
        self._keeping = keeping
        self._path, self._journal = file.path, file.journal
        self._last = _NEW  # what was kept last
        self._writing: Future[None] | None = None
        self._wait = QTimer(self, singleShot=True, interval=PAUSE)
        self._wait.timeout.connect(self._keep)
        self.bring_back()
        chart = editor.open_chart
        for moved in (editor.canvas.zoomed, chart.changed, chart.viewed, chart.filtered,
                      chart.coloured,
                      editor.legend.folding, editor.views.switch.currentChanged,
                      editor.tray.header.toggled):  # fmt: skip
            moved.connect(self._wait.start)
        file.state_changed.connect(self._follow_file)

    def bring_back(self, journaled: bytes = b"") -> None:
        """Look at the chart as was kept last, in a journal or by the path of its file."""
        if not self._keeping.allowed:
            return
        data = journaled
        if not data and self._path is not None:
            data = self._keeping.views.of(key_of(self._path))
        state = read(data)
        if state is not None:
            self._last = state
            restore(self._editor, state)

    def close(self) -> None:
        """The chart goes: keep what is seen now."""
        self._wait.stop()
        self._wait.timeout.disconnect(self._keep)
        state = taken(self._editor)
        if self._writing is not None:
            with suppress(OSError):
                self._writing.result()
        if self._keeping.allowed and (self._last, state) != (_NEW, _NEW):
            with suppress(OSError):
                _write(self._keeping.views, self._path, self._journal, state)

    def _follow_file(self) -> None:
        """The first edit begins a journal; another name takes the view along."""
        if (self._path, self._journal) != (self._file.path, self._file.journal):
            self._path, self._journal = self._file.path, self._file.journal
            self._last = _NEW
            self._wait.start()

    def _keep(self) -> None:
        """Write in a thread, one after the other: the disk may take its time."""
        state = taken(self._editor)
        if self._writing is not None and not self._writing.done():
            self._wait.start()
        elif self._keeping.allowed and state != self._last:
            self._last = state
            self._writing = threads().submit(
                _write, self._keeping.views, self._path, self._journal, state
            )


def kept_view(keeping: Keeping, path: Path | None) -> ViewState:
    """How the chart in a file was looked at last; as a new one is where nobody has."""
    if path is None or not keeping.allowed:
        return _NEW
    return read(keeping.views.of(key_of(path))) or _NEW


def _write(views: Views, path: Path | None, journal: Unsaved | None, state: ViewState) -> None:
    """Put a view where it belongs; one of a chart that is nowhere is not kept. Raises OSError."""
    data = msgspec.json.encode(state)
    if path is not None:
        views.keep(key_of(path), data)
    elif journal is not None:
        journal.keep_view(data)
