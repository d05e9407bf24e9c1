"""The system asks the program to end: nothing is asked, and unsaved edits wait for the next start.

That is what SIGTERM means, as a computer sends it before it goes down, SIGHUP of a terminal that
is closed, and Ctrl+C in one. Qt knows the end of a desktop only.
"""

from __future__ import annotations

import signal
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QTimer

_NAMES = ("SIGTERM", "SIGHUP", "SIGINT")


def end_on_signals(end: Callable[[], object]) -> None:
    """Call ``end`` from the event loop when the system asks.

    Python looks for signals when it runs next: at the latest for the collector's timer, half a
    second later.
    """

    def asked(_number: int, _frame: FrameType | None) -> None:
        QTimer.singleShot(0, end)

    for name in _NAMES:
        if hasattr(signal, name):  # Windows knows no SIGHUP
            signal.signal(getattr(signal, name), asked)
