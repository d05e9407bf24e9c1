"""How threads share the interpreter while one works and the windows go on being painted.

Python lets one thread at a time compute, and takes turns every 5 ms. One frame gives its turn
away several times, as at every call that waits for the system, and would wait so long each time.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

from orgchart.collector import count_as_old

TURN = 0.0005  # seconds
_lock = Lock()
_usual: list[float] = []  # one entry for everyone at work


def at_work() -> bool:
    """Whether any thread is at work now."""
    return bool(_usual)


@contextmanager
def taking_turns() -> Iterator[None]:
    """Work in this thread, in short turns; what was made is no new garbage afterwards."""
    with _lock:
        _usual.append(_usual[-1] if _usual else sys.getswitchinterval())
        sys.setswitchinterval(TURN)
    try:
        yield
    finally:
        count_as_old()
        with _lock:
            usual = _usual.pop()
            if not _usual:
                sys.setswitchinterval(usual)
