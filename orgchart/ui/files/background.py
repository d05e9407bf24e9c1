"""Long work in a thread, its result back in the thread of the windows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, Signal

from orgchart.model.errors import InputError


class Background(QObject):
    """Runs a function that touches no window; what it returns goes to ``done``.

    An `InputError` goes to ``failed`` as its sentence. `cancel` forgets the result.
    """

    _finished = Signal(object, str)

    def __init__(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._work, self._done, self._failed = work, done, failed
        self._wanted = True
        self._finished.connect(self._finish)
        QThreadPool.globalInstance().start(self._run)

    def cancel(self) -> None:
        """Forget about it: the result is not wanted any more."""
        self._wanted = False

    def _run(self) -> None:
        try:
            self._finished.emit(self._work(), "")
        except InputError as error:
            self._finished.emit(None, str(error))

    def _finish(self, result: object, trouble: str) -> None:
        if self._wanted:
            self._wanted = False
            if trouble:
                self._failed(trouble)
            else:
                self._done(result)
        self.deleteLater()
