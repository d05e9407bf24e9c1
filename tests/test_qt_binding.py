"""The Qt binding counts references to None rightly (PySide6 6.12.0 on Python 3.11 does not)."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject

CALLS = 1000


def test_a_call_that_returns_nothing_keeps_none_alive() -> None:
    # Each such call took one reference of None away, and after a few thousand calls Python
    # aborted with "none_dealloc". From Python 3.12 on None is immortal and cannot drift.
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < CALLS / 10
