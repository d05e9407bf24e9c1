"""Python's garbage collector, told to wait."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_off() -> Iterator[None]:
    """No garbage collection while many small objects are made that all stay.

    Each run would look through all of them: a fifth of the time of a large layout. Afterwards
    they count as old at once, or the next run would.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            if not gc.get_freeze_count():  # else somebody wants objects to stay frozen
                gc.freeze()
                gc.unfreeze()
            gc.enable()
