"""Long work in a thread, its result back in the thread of the windows."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import Any

from PySide6.QtCore import QObject, QTimer

from orgchart.model.errors import InputError
from orgchart.ui.files.collecting import collect_here

_LOOK_EVERY = 20  # milliseconds


@cache
def threads() -> ThreadPoolExecutor:
    """The threads for such work: few, for Python lets only one compute at a time."""
    collect_here()
    return ThreadPoolExecutor(max_workers=2, thread_name_prefix="orgchart")


class Background(QObject):
    """Runs a function that touches nothing of Qt; what it returns goes to ``done``.

    An `InputError` goes to ``failed`` as its sentence. `cancel` forgets the result. The thread
    never holds a Qt object, which must not end its life there: this one looks whether it is done.
    """

    def __init__(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._done, self._failed = done, failed
        self._future = threads().submit(work)
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def cancel(self) -> None:
        """Forget about it: the result is not wanted any more."""
        self._future.cancel()
        self._timer.stop()
        self.deleteLater()

    def _look(self) -> None:
        if not self._future.done():
            return
        self.cancel()
        try:
            result = self._future.result()
        except InputError as error:
            self._failed(str(error))
        else:
            self._done(result)
