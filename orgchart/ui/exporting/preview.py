"""Works out in a thread what is to be seen; while it does, only the newest wish waits."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from orgchart.ui.files.background import Background

_PAUSE = 40  # milliseconds that choices may follow one another in


class Newest(QObject):
    """Does one piece of work at a time; one that was overtaken by another tells nothing.

    ``ready`` tells the result, ``failed`` the sentence of an InputError, ``working`` whether it
    is busy.
    """

    ready = Signal(object)
    failed = Signal(str)
    working = Signal(bool)

    def __init__(self, parent: QObject, pause: int = _PAUSE) -> None:
        super().__init__(parent)
        self._running: Background | None = None
        self._next: Callable[[], Any] | None = None
        self._pause = QTimer(self, singleShot=True, interval=pause)
        self._pause.timeout.connect(self._start)

    @property
    def is_busy(self) -> bool:
        """Whether something is worked out, or waits for it."""
        return self._running is not None or self._next is not None

    def ask(self, work: Callable[[], Any]) -> None:
        """Work this out instead of whatever was asked for before."""
        self._next = work
        self._pause.start()

    def forget(self) -> None:
        """Nothing is wanted any more."""
        self._next = None
        self._pause.stop()
        if self._running is not None:
            self._running.cancel()
            self._running = None

    def _start(self) -> None:
        if self._running is not None or self._next is None:
            return
        work, self._next = self._next, None
        self.working.emit(True)
        self._running = Background(work, self._done, self._fail, self)

    def _done(self, result: object) -> None:
        if not self._is_overtaken():
            self.ready.emit(result)

    def _fail(self, sentence: str) -> None:
        if not self._is_overtaken():
            self.failed.emit(sentence)

    def _is_overtaken(self) -> bool:
        self._running = None
        if self._next is None:
            self.working.emit(False)
            return False
        self._start()
        return True
