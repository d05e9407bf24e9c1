"""A list on its way into a chart: read and understood in a thread, again after each choice."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from orgchart.importing import Cancelled, ImportOptions
from orgchart.model.chart import Chart
from orgchart.translation import later, number
from orgchart.ui.files.background import Background
from orgchart.ui.importing.fields import tr
from orgchart.ui.importing.looking import Read, Understood, Watch, look_again, understand

_TELL_EVERY = 100  # milliseconds
_STEPS = {
    "Reading": later("Reading the file"),
    "Understanding": later("Understanding the rows"),
    "Linking": later("Finding the managers"),
    "Building": later("Making the cards"),
    "Drawing": later("Drawing"),
}


class Progress:
    """How far a thread has come; setting ``unwanted`` stops it at its next step."""

    def __init__(self) -> None:
        self.step, self.rows = "", 0
        self.unwanted = Event()

    def watch(self, step: str, rows: int) -> None:
        """Take note; called in the thread. Raises Cancelled."""
        if self.unwanted.is_set():
            raise Cancelled
        self.step, self.rows = step, rows

    def told(self) -> str:
        """What is being done, for a person."""
        step = tr(_STEPS.get(self.step, self.step or later("Working")))
        return f"{step}: {number(self.rows, ',')} …" if self.rows else f"{step} …"


class Session(QObject):
    """The choices about one list, and what they make of it.

    ``changed`` comes when columns or chart are other than before; ``progressed`` with a sentence
    while a thread works, and with "" when it is done; ``failed`` with why the last choice cannot
    be: `take_back` returns to those before.
    """

    changed = Signal()
    progressed = Signal(str)
    failed = Signal(str)

    def __init__(self, read: Read, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.read = read
        self.options = read.options
        self.understood: Understood | None = None
        self.everyone: Chart | None = None  # of the whole list, whatever part of it is taken
        self._work: Background | None = None
        self._progress = Progress()
        self._telling = QTimer(self, interval=_TELL_EVERY)
        self._telling.timeout.connect(lambda: self.progressed.emit(self._progress.told()))

    @property
    def busy(self) -> bool:
        """Whether a thread is at work."""
        return self._work is not None

    @property
    def settled(self) -> bool:
        """Whether what was understood is what was chosen last."""
        done = self.understood
        is_new = done is not None and done.read is self.read
        return is_new and not self.busy and self.options == self.read.options

    def start(self) -> None:
        """Make the chart of what was read."""
        read = self.read
        self._do(lambda watch: understand(read, watch), self._take)

    def choose(self, options: ImportOptions) -> None:
        """Make everything anew by other choices."""
        if options == self.options:
            return
        self.options = options
        read = self.read
        self._do(lambda watch: look_again(read, options, watch), self._look)

    def take_back(self) -> None:
        """Return to the choices that could be, or stop what is being made."""
        self.stop()
        if self.understood is not None:
            self.read = self.understood.read
            self.options = self.read.options
            self.changed.emit()

    def stop(self) -> None:
        """What a thread makes now is not wanted any more."""
        if self._work is not None:
            self._progress.unwanted.set()
            self._work.cancel()

    def _look(self, read: Read) -> None:
        self.read = read
        self.start()
        self.changed.emit()

    def _take(self, understood: Understood) -> None:
        self.understood = understood
        if not (self.options.branch or self.options.where):
            self.everyone = understood.imported.chart
        self.changed.emit()

    def _do(self, make: Callable[[Watch], Any], done: Callable[[Any], None]) -> None:
        self.stop()
        self._progress = progress = Progress()
        work = Background(lambda: make(progress.watch), done, self.failed.emit, self)
        self._work = work
        work.ended.connect(self._ended)
        self._telling.start()

    def _ended(self) -> None:
        self._work = None
        self._telling.stop()
        self.progressed.emit("")
