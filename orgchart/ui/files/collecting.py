"""Garbage is collected in the thread of the windows only.

Python collects in whatever thread happens to allocate. A window that was closed is garbage in a
cycle; collected in another thread it would be destroyed there, and Qt does not survive that.
"""

from __future__ import annotations

import gc
from functools import cache

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from orgchart.ui.files.turns import at_work

_LOOK_EVERY = 500  # milliseconds


class Collecting(QObject):
    """Does at intervals, and where it is safe, what Python would do by itself."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.instance())
        gc.disable()
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that is due, and with it the younger ones.

        While a thread is at work everything it makes would count as young, and stays anyhow.
        """
        if at_work():
            return
        counts, thresholds = gc.get_count(), gc.get_threshold()
        due = [age for age in range(3) if counts[age] > thresholds[age] > 0]
        if due:
            gc.collect(due[-1])


@cache
def collect_here() -> Collecting:
    """From now on garbage is collected in this thread; call it before starting another one."""
    return Collecting()
